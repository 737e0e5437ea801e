import {
  closeSync,
  existsSync,
  fdatasyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from "node:fs";
import { DramatisError } from "../../document/errors.js";
import type { Place } from "../../node/inputs.js";

/** How far a batch is: the inputs done, and what was written about them. */
export interface Progressed {
  readonly place: Place;
  /** Bytes of reports and of the list of failures. */
  readonly bytes: number;
  readonly failureBytes: number;
  readonly failed: number;
}

/** Reports that are written one by one, so that a run that was stopped can go on. */
export interface Journal {
  /** Where to go on; the beginning for a new run. */
  readonly start: Progressed;
  /** Adds the line of a report, or none for an input that failed, and notes that the input is done. */
  readonly add: (line: string, done: Omit<Progressed, "bytes">) => void;
  /** Gives the file its name. */
  readonly finish: () => void;
}

const BEGINNING: Progressed = { place: { file: 0, input: 0 }, bytes: 0, failureBytes: 0, failed: 0 };

/**
 * Writes to `FILE.part` and keeps a journal beside it, one line an input: written after what it tells of, so that whatever the moment of
 * a stop, the last whole line is true. `batch` names the inputs and options; with `resume` the run goes on behind that line.
 *
 * @throws DramatisError `output-failed`; `option-invalid` where the stopped run was another batch
 */
export function openJournal(file: string, batch: string, resume: boolean): Journal {
  try {
    return open(file, batch, resume);
  } catch (cause) {
    if (cause instanceof DramatisError) throw cause;
    throw new DramatisError("output-failed", `cannot write: ${(cause as Error).message}`, { value: file, cause });
  }
}

function open(file: string, batch: string, resume: boolean): Journal {
  const [part, notes] = [`${file}.part`, `${file}.journal`];
  const head = `${JSON.stringify({ batch })}\n`;
  const start = resume && existsSync(notes) ? cutBack(part, notes, head) : BEGINNING;
  const anew = start === BEGINNING;
  const reports = openSync(part, anew ? "w" : "a");
  const journal = openSync(notes, anew ? "w" : "a");
  if (anew) write(journal, head);
  let { bytes } = start;
  return {
    start,
    add: (line, { place, failureBytes, failed }) => {
      bytes += write(reports, line);
      write(journal, `${JSON.stringify([place.file, place.input, bytes, failureBytes, failed])}\n`);
    },
    finish: () => {
      fdatasyncSync(reports);
      closeSync(reports);
      closeSync(journal);
      renameSync(part, file);
      rmSync(notes);
    },
  };
}

/** Cuts off what the journal does not vouch for. */
function cutBack(part: string, notes: string, head: string): Progressed {
  const [first, ...lines] = readFileSync(notes, "utf8").split("\n").slice(0, -1);
  if (first === undefined) return BEGINNING;
  if (`${first}\n` !== head)
    throw new DramatisError("option-invalid", "--resume needs the inputs and options of the run that was stopped", {
      remedy: "read without --resume to begin anew",
    });
  const size = statSync(part, { throwIfNoEntry: false })?.size ?? 0;
  while (lines.length > 0 && parse(lines.at(-1)!).bytes > size) lines.pop();
  if (lines.length === 0) return BEGINNING;
  const start = parse(lines.at(-1)!);
  truncateSync(part, start.bytes);
  truncateSync(notes, Buffer.byteLength(head + lines.map((line) => `${line}\n`).join("")));
  return start;
}

function parse(line: string): Progressed {
  const [file, input, bytes, failureBytes, failed] = JSON.parse(line) as [number, number, number, number, number];
  return { place: { file, input }, bytes, failureBytes, failed };
}

function write(fd: number, text: string): number {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
  return bytes.length;
}
