import { writeSync } from "node:fs";
import type { Io } from "./command.js";
import { wantsColor } from "./paint.js";

/** Writes to the streams of a process and sets its exit code. Ends quietly when the reader of a pipe goes away. */
export function createIo(process: NodeJS.Process): Io {
  const status = createStatus(process);
  return {
    out: (text) => {
      status("");
      write(process, process.stdout.fd, text);
    },
    note: (text) => {
      status("");
      write(process, process.stderr.fd, `${text}\n`);
    },
    status,
    isTerminal: process.stdout.isTTY === true,
    notesTerminal: process.stderr.isTTY === true,
    color: wantsColor(process.stdout, process.env),
    exit: (code) => {
      process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
    },
  };
}

/** Shows a line at the bottom of a terminal in the place of the one before. */
function createStatus(process: NodeJS.Process): (line: string) => void {
  let shown = "";
  return (line) => {
    if (process.stderr.isTTY !== true || line === shown) return;
    shown = line.slice(0, Math.max(1, process.stderr.columns - 1));
    write(process, process.stderr.fd, `\r\u001b[K${shown}`);
  };
}

/** Writes all of a text, waiting where a pipe is full. */
function write(process: NodeJS.Process, fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EPIPE") process.exit(0);
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
