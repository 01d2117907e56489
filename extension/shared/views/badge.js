/** The number on the toolbar button: how many orders need their buyer. The background sets it. */
import { needy } from "./remembered.js";

/**
 * @param {object[]} orders of remembered()
 * @param {object} settings of memory's loadSettings()
 * @param {string} today ISO date
 * @returns {{count: number, text: string, colour: string}} *text* is empty when nothing needs the buyer
 */
export function badge(orders, settings, today) {
  const count = needy(orders, settings.ask_again, today).length;
  return { count, text: count > 99 ? "99+" : count ? String(count) : "", colour: "#ac3412" };
}
