import { describe, expect, it } from "vitest";
import { SHAPES, shapeOf } from "../../models/training/linear/tier/shape.js";

describe("shapeOf", () => {
  it("tells looks apart", () => {
    const looks = ["talks", "Paris", "NATO", "McCain", "2024", "J.", "A", "!", "F-16", "U.S.", "al-Ahmad"].map(shapeOf);
    expect(new Set(looks).size).toBe(looks.length);
    expect(Math.max(...looks)).toBeLessThan(SHAPES);
  });

  it("gives words of one look one shape, in other alphabets too", () => {
    expect(shapeOf("Élysée")).toBe(shapeOf("Berlin"));
    expect(shapeOf("Киев")).toBe(shapeOf("Rome"));
    expect(shapeOf("")).toBe(0);
  });
});
