/** Long work in short pieces, so that the page stays quick. */

const BUDGET = 6; // milliseconds; a frame has 16, and the page needs its part
const FRAME = 100; // milliseconds without one: the tab is hidden

/** The page's turn. Timers would wait four milliseconds each time. */
function rest() {
  if (globalThis.scheduler?.yield) return scheduler.yield();
  const { port1, port2 } = new MessageChannel();
  return new Promise((resume) => {
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}

/** After a frame was drawn: what was done before it is on the screen, and the browser has worked out the page's style, so that asking costs nothing. */
export const frame = () =>
  new Promise((resume) => {
    if (globalThis.requestAnimationFrame) requestAnimationFrame(() => setTimeout(resume));
    setTimeout(resume, globalThis.requestAnimationFrame ? FRAME : 0);
  });

/**
 * Do *work* for each of *items*; the first piece is on the screen before the next one.
 * @template T
 * @param {Iterable<T>} items
 * @param {(item: T) => void} work
 */
export async function inSlices(items, work) {
  let pause = frame;
  let end = performance.now() + BUDGET;
  for (const item of items) {
    if (performance.now() > end) {
      await pause();
      pause = rest;
      end = performance.now() + BUDGET;
    }
    work(item);
  }
}

/**
 * Run *steps*, giving the page its turn in between.
 * @template T
 * @param {Generator<void, T>} steps
 * @returns {Promise<T>}
 */
export async function inSteps(steps) {
  for (let end = performance.now() + BUDGET; ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() > end) {
      await rest();
      end = performance.now() + BUDGET;
    }
  }
}
