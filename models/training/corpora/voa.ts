/** A mention of a brief: the tokens `[first, last)` of its sentence. */
export interface VoaMention {
  readonly first: number;
  readonly last: number;
  readonly type: string;
  /** Which entity of the brief; of a country its ISO code. */
  readonly key: string;
  /** `g p m n` on names of countries; `nom`, `pron`; absent on other names. */
  readonly mark?: string;
}

/** A sentence of a brief. */
export interface VoaSentence {
  readonly number: number;
  readonly tokens: readonly string[];
  readonly mentions: readonly VoaMention[];
}

/** A relation between two keys. */
export interface VoaRelation {
  readonly subject: string;
  readonly type: string;
  readonly object: string;
}

/** An event. */
export interface VoaEvent {
  /** `CONSULT` or `death`. */
  readonly type: string;
  /** `visit`, `phone`… */
  readonly mode?: string;
  /** Number of the sentence. */
  readonly sentence: number;
  readonly trigger: string;
  /** Keys by role: `actor`, `recipient`, `place`. */
  readonly parties: Readonly<Record<string, readonly string[]>>;
  readonly status: string;
  readonly time?: string;
  readonly by: readonly string[];
}

/** A news brief with all that is marked in it. */
export interface VoaBrief {
  readonly id: string;
  readonly sentences: readonly VoaSentence[];
  readonly relations: readonly VoaRelation[];
  readonly events: readonly VoaEvent[];
}

/** Reads briefs in the format that `voa/GUIDELINES.md` describes. */
export function readVoa(source: string): readonly VoaBrief[] {
  return source
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [id, ...lines] = block.split(/\r?\n/);
      return {
        id: id!.trim(),
        sentences: lines.filter((line) => /^\d+\t/.test(line)).map(readSentence),
        relations: lines.filter((line) => line.startsWith("R ")).map(readRelation),
        events: lines.filter((line) => line.startsWith("E ")).map(readEvent),
      };
    });
}

function readSentence(line: string): VoaSentence {
  const [number, marked] = line.split("\t");
  const tokens: string[] = [];
  const mentions: VoaMention[] = [];
  const pieces = /\[([^[\]|]+)\|([a-z]+)=([^\]:]+)(?::([a-z]+))?\]|(\S+)/g;
  for (const [, words, type, key, mark, token] of marked!.matchAll(pieces)) {
    if (token !== undefined) {
      tokens.push(token);
      continue;
    }
    const first = tokens.length;
    tokens.push(...words!.split(" "));
    const place = { first, last: tokens.length, type: type!, key: key! };
    mentions.push(mark === undefined ? place : { ...place, mark });
  }
  return { number: Number(number), tokens, mentions };
}

function readRelation(line: string): VoaRelation {
  const [, subject, type, object] = line.trim().split(/\s+/);
  return { subject: subject!, type: type!, object: object! };
}

function readEvent(line: string): VoaEvent {
  const [type, mode] = line.split(" ")[1]!.split(".");
  const fields = new Map(
    [...line.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)].map((match) => [match[1]!, match[2] ?? match[3]!]),
  );
  const keys = (name: string) =>
    fields
      .get(name)
      ?.split(",")
      .filter((key) => key !== "") ?? [];
  const time = fields.get("time");
  return {
    type: type!,
    ...(mode === undefined ? {} : { mode }),
    sentence: Number(fields.get("s")),
    trigger: fields.get("trigger") ?? "",
    parties: { actor: keys("actor"), recipient: keys("recipient"), place: keys("place") },
    status: fields.get("status") ?? "occurred",
    ...(time === undefined ? {} : { time }),
    by: keys("by"),
  };
}
