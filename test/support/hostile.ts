import type { Report } from "../../src/document/report.js";
import { sketch } from "./reports.js";

const NAME = "</script><img src=x onerror=window.hacked=1>";

/** A report whose names and text try to run as script. */
export function hostileReport(): Report {
  return sketch({
    id: "hostile",
    title: `Title ${NAME}`,
    published: "2024-07-01",
    text: `${NAME} visited "Quote & Sons" <!--<script>window.hacked=1</script>\u2028\u2029 today.`,
    entities: [
      { id: "person:hostile", names: [NAME] },
      { id: "organization:quote", names: ['"Quote & Sons" <!--'] },
    ],
    events: [{ type: "visit", trigger: "visited", actor: ["person:hostile"], recipient: ["organization:quote"] }],
  });
}
