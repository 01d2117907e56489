/** How much of a page is still read when it changes: the table is printed, the floors are asserted. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { readPage, readPopover } from "../../extension/shared/page/index.js";
import { ORDERS } from "../site/orders/index.mjs";
import { LANGUAGES } from "../site/pages/index.mjs";
import { Skin } from "../site/pages/skin.mjs";
import { dice, dropAttributes, renameLabels, scrambleClasses, unwrapSome, wrapSome } from "./support/mutate.mjs";
import { stage } from "./support/page.mjs";
import { detailRead, detailTruth, listRead, listTruth, trackingRead, trackingTruth } from "./support/truth.mjs";


/** name → [share that must be read right, what is done to the page] */
const MUTATIONS = {
  "as it is": [1, {}],
  "class hashes shuffled": [1, { hashes: true }],
  "wrapped and unwrapped": [1, { hashes: true, nest: true }],
  "labels renamed": [0.95, { labels: true }],
  "no stable attributes": [0.95, { hashes: true, attributes: true, nest: true }],
  "no class names": [0.95, { classes: true, nest: true }],
  "neither": [0.9, { attributes: true, classes: true, nest: true }],
};

// With words nobody knows, two dates may be "placed, paid" or "placed, shipped": nothing is then better than a guess.
const UNKNOWABLE = { "labels renamed": ["detail shipped"] };

const table = {};

function mutated(options, { hashes, nest, attributes, classes, labels }, seed) {
  const random = dice(seed);
  const window = stage({ ...options, hashSeed: hashes ? seed : 0, nesting: nest ? seed % 3 : 0 });
  const { document } = window;
  if (attributes) dropAttributes(document);
  if (nest) {
    wrapSome(document, random);
    unwrapSome(document, random);
  }
  if (classes) scrambleClasses(document, random);
  if (labels) renameLabels(document, Object.values(new Skin({ lang: options.lang }).labels), random);
  return window;
}

/** The other page kinds: what they show of one order, and what is read of it. Where a page has one language only, it is asked for that. */
const OTHERS = {
  "tracking-v1": { number: true, events: true },
  logisticsdetail: { number: true, events: true },
  orderdetail2014: { number: true },
  "ru-detail": { number: true, status: true, only: ["ru", "en"] },
  cainiao: { number: true, events: true },
  popover: { number: true },
};

function otherTruth(kind, order, lang) {
  const [parcel] = order.parcels;
  const { number, events, status } = OTHERS[kind];
  return Object.fromEntries(Object.entries({
    number: number && parcel.number, events: events && parcel.events.map(({ text }) => text).join(), status: status && new Skin({ lang }).status[order.status].trim(),
  }).filter(([, value]) => value).map(([field, value]) => [`${kind} ${field}`, value]));
}

function otherRead(kind, { document, location }) {
  const read = kind === "popover" ? readPopover(document) : readPage(document, location).orders[0];
  const parcel = read?.parcels?.[0] ?? read;
  return read && { [`${kind} number`]: parcel.number, [`${kind} events`]: parcel.events?.map(({ text }) => text).join(), [`${kind} status`]: read.status };
}

/** Count fields of *read* that are as in *truth*. */
function score(counts, truth, read, about) {
  for (const [field, value] of Object.entries(truth)) {
    if (value === undefined) continue;
    const count = (counts[field] ??= { right: 0, all: 0, wrong: [] });
    count.all++;
    if (read?.[field] === value) count.right++;
    else if (count.wrong.length < 3) count.wrong.push(`${about}: ${JSON.stringify(read?.[field])} instead of ${JSON.stringify(value)}`);
  }
}

function pages(lang, seed) {
  const trackable = ORDERS.filter(({ parcels, error }) => parcels?.length && !error);
  return { lists: [{ kind: "list", lang }, { kind: "mobile-list", lang }], details: [trackable[0], ORDERS[seed % ORDERS.length]].map(({ id }) => ({ kind: "detail", lang, orderId: id })), trackings: [trackable[seed % trackable.length], trackable[0]].map(({ id }) => ({ kind: "tracking", lang, orderId: id })) };
}

for (const [name, [floor, mutation]] of Object.entries(MUTATIONS)) {
  test(`${name}: at least ${100 * floor} % of every field`, () => {
    const counts = (table[name] = {});
    for (const [at, lang] of LANGUAGES.entries()) {
      for (const seed of lang === "en" ? [1, 2, 3] : [at]) {
        const { lists, details, trackings } = pages(lang, seed);
        for (const options of lists) {
          const window = mutated(options, mutation, seed);
          const read = listRead(readPage(window.document, window.location));
          for (const [id, truth] of listTruth(options)) score(counts, truth, read.get(id), `${options.kind} ${lang} ${seed}`);
          assert.equal(read.size, ORDERS.length, `${options.kind} ${lang} ${seed}: orders`);
        }
        for (const options of details) {
          const window = mutated(options, mutation, seed);
          const [truth, read] = [detailTruth(options), detailRead(readPage(window.document, window.location))].map((fields) => fields && Object.fromEntries(Object.entries(fields).map(([field, value]) => [`detail ${field}`, value])));
          score(counts, truth, read, `detail ${lang} ${seed}`);
        }
        for (const options of trackings) {
          const window = mutated(options, mutation, seed);
          score(counts, trackingTruth(options), trackingRead(readPage(window.document, window.location)), `tracking ${lang} ${seed}`);
        }
        const order = ORDERS.find(({ parcels }) => parcels[0]?.events.length);
        for (const [kind, { only = LANGUAGES }] of Object.entries(OTHERS)) {
          if (!only.includes(lang)) continue;
          const window = mutated({ kind, lang, orderId: order.id, mailNo: order.parcels[0].number, orders: [order] }, mutation, seed);
          // What names no box of its own is known by the hover before it; here by its role.
          if (kind === "popover") window.document.getElementById("root").firstElementChild.setAttribute("role", "tooltip");
          score(counts, otherTruth(kind, order, lang), otherRead(kind, window), `${kind} ${lang} ${seed}`);
        }
        for (const kind of ["ru-list", "orderlist2019"]) {
          if (!["ru", "en"].includes(lang)) continue;
          const window = mutated({ kind, lang }, mutation, seed);
          const read = listRead(readPage(window.document, window.location));
          for (const [id, { orderId, status }] of listTruth({ lang })) {
            const found = read.get(id);
            score(counts, { [`${kind} orderId`]: orderId, [`${kind} status`]: status }, found && { [`${kind} orderId`]: found.orderId, [`${kind} status`]: found.status }, `${kind} ${lang} ${seed}`);
          }
        }
      }
    }
    for (const [field, { right, all, wrong }] of Object.entries(counts)) assert.ok(right / all >= floor || UNKNOWABLE[name]?.includes(field), `${field}: ${right} of ${all}\n${wrong.join("\n")}`);
  });
}

after(() => {
  const fields = [...new Set(Object.values(table).flatMap(Object.keys))];
  const share = ({ right, all }) => `${((100 * right) / all).toFixed(1)} %`;
  console.log(`| field | ${Object.keys(table).join(" | ")} |\n|---|${Object.keys(table).map(() => "--:|").join("")}`);
  for (const field of fields) console.log(`| ${field} | ${Object.values(table).map((counts) => (counts[field] ? share(counts[field]) : "–")).join(" | ")} |`);
});
