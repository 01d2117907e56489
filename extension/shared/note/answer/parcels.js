import { icon } from "../icons.js";
import { h } from "../tree.js";
import { fold } from "./fold.js";

const MOST = 6; // others that stand unfolded

/** "Parcel 2 of 4"; nothing where an order has but one. */
export const which = ({ say, order, parcel }) => order.parcels.length > 1 && say("parcel_of", { n: order.parcels.indexOf(parcel) + 1, all: order.parcels.length });

/** The other parcels of an order, each with its level and number. @param {string} tag @param {(parcel: number) => object} press what makes such an element lead to that one's advice */
export function parcels(context, tag, press) {
  const { say, order, parcel } = context;
  if (!which(context)) return null;
  const rest = order.parcels.map((one, at) => ({ one, at })).filter(({ one }) => one !== parcel);
  const list = h(
    "ul",
    { class: "parcels", role: "list", "aria-label": say("other_parcels") },
    rest.map(({ one, at }) =>
      h(
        "li",
        { "data-level": one.level },
        h(
          tag,
          { class: "parcel", ...press(at) },
          icon(one.level, 16),
          h("span", { class: "word" }, say(`level_${one.level}`)),
          h("span", null, say("parcel_of", { n: at + 1, all: order.parcels.length })),
          one.number?.clean ? h("bdi", { class: "number" }, one.number.clean) : h("span", null, say("no_number_yet")),
        ),
      ),
    ),
  );
  return rest.length > MOST ? fold(say("other_parcels"), String(rest.length), [list]) : list;
}
