import { awakeFor } from "./awake.js";
import { engine } from "./engine/index.js";
import { ext } from "./ext.js";
import { keptPrivately } from "./kept-answers.js";
import { keepShot, keptShots } from "./kept-shots.js";
import { behind } from "./orders/behind.js";
import { answerPage, erasing, written } from "./orders/page.js";
import { pageTables } from "./orders/tables.js";
import { withTold } from "./orders/told.js";
import { tellPages } from "./tell-pages.js";

/** Largest question and answer, characters of JSON. A page of 1,000 orders is under a tenth of it. */
const LARGEST = 8_000_000;
const LONGEST_TEXT = 2_000;

const ADDRESS = /^https:\/\/(?:(?:[a-z0-9-]+\.)*aliexpress\.(?:com|us|ru)|global\.cainiao\.com)\//;

// The table of docs/architecture.md: what may be asked, and how it is answered. Each takes the message and who asks.
const OPERATIONS = {
  explain: (message) => engine.explain(message.case ?? null),
  async told(message, sender) {
    const asked = own(sender) ? withTold(message.case, message) : null;
    return asked ? engine.explain(asked) : { error: "refused", detail: "nothing that can be told" };
  },
  async orders(message, { tab, url }) {
    const reply = await answerPage(message, { explain: (asked) => engine.explain(asked), tell: (notes) => tellPages({ op: "notes", notes }, tab?.id), site: siteOf(url), isPrivate: tab?.incognito === true });
    awakeFor(written());
    return reply;
  },
  behind,
  erasing,
  kept: async (_, sender) => ({ kept: ownPrivate(sender) ? keptPrivately() : [] }),
  // The popup is in no tab: what window it is of, it says itself.
  async keep_shot({ shot }, sender) {
    if (own(sender) && shot) keepShot(shot);
    return {};
  },
  kept_shots: async (_, sender) => ({ kept: ownPrivate(sender) ? keptShots() : [] }),
  tables: pageTables,
  identify: ({ text }) => engine.identify(String(text).slice(0, LONGEST_TEXT)),
  async warm() {
    await engine.warm();
    return {};
  },
  async open({ view, part, order, parcel }, { tab }) {
    if (view !== "advice") return { error: "refused", detail: "no such view" };
    const address = new URL(ext.runtime.getURL("views/advice.html"));
    address.search = new URLSearchParams({ order: digits(order), ...(Number.isInteger(parcel) && parcel >= 0 ? { parcel } : {}) });
    if (part === "else") address.hash = part;
    // Not into an ordinary window, which knows nothing of it.
    await ext.tabs.create({ url: address.href, ...(tab?.incognito ? { windowId: tab.windowId } : {}) });
    return {};
  },
};

/**
 * Answer one message. Always settles, never rejects: whoever asked shows a state, not a wait.
 * @param {unknown} message `{op, …}`
 * @param {{id?: string, url?: string, tab?: object}} sender
 * @returns {Promise<object>}
 */
export async function answer(message, sender) {
  if (!known(sender)) return { error: "refused", detail: "not one of our own pages" };
  const operation = typeof message?.op === "string" && Object.hasOwn(OPERATIONS, message.op) ? OPERATIONS[message.op] : null;
  if (!operation) return { error: "refused", detail: "no such operation" };
  try {
    if (JSON.stringify(message).length > LARGEST) return { error: "bad_case", detail: "the question is too large" };
    const reply = await awakeFor(operation(message, sender));
    return JSON.stringify(reply).length > LARGEST ? { error: "unavailable", detail: "the answer is too large" } : reply;
  } catch (error) {
    return { error: "unavailable", detail: String(error?.message ?? error).slice(0, 200) };
  }
}

/** AliExpress' sites have orders of their own; null for one that is none of them. */
const siteOf = (url) => /^https:\/\/[a-z0-9.-]*(aliexpress\.(?:com|us|ru))\//.exec(url)?.[1] ?? null;

const own = ({ url = "" }) => url.startsWith(ext.runtime.getURL(""));
const ownPrivate = (sender) => sender.tab?.incognito && own(sender);

// Our own pages, and our content script where it may be: in the top frame of a page of AliExpress, or of Cainiao once that is allowed.
function known(sender) {
  const { id, url = "", tab, frameId } = sender;
  return id === ext.runtime.id && (own(sender) || (Boolean(tab) && frameId === 0 && ADDRESS.test(url)));
}

function digits(text) {
  return String(text ?? "").replace(/[^0-9]/g, "").slice(0, 20);
}
