import { h } from "../tree.js";
import { copyButton, link } from "./actions.js";
import { fold } from "./fold.js";

function fact(term, value) {
  return value ? [h("dt", null, term), h("dd", null, value)] : [];
}

/** The number taken apart: its parts, who issued it, the check digit, where it is tracked to, who can look it up. */
export function number(context, open = false) {
  const { say, parcel } = context;
  const { number: info, number_parts: about } = parcel;
  if (!info?.clean) return null;
  const parts = about?.parts ?? [];
  return fold(
    say("number_apart"),
    null,
    [
      parts.length > 0
        ? [h("p", { class: "digits whole" }, h("bdi", null, info.clean)), h("ul", { class: "digits", role: "list" }, parts.map((part) => h("li", null, h("bdi", { class: "text" }, part.text), h("span", { class: "means" }, part.means))))]
        : h("p", null, h("bdi", { class: "number" }, info.clean)),
      h("dl", { class: "facts" }, fact(say("number_family"), about?.family), fact(say("number_issuer"), about?.issued_by), fact(say("number_tracked"), about?.tracked), fact(say("number_check"), about?.check)),
      h("div", { class: "row" }, copyButton(context, say("copy_number"), info.clean), (info.trackers ?? []).map(({ name, url }) => link(name, url, "do"))),
    ],
    open,
  );
}
