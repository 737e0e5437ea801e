import { Option } from "commander";

/** The option `--input FORMAT` of commands that read articles. */
export function inputOption(subject: string): Option {
  return new Option("--input <format>", `how ${subject} (default: by their ending)`).choices([
    "text",
    "json",
    "ndjson",
    "html",
    "feed",
  ]);
}
