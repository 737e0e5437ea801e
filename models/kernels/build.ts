/** Writes `src/inference/kernels/binary.generated.ts` from `kernels.as`. Run with `npm run kernels`. */
import { writeFileSync } from "node:fs";
import { compileKernels } from "./compile.js";

writeFileSync(new URL("../../src/inference/kernels/binary.generated.ts", import.meta.url), await compileKernels());
