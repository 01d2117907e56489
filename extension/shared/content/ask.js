/** Asking the background. */
import { elapsed } from "../clock.js";
import { ext } from "../ext.js";

/** The extension was reloaded, updated or removed under the page: nobody will ever answer again. */
export class Gone extends Error {}
/** No answer now; a later question may have one. */
export class NoAnswer extends Error {}

// A sleeping engine starts within a few seconds even on a slow machine; after this, all attempts together, it hangs.
const TIMEOUT = 30_000;
// The browser ends a background at any moment, also between our question and its answer.
const PAUSES = [300, 1500, 5000];

// Asked again at once, these would be answered just so.
const FINAL = new Set(["bad_case", "refused", "timeout"]);

const gone = (error) => !ext.runtime?.id || /context invalidated|Extension context/i.test(String(error?.message ?? error));
const pause = (ms) => new Promise((resume) => setTimeout(resume, ms));

/**
 * @param {string} op one of docs/architecture.md
 * @param {object} [content]
 * @param {{timeout?: number, pauses?: number[]}} [limits] milliseconds
 * @returns {Promise<object>} the answer, without `error`
 * @throws {Gone | NoAnswer}
 */
export async function ask(op, content = {}, { timeout = TIMEOUT, pauses = PAUSES } = {}) {
  const end = elapsed() + timeout;
  for (let attempt = 0; ; attempt++) {
    try {
      return await once({ op, ...content }, end - elapsed());
    } catch (error) {
      if (error instanceof Gone || gone(error)) throw new Gone("extension context invalidated");
      if (error.final || attempt >= pauses.length || elapsed() + pauses[attempt] > end) throw new NoAnswer(String(error?.message ?? error));
      await pause(pauses[attempt]);
    }
  }
}

async function once(message, timeout) {
  if (!ext.runtime?.id) throw new Gone("extension context invalidated");
  let timer;
  const late = new Promise((_, fail) => (timer = setTimeout(() => fail(new Error("timeout")), timeout)));
  try {
    const answer = await Promise.race([ext.runtime.sendMessage(message), late]);
    if (!answer || typeof answer !== "object") throw new Error("no answer");
    if (answer.error) throw Object.assign(new Error(answer.error), { final: FINAL.has(answer.error) });
    return answer;
  } finally {
    clearTimeout(timer);
  }
}
