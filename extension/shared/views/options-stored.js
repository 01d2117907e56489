/** Everything stored: to see, to take along, to erase; and a report that names nobody. */
import { ext } from "../ext.js";
import { dropStart } from "../engine/kept-start.js";
import { dropAnswers, keptAnswers } from "../kept-answers.js";
import { forgetAll, loadSettings, saveSettings, waysUsed } from "../memory/index.js";
import { button, copyButton, fold } from "../note/drawn.js";
import { el } from "../note/dom.js";
import { download } from "../note/links.js";
import { isFallback } from "../page/fallback.js";
import { allRecords } from "./remembered.js";
import { dropShots, shots } from "./shots.js";

const asText = (value) => JSON.stringify(value, null, 2);

async function everything() {
  const orders = Object.fromEntries((await allRecords()).map(({ orderId, record }) => [orderId, record]));
  const pictures = (await shots()).map(({ at, url, title }) => ({ at, url, title }));
  return { settings: await loadSettings(), orders, ways: await waysUsed(), session: { answers: await keptAnswers(), pictures } };
}

/** Forget everything learned, and whatever the background is about to store. */
export async function forget() {
  await ext.runtime.sendMessage({ op: "erasing" }).catch(() => {}); // nobody there: nothing is on its way
  await forgetAll();
}

async function eraseEverything() {
  await forget();
  await Promise.all([saveSettings({ ask_again: {} }), dropAnswers(), dropShots(), dropStart()]);
}

function reading(label) {
  return el("textarea", { readonly: true, rows: "10", class: "code", dir: "ltr", "aria-label": label });
}

/** Asked in a row of its own, where no second press of a double click lands; no browser dialog that a page could imitate. */
function erasing({ say }, answer) {
  const cancel = () => answer(false);
  const escape = ({ key }) => key === "Escape" && cancel();
  return el(
    "div",
    { class: "sure-row", role: "group", "aria-labelledby": "erase-sure", hidden: true, keydown: escape },
    el("p", { id: "erase-sure" }, say("options_erase_sure")),
    el("div", { class: "row" }, button("against", say("cancel"), cancel), button("error", say("options_erase_now"), () => answer(true), "erase")),
  );
}

export async function stored({ say }, tell) {
  const count = el("p", null, say("options_stored_n", { n: (await allRecords()).length }));
  const text = reading(say("options_see"));
  text.hidden = true;
  const see = async () => {
    text.value = asText(await everything());
    text.hidden = !text.hidden;
  };
  const save = async () => download("whytrack.json", "application/json", asText(await everything()));
  const erase = button("error", say("options_erase"), () => ask(true));
  const sure = erasing({ say }, async (yes) => {
    if (yes) {
      await eraseEverything();
      count.textContent = say("options_stored_n", { n: 0 });
      text.value = "";
      tell(say("options_erased"));
    }
    ask(false);
  });
  const ask = (open) => {
    sure.hidden = !open;
    (open ? sure.querySelector("button") : erase).focus();
  };
  return [count, el("div", { class: "row" }, button("check", say("options_see"), see), button("open", say("options_export"), save), erase), sure, text];
}

/** Counts and versions only: nothing in it comes from an order. */
function redacted(records, ways, { language, remember, days, levels }) {
  const causes = {};
  for (const { record } of records) {
    for (const { level, findings } of record.answer?.order.parcels ?? []) {
      const cause = findings[0]?.cause ?? level;
      causes[cause] = (causes[cause] ?? 0) + 1;
    }
  }
  return { version: ext.runtime.getManifest().version, browser: navigator.userAgent, orders: records.length, causes, ways, settings: { language, remember, days, levels } };
}

/** How often a field was found by another way than those made for it. */
function fallbacks(ways) {
  let count = 0;
  for (const [kind, fields] of Object.entries(ways)) {
    for (const [field, times] of Object.entries(fields)) for (const [way, n] of Object.entries(times)) if (isFallback(kind, field, way)) count += n;
  }
  return count;
}

export async function diagnosis({ say, settings }, tell) {
  const ways = await waysUsed();
  const text = reading(say("options_diagnosis"));
  text.value = asText(redacted(await allRecords(), ways, settings));
  return [
    el("p", { class: "soft" }, say("options_diagnosis_why")),
    fallbacks(ways) > 0 && el("p", null, say("options_fallbacks", { n: fallbacks(ways) })),
    el("div", { class: "row" }, copyButton({ say, tell }, say("copy_report"), () => text.value)),
    fold(say("options_see_report"), null, () => text),
  ];
}
