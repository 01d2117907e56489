import { el } from "../dom.js";
import { copyButton, link } from "./actions.js";
import { fold } from "./fold.js";

function fact(term, value) {
  return value ? [el("dt", null, term), el("dd", null, value)] : [];
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
    () => [
      parts.length > 0
        ? el("ul", { class: "digits", role: "list" }, parts.map((part) => el("li", null, el("bdi", { class: "text" }, part.text), el("span", { class: "means" }, part.means))))
        : el("p", null, el("bdi", { class: "number" }, info.clean)),
      el("dl", { class: "facts" }, fact(say("number_family"), about?.family), fact(say("number_issuer"), about?.issued_by), fact(say("number_tracked"), about?.tracked), fact(say("number_check"), about?.check)),
      el("div", { class: "row" }, copyButton(context, say("copy_number"), () => info.clean), (info.trackers ?? []).map(({ name, url }) => link(name, url, "do"))),
    ],
    open,
  );
}
