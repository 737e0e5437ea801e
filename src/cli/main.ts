#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { createIo } from "./io.js";
import { runCli } from "./run.js";

// Each worker thread compiles for itself. Waiting eight times as long before a function is optimized halves that work: fewer are
// compiled on a first impression and then again. It must be said before there is a worker.
setFlagsFromString("--interrupt-budget=528000");

const io = createIo(process);
await runCli(process.argv.slice(2), io);
