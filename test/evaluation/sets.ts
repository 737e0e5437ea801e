import type { EvaluationSet } from "./context.js";
import { dwieSet } from "./sets/dwie.js";
import { gapSet } from "./sets/gap.js";
import { meantimeSet } from "./sets/meantime.js";
import { nameSets } from "./sets/names.js";
import { ontogumSet } from "./sets/ontogum.js";
import { ownStatusSet } from "./sets/own-status.js";
import { plvSet } from "./sets/plv.js";
import { treeSets } from "./sets/trees.js";
import { voaSet } from "./sets/voa.js";

/** All sets that `npm run eval` knows. */
export const evaluationSets: readonly EvaluationSet[] = [
  ...treeSets,
  ...nameSets,
  voaSet,
  dwieSet,
  ontogumSet,
  meantimeSet,
  gapSet,
  plvSet,
  ownStatusSet,
];
