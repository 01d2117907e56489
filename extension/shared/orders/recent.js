/** Answers that stand nowhere else, for as long as the background lives: of orders without an id, and those too large to be kept. */

const MOST = 100;
/** @type {Map<string, {order: object, about: object}>} by print */
const recent = new Map();

export function hold(print, answer) {
  recent.set(print, answer);
  if (recent.size > MOST) recent.delete(recent.keys().next().value);
}

/** Everything is erased. */
export const letGo = () => recent.clear();

export const held = (print) => recent.get(print);
