import { InvalidArgumentError } from "commander";

/** Makes a reader of option values: numbers from `least` to `most`. */
export function numberOption(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === "" || !(value >= least && value <= most))
      throw new InvalidArgumentError(`Give a number from ${least}${most === Infinity ? "" : ` to ${most}`}.`);
    return value;
  };
}

/** Reads an option value that counts something: a whole number from 1. */
export function countOption(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError("Give a whole number from 1.");
  return Number(text);
}
