// Measures the content script on a page of many orders, in one browser. Arguments: browser, the package's folder, how many samples, orders.
// Prints JSON: {first, again: [{total, longest, own, ownLongest, tasks, painted, all, index}]}, milliseconds; `index`: how fast the machine was just
// before; `own…`: of the thread's own time, null where it can't be read.
// `first`: orders never seen; `again`: the same page reloaded. `total` and `longest` are without what the measuring takes. `painted`: from the
// first card's appearance until every note in view has its answer and a frame was drawn; `all`: every note. The first load is not counted: the
// browser itself is still starting.
import { machineIndex } from "./machine_index.mjs";
import { readyNotes, openBrowser, settled } from "../../../tests/browser/harness.mjs";
import { threadClock } from "./thread_clock.mjs";

const [name, folder, samples, orders] = process.argv.slice(2);
const PAGE = `https://www.aliexpress.com/p/order/index.html?set=many:${orders}&size=${orders}&wipes=0`;

// In the page's own world: when the first card came, and when a frame first showed the notes with their answers.
function watch() {
  const times = (globalThis.benchTimes = { card: null, painted: null, all: null });
  const frame = () => {
    const cards = [...document.querySelectorAll(".order-item")];
    const seen = cards.filter((card) => card.getBoundingClientRect().top < innerHeight);
    const ready = (card) => card.querySelector("whytrack-note[data-state=ready]");
    const is = { painted: seen.length > 0 && seen.every(ready), all: cards.length > 0 && cards.every(ready) };
    // A timer set in a frame comes after it was drawn.
    for (const what of ["painted", "all"]) if (is[what] && times[what] === null) setTimeout(() => (times[what] ??= performance.now()));
    if (times.all === null) requestAnimationFrame(frame);
  };
  new MutationObserver((records, observer) => {
    if (!document.querySelector(".order-item")) return;
    times.card = performance.now();
    observer.disconnect();
    requestAnimationFrame(frame);
  }).observe(document, { subtree: true, childList: true });
}

// In a page of ours: no order was ever seen. What is made when the extension is installed is there.
async function forget() {
  const { local } = (globalThis.browser ?? globalThis.chrome).storage;
  const { tables } = await local.get("tables");
  await local.clear();
  if (tables) await local.set({ tables });
}

async function work(page, go) {
  const [measured, pieces] = await clock.during(page, async () => {
    await go();
    await settled(page);
    return byClock(page);
  });
  if (!pieces) return { ...measured, own: null, ownLongest: null };
  // The last ones were empty.
  const rest = pieces.slice(measured.tasks).sort((a, b) => a - b);
  const own = pieces.slice(0, measured.tasks).map((ms) => Math.max(0, ms - rest[rest.length >> 1]));
  return { ...measured, own: own.reduce((sum, ms) => sum + ms, 0), ownLongest: Math.max(...own) };
}

async function byClock(page) {
  await readyNotes(page, Number(orders));
  // Quiet: two looks in a row that find nothing new, a moment apart.
  let before = null;
  const tell = (what) => page.evaluate((name) => void document.dispatchEvent(new CustomEvent(name)), `bench:${what}`);
  const read = async () => (await tell("read"), page.evaluate(() => document.documentElement.dataset.bench));
  for (let now = await read(); now !== before; now = await read()) {
    before = now;
    await new Promise((resume) => setTimeout(resume, 500));
  }
  const { tasks: taken } = JSON.parse(before);
  await tell("rest");
  let measuring = null;
  while (measuring === null) ({ measuring } = JSON.parse(await read()));
  const tasks = taken.map(([, ms]) => Math.max(0, ms - measuring));
  const { card, painted, all } = await page.evaluate(() => globalThis.benchTimes);
  if (process.env.BENCH_TASKS) console.error(`${before}\n${JSON.stringify({ card, painted, all, measuring })}`);
  return { total: tasks.reduce((sum, ms) => sum + ms, 0), longest: Math.max(...tasks), tasks: tasks.length, painted: painted - card, all: all - card };
}

const session = await openBrowser(name, { dist: folder, prefs: { "privacy.reduceTimerPrecision": false } });
const clock = await threadClock(session);
const result = { first: [], again: [] };
try {
  for (let sample = -1; sample < Number(samples); sample += 1) {
    const own = await session.visitOwn(session.ownPage);
    await own.evaluate(forget);
    await own.close();
    const index = machineIndex();
    const page = await session.newPage();
    await page.evaluateOnNewDocument(watch);
    const first = await work(page, () => page.goto(PAGE, { waitUntil: "domcontentloaded" }));
    const again = await work(page, () => page.reload({ waitUntil: "domcontentloaded" }));
    await page.close();
    if (sample < 0) continue;
    result.first.push({ ...first, index });
    result.again.push({ ...again, index });
  }
} finally {
  await session.close();
}
console.log(JSON.stringify(result));
