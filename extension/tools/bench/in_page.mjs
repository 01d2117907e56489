// Measures the content script on a page of many orders, in one browser. Arguments: browser, the package's folder, how many samples, orders.
// Prints JSON: {first, again: [{total, longest, tasks, painted, shown}]}, milliseconds. `first`: orders never seen; `again`: the same page
// reloaded. `painted`: from the first card's appearance until every note in view has its answer and a frame was drawn; `all`: every note.
import { readyNotes, openBrowser, settled } from "../../../tests/browser/harness.mjs";

const [name, folder, samples, orders] = process.argv.slice(2);
const PAGE = `https://www.aliexpress.com/p/order/index.html?set=many:${orders}&size=${orders}&wipes=0`;

// In the page's own world: when the first card came, and when a frame first showed the notes with their answers.
function watch() {
  const times = (globalThis.benchTimes = { card: null, painted: null, all: null });
  const look = () => {
    const cards = document.querySelectorAll(".order-item");
    if (cards.length) {
      times.card ??= performance.now();
      const ready = [...document.querySelectorAll("whytrack-note[data-state=ready]")];
      const seen = (element) => element.getBoundingClientRect().top < innerHeight;
      const inView = [...cards].filter(seen).length;
      if (!times.painted && inView && ready.filter((note) => seen(note.closest(".order-item"))).length >= inView) times.painted = -1;
      if (!times.all && ready.length >= cards.length) times.all = -1;
      for (const what of ["painted", "all"]) {
        if (times[what] !== -1) continue;
        times[what] = 0;
        requestAnimationFrame(() => setTimeout(() => (times[what] = performance.now())));
      }
    }
    if (!times.all) requestAnimationFrame(look);
  };
  new MutationObserver((records, observer) => {
    if (!document.querySelector(".order-item")) return;
    times.card = performance.now();
    observer.disconnect();
    look();
  }).observe(document, { subtree: true, childList: true });
}

async function work(page) {
  await readyNotes(page, Number(orders));
  // Quiet: two looks in a row that find nothing new, a moment apart.
  let before = null;
  const read = () => page.evaluate(() => {
    document.dispatchEvent(new CustomEvent("bench:read"));
    return document.documentElement.dataset.bench;
  });
  for (let now = await read(); now !== before; now = await read()) {
    before = now;
    await new Promise((resume) => setTimeout(resume, 500));
  }
  const tasks = JSON.parse(before).map(([, ms]) => ms);
  const { card, painted, all } = await page.evaluate(() => globalThis.benchTimes);
  if (process.env.BENCH_TASKS) console.error(before);
  return { total: tasks.reduce((sum, ms) => sum + ms, 0), longest: Math.max(...tasks), tasks: tasks.length, painted: painted - card, all: all - card };
}

const session = await openBrowser(name, { dist: folder, prefs: { "privacy.reduceTimerPrecision": false } });
const result = { first: [], again: [] };
try {
  for (let sample = 0; sample < Number(samples); sample += 1) {
    const own = await session.visitOwn(session.ownPage);
    await own.evaluate(() => (globalThis.browser ?? globalThis.chrome).storage.local.clear());
    await own.close();
    const page = await session.newPage();
    await page.evaluateOnNewDocument(watch);
    await page.goto(PAGE, { waitUntil: "domcontentloaded" });
    await settled(page);
    result.first.push(await work(page));
    await page.reload({ waitUntil: "domcontentloaded" });
    await settled(page);
    result.again.push(await work(page));
    await page.close();
  }
} finally {
  await session.close();
}
console.log(JSON.stringify(result));
