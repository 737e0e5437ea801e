import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { hasLadybug } from "../support/ladybug.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const scratch = mkdtempSync(join(tmpdir(), "dramatis-readme-"));

interface Snippet {
  readonly language: string;
  readonly code: string;
  /** The text block right behind the snippet: what it prints. */
  readonly output: string | undefined;
  readonly line: number;
}

function snippets(markdown: string): readonly Snippet[] {
  const blocks = [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const gap = next === undefined ? "x" : markdown.slice(block.index + block[0].length, next.index);
    const output = next?.[1] === "text" && gap.trim() === "" ? next[2] : undefined;
    const line = markdown.slice(0, block.index).split("\n").length;
    return block[1] === "text" ? [] : [{ language: block[1]!, code: block[2]!, output, line }];
  });
}

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", SCRATCH: scratch },
  });
}

const all = snippets(readme);
const scripts = all.filter(({ language }) => language === "ts");
/** Without those of the optional database, where it is not installed. */
const commands = all.filter(
  ({ language, code }) =>
    language === "sh" && code.startsWith("npx dramatis") && (hasLadybug || !code.includes(".lbug")),
);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("the README", () => {
  it("has snippets of both kinds", () => {
    expect(scripts.length).toBeGreaterThan(0);
    expect(commands.length).toBeGreaterThan(0);
  });

  it("shows what the first command prints", () => {
    const shown = all.find(({ language, code }) => language === "console" && code.startsWith("$ npx dramatis read"))!;
    const [command, ...lines] = shown.code.trimEnd().split("\n");
    const printed = run(process.execPath, ["dist/cli/main.js", ...command!.split(" ").slice(3)]);
    const parts = lines.join("\n").split(/\n *…/);
    expect(parts.length).toBeGreaterThan(1);
    let place = 0;
    for (const part of parts) {
      expect(printed.slice(place)).toContain(part);
      place = printed.indexOf(part, place) + part.length;
    }
  });

  it.each(scripts)("runs the script of line $line", ({ code, output }) => {
    const { code: script } = transformSync(code, { loader: "ts", format: "esm" });
    const printed = run(process.execPath, ["--input-type=module", "-e", script]);
    if (output !== undefined) expect(printed.trim()).toBe(output.trim());
  });

  it.each(commands)("runs the commands of line $line", ({ code, output }) => {
    const printed = code
      .trim()
      .split("\n")
      .map((line) =>
        run("bash", [
          "-c",
          line
            .replace(/#.*$/, "")
            .replaceAll("/tmp/", `${scratch}/`)
            .replaceAll("npx dramatis", `node ${join(root, "dist/cli/main.js")}`),
        ]),
      )
      .join("");
    if (output !== undefined) expect(printed.trim()).toBe(output.trim());
  });
});
