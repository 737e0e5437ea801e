import * as fc from "fast-check";

const pieces = [
  "President Anna Berg met the Prime Minister of Peru in Oslo on Monday. ",
  "“We will not sign,” the minister said, “unless they withdraw.” ",
  "U.S.-South Korea talks; Mr. O'Neill's No. 2 … ",
  "OSLO, May 2 (Wire) — ",
  "Read more: ten things\n\n",
  "| Name | Office |\n| --- | --- |\n| Berg | President |\n",
  "function f(x) { return x => x ** 2; } // <script>alert(1)</script>\n",
  "__proto__ constructor toString hasOwnProperty ",
  "Le ministre a dit que les deux pays ont signé. ",
  "\u202eRTL \u2066iso\u2069 \u200b\u200d\ufeff \u001b[31mred\u001b[0m\u0007 ",
  "👩‍👩‍👧‍👦🇳🇴 e\u0301\u0301\u0301 ﷽ ",
  "\r\n\t\u00a0\u2028\u2029\u0085",
  "((((((((((((((((((((",
  "\"\"\"\"\"'''''",
  "-------------------",
  "................",
  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "the of and to said that who which ",
  "https://example.org/a?b=c#d user@example.org @name #tag ",
  "1,000,000.50 12:30 p.m. 2024-02-30 May 32 ",
];

/** Texts of up to some 10,000 characters: news, marks, scripts, code, repeated and mixed with any characters, also broken ones. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...pieces), fc.integer({ min: 2, max: 100 }))
          .map(([text, n]) => text.repeat(n)),
      },
      {
        weight: 1,
        arbitrary: fc
          .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
          .map((codes) => String.fromCharCode(...codes)),
      },
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((parts) => parts.join("").slice(0, 10_000));
