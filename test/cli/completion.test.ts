import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { runCli } from "./run-cli.js";

/** What bash offers for a command line that ends in its last word. */
function complete(script: string, words: readonly string[]): readonly string[] {
  const code = `${script}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}
_dramatis; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", code], { encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout.split("\n").filter((line) => line !== "");
}

describe("completion", () => {
  it("offers commands, options and values in bash", () => {
    const { out, code } = runCli(["completion", "bash"]);
    expect(code).toBe(0);
    expect(complete(out, ["dramatis", "re"])).toEqual(["read"]);
    expect(complete(out, ["dramatis", "read", "--re"])).toEqual(["--resume"]);
    expect(complete(out, ["dramatis", "read", "--format", "g"])).toEqual(["graphml", "gexf"]);
    expect(complete(out, ["dramatis", "read", "art"])).toEqual([]);
  });

  it.each([
    ["zsh", /read\) _arguments .*--resume\[/],
    ["fish", /__fish_seen_subcommand_from read' -l resume -d/],
  ])("is there for %s", (shell, pattern) => {
    expect(runCli(["completion", shell]).out).toMatch(pattern);
  });

  it("knows no other shell", () => {
    expect(runCli(["completion", "dos"]).code).toBe(2);
  });
});
