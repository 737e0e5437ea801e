import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../src", import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

const foundation = ["document", "ontology", "lexicon", "inference"];
const graphReaders = [...foundation, "graph"];
/** Which rooms a room may import; the files at the top of `src` join everything. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  document: [],
  ontology: ["document"],
  lexicon: ["document"],
  inference: ["document"],
  text: foundation,
  syntax: foundation,
  entities: foundation,
  coreference: foundation,
  extraction: foundation,
  graph: ["document", "ontology"],
  export: graphReaders,
  query: graphReaders,
  viewer: graphReaders,
};
const doors: Readonly<Record<string, readonly string[]>> = {
  "wink-nlp": ["text"],
  "wink-eng-lite-web-model": ["text"],
  compromise: ["syntax"],
  valibot: ["document"],
  commander: ["cli"],
  sigma: ["viewer"],
  graphology: ["graph", "export", "query", "viewer"],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

function roomOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
}

function importsOf(file: string, source = readFileSync(join(root, file), "utf8")): Import[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s(?:[^;"']*?\sfrom\s)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;
  return [...source.matchAll(pattern)].map((match) => ({
    file,
    room: roomOf(file),
    target: (match[1] ?? match[2])!,
  }));
}

const imports = files.flatMap((file) => importsOf(file));
const inside = ({ target }: Import) => target.startsWith(".");
const resolve = ({ file, target }: Import) => normalize(join(dirname(file), target)).replace(/\.js$/, ".ts");

describe("imports", () => {
  it("are found in every form", () => {
    const source =
      'import a from "x";\nimport {\n b } from "./y.js";\nexport * from "z";\nconst c = await import("w");\nimport "v";';
    expect(importsOf("text/a.ts", source).map((item) => item.target)).toEqual(["x", "./y.js", "z", "w", "v"]);
  });

  it("follow the rooms", () => {
    const wrong = imports.filter((item) => {
      if (!inside(item)) return false;
      const target = roomOf(resolve(item));
      const rooms = allowed[item.room];
      return rooms !== undefined && target !== item.room && !rooms.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it("stay within src", () => {
    expect(imports.filter((item) => inside(item) && resolve(item).startsWith(".."))).toEqual([]);
  });

  it("reach node: modules only from node and cli", () => {
    const wrong = imports.filter((item) => item.target.startsWith("node:") && !["node", "cli"].includes(item.room));
    expect(wrong).toEqual([]);
  });

  it("reach each vendor through its one door", () => {
    const wrong = imports.filter((item) => {
      const vendor = Object.keys(doors).find((name) => item.target === name || item.target.startsWith(`${name}/`));
      return vendor !== undefined && !doors[vendor]!.includes(item.room);
    });
    expect(wrong).toEqual([]);
  });

  it("form no cycle", () => {
    const edges = new Map<string, string[]>(files.map((file) => [relative("", file), []]));
    for (const item of imports.filter(inside)) edges.get(item.file)?.push(resolve(item));
    const done = new Set<string>();
    const cycles: string[] = [];
    const walk = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      if (done.has(file) || trail.includes(file)) return;
      for (const next of edges.get(file) ?? []) walk(next, [...trail, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(cycles).toEqual([]);
  });
});

describe("modules", () => {
  it("have no default export and no barrel but index.ts", () => {
    const wrong = files.filter((file) => {
      const source = readFileSync(join(root, file), "utf8");
      const barrel = !["index.ts", "node/index.ts"].includes(file) && /^export \* from/m.test(source);
      return barrel || /^export default/m.test(source);
    });
    expect(wrong).toEqual([]);
  });

  it("keep no mutable state of their own", () => {
    const wrong = files.filter((file) => /^(?:export )?let /m.test(readFileSync(join(root, file), "utf8")));
    expect(wrong).toEqual([]);
  });

  it("give every exported name a doc comment", () => {
    const wrong = files.flatMap((file) => {
      const lines = readFileSync(join(root, file), "utf8").split("\n");
      return lines.flatMap((line, index) =>
        /^export (?:abstract )?(?:async )?(?:function|class|interface|type|const|enum) \w/.test(line) &&
        !/\*\/\s*$/.test(lines[index - 1] ?? "")
          ? [`${file}:${index + 1}`]
          : [],
      );
    });
    expect(wrong).toEqual([]);
  });
});
