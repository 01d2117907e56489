/** The dispute kit of the advice page: what to prove, the statement, the events, the pictures, one file. */
import { now } from "../clock.js";
import { button, copyButton, fold } from "../note/drawn.js";
import { el } from "../note/dom.js";
import { day, showDay } from "../note/dates.js";
import { download } from "../note/links.js";
import { direction } from "../words.js";
import { kitFile } from "./kit-file.js";
import { shotsFor } from "./shots.js";

/** "https://… , 2026-11-23 10:15 +01:00": nothing about the moment is left open. */
function caption(say, { url, title, at }) {
  return say("kit_picture_of", { address: url || title, time: `${at.slice(0, 10)} ${at.slice(11, 16)} ${at.slice(19)}` });
}

function writing(context, label, text, locale) {
  const field = el("textarea", { rows: "9", lang: locale, dir: direction(locale), "aria-label": label });
  field.value = text;
  return { field, box: el("div", { class: "letter" }, el("div", { class: "field" }, el("span", { "aria-hidden": "true" }, label), field), el("div", { class: "row" }, copyButton(context, context.say("copy_text"), () => field.value))) };
}

/** Days with their year: a file is read long after. */
const dated = ({ locale }, events) => events.map((one) => ({ ...one, date: day(one.date) ? showDay(one.date, locale, "") : one.date }));

function eventsTable({ say }, events) {
  const head = ["column_date", "column_what", "column_place"].map((key) => el("th", { scope: "col" }, say(key)));
  return el("table", null, el("thead", null, el("tr", null, head)), el("tbody", null, events.map((one) => el("tr", null, [one.date, one.text, one.place].map((text) => el("td", null, text ?? ""))))));
}

function pictureRow({ say }, { shot, its }) {
  const words = caption(say, shot);
  const include = el("input", { type: "checkbox" });
  // A picture that names no order may be of anything: the buyer decides.
  include.checked = its;
  return { shot, include, row: el("figure", { class: "shot" }, el("img", { src: shot.data, alt: words }), el("figcaption", null, el("span", { class: "small soft" }, words), el("label", { class: "tick" }, include, say("kit_include")))) };
}

/**
 * The section; null when this answer needs no dispute.
 * @param {object} context
 * @param {object} one the order as remembered @param {object[]} all every order known
 */
export async function kit(context, one, all) {
  const { say, locale, order, parcel, tell } = context;
  const made = parcel.kit;
  if (!made) return null;
  const events = dated(context, made.events);
  const statement = writing(context, say("kit_statement"), made.statement, "en");
  const own = made.own && made.own !== made.statement ? writing(context, say("kit_statement_own"), made.own, locale) : null;
  const pictures = (await shotsFor(one, all)).map((offered) => pictureRow(context, offered));
  // A claim before its time is turned down: until then the kit is there, but does not ask to be used. Answers remembered from before do not say when.
  const needed = (made.now ?? parcel.level === "act") || pictures.some(({ include }) => include.checked);
  const save = () => {
    const facts = [[say("kit_order"), order.order_id], [say("kit_number"), parcel.number?.clean ?? ""], ...dates(context), [say("kit_made"), showDay(now(), locale, "")]].filter(([, value]) => value);
    const text = kitFile({
      ...{ say, locale, facts, title: say("kit_title", { order: order.order_id }), prove: made.prove, events },
      statement: statement.field.value,
      own: own?.field.value ?? "",
      pictures: pictures.filter(({ include }) => include.checked).map(({ shot }) => ({ data: shot.data, caption: caption(say, shot) })),
    });
    download(`whytrack-evidence-${order.order_id}.html`, "text/html", text);
    tell(say("kit_saved"));
  };
  const inside = () => [
    el("p", { class: "soft" }, say("kit_text")),
    made.prove.length > 0 && [el("h3", { class: "heading" }, say("kit_prove")), el("ul", { class: "ticks" }, made.prove.map((text) => el("li", null, el("label", { class: "tick" }, el("input", { type: "checkbox" }), el("span", null, text)))))],
    el("div", { class: "letters" }, statement.box, own?.box),
    events.length > 0 && [el("h3", { class: "heading" }, say("kit_events")), eventsTable(context, events)],
    el("h3", { class: "heading" }, say("kit_pictures")),
    pictures.length ? pictures.map(({ row }) => row) : el("p", { class: "soft" }, say("kit_no_picture")),
    el("div", { class: "row" }, button("evidence", say("kit_save"), save, needed ? "main" : "")),
  ];
  if (!needed) return el("section", { class: "kit", id: "kit" }, fold(say("kit"), say("kit_not_yet"), inside));
  return el("section", { class: "kit", id: "kit" }, el("h2", null, say("kit")), inside());
}

/** The order's own dates, for the head of the file. */
function dates({ locale, parcel }) {
  return (parcel.timeline?.points ?? []).filter(({ kind }) => ["placed", "shipped", "protection_ends"].includes(kind)).map(({ label, date }) => [label, showDay(date, locale, "")]);
}
