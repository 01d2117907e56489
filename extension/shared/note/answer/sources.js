import { showDay } from "../dates.js";
import { h } from "../tree.js";
import { link } from "./actions.js";
import { fold } from "./fold.js";

/** How we decide, and what it rests on. */
export function sources({ say, locale, report, parcel }, open = false) {
  const seen = new Map();
  for (const finding of parcel.findings) for (const reference of finding.references ?? []) seen.set(reference.url, reference);
  return fold(
    say("how_we_decide"),
    null,
    [
      h("p", null, say("how_we_decide_text")),
      seen.size > 0 &&
        h(
          "ul",
          { class: "list", role: "list" },
          [...seen.values()].map(({ title, url, read }) => h("li", { class: "other" }, link(title, url) ?? title, h("span", { class: "small soft" }, say("read_on", { day: showDay(read, locale, report.now) })))),
        ),
    ],
    open,
  );
}
