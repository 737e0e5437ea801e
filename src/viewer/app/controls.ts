import type { PageData } from "../page-data.js";
import { dot, element } from "./dom.js";
import type { Choice } from "./selection.js";

/** Fills the form of search and filters. Calls back with every change. Returns how to read the choice. */
export function buildControls(form: HTMLElement, data: PageData, changed: () => void): () => Choice {
  const query = element("input", { type: "search", id: "search", autocomplete: "off" });
  form.append(element("label", { htmlFor: "search" }, "Search names"), query);
  const colors: Readonly<Record<string, string>> = data.colors;
  const nodeTypes = boxes(form, "types", "Types", distinct(data.nodes.map(({ type }) => type)), colors);
  const edgeTypes = boxes(form, "relations", "Relations", distinct(data.edges.map(({ type }) => type)));
  const statuses = boxes(form, "statuses", "Status", distinct(data.edges.flatMap((edge) => edge.statuses)));
  const dates = sliders(form, data);
  form.addEventListener("input", changed);
  form.addEventListener("submit", (event) => event.preventDefault());
  return () => ({
    query: query.value,
    nodeTypes: nodeTypes(),
    edgeTypes: edgeTypes(),
    statuses: statuses(),
    ...dates(),
  });
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

function boxes(
  form: HTMLElement,
  id: string,
  title: string,
  values: readonly string[],
  colors: Readonly<Record<string, string>> = {},
): () => ReadonlySet<string> {
  const inputs = values.map((value) => element("input", { type: "checkbox", value, checked: true }));
  const rows = inputs.map((input) => {
    const color = colors[input.value];
    return element("label", {}, input, " ", ...(color === undefined ? [] : [dot(color)]), input.value);
  });
  form.append(element("fieldset", { id }, element("legend", {}, title), ...rows));
  return () => new Set(inputs.filter((input) => input.checked).map((input) => input.value));
}

function sliders(form: HTMLElement, data: PageData): () => Pick<Choice, "from" | "to"> {
  const days = distinct(
    data.edges.flatMap(({ first, last }) => [first, last].flatMap((date) => date?.slice(0, 10) ?? [])),
  );
  if (days.length < 2) return () => ({});
  const last = days.length - 1;
  const slider = (id: string, value: number) =>
    element("input", { type: "range", id, min: "0", max: `${last}`, value: `${value}` });
  const inputs = [slider("from", 0), slider("to", last)] as const;
  const outputs = [element("output"), element("output")] as const;
  const show = () => {
    for (const [index, input] of inputs.entries()) {
      outputs[index]!.textContent = days[Number(input.value)]!;
      input.setAttribute("aria-valuetext", days[Number(input.value)]!);
    }
  };
  const rows = inputs.map((input, index) =>
    element("label", {}, index === 0 ? "From " : "To ", outputs[index]!, input),
  );
  const group = element("fieldset", { id: "dates" }, element("legend", {}, "Dates"), ...rows);
  group.addEventListener("input", show);
  form.append(group);
  show();
  return () => {
    const [from, to] = inputs.map((input) => Number(input.value)) as [number, number];
    return { ...(from > 0 ? { from: days[from]! } : {}), ...(to < last ? { to: days[to]! } : {}) };
  };
}
