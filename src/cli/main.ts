#!/usr/bin/env node
import { createIo } from "./io.js";
import { runCli } from "./run.js";

const io = createIo(process);
await runCli(process.argv.slice(2), io);
