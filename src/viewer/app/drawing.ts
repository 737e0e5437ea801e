import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { PageData } from "../page-data.js";
import type { Details } from "./details.js";
import { layOut } from "./layout.js";
import type { Selection } from "./selection.js";

/** Draws the graph. Returns how to show a selection; `undefined` where the browser cannot draw. */
export function buildDrawing(
  container: HTMLElement,
  data: PageData,
  details: Details,
): ((selection: Selection) => void) | undefined {
  if (document.createElement("canvas").getContext("webgl2") === null) return undefined;
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const [ink, back] = dark ? ["#eeeeee", "#161616"] : ["#1a1a1a", "#ffffff"];
  const graph = graphOf(data, dark ? "#666666" : "#bbbbbb");
  layOut(graph);
  let shown: Selection | undefined;
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    enableEdgeEvents: data.edges.length <= 20_000,
    labelColor: { color: ink },
    defaultDrawNodeHover: (context, node, { labelFont, labelSize, labelWeight }) => {
      const { x, y, size } = node;
      context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
      const text = node.label ?? "";
      context.fillStyle = back;
      context.fillRect(x + size, y - labelSize, context.measureText(text).width + 8, 2 * labelSize);
      context.lineWidth = 2;
      context.strokeStyle = ink;
      context.beginPath();
      context.arc(x, y, size + 1, 0, 2 * Math.PI);
      context.stroke();
      context.fillStyle = ink;
      context.fillText(text, x + size + 3, y + labelSize / 3);
    },
    nodeReducer: (id, attributes) => ({ ...attributes, hidden: shown !== undefined && !shown.nodes.has(Number(id)) }),
    edgeReducer: (id, attributes) => ({ ...attributes, hidden: shown !== undefined && !shown.edges.has(Number(id)) }),
  });
  sigma.on("clickNode", ({ node }) => details.node(Number(node)));
  sigma.on("clickEdge", ({ edge }) => details.edge(Number(edge)));
  return (selection) => {
    shown = selection;
    sigma.refresh();
  };
}

function graphOf({ nodes, edges, colors }: PageData, edgeColor: string): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const [index, { label, type, salience }] of nodes.entries())
    graph.addNode(index, { label, color: colors[type], size: 3 + 12 * Math.sqrt(salience) });
  for (const [index, { source, target, symmetric, count }] of edges.entries())
    graph.addEdgeWithKey(index, source, target, {
      type: symmetric ? "line" : "arrow",
      size: Math.min(6, 1 + Math.log2(1 + count)),
      color: edgeColor,
    });
  return graph;
}
