/** The buyer's own clock, and the page's. */

const two = (number) => String(Math.abs(number)).padStart(2, "0");

/** @param {Date} date @returns {string} the local calendar day, ISO */
export const dayOf = (date) => `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** @param {Date} date @returns {string} ISO 8601 with the local offset */
export function isoOf(date) {
  const offset = -date.getTimezoneOffset();
  const zone = `${offset < 0 ? "-" : "+"}${two(Math.trunc(offset / 60))}:${two(offset % 60)}`;
  return `${dayOf(date)}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}${zone}`;
}

/** Now, on this device's clock, ISO 8601. */
export const now = () => isoOf(new Date());

/** Milliseconds until a little after the next local midnight. */
export function untilTomorrow(date) {
  const next = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1, 0, 0, 5);
  return Math.max(1000, next - date);
}

// Held: Firefox wraps it anew whenever it is asked of the window.
const timer = performance;

/** Milliseconds since the page began; nobody sets it back. */
export const elapsed = () => timer.now();
