/** First run: one page. What it does, what it never does, a live example. */
import { now } from "../clock.js";
import { LEVELS } from "../levels.js";
import { ext } from "../ext.js";
import { el } from "../note/dom.js";
import { button, icon } from "../note/drawn.js";
import { createNote, showAnswer, showError } from "../note/index.js";
import { openUrl } from "../note/links.js";
import { panel } from "../note/panel.js";
import { ANSWER } from "../note/style/answer.js";
import { summaryOf } from "../orders/summary.js";
import { ask } from "./ask.js";
import { start } from "./page.js";

const DAY = 86_400_000;

const page = await start("welcome_title");
const { say, words, locale } = page;

/** An order as any of today: registered post that left China sixteen days ago. */
function example() {
  const ago = (days) => now(new Date(Date.now() - days * DAY)).slice(0, 10);
  const events = [{ time: ago(16), text: "Departed country of origin", place: "Shenzhen, CN" }, { time: ago(19), text: "Accepted by carrier", place: "Shenzhen, CN" }];
  return { order_id: "8190000000000001", placed: ago(24), shipped: ago(21), status: "Awaiting delivery", parcels: [{ number: "RB123456785CN", events }] };
}

const list = (prefix) => el("ul", { class: "points", role: "list" }, [1, 2, 3].map((n) => el("li", null, icon(prefix === "welcome_does" ? "done" : "error"), el("span", null, say(`${prefix}_${n}`)))));
const note = createNote({ orderId: "8190000000000001", words: words ?? undefined, locale });

document.getElementById("main").replaceChildren(
  el("h1", null, say("welcome_title")),
  el("p", { class: "lead" }, say("welcome_text")),
  el("div", { class: "row go" }, button("open", say("welcome_open"), () => openUrl("https://www.aliexpress.com/p/order/index.html"), "main"), el("a", { href: "options.html" }, say("welcome_settings"))),
  el("section", { class: "try" }, el("h2", null, say("welcome_try")), note),
  el(
    "div",
    { class: "pair" },
    el("section", null, el("h2", null, say("welcome_does")), list("welcome_does")),
    el("section", null, el("h2", null, say("welcome_never")), list("welcome_never")),
  ),
  el(
    "section",
    null,
    el("h2", null, say("welcome_levels")),
    el("dl", { class: "levels" }, LEVELS.map((level) => el("div", { "data-level": level }, el("dt", null, icon(level), say(`level_${level}`)), el("dd", null, say(`welcome_${level}`))))),
  ),
);

const report = await ask([example()], { ...page, country: page.settings.country ?? "ES" });
const [order] = report?.orders ?? [];
if (order) {
  const [parcel] = order.parcels;
  const ask = async () => ({ tree: panel({ say, locale: report.locale, report, order, parcel }), style: ANSWER });
  const openAdvice = () => ext.runtime.sendMessage({ op: "open", view: "advice", order: order.order_id, parcel: 0 });
  const { lines: [line], ...about } = summaryOf(report, order);
  showAnswer(note, { line, ...about, words: words ?? undefined, ask, openAdvice });
}
else showError(note, { words: words ?? undefined, locale });
