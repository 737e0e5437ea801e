import type Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";

/** Iterations times nodes that a layout may cost: a few seconds at most. */
const BUDGET = 250_000;

/**
 * Gives every node its place: a sunflower spiral, then ForceAtlas2 (Jacomy et al. 2014) for a bounded number of rounds. The same graph
 * gets the same places.
 */
export function layOut(graph: Graph): void {
  let index = 0;
  graph.updateEachNodeAttributes((_, attributes) => {
    const radius = 10 * Math.sqrt(++index);
    const angle = index * Math.PI * (3 - Math.sqrt(5));
    return { ...attributes, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  if (graph.order < 3) return;
  const iterations = Math.max(20, Math.min(300, Math.round(BUDGET / graph.order)));
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 500 };
  forceAtlas2.assign(graph, { iterations, settings });
}
