/** What the buyer says is wrong, as the Case has it. Told with one question, and kept nowhere. */

const LONGEST_SITE = 60;

/** What can be told → what it adds: the contract's `complaint`, and the `result` of a tracking site that was asked. */
export const TOLD = {
  no_updates: { complaint: "no_updates" },
  not_found: { complaint: "not_found", result: "unknown" },
  site_down: { result: "down" },
  postcode_asked: { complaint: "postcode_asked" },
  delivered_not_received: { complaint: "delivered_not_received" },
  wrong_place: { complaint: "wrong_place" },
  fee_asked: { complaint: "fee_asked" },
  closed: { complaint: "closed" },
};

/**
 * The Case of one order with what the buyer told of it.
 * @param {object} asked section 2 of the contract
 * @param {{what: string, site?: string, parcel?: number}} told  *site*: which was asked, where that is known; *parcel*: whose number
 * @returns {object | null} null for anything but one order and one of the choices
 */
export function withTold(asked, { what, site = "", parcel = 0 }) {
  const [order, ...more] = Array.isArray(asked?.orders) ? asked.orders : [];
  if (!order || more.length || !Object.hasOwn(TOLD, what) || typeof site !== "string" || site.length > LONGEST_SITE) return null;
  const { complaint, result } = TOLD[what];
  // A site without a name that does not know a number says no more than the complaint does.
  const tried = result && (site || !complaint) ? [{ site, result }] : [];
  const parcels = (order.parcels ?? []).map((one, at) => (at === parcel && tried.length ? { ...one, tried } : one));
  return { ...asked, orders: [{ ...order, ...(complaint ? { complaint } : {}), parcels }] };
}
