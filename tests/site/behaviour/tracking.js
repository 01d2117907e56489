/** The tracking page's life: package tabs swap one block in place, nodes and all. */
import { parse, reconcile } from "./reconcile.js";

export function tracking(root, view) {
  let shown = view.shown;
  function bind() {
    for (const tab of root.querySelectorAll("[data-stage-package]")) {
      tab.onclick = () => {
        shown = Number(tab.dataset.stagePackage);
        reconcile(root, parse(view.packages[shown]));
      };
    }
  }
  function draw() {
    root.replaceChildren(parse(view.packages[shown]));
    bind();
  }
  draw();
  return draw;
}
