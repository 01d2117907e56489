/** The notes' life on a page: drawn once, put back, moved with what they belong to. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { Session } from "../../extension/shared/content/session.js";
import { keptAnswers } from "../../extension/shared/kept-answers.js";
import { forgetAll } from "../../extension/shared/memory/index.js";
import { answerPage, erasing, written } from "../../extension/shared/orders/page.js";
import { useLabels } from "../../extension/shared/page/index.js";
import { ORDERS, manyOrders } from "../site/orders/index.mjs";
import { CANARIES, renderPage } from "../site/pages/index.mjs";
import { popover } from "../site/pages/popover.mjs";
import { Skin } from "../site/pages/skin.mjs";
import { reset, state, tell } from "./support/ext.mjs";
import { LABELS, NOW, addressOf, open, stage } from "./support/page.mjs";

const [FIRST] = ORDERS;
const TWO = ORDERS.find(({ parcels }) => parcels.length === 2);
let now = NOW;

/** Cases that were put to the rules. */
const cases = [];
let rules;

/** Answers as the rules do, as far as the notes care. */
function report(asked) {
  const parcel = ({ number }) => ({ number: number ? { clean: number.replace(/[^A-Za-z0-9]/g, "") } : null, level: "wait", findings: [{ cause: "carrier_delay" }] });
  return { report: { report: 1, engine: "0.1.0", now: asked.now, locale: asked.locale, orders: asked.orders.map((order) => ({ order_id: order.order_id, parcels: (order.parcels?.length ? order.parcels : [{}]).map(parcel), speaks: 0 })) } };
}

const explain = async (asked) => {
  cases.push(asked);
  return rules(asked);
};

/** Notes that the background told other pages of. */
let told;
const heard = (notes) => (told = { ...told, ...notes });

/** The background: its own code, with rules that a test can set. */
const background = async (message) => (message.op === "orders" ? answerPage(message, { explain, tell: heard, now }) : message.op === "tables" ? { locale: "en", words: {}, labels: LABELS } : {});

beforeEach(() => {
  reset();
  cases.length = 0;
  told = {};
  now = NOW;
  rules = report;
  state.answer = background;
});

// No state takes this long, however busy the machine is; a failure does.
async function until(holds, what, limit = 30_000) {
  const end = Date.now() + limit;
  for (;;) {
    const value = await holds();
    if (value) return value;
    if (Date.now() > end) assert.fail(`never: ${what}`);
    await new Promise((resume) => setTimeout(resume, 10));
  }
}

/** A running session on a page. */
async function run(window) {
  for (const name of ["document", "MutationObserver", "getComputedStyle", "requestAnimationFrame", "MouseEvent", "PointerEvent"]) globalThis[name] = window[name] ?? undefined;
  const session = new Session(window.document, { now: () => now });
  sessions.push(session);
  await session.start();
  return session;
}
const sessions = [];
// Also after a failure: a running session waits for midnight and would keep the test run alive.
const ended = () => sessions.splice(0).forEach((session) => session.end());
afterEach(async () => {
  ended();
  await written();
});
const notes = (window) => [...window.document.querySelectorAll("whytrack-note")];
const ready = (window, count) => until(() => notes(window).length === count && notes(window).every(({ dataset }) => dataset.state === "ready"), `${count} ready notes, there are ${notes(window).map(({ dataset }) => `${dataset.order}:${dataset.state}`)}`);
const isAtRest = ({ watch, answers }) => !watch.waiting && !watch.running && !answers.asking.size;
/** Nothing is being looked at or asked, nor about to be: for some turns, as what was found may lead to more. */
async function rest() {
  let turns = 0;
  await until(() => (turns = sessions.every(isAtRest) ? turns + 1 : 0) > 4, "rest");
}
const settled = async (window, count) => {
  await ready(window, count);
  await rest();
  await ready(window, count);
};

test("the list has one note per order, in its card, and asks once", async () => {
  const window = stage({ kind: "list" });
  await run(window);
  await settled(window, ORDERS.length);
  for (const note of notes(window)) assert.ok(note.closest(".order-item").textContent.includes(note.dataset.order), "in its own card");
  assert.equal(cases.length, 1);
  ended();
});

test("late rendering, wiping and loading more end in one note per order", async () => {
  const html = renderPage({ kind: "list", now: NOW });
  const window = open(html, addressOf("list"));
  const root = window.document.getElementById("root");
  const inside = root.innerHTML;
  root.replaceChildren();
  await run(window);
  assert.equal(notes(window).length, 0);
  root.innerHTML = inside;
  await settled(window, ORDERS.length);
  for (let round = 0; round < 3; round++) {
    root.innerHTML = inside;
    await settled(window, ORDERS.length);
  }
  for (const note of notes(window)) note.remove();
  await settled(window, ORDERS.length);
  const more = open(renderPage({ kind: "list", now: NOW, orders: manyOrders(10) }), addressOf("list")).document.querySelectorAll(".order-item");
  root.querySelector(".order-item").parentElement.append(...[...more].map((card) => window.document.importNode(card, true)));
  await settled(window, ORDERS.length + 10);
  root.querySelector(".order-item").parentElement.replaceChildren();
  await until(() => notes(window).length === 0, "no notes without orders");
  ended();
});

test("copies of a card and of a note get no note of their own", async () => {
  const window = stage({ kind: "list" });
  const card = window.document.querySelector(".order-item");
  await run(window);
  await settled(window, ORDERS.length);
  const copy = card.cloneNode(true);
  copy.style.display = "none";
  card.parentElement.prepend(copy);
  await settled(window, ORDERS.length);
  assert.equal(copy.querySelector("whytrack-note"), null);
  ended();
});

test("a mobile card, a link itself, has its note beside it", async () => {
  const window = stage({ kind: "mobile-list", orders: [{ ...FIRST, several: 0 }] });
  await run(window);
  await settled(window, 1);
  assert.equal(notes(window)[0].closest("a"), null);
  ended();
});

test("the popover's number goes to the order hovered last, and is remembered", async () => {
  const window = stage({ kind: "list" });
  await run(window);
  await settled(window, ORDERS.length);
  const { document } = window;
  const skin = new Skin({ now: NOW });
  const hover = (id) => document.querySelector(`a[href*="tradeOrderId=${id}"]`).dispatchEvent(new window.MouseEvent("pointerover", { bubbles: true }));
  const portal = document.body.appendChild(document.createElement("div"));
  hover(FIRST.id);
  portal.innerHTML = popover(skin, FIRST);
  const numberOf = (id) => document.querySelector(`whytrack-note[data-order="${id}"]`)?.dataset.number;
  await until(() => numberOf(FIRST.id) === FIRST.parcels[0].number, "the first order's number");
  // The old popover is still there when the next link is hovered: its number is not the next order's.
  hover(TWO.id);
  portal.querySelector("p").append(" ");
  await rest();
  assert.equal(numberOf(TWO.id), "");
  portal.innerHTML = popover(skin, TWO);
  await until(() => numberOf(TWO.id) === TWO.parcels[0].number, "the second order's number");
  assert.equal(numberOf(FIRST.id), FIRST.parcels[0].number);
  ended();
  await until(() => state.items[`order:${TWO.id}`]?.parcels[0]?.number === TWO.parcels[0].number, "it is stored");
  const again = stage({ kind: "list" });
  const asked = cases.length;
  await run(again);
  await until(() => notes(again).find(({ dataset }) => dataset.order === FIRST.id)?.dataset.number === FIRST.parcels[0].number, "the number after reloading");
  await settled(again, ORDERS.length);
  assert.equal(cases.length, asked, "answers of unchanged orders come from memory");
  ended();
});

test("a note farther down comes with its answer; where the rules are slow it does not wait for ever", async () => {
  let release;
  const slow = new Promise((resume) => (release = resume));
  rules = async (asked) => (await slow, report(asked));
  const window = stage({ kind: "list", orders: manyOrders(30) });
  await run(window);
  await until(() => state.sent.some(({ op }) => op === "orders"), "a question");
  assert.equal(notes(window).length, 20);
  await until(() => notes(window).length === 30, "the others, without an answer");
  assert.ok(notes(window).every(({ dataset }) => dataset.state === "pending"));
  release();
  await ready(window, 30);

  rules = report;
  const other = stage({ kind: "list", orders: manyOrders(30, 8190000000900000n) });
  const seen = new Map(); // a note is taken out once more, to see whether there is room for it
  new other.MutationObserver((records) => records.flatMap(({ addedNodes }) => [...addedNodes]).forEach((node) => node.localName === "whytrack-note" && !seen.has(node) && seen.set(node, node.dataset.state))).observe(other.document, { subtree: true, childList: true });
  await run(other);
  await ready(other, 30);
  const came = [...seen.values()];
  assert.ok(came.slice(20).every((state) => state === "ready") && came.length === 30, came.join());
  ended();
});

test("an answer that comes while cards that were drawn anew are being read leaves none without its note", async () => {
  let release;
  const slow = new Promise((resume) => (release = resume));
  rules = async (asked) => (await slow, report(asked));
  const window = stage({ kind: "list", orders: manyOrders(400) });
  const root = window.document.getElementById("root");
  const inside = root.innerHTML;
  const session = await run(window);
  await until(() => state.sent.some(({ op }) => op === "orders"), "a question");
  root.innerHTML = inside;
  await until(() => session.wanted.length > 30 && session.wanted.length < 400, "the new cards in view are read, and some farther down");
  release();
  await ready(window, 400);
  ended();
});

test("what becomes private while the list is being read is not read", async () => {
  const window = stage({ kind: "list", orders: manyOrders(300) });
  await run(window);
  await until(() => notes(window).length, "a first note");
  assert.ok(notes(window).length < 20, "it comes before the last card is read");
  const last = [...window.document.querySelectorAll(".order-item")].at(-1);
  last.insertAdjacentHTML("beforeend", '<div class="contact-info">Tracking number: LP00987654321098</div>');
  await until(() => state.sent.some(({ op }) => op === "orders"), "a question");
  assert.doesNotMatch(JSON.stringify(state.sent), /LP00987654321098/);
  ended();
});

test("the button lets the page show its own popover for one order", async () => {
  const window = stage({ kind: "list" });
  await run(window);
  await settled(window, ORDERS.length);
  const seen = [];
  const link = window.document.querySelector(`a[href*="tradeOrderId=${FIRST.id}"]`);
  for (const type of ["pointerover", "mouseover", "mouseenter", "mousemove", "click"]) link.addEventListener(type, () => seen.push(type));
  notes(window).find(({ dataset }) => dataset.order === FIRST.id).askPage();
  assert.deepEqual(seen, ["pointerover", "mouseover", "mouseenter", "mousemove"]);
  ended();
});

test("behind package tabs the shown package has exactly one note", async () => {
  const window = stage({ kind: "tracking", orderId: TWO.id });
  await run(window);
  await settled(window, 1);
  assert.deepEqual([notes(window)[0].dataset.parcel, notes(window)[0].dataset.number], ["0", TWO.parcels[0].number]);
  const other = stage({ kind: "tracking", orderId: TWO.id, pkg: 1 });
  window.document.getElementById("root").innerHTML = other.document.getElementById("root").innerHTML;
  await until(() => notes(window).length === 1 && notes(window)[0].dataset.number === TWO.parcels[1].number, "the second package's number");
  assert.equal(notes(window)[0].dataset.parcel, "1");
  const asked = cases.at(-1).orders[0];
  assert.deepEqual(asked.parcels.map(({ number }) => number), TWO.parcels.map(({ number }) => number));
  assert.equal(asked.parcels[0].former_numbers, undefined, "another package is no former number");
  ended();
});

test("a number replaced in place changes the note and is kept as a former one", async () => {
  const window = stage({ kind: "tracking", orderId: FIRST.id });
  await run(window);
  await settled(window, 1);
  window.document.querySelector("[class*=mailNoValue]").firstChild.data = "RB517203641CN";
  await until(() => notes(window)[0]?.dataset.number === "RB517203641CN", "the new number");
  assert.equal(notes(window).length, 1);
  const [parcel] = cases.at(-1).orders[0].parcels;
  assert.deepEqual(parcel.former_numbers.map(({ number }) => number), [FIRST.parcels[0].number]);
  ended();
});

test("the detail page has one note per track link", async () => {
  const window = stage({ kind: "detail", orderId: TWO.id });
  await run(window);
  await settled(window, 2);
  assert.deepEqual(notes(window).map(({ dataset }) => dataset.parcel), ["0", "1"]);
  ended();
});

test("a page about something else has no note", async () => {
  const window = stage({ kind: "other" });
  await run(window);
  await rest();
  assert.equal(notes(window).length, 0);
  ended();
});

test("orders that nobody can read get one error note, masked", async () => {
  const window = stage({ kind: "unreadable", personal: true });
  await run(window);
  await until(() => notes(window).length === 1 && notes(window)[0].dataset.state === "error", "the error note");
  const [note] = notes(window);
  await note.ask();
  const { lookedFor, copyText } = state.sent.at(-1);
  assert.ok(lookedFor.length);
  assert.doesNotMatch(copyText, /[0-9]{6}/);
  ended();
});

test("no orders, no note", async () => {
  const window = stage({ kind: "list", orders: [] });
  const session = await run(window);
  // What its timers do once the page had its time.
  for (let times = 0; times < 3; times++) {
    await rest();
    session.trouble.check();
    session.watch.soon();
  }
  await rest();
  assert.equal(notes(window).length, 0);
  ended();
});

test("personal data reaches neither the rules nor the storage nor a note", async () => {
  for (const options of [{ kind: "detail", orderId: FIRST.id }, { kind: "tracking", orderId: FIRST.id }, { kind: "ru-detail", orderId: FIRST.id }, { kind: "list" }]) {
    for (const skin of [{}, { classes: false, dataPl: false }, { redesign: true }]) {
      const window = stage({ ...options, ...skin, personal: true });
      await run(window);
      await until(() => notes(window).length > 0 && notes(window).every(({ dataset }) => dataset.state !== "pending"), `notes on ${JSON.stringify([options, skin])}`);
      await rest();
      const told = JSON.stringify([state.sent, state.items, notes(window).map((note) => note.outerHTML)]);
      for (const canary of CANARIES) assert.ok(!told.includes(canary), `${canary} on ${JSON.stringify([options, skin])}`);
      ended();
    }
  }
});

test("with remembering off nothing is stored", async () => {
  state.items.settings = { remember: false };
  const window = stage({ kind: "tracking", orderId: FIRST.id });
  await run(window);
  await settled(window, 1);
  assert.deepEqual(Object.keys(state.items).filter((key) => /^(?:order|number|ways)/.test(key)), []);
  ended();
});

for (const remember of [true, false]) {
  test(`what is forgotten while its answer is being worked out stays forgotten, remembering ${remember ? "on" : "off"}`, async () => {
    state.items.settings = { remember };
    rules = async (asked) => {
      await erasing();
      await forgetAll();
      return report(asked);
    };
    const window = stage({ kind: "tracking", orderId: FIRST.id });
    await run(window);
    await settled(window, 1);
    await written();
    assert.deepEqual(Object.keys(state.items).filter((key) => /^(?:order|number|notes|ways)/.test(key)), []);
    assert.deepEqual(await keptAnswers(), []);
    ended();
  });
}

test("when the extension goes, notes keep their answer and nothing throws", async () => {
  const window = stage({ kind: "list" });
  await run(window);
  await settled(window, ORDERS.length);
  state.gone = true;
  window.document.querySelector(".order-item-header-status-text").textContent = "Completed";
  await until(() => notes(window).some((note) => note.stale), "a note that says it is old");
  assert.ok(notes(window).every(({ dataset }) => dataset.state === "ready"));
});

test("a new day asks again", async () => {
  const window = stage({ kind: "list" });
  const session = await run(window);
  await settled(window, ORDERS.length);
  now = new Date(NOW.getTime() + 86_400_000);
  session.watch.soon();
  await until(() => cases.length === 2, "a second question");
  ended();
});

test("several hundred cards, in pieces of less than a frame", async () => {
  const window = stage({ kind: "list", orders: manyOrders(300) });
  await run(window);
  await ready(window, 300);
  ended();
});

test("levels that are switched off have no note, what must be done has one all the same", async () => {
  const level = (order, at) => ["fine", "act", "wait"][at % 3];
  rules = (asked) => {
    const answer = report(asked);
    answer.report.orders.forEach((order, at) => order.parcels.forEach((parcel) => (parcel.level = level(order, at))));
    return answer;
  };
  state.items.settings = { levels: ["wait"] };
  const window = stage({ kind: "list" });
  await run(window);
  const wanted = ORDERS.filter((order, at) => level(order, at) !== "fine").length;
  await settled(window, wanted);
  assert.ok(notes(window).every(({ dataset }) => dataset.level !== "fine"));
  tell({ op: "settings", settings: { levels: ["fine", "wait", "check", "act", "unknown"] } });
  await settled(window, ORDERS.length);
  ended();
});

test("what another tab learned is asked about again, what is known here is not", async () => {
  const window = stage({ kind: "list" });
  await run(window);
  await settled(window, ORDERS.length);
  await written();
  assert.deepEqual(Object.keys(told).sort(), ORDERS.map(({ id }) => id).sort(), "other pages hear of every answer");
  const questions = () => state.sent.filter(({ op }) => op === "orders");
  const before = questions().length;
  tell({ op: "notes", notes: told });
  const [line] = told[FIRST.id].lines;
  const news = { ...told[FIRST.id], lines: [{ ...line, text: `${line.text}, said the other tab` }] };
  tell({ op: "notes", notes: { [FIRST.id]: news } });
  await until(() => questions().length > before, "a new question");
  await settled(window, ORDERS.length);
  assert.deepEqual(questions().slice(before).map(({ orders }) => orders.map(({ order }) => order.orderId)), [[FIRST.id]]);
  ended();
});

test("the advice opens at the note's own parcel, also after the same answer was given again", async () => {
  const window = stage({ kind: "detail", orderId: TWO.id });
  const session = await run(window);
  await settled(window, 2);
  const parcel = async () => {
    await notes(window)[1].openAdvice();
    return state.sent.findLast(({ op }) => op === "open").parcel;
  };
  assert.equal(await parcel(), 1);
  const before = session.answers.get(TWO.id);
  session.answers.known.set(TWO.id, structuredClone(before));
  assert.equal(await parcel(), 1);
  ended();
});

test("a page that comes back from the browser's cache knows what it missed", async () => {
  const window = stage({ kind: "list" });
  await run(window);
  await settled(window, ORDERS.length);
  state.items.settings = { levels: ["act"] }; // the rules here say "wait" of every order
  window.dispatchEvent(Object.assign(new window.Event("pageshow"), { persisted: true }));
  await until(() => notes(window).length === 0, "no note of a level that was switched off meanwhile");
  ended();
});

test("a background that fails some times is asked again; one that never answers leaves a calm word, and the next look a new question", async () => {
  let failures = 2;
  state.answer = async (message) => {
    if (message.op === "orders" && failures-- > 0) throw new Error("Could not establish connection. Receiving end does not exist.");
    return background(message);
  };
  const window = stage({ kind: "list" });
  await run(window);
  await settled(window, ORDERS.length);
  assert.equal(state.sent.filter(({ op }) => op === "orders").length, 3);
  ended();
  await written();
  reset();
  state.answer = background;
  rules = () => ({ error: "bad_case" });
  const other = stage({ kind: "list" });
  const session = await run(other);
  await until(() => notes(other).length === ORDERS.length && notes(other).every(({ dataset }) => dataset.state === "error"), `calm errors: ${notes(other).map(({ dataset }) => dataset.state)} ${JSON.stringify(state.sent.map(({ op }) => op))}`);
  rules = report;
  session.watch.soon();
  await settled(other, ORDERS.length);
  ended();
});

test("the address changes without loading: list, tracking page, back; and a page out of the back/forward cache", async () => {
  const window = stage({ kind: "list" });
  const root = window.document.getElementById("root");
  const list = root.innerHTML;
  const session = await run(window);
  await settled(window, ORDERS.length);
  const tracking = stage({ kind: "tracking", orderId: FIRST.id });
  window.history.pushState({}, "", `/p/tracking/index.html?tradeOrderId=${FIRST.id}`);
  root.innerHTML = tracking.document.getElementById("root").innerHTML;
  await until(() => notes(window).length === 1 && notes(window)[0].dataset.number === FIRST.parcels[0].number, "the parcel's note");
  window.history.pushState({}, "", "/p/message/index.html");
  root.innerHTML = "<p>Messages</p>";
  await until(() => notes(window).length === 0, "no note elsewhere");
  window.history.pushState({}, "", "/p/order/index.html");
  root.innerHTML = list;
  await settled(window, ORDERS.length);
  const asked = cases.length;
  now = new Date(NOW.getTime() + 86_400_000);
  window.dispatchEvent(new window.PageTransitionEvent("pageshow", { persisted: true }));
  await until(() => cases.length > asked, "a question of the new day");
  await settled(window, ORDERS.length);
  assert.ok(session.watch);
  ended();
});

test("a page left alone costs nothing: what changes outside the cards starts no look, no timer, no frame", async (t) => {
  const window = stage({ kind: "list" });
  const session = await run(window);
  await settled(window, ORDERS.length);
  const { document } = window;
  const started = { look: 0, setTimeout: 0, requestAnimationFrame: 0, query: 0 };
  const count = (holder, name, as = name) => t.mock.method(holder, name, ((own) => function (...values) {
    started[as]++;
    return own.apply(this, values);
  })(holder[name]));
  count(session.watch.handlers, "look");
  count(globalThis, "setTimeout");
  count(globalThis, "requestAnimationFrame");
  for (const holder of [window.Document.prototype, window.Element.prototype]) count(holder, "querySelectorAll", "query");
  const aside = document.body.appendChild(document.createElement("aside"));
  for (let n = 0; n < 100; n++) {
    aside.className = `banner-${n}`;
    aside.append(document.createElement("p"), `offer ${n}`);
    aside.lastChild.data = `offer ${n} ends soon`;
    if (n % 3 === 0) aside.firstChild.remove();
    // The observers have been told when one that was registered later has been told.
    await new Promise((told) => {
      const observer = new window.MutationObserver(() => (observer.disconnect(), told()));
      observer.observe(aside, { attributes: true });
      aside.setAttribute("data-n", n);
    });
  }
  assert.deepEqual(started, { look: 0, setTimeout: 0, requestAnimationFrame: 0, query: 0 });
  document.querySelector(".order-item-header-status-text").textContent = "Completed";
  await until(() => started.look === 1, "a look when a card changes");
});

test("words that come late are read with all the same, and the page is read again", async () => {
  useLabels("");
  let refused = 0;
  state.answer = async (message) => (message.op === "tables" && refused++ < 2 ? { error: "unavailable" } : background(message));
  await run(stage({ kind: "tracking", orderId: FIRST.id }));
  await until(() => cases.some(({ orders: [order] }) => order.parcels[0].events?.length > 1), "a question with the history");
  assert.ok(refused > 2);
  ended();
});
