/** The number on the toolbar button: how many orders need their buyer. The background sets it. */
import { needy, recall } from "./remembered.js";

/**
 * @param {object[]} records of memory's allOrders()
 * @param {object} settings of memory's settings()
 * @param {string} today ISO date
 * @returns {{count: number, text: string, colour: string}} *text* is empty when nothing needs the buyer
 */
export function badge(records, settings, today) {
  const count = needy(records.map((record) => recall(record)).filter(Boolean), settings?.ask_again, today).length;
  return { count, text: count > 99 ? "99+" : count ? String(count) : "", colour: "#ac3412" };
}
