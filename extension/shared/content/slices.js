/** Long work in short pieces, so that the page stays quick. */

const BUDGET = 6; // milliseconds; a frame has 16, and the page needs its part

const rest = () => (globalThis.scheduler?.yield ? globalThis.scheduler.yield() : new Promise((resume) => setTimeout(resume)));

/**
 * Do *work* for each of *items*, giving the page its turn in between.
 * @template T
 * @param {Iterable<T>} items
 * @param {(item: T) => void} work
 * @param {() => boolean} [wanted] false ends it early
 */
export async function inSlices(items, work, wanted = () => true) {
  let end = performance.now() + BUDGET;
  for (const item of items) {
    if (performance.now() > end) {
      await rest();
      if (!wanted()) return;
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
