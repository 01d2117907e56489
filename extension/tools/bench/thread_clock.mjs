/**
 * The processor's time that each piece of the content script took of the page's thread: what it took by the clock, without waiting for a core.
 * No page and no extension can read it. Chromium writes it into a trace beside the probe's marks; in Firefox a script inside the browser asks the
 * system when the probe tells of a piece's begin and end. Nothing is told (null) where the system cannot be asked so.
 */
import { insideFirefox } from "../../../tests/browser/background.mjs";

const MARK = "bench:piece";

/** @param {import("../../../tests/browser/harness.mjs").Session} session @returns {Promise<{during: (page, work: () => Promise<T>) => Promise<[T, number[]|null]>}>} milliseconds, in the order of the pieces */
export const threadClock = (session) => (session.name === "chromium" ? { during: traced } : inside(session));

async function traced(page, work) {
  await page.tracing.start({ categories: ["blink.user_timing"] });
  const result = await work();
  const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  const marks = traceEvents.filter(({ name }) => name.startsWith(MARK)).sort((a, b) => a.ts - b.ts);
  return [result, pairs(marks.map(({ name, tts }) => [name === `${MARK}:begin`, tts / 1000]))];
}

/** Of begins and ends in a row, how long each took. */
function pairs(marks) {
  const took = [];
  let since = null;
  for (const [begins, at] of marks) {
    if (!begins && since !== null) took.push(at - since);
    since = begins ? at : null;
  }
  return took;
}

// In every tab, with the browser's own rights.
const FRAME = `(() => {
  const { ctypes } = ChromeUtils.importESModule("resource://gre/modules/ctypes.sys.mjs");
  const [library, OF_THREAD] = Services.appinfo.OS === "Darwin" ? ["libSystem.B.dylib", 16] : ["libc.so.6", 3];
  let at = null, now = () => null;
  try {
    const Time = new ctypes.StructType("timespec", [{ s: ctypes.long }, { ns: ctypes.long }]);
    const ask = ctypes.open(library).declare("clock_gettime", ctypes.default_abi, ctypes.int, ctypes.int, Time.ptr);
    at = new Time();
    now = () => (ask(OF_THREAD, at.address()), Number(at.s) * 1e3 + Number(at.ns) / 1e6);
  } catch {}
  const marks = new WeakMap();
  const mark = (begins) => ({ target }) => {
    if (!marks.has(target)) marks.set(target, []);
    marks.get(target).push([begins, now()]);
  };
  addEventListener("${MARK}:begin", mark(true), true, true);
  addEventListener("${MARK}:end", mark(false), true, true);
  addEventListener("${MARK}s", ({ target }) => (target.documentElement.dataset.marks = JSON.stringify(marks.get(target) ?? [])), true, true);
})()`;

async function inside({ browser }) {
  await insideFirefox(browser, `Services.mm.loadFrameScript("data:application/javascript;charset=utf-8," + encodeURIComponent(${JSON.stringify(FRAME)}), true)`);
  return {
    async during(page, work) {
      const result = await work();
      const marks = await page.evaluate((name) => (document.dispatchEvent(new CustomEvent(name)), JSON.parse(document.documentElement.dataset.marks)), `${MARK}s`);
      return [result, marks.every(([, at]) => at !== null) ? pairs(marks) : null];
    },
  };
}
