/** Everything stored: to see, to take along, to erase; and a report that names nobody. */
import { ext } from "../ext.js";
import { allOrders, exportAll, forgetAll } from "../memory/index.js";
import { button, copyButton } from "../note/answer/actions.js";
import { el } from "../note/dom.js";
import { download } from "../note/links.js";

const asText = (value) => JSON.stringify(value, null, 2);

function reading(label) {
  return el("textarea", { readonly: true, rows: "10", class: "code", dir: "ltr", "aria-label": label });
}

export async function stored({ say }, tell) {
  const count = el("p", null, say("options_stored_n", { n: (await allOrders()).length }));
  const text = reading(say("options_see"));
  text.hidden = true;
  const see = async () => {
    text.value = asText(await exportAll());
    text.hidden = !text.hidden;
  };
  const save = async () => download("whytrack.json", "application/json", asText(await exportAll()));
  // One press arms the button, the next erases: no browser dialog that a page could imitate.
  let armed = false;
  const erase = button("error", say("options_erase"), async () => {
    if (armed) {
      await forgetAll();
      count.textContent = say("options_stored_n", { n: 0 });
      text.value = "";
      tell(say("options_erased"));
    }
    armed = !armed;
    erase.lastChild.textContent = say(armed ? "options_erase_sure" : "options_erase");
  });
  return [count, el("div", { class: "row" }, button("check", say("options_see"), see), button("open", say("options_export"), save), erase), text];
}

/** Counts and versions only: nothing in it comes from an order. */
function redacted(records, settings) {
  const causes = {};
  const ways = {};
  let fallbacks = 0;
  for (const { answer, ways: found } of records) {
    const parcels = answer?.parcels ?? (answer ? [answer] : []);
    for (const parcel of parcels) causes[parcel.findings?.[0]?.cause ?? parcel.level] = (causes[parcel.findings?.[0]?.cause ?? parcel.level] ?? 0) + 1;
    for (const [field, way] of Object.entries(found ?? {})) {
      const key = `${field}: ${way}`.slice(0, 60);
      ways[key] = (ways[key] ?? 0) + 1;
      if (!/^(attribute|stable)/.test(way)) fallbacks += 1;
    }
  }
  const { version } = ext.runtime.getManifest();
  const { language = null, remember = true, days = null, levels = null } = settings;
  return { fallbacks, report: { version, browser: navigator.userAgent, orders: records.length, causes, ways, settings: { language, remember, days, levels } } };
}

export async function diagnosis({ say, settings }, tell) {
  const { fallbacks, report } = redacted(await allOrders(), settings);
  const text = reading(say("options_diagnosis"));
  text.value = asText(report);
  return [
    el("p", { class: "soft" }, say("options_diagnosis_why")),
    el("p", null, say("options_fallbacks", { n: fallbacks })),
    text,
    el("div", { class: "row" }, copyButton({ say, tell }, say("copy_report"), () => text.value)),
  ];
}
