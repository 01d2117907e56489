import { el } from "../note/dom.js";
import { icon } from "../note/drawn.js";

/** The buyer's orders under this same number; null when it stands alone. */
export function shared({ say, parcel }, all) {
  const ids = parcel.shared_with ?? [];
  if (!ids.length) return null;
  return el(
    "section",
    null,
    el("h2", null, say("shared")),
    el("p", { class: "soft" }, say("shared_text")),
    el(
      "ul",
      { class: "orders", role: "list" },
      ids.map((id) => {
        const known = all.find((one) => one.orderId === id);
        const name = say("order_name", { order: id });
        return el(
          "li",
          { "data-level": known?.parcel.level ?? "unknown" },
          icon(known?.parcel.level ?? "unknown"),
          known ? el("a", { href: `advice.html?order=${encodeURIComponent(id)}` }, name) : el("span", null, name),
          known && el("span", { class: "soft" }, known.parcel.note),
        );
      }),
    ),
  );
}
