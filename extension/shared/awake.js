import { ext } from "./ext.js";

// Chromium ends a worker 30 s after the last call of a browser function, Firefox its event page likewise.
const EVERY = 20_000;

/**
 * Keep the background alive until *work* is done.
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
export function awakeFor(work) {
  const timer = setInterval(() => ext.runtime.getPlatformInfo(), EVERY);
  return work.finally(() => clearInterval(timer));
}
