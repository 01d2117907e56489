/** The full page of advice: at once from memory, then again from the rules. */
import { evidence, icon, number, others, sources, steps, verdict } from "../note/drawn.js";
import { el } from "../note/dom.js";
import { top } from "./advice-top.js";
import { ask } from "./ask.js";
import { changeReminders } from "./ask-again.js";
import { now } from "./clock.js";
import { dates } from "./dates.js";
import { kit } from "./kit.js";
import { asked, recall, remembered } from "./remembered.js";
import { shared } from "./shared-number.js";
import { start, tell } from "./page.js";
import { openOnPaper } from "./paper.js";
import { timeline } from "./timeline.js";

const query = new URLSearchParams(location.search);
const main = document.getElementById("main");

function showKit() {
  const kit = document.getElementById("kit");
  const folded = kit?.querySelector("details");
  if (folded) folded.open = true;
  kit?.scrollIntoView();
  kit?.querySelector("summary, input, textarea")?.focus({ preventScroll: true });
}

async function draw(page, one, all) {
  const { report, order, parcel } = one;
  const context = { ...page, ours: true, depth: 1, report, order, parcel, tell, openAdvice: showKit };
  const [doing, why] = [steps(context), evidence(context)];
  main.replaceChildren(
    ...top(context),
    el(
      "article",
      { class: "answer", "data-level": parcel.level },
      el("div", { class: "level" }, icon(parcel.level, 20), el("span", null, page.say(`level_${parcel.level}`))),
      verdict(context),
      dates(context),
      el("div", { class: doing && why ? "columns two" : "columns" }, doing, why),
      ...[timeline(context), shared(context, all), await kit(context, one, all)].filter(Boolean),
      el("div", { class: "folds" }, ...[others(context, true), number(context, true), sources(context)].filter(Boolean)),
      el("p", { class: "small soft" }, page.say("stays_here")),
    ),
  );
}

openOnPaper();
const page = await start("advice_title");
const all = await remembered();
const found = all.find(({ orderId }) => orderId === query.get("order"));
const at = query.has("parcel") ? Number(query.get("parcel")) : null;
const known = found && recall(found, at);

// A reminder that has come has done its work once its order is looked at.
if (known && page.settings.ask_again[known.orderId] <= now().slice(0, 10)) await changeReminders({ [known.orderId]: null });

if (known) await draw(page, known, all);
else main.replaceChildren(el("h1", null, page.say("advice_title")), el("p", null, page.say("nothing_known")), el("p", null, el("a", { href: "popup.html" }, page.say("popup_ask"))));

if (known) {
  tell(page.say("refreshing"));
  const report = await ask([asked(known)], page);
  tell("");
  const order = report?.orders[0];
  const parcel = order?.parcels[known.order.parcels.indexOf(known.parcel)];
  // Nothing is drawn again under the buyer's hands, or to say the same.
  const writing = main.querySelector("textarea:focus, details:focus-within");
  if (parcel && JSON.stringify(parcel) !== JSON.stringify(known.parcel) && !writing) await draw(page, { ...known, report, order, parcel }, all);
}
