/** What was read of an order, as data: the places of the page stay here. */

const FIELDS = ["orderId", "placed", "shipped", "completed", "status", "protection", "eta", "store", "notices", "indexSure", "ways"];
const OF_PARCEL = ["number", "otherNumbers", "service", "carrier", "trackerStatus", "events", "notices", "looked", "index"];

const picked = (from, names) => Object.fromEntries(names.filter((name) => from[name] !== null && from[name] !== undefined).map((name) => [name, from[name]]));

/** @param {object} order of `readPage` */
export const plainOrder = (order) => ({ ...picked(order, FIELDS), parcels: order.parcels.map((parcel) => picked(parcel, OF_PARCEL)) });
