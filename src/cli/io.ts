import { writeSync } from "node:fs";
import type { Io } from "./command.js";
import { wantsColor } from "./paint.js";

/** Writes to the streams of a process and sets its exit code. Ends quietly when the reader of a pipe goes away. */
export function createIo(process: NodeJS.Process): Io {
  return {
    out: (text) => write(process, process.stdout.fd, text),
    note: (text) => write(process, process.stderr.fd, `${text}\n`),
    isTerminal: process.stdout.isTTY === true,
    color: wantsColor(process.stdout, process.env),
    exit: (code) => {
      process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
    },
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
