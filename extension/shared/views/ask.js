/** Asking the rules from an extension page. */
import { now } from "../clock.js";
import { ext } from "../ext.js";

/**
 * @param {object[]} orders the Case's orders
 * @param {{locale: string, settings: object, country?: string}} page
 * @returns {Promise<object|null>} the Report; null when the rules do not answer
 */
export async function ask(orders, { locale, settings, country }) {
  const buyer = { country: country || settings.country || null, city: settings.city || null, postcode: settings.postcode || null };
  try {
    const answer = await ext.runtime.sendMessage({ op: "explain", case: { case: 1, now: now(), locale, page_locale: locale, buyer, orders } });
    return answer?.report ?? null;
  } catch {
    return null;
  }
}
