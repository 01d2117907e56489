/** The buyer may have everything forgotten while an answer is being worked out: what is on its way then must not be stored behind it. */
import { read, write } from "./storage.js";

/** Changed whenever all is forgotten; nothing but a random text. */
export const FORGOTTEN = "forgotten";

/** @returns {Promise<string>} the same text as long as nothing was forgotten */
export async function lastForgotten() {
  const { [FORGOTTEN]: last } = await read([FORGOTTEN]);
  return typeof last === "string" ? last : "";
}

export const markForgotten = () => write({ [FORGOTTEN]: crypto.randomUUID() });
