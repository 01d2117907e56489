/** The full page of advice: at once from memory, then again from the rules, and again with what the buyer says is wrong. */
import { now } from "../clock.js";
import { el } from "../note/dom.js";
import { answerAround } from "./advice-answer.js";
import { ask, askTold } from "./ask.js";
import { changeReminders } from "./ask-again.js";
import { asked, besides, recall, remembered } from "./remembered.js";
import { somethingElse } from "./something-else.js";
import { start, tell } from "./page.js";
import { openOnPaper } from "./paper.js";

const query = new URLSearchParams(location.search);
const main = document.getElementById("main");

openOnPaper();
const page = await start("advice_title");
const { say } = page;
const all = await remembered();
const found = all.find(({ orderId }) => orderId === query.get("order"));
const at = query.has("parcel") ? Number(query.get("parcel")) : null;
const known = found && recall(found, at);

// A reminder that has come has done its work once its order is looked at.
if (known && page.settings.ask_again[known.orderId] <= now().slice(0, 10)) await changeReminders({ [known.orderId]: null });

if (known) await advise();
else main.replaceChildren(el("h1", null, say("advice_title")), el("p", null, say("nothing_known")), el("p", null, el("a", { href: "popup.html" }, say("popup_ask"))));

async function advise() {
  const NOTHING = { what: "", site: "" };
  const place = known.order.parcels.indexOf(known.parcel);
  const about = { ...page, others: await besides(known) };
  const wrong = somethingElse(page, { numbered: Boolean(known.parcel.number?.clean), tell: heed, read });
  const draw = answerAround(page, main, all, wrong.section, takeBack);
  const answerOf = (report) => (report?.orders[0]?.parcels[place] ? { ...known, report, order: report.orders[0], parcel: report.orders[0].parcels[place] } : null);
  // What the page alone gives, what was told, and what is shown: in the memory of this page and nowhere else.
  let seen = known;
  let wanted = NOTHING;
  let shown = { one: seen, told: NOTHING };

  async function show(one, told) {
    const was = shown.one.parcel;
    shown = { one, told };
    wrong.show(told, one.parcel.questions ?? []);
    await draw(one, told);
    return JSON.stringify(was.findings) === JSON.stringify(one.parcel.findings) && was.headline === one.parcel.headline;
  }

  /** Ask anew with what the buyer says; the newest choice counts. */
  async function heed(told) {
    wanted = told;
    wrong.status(say("refreshing"));
    const one = told.what ? answerOf(await askTold(asked(known), { ...told, parcel: place }, about)) : seen;
    if (wanted !== told) return;
    if (!one) {
      wanted = shown.told;
      wrong.show(shown.told, shown.one.parcel.questions ?? []);
      return wrong.status(say("no_answer"));
    }
    const same = await show(one, told);
    wrong.status(say(same ? "else_same" : "else_changed", { what: one.parcel.headline }), true);
  }

  /** From over the answer: that button goes, so its focus moves to the answer. */
  async function takeBack() {
    await heed(NOTHING);
    read();
  }

  function read() {
    const headline = main.querySelector(".verdict h1");
    headline.tabIndex = -1;
    main.scrollIntoView();
    headline.focus({ preventScroll: true });
  }

  await draw(seen, NOTHING);
  // Whoever comes for it, from the note on the page, finds it open.
  if (location.hash === "#else") wrong.reveal();
  tell(say("refreshing"));
  const fresh = answerOf(await ask([asked(known)], about));
  tell("");
  if (!fresh || JSON.stringify(fresh.parcel) === JSON.stringify(seen.parcel)) return;
  seen = fresh;
  // Nothing is drawn again under the buyer's hands, or to say the same.
  const writing = main.querySelector("textarea:focus, details:not(.else):focus-within");
  if (!wanted.what && !writing) await show(seen, NOTHING);
}
