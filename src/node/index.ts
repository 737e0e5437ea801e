export * from "../index.js";
export { createReader, type ReaderOptions } from "./reader.js";
