import { beforeAll, describe, expect, it } from "vitest";
import { createReader, type Reader } from "../../src/node/index.js";

describe("descriptions that count", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader();
  });
  const also = (text: string) => reader.read(text).mentions.flatMap((mention) => mention.also ?? []);

  it("stand for those named before where they are definite", () => {
    expect(also("Peru sent an envoy to Chile on Monday. The two countries will sign a treaty.")).toHaveLength(1);
  });

  it("stand for nobody named where they are not", () => {
    expect(also("Juan Rojas met Ana Salas. Police arrested two lawmakers later.")).toEqual([]);
  });
});
