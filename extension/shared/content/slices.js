/** Long work in short pieces, so that the page stays quick. */
import { elapsed } from "../clock.js";

const BUDGET = 5; // milliseconds; a frame has 16, and the page needs its part
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

/** Our turn on the page's thread, from when it is made: several works in a row share it. *paused*: milliseconds the page had in between. */
export class Turn {
  constructor() {
    this.paused = 0;
    this.begin();
  }

  begin() {
    this.end = elapsed() + BUDGET;
  }

  get over() {
    return elapsed() > this.end;
  }

  /** Let the page have its own, then go on. */
  async pass(pause = rest) {
    const since = elapsed();
    await pause();
    this.paused += elapsed() - since;
    this.begin();
  }
}

/**
 * Do *work* for each of *items*; the first piece is on the screen before the next one.
 * @template T
 * @param {T[]} items
 * @param {(item: T) => void} work
 * @param {(piece: () => void) => void} around does a piece
 * @param {Turn} [turn]
 */
export async function inSlices(items, work, around, turn = new Turn()) {
  const pauses = [frame];
  let at = 0;
  const piece = () => {
    do work(items[at++]);
    while (at < items.length && !turn.over);
  };
  while (at < items.length) {
    if (turn.over) await turn.pass(at ? pauses.pop() : rest);
    around(piece);
  }
}

/**
 * Run *steps*, giving the page its turn in between.
 * @template T
 * @param {Generator<void, T>} steps
 * @param {Turn} turn
 * @returns {Promise<T>}
 */
export async function inSteps(steps, turn) {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (turn.over) await turn.pass();
  }
}
