/** axe-core, put in by the debugger: the extension's own pages take no script from outside. */
import { readFileSync } from "node:fs";
import { pathOf } from "./packages.mjs";

const AXE = readFileSync(pathOf("axe-core"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** @returns {Promise<string[]>} what axe finds: on a page of ours anywhere, on AliExpress' in the notes */
export async function axe(page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(async (runOnly) => {
    const own = document.body.classList.contains("wt");
    const { violations } = await window.axe.run(own ? document : { include: [["whytrack-note"]] }, { runOnly, resultTypes: ["violations"], rules: own ? {} : { region: { enabled: false } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 160)} ${nodes[0].failureSummary}`);
  }, RULES);
}
