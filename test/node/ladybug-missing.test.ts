import { describe, expect, it, vi } from "vitest";
import { LadybugDatabase } from "../../src/node/ladybug/database.js";

vi.mock("@ladybugdb/core", () => {
  throw new Error("Cannot find package");
});

describe("without the optional peer", () => {
  it("says how to install it", async () => {
    await expect(LadybugDatabase.open("news.lbug", { write: true })).rejects.toMatchObject({
      code: "peer-missing",
      details: { remedy: "npm install @ladybugdb/core" },
    });
  });
});
