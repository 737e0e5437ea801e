export * from "../index.js";
export { createReader } from "./reader.js";
