/**
 * Brings a page to life: nothing at load, drawn a moment later, wiped and drawn anew, then calm (`<html data-stage-state="settled">`).
 * Tests make it move with events on `document`: `stage:wipe` draws all anew, `stage:number` writes another number into the same text
 * node, `stage:strip` throws out every node that the page did not make.
 */
import { hovering, list } from "./list.js";
import { parse } from "./reconcile.js";
import { tracking } from "./tracking.js";

const root = document.getElementById("root");
const answer = await fetch(`/_stage/view?page=${encodeURIComponent(location.pathname + location.search)}`);
const view = await answer.json();
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const still = () => {
  const draw = () => root.replaceChildren(parse(view.frame));
  draw();
  return draw;
};

await pause(view.late);
if (view.popovers) hovering(root, view);
const draw = view.behaviour === "list" ? list(root, view) : view.behaviour === "tracking" ? tracking(root, view) : still();
for (let i = 0; i < view.wipes; i++) {
  await pause(120);
  draw();
}
document.documentElement.dataset.stageState = "settled";

document.addEventListener("stage:wipe", draw);
document.addEventListener("stage:number", ({ detail }) => {
  root.querySelector('[class*="mailNoValue"]').firstChild.data = detail;
});
document.addEventListener("stage:strip", () => {
  for (const node of root.querySelectorAll("whytrack-note")) node.remove();
});
