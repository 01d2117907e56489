/**
 * Brings a page to life: nothing at load, drawn a moment later, wiped and drawn anew, then calm (`<html data-stage-state="settled">`).
 * Tests make it move with events on `document`: `stage:wipe` draws all anew, `stage:number` writes another number into the same text
 * node, `stage:strip` throws out every node that the page did not make, `stage:go` goes to another address without loading a page.
 */
import { hovering, list } from "./list.js";
import { parse } from "./reconcile.js";
import { tracking } from "./tracking.js";

const root = document.getElementById("root");
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const live = { popovers: {} };
hovering(root, live);
let draw;

async function show() {
  const answer = await fetch(`/_stage/view?page=${encodeURIComponent(location.pathname + location.search)}`);
  const view = await answer.json();
  await pause(view.late);
  const still = () => {
    const again = () => root.replaceChildren(parse(view.frame));
    again();
    return again;
  };
  live.popovers = view.popovers ?? {};
  draw = view.behaviour === "list" ? list(root, view) : view.behaviour === "tracking" ? tracking(root, view) : still();
  for (let i = 0; i < view.wipes; i++) {
    await pause(120);
    draw();
  }
  document.documentElement.dataset.stageState = "settled";
}

async function go(change) {
  document.documentElement.dataset.stageState = "loading";
  change();
  await show();
}

await show();
addEventListener("popstate", () => go(() => {}));
document.addEventListener("stage:go", ({ detail }) => go(() => history.pushState({}, "", detail)));
document.addEventListener("stage:wipe", () => draw());
document.addEventListener("stage:number", ({ detail }) => {
  root.querySelector('[class*="mailNoValue"]').firstChild.data = detail;
});
document.addEventListener("stage:strip", () => {
  for (const node of root.querySelectorAll("whytrack-note")) node.remove();
});
