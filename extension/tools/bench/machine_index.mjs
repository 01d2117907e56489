/**
 * How fast this machine is just now, on a scale others know: Lighthouse's BenchmarkIndex, the mean of two speeds in V8, each per tenth of a
 * second: texts of 10,000 letters put together letter by letter, and copies of 100,000 numbers from list to list. Lighthouse's own
 * docs/throttling.md (read 2026-11-30) has 1,500 to 2,000 for a fast desktop, 1,000 to 1,500 for a slow one, 125 to 800 for a middling telephone.
 * The speed of one and the same machine varies by three, by what else its processor has to do: so it is asked beside every load.
 */
const LETTERS = 10_000;
const NUMBERS = 100_000;

/** Runs of *act* in a tenth of a second. */
function speed(act, ms) {
  const start = performance.now();
  let runs = 0;
  let now = start;
  for (; now - start < ms; now = performance.now()) for (let some = 0; some < 10; some += 1, runs += 1) act(runs);
  return (runs / (now - start)) * 100;
}

function spell() {
  let text = "";
  for (let letter = 0; letter < LETTERS; letter += 1) text += "a";
  if (text.length !== LETTERS) throw new Error("not compiled away");
}

/** @param {number} ms milliseconds for each of the two @returns {number} */
export function machineIndex(ms = 200) {
  const lists = [0, 1].map(() => Array.from({ length: NUMBERS }, (_, at) => at));
  const copy = (turn) => {
    const from = lists[turn % 2];
    const to = lists[(turn + 1) % 2];
    for (let at = 0; at < from.length; at += 1) to[at] = from[at];
  };
  return (speed(spell, ms) + speed(copy, ms)) / 2;
}
