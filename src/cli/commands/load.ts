import type { Command } from "commander";
import { LadybugDatabase } from "../../node/ladybug/database.js";
import { loadInto } from "../../node/ladybug/load.js";
import type { CommandModule, Io } from "../command.js";
import { readRecords } from "../load-graph.js";

interface LoadFlags {
  readonly into: string;
  readonly remove: readonly string[];
}

const examples = `
Needs the package @ladybugdb/core beside this one: npm install @ladybugdb/core

Nodes: Person, Office, Organization, Country, Place, Occasion, Agreement and \`Group\` (a word of Cypher's own, so quoted), with id, name,
aliases, iso3, mentions, first, last…; Event; Article. Edges: HOLDS_OFFICE, VISIT, MEET… with count, confidence, statuses, first, last,
sentence, evidence…; from an event HAS_ACTOR, HAS_RECIPIENT, HAS_PLACE…; MENTIONED_IN.

Examples:
  $ dramatis load reports.ndjson --into news.lbug      new articles are added, changed ones replaced, known ones left alone
  $ dramatis load --remove a17 --into news.lbug        take an article out again
  $ dramatis query news.lbug "MATCH (p:Person)-[v:VISIT]->(c) RETURN p.name, c.name, v.sentence"`;

/** `dramatis load FILES… --into DATABASE`: reports and graphs into a database that answers Cypher. */
export const loadCommand: CommandModule = {
  register: (program: Command, io: Io) => {
    program
      .command("load")
      .description("put reports and graphs into a database, for questions in Cypher; safe to repeat")
      .argument("[files...]", "files of reports or graphs; none or - for standard input")
      .requiredOption("--into <database>", "the file of the database; made where there is none")
      .option("--remove <articles...>", "take these articles (ids) out", [])
      .addHelpText("after", examples)
      .action(async (files: string[], { into, remove }: LoadFlags) => {
        const read = files.length === 0 && remove.length > 0 ? NOTHING : await readRecords(io, files);
        if (read === undefined) return;
        const database = await LadybugDatabase.open(into, { write: true });
        try {
          const { nodes, edges, ...articles } = loadInto(database, { ...read, remove });
          const counts = Object.entries(articles).map(([what, count]) => `${count} ${what}`);
          io.out(`articles: ${counts.join(", ")}; now ${nodes} nodes, ${edges} edges\n`);
        } finally {
          database.close();
        }
      });
  },
};

const NOTHING = { records: [], overrides: [] };
