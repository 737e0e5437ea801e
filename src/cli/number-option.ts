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
