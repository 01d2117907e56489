/** Asking the rules from an extension page. */
import { now } from "../clock.js";
import { ext } from "../ext.js";

/**
 * @param {object[]} orders the Case's orders
 * @param {{locale: string, settings: object, country?: string, others?: object[]}} page  *others*: orders under the same number
 * @returns {Promise<object|null>} the Report; null when the rules do not answer
 */
export const ask = (orders, page) => reportOf({ op: "explain", case: caseOf(orders, page) });

/** The same about one order, with what the buyer says is wrong with it. @param {{what: string, site: string, parcel: number}} told */
export const askTold = (order, told, page) => reportOf({ op: "told", ...told, case: caseOf([order], page) });

function caseOf(orders, { locale, settings, country, others = [] }) {
  const buyer = { country: country || settings.country || null, city: settings.city || null, postcode: settings.postcode || null };
  return { case: 1, now: now(), locale, page_locale: locale, buyer, other_orders: others, orders };
}

async function reportOf(message) {
  try {
    return (await ext.runtime.sendMessage(message))?.report ?? null;
  } catch {
    return null;
  }
}
