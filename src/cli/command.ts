import type { Command } from "commander";

/** A command of the program. Adds itself and its options to `program`; its action resolves to an exit code through `exit`. */
export interface CommandModule {
  readonly register: (program: Command, io: Io) => void;
}

/** Where a command writes and how it ends. */
export interface Io {
  readonly out: (text: string) => void;
  readonly note: (text: string) => void;
  /** Shows a line that the next output replaces; nothing where notes do not go to a terminal. */
  readonly status: (line: string) => void;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Whether standard error is one. */
  readonly notesTerminal: boolean;
  readonly color: boolean;
  /** 0: all done; 1: some inputs failed; 2: wrong usage. The highest one given counts. */
  readonly exit: (code: 0 | 1 | 2) => void;
}
