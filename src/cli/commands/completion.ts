import { Argument, type Command } from "commander";
import type { CommandModule, Io } from "../command.js";
import { describe } from "../completion/describe.js";
import { SHELLS, type Shell, scriptFor } from "../completion/scripts.js";

const examples = `
Examples:
  $ source <(dramatis completion bash)                            in this shell; or in ~/.bashrc for all
  $ dramatis completion zsh > "\${fpath[1]}/_dramatis"
  $ dramatis completion fish > ~/.config/fish/completions/dramatis.fish`;

/** `dramatis completion SHELL`: what completes the commands and options of this program in a shell. */
export const completionCommand: CommandModule = {
  register: (program: Command, io: Io) => {
    program
      .command("completion")
      .description("print a script that completes commands and options in a shell")
      .addArgument(new Argument("<shell>", "the shell").choices(SHELLS))
      .addHelpText("after", examples)
      .action((shell: Shell) => io.out(scriptFor(shell, describe(program))));
  },
};
