/** A piece of an XML document. An empty element is `opens` and `closes` at once. */
export type XmlToken =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "tag";
      readonly tag: string;
      readonly opens: boolean;
      readonly closes: boolean;
      readonly attributes: Readonly<Record<string, string>>;
    };

const TOKEN =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/y;

/**
 * Splits XML into tags and text; returns the offset where it stopped, the length of `xml` unless it is malformed. Knows no entities but
 * XML's own five and character numbers, and no document types, so that a file can pull nothing in. Linear time.
 */
export function* readXml(xml: string): Generator<XmlToken, number> {
  const pattern = new RegExp(TOKEN);
  let place = 0;
  for (let match = pattern.exec(xml); match !== null; match = pattern.exec(xml)) {
    place = pattern.lastIndex;
    const [, raw, slash, tag, attributes = "", empty, text] = match;
    if (raw !== undefined) yield { kind: "text", text: raw };
    else if (text !== undefined) yield { kind: "text", text: unescapeXml(text) };
    else if (tag !== undefined)
      yield {
        kind: "tag",
        tag,
        opens: slash === "",
        closes: slash !== "" || empty !== "",
        attributes: attributesOf(attributes),
      };
  }
  return place;
}

function attributesOf(text: string): Record<string, string> {
  const matches = text.matchAll(/\s*([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy);
  return Object.fromEntries(
    [...matches].map(([, name, double, single]) => [name!, unescapeXml(double ?? single ?? "")]),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}
