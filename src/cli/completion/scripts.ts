import type { CommandWords, OptionWords } from "./describe.js";

/** Shells that can be served. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

/** One of {@link SHELLS}. */
export type Shell = (typeof SHELLS)[number];

/** A script that completes the commands, options and listed values of `dramatis`; all else is completed as a file. */
export function scriptFor(shell: Shell, commands: readonly CommandWords[]): string {
  switch (shell) {
    case "bash":
      return bash(commands);
    case "zsh":
      return zsh(commands);
    case "fish":
      return fish(commands);
  }
}

function bash(commands: readonly CommandWords[]): string {
  const words = (list: readonly string[]) => `COMPREPLY=($(compgen -W "${list.join(" ")}" -- "$word"))`;
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter((option) => option.values.length > 0)
      .map(
        (option) =>
          `    ${option.flags.map((flag) => `${name}:${flag}`).join("|")}) ${words(option.values)}; return ;;`,
      ),
  );
  const flags = commands.map(
    ({ name, options }) => `    ${name}) ${words([...options.flatMap((option) => option.flags), "--help"])} ;;`,
  );
  return `_dramatis() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    ${words([...commands.map(({ name }) => name), "--help", "--version"])}
    return
  fi
  case $command:$before in
${values.join("\n")}
  esac
  if [[ $word != -* ]]; then return; fi
  case $command in
${flags.join("\n")}
  esac
}
complete -o default -F _dramatis dramatis
`;
}

function zsh(commands: readonly CommandWords[]): string {
  const cases = commands.map(
    ({ name, options }) => `    ${name}) _arguments ${[...options.map(zshOption), "'*:file:_files'"].join(" ")} ;;`,
  );
  return `#compdef dramatis
_dramatis() {
  if ((CURRENT == 2)); then
    local -a commands=(${commands.map(({ name, description }) => quote(`${name}:${description.replaceAll(":", " -")}`)).join(" ")})
    _describe command commands
    return
  fi
  local command=\${words[2]}
  shift words
  ((CURRENT--))
  case $command in
${cases.join("\n")}
  esac
}
if [[ $funcstack[1] == _dramatis ]]; then _dramatis "$@"; else compdef _dramatis dramatis; fi
`;
}

function zshOption({ flags, description, takesValue, values }: OptionWords): string {
  const text = description.replace(/[[\]:]/g, " ");
  const value = !takesValue ? "" : values.length > 0 ? `:value:(${values.join(" ")})` : ":value:_files";
  return flags.map((flag) => quote(`*${flag}[${text}]${value}`)).join(" ");
}

function fish(commands: readonly CommandWords[]): string {
  const names = commands.map(
    ({ name, description }) => `complete -c dramatis -f -n __fish_use_subcommand -a ${name} -d ${quote(description)}`,
  );
  const options = commands.flatMap((command) => command.options.map((option) => fishOption(command.name, option)));
  return `${[...names, ...options].join("\n")}\n`;
}

function fishOption(command: string, { flags, description, takesValue, values }: OptionWords): string {
  const names = flags.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const value = !takesValue ? "" : values.length > 0 ? ` -x -a ${quote(values.join(" "))}` : " -r";
  return `complete -c dramatis -n ${quote(`__fish_seen_subcommand_from ${command}`)} ${names.join(" ")}${value} -d ${quote(description)}`;
}

/** A word in single quotes, which bash, zsh and fish understand alike when it holds none itself. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "’")}'`;
}
