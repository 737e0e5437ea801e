export * from "../index.js";
export { toHtml } from "./html.js";
export { type ReadResult, readAll } from "./read-all.js";
export { createReader, type ReaderOptions } from "./reader.js";
export type { ReadAllOptions } from "./task.js";
