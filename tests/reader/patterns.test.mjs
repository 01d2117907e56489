/** No pattern of ours takes more than its share of a text a page made up: eight times the text, eight times the time, not sixty-four. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { LABELS } from "./support/page.mjs";

const SHARED = new URL("../../extension/shared/", import.meta.url);
// Comes with web-ext, whose version package-lock.json holds.
const acorn = createRequire(new URL("../../extension/package.json", import.meta.url))("acorn");

/** Every pattern that stands in our sources: "file:line" → it. */
function written() {
  const found = new Map();
  for (const file of readdirSync(SHARED, { recursive: true }).filter((name) => name.endsWith(".js"))) {
    const options = { ecmaVersion: "latest", sourceType: "module", locations: true, onToken: ({ type, value, loc }) => type.label === "regexp" && found.set(`${file}:${loc.start.line}:${loc.start.column}`, new RegExp(value.pattern, value.flags)) };
    acorn.parse(readFileSync(new URL(file, SHARED), "utf8"), options);
  }
  return found;
}

/** Those that are put together when a module is loaded, or first used. */
async function made() {
  const found = new Map();
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, { construct: (target, [source, flags]) => found.set(source, new target(source, flags)) && found.get(source) });
  try {
    // Under another address they are loaded once more.
    const again = (name) => import(new URL(`page/${name}.js?again`, SHARED));
    const [labels, said, people] = await Promise.all(["labels", "said", "people", "address", "shape"].map(again));
    labels.useLabels(LABELS);
    said.saysOther("another number");
    people.impersonal("Signed by John, 600123456");
  } finally {
    globalThis.RegExp = own;
  }
  return found;
}

const CLASSES = ["a", "A", "0", "٣", "1 ", "a ", " ", "\t", "\u00a0", ":", "：", "-", "– ", ".", ",", "(", "/", "é", "ж", "中", "時", "$", "%", "_", "A0", "0-", "0:", "12h", "2026 ", "\ud800"];
const TAILS = ["", "!", "\n", "a0:"];
const LENGTH = 500;
const TIMES = 8;
const FLOOR = 0.3; // milliseconds: a longer text would have to take longer, if more than in proportion

// The first calls are slower: then the engine translates the pattern.
function timeOf(pattern, text, rounds) {
  let best = Infinity;
  for (let round = 0; round < rounds && best > FLOOR; round++) {
    const start = performance.now();
    pattern.lastIndex = 0;
    if (pattern.global) text.replace(pattern, "");
    else text.search(pattern);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

// What the pattern itself is written with gets furthest into it.
const ownWords = ({ source }) => [...new Set(source.match(/\p{L}{2,}/gu))].slice(0, 12).flatMap((word) => [word, `${word} `]);

const repeated = (unit, times) => unit.repeat(Math.ceil((times * LENGTH) / unit.length));

/** The text for which *pattern* takes more than in proportion; null where none does. */
function explodesOn(pattern) {
  for (const unit of [...CLASSES, ...ownWords(pattern)]) {
    for (const tail of TAILS) {
      const [short, long] = [1, TIMES].map((times) => repeated(unit, times) + tail);
      const grows = (rounds) => {
        const time = timeOf(pattern, long, rounds);
        return time > FLOOR && time > 3 * TIMES * timeOf(pattern, short, rounds);
      };
      // A machine that was busy meanwhile is asked again.
      if (grows(2) && grows(6)) return JSON.stringify([unit, tail]);
    }
  }
  return null;
}

test("the measurement notices what grows with the square", () => {
  for (const pattern of [/.*\p{Nd}\S*/u, /\p{L}{2}.*[^:]$/u, /\s+$/u, /[0-9]+x/]) assert.ok(explodesOn(pattern), String(pattern));
  for (const pattern of [/^.*\p{Nd}\S*/su, /(?<!\s)\s+$/u, /[a-z]{1,20}x/]) assert.equal(explodesOn(pattern), null, String(pattern));
});

test("the time every pattern takes grows with the text, and no faster", async () => {
  const all = [...written(), ...(await made())];
  assert.ok(all.length > 150, `only ${all.length} patterns were found`);
  const bad = all.flatMap(([where, pattern]) => explodesOn(pattern)?.concat(" at ", where.slice(0, 80)) ?? []);
  assert.deepEqual(bad, []);
});
