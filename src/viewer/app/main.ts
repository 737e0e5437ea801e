import type { PageData } from "../page-data.js";
import { buildControls } from "./controls.js";
import { buildDetails } from "./details.js";
import { part } from "./dom.js";
import { buildDrawing } from "./drawing.js";
import { buildLists } from "./lists.js";
import { select } from "./selection.js";

const data = JSON.parse(part("data").textContent ?? "") as PageData;
document.querySelector("h1")!.textContent = data.title;
const details = buildDetails(part("details"), data);
const showLists = buildLists(part("lists"), data, details);
const choice = buildControls(part("controls"), data, () => show());
const showDrawing = drawn();

show();

function show(): void {
  const selection = select(data, choice());
  showLists(selection);
  showDrawing?.(selection);
}

/** The drawing, or a message why there is none; the lists work all the same. */
function drawn(): ReturnType<typeof buildDrawing> {
  const drawing = attempt(() => buildDrawing(part("canvas"), data, details));
  if (drawing !== undefined) return drawing;
  part("message").textContent = "This browser cannot draw the graph (no WebGL). The lists show all of it.";
  part("message").hidden = false;
  return undefined;
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
