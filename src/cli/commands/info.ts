import { type Command, Option } from "commander";
import { type ModelInfo, type PackageInfo, readPackageInfo } from "../../node/package-info.js";
import type { CommandModule, Io } from "../command.js";
import { createPaint, type Paint } from "../paint.js";

const examples = `
Examples:
  $ dramatis info                  versions, models, tables and their licences
  $ dramatis info --format json    the same with all scores of the models`;

/** `dramatis info`: what the installed package consists of. */
export const infoCommand: CommandModule = {
  register: (program: Command, io: Io) => {
    program
      .command("info")
      .description("versions, models with their scores, tables and licences")
      .addOption(new Option("-f, --format <format>", "how to print").choices(["text", "json"]).default("text"))
      .addHelpText("after", examples)
      .action((flags: { readonly format: "text" | "json" }) => {
        const info = readPackageInfo();
        io.out(flags.format === "json" ? `${JSON.stringify(info, null, 2)}\n` : page(info, createPaint(io.color)));
      });
  },
};

function page(info: PackageInfo, paint: Paint): string {
  const lines = [
    paint.bold(`dramatis ${info.version}`) + paint.dim(`  node ${info.node}`),
    ...info.models.flatMap((model) => modelLines(model, paint)),
    "",
    paint.heading("Data"),
    ...info.data.map(({ name, licence }) => `  ${name.padEnd(36)} ${licence}`),
  ];
  return `${lines.join("\n")}\n`;
}

function modelLines(model: ModelInfo, paint: Paint): readonly string[] {
  const megabytes = (model.bytes / 1e6).toFixed(1);
  const state =
    model.measured === undefined
      ? "no scores"
      : model.measured
        ? "scores in metrics.json are of these weights"
        : "scores in metrics.json are of other weights";
  return [
    "",
    paint.heading(`Model ${model.name}`),
    `  ${model.title}, ${megabytes} MB`,
    `  sha256 ${model.sha256}`,
    `  ${state}`,
    ...model.sources.map(({ name, licence }) => `  ${name}: ${licence}`),
  ];
}
