import { configureGlobal } from "fast-check";

/** Property tests draw the same values in every run; `SEED=n npm test` draws others. */
configureGlobal({ seed: Number(process.env["SEED"] ?? 1) });
