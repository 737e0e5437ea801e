import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** Runs the program until a file has so many bytes, then kills it without warning. Fails where it ended before. */
export async function runAndKill(args: readonly string[], file: string, bytes: number): Promise<void> {
  const child = spawn(process.execPath, [main, ...args], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const size = () => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  while (child.exitCode === null && size() < bytes) await new Promise((resolve) => setTimeout(resolve, 1));
  if (child.exitCode !== null) throw new Error(`ended with code ${child.exitCode} before it was killed`);
  child.kill("SIGKILL");
  await ended;
}
