import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build.js";
import { type PageScript, toHtml } from "../../src/viewer/html.js";
import { CHROMIUM_FLAGS, findChromium } from "../support/chromium.js";
import { hostileReport } from "../support/hostile.js";
import { largeReport } from "../support/large.js";
import { story } from "../support/story.js";

const executablePath = findChromium();
const skipped = executablePath === undefined ? " (skipped: no Chromium on the PATH)" : "";

function bundle(): PageScript {
  const entryPoints = ["src/viewer/app/main.ts"];
  const { outputFiles } = buildSync({ entryPoints, bundle: true, minify: true, format: "iife", write: false });
  const { text } = outputFiles[0]!;
  return { text, sha256: createHash("sha256").update(text).digest("base64") };
}

describe.skipIf(executablePath === undefined)(`the page in Chromium${skipped}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "dramatis-view-"));
  const script = bundle();
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath!, args: [...CHROMIUM_FLAGS] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(reports: Parameters<typeof buildGraph>[0], before?: (page: Page) => Promise<unknown>) {
    const file = join(folder, "page.html");
    writeFileSync(file, toHtml(buildGraph(reports), { title: "News", script }));
    const page = await browser.newPage();
    const errors: string[] = [];
    const requests: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("request", (request) => requests.push(request.url()));
    await before?.(page);
    await page.goto(pathToFileURL(file).href);
    await page.locator("#nodes li").first().waitFor();
    return { page, errors, requests };
  }

  const rows = (page: Page, list: string) => page.locator(`#${list} button`).allTextContents();

  /** How many colours a part of the page has. */
  async function colorsOf(page: Page, selector: string): Promise<number> {
    const image = (await page.locator(selector).screenshot()).toString("base64");
    const blank = await browser.newPage();
    const count = await blank.evaluate(async (source) => {
      // biome-ignore lint/suspicious/noExplicitAny: the names of a browser, of which the tests have no types
      const { createImageBitmap, fetch, OffscreenCanvas } = globalThis as any;
      const bitmap = await createImageBitmap(await (await fetch(source)).blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
      context.drawImage(bitmap, 0, 0);
      return new Set(new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)).size;
    }, `data:image/png;base64,${image}`);
    await blank.close();
    return count;
  }

  it("draws, searches and filters", async () => {
    const { page, errors, requests } = await open(story());
    expect(await page.locator("#message").isVisible()).toBe(false);
    expect(await colorsOf(page, "#canvas")).toBeGreaterThan(20);
    const all = await rows(page, "nodes");
    expect(all).toContain("Ann Lee (person)");
    await page.fill("#search", "chile");
    expect(await rows(page, "nodes")).toContain("Chile (country)");
    expect(await rows(page, "nodes")).not.toContain("Tom Orr (person)");
    await page.fill("#search", "");
    expect(await rows(page, "nodes")).toEqual(all);
    await page.uncheck("#types input[value=person]");
    expect((await rows(page, "nodes")).filter((row) => row.endsWith("(person)"))).toEqual([]);
    await page.check("#types input[value=person]");
    await page.uncheck("#relations input[value=visit]");
    expect((await rows(page, "edges")).filter((row) => row.includes("visit"))).toEqual([]);
    await page.check("#relations input[value=visit]");
    const edges = (await rows(page, "edges")).length;
    for (const box of await page.locator("#statuses input").all()) await box.uncheck();
    expect((await rows(page, "edges")).length).toBeLessThan(edges);
    for (const box of await page.locator("#statuses input").all()) await box.check();
    await page.locator("#from").press("End");
    expect((await rows(page, "edges")).length).toBeLessThan(edges);
    expect(await rows(page, "edges")).toContain("Ann Lee – criticize → Peru");
    expect(errors).toEqual([]);
    expect(requests).toHaveLength(1);
    await page.close();
  });

  it("shows the sentences of an edge and the article, by keyboard alone", async () => {
    const { page } = await open(story());
    const edge = page.locator("#edges button", { hasText: "criticize" }).first();
    await edge.focus();
    await page.keyboard.press("Enter");
    const panel = page.locator("#details");
    expect(await panel.locator("mark").allTextContents()).toEqual(["criticized", "criticized"]);
    expect(await panel.locator("p.text").allTextContents()).toContain("Ann Lee never criticized Peru, Chile said.");
    expect(await panel.locator(".status").allTextContents()).toContain("denied");
    await page.keyboard.press("Escape");
    expect(await panel.isVisible()).toBe(false);
    expect(await edge.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
    await page.locator("#articles button", { hasText: "Minister in Lima" }).press("Enter");
    expect(await panel.locator(".text").textContent()).toBe(story()[1].text);
    expect(await panel.locator("mark").allTextContents()).toEqual(
      expect.arrayContaining(["Lee", "Lima", "Peru", "Orr", "Chile"]),
    );
    await page.close();
  });

  it("runs nothing that an article says", async () => {
    const { page, errors } = await open([hostileReport()]);
    await page.locator("#edges button").first().click();
    await page.locator("#details li button").first().click();
    expect(await page.locator("#details .text").textContent()).toBe(hostileReport().text);
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.evaluate(() => (globalThis as { hacked?: number }).hacked)).toBeUndefined();
    expect(errors).toEqual([]);
    await page.close();
  });

  it("says so and keeps its lists where it cannot draw", async () => {
    const { page } = await open(story(), (page) =>
      page.addInitScript("HTMLCanvasElement.prototype.getContext = () => null"),
    );
    expect(await page.locator("#message").textContent()).toContain("no WebGL");
    expect(await rows(page, "nodes")).toContain("Ann Lee (person)");
    await page.close();
  });

  it("follows the system's dark colours", async () => {
    const { page } = await open(story(), (page) => page.emulateMedia({ colorScheme: "dark" }));
    const back = await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    expect(back).toBe("rgb(22, 22, 22)");
    await page.close();
  });

  it("stays usable with 5,000 nodes", async () => {
    const { page } = await open([largeReport(5000, 10_000)]);
    const start = performance.now();
    await page.fill("#search", "Person 4999");
    expect(await rows(page, "nodes")).toEqual(["Person 4999 (person)"]);
    expect(performance.now() - start).toBeLessThan(3000);
    await page.close();
  });
});
