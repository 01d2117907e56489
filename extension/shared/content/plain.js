/** What was read of an order, as data: the places of the page stay here. */

const FIELDS = ["orderId", "placed", "shipped", "completed", "status", "protection", "eta", "store", "notices", "indexSure", "several", "ways"];
const OF_PARCEL = ["number", "otherNumbers", "service", "carrier", "trackerStatus", "events", "notices", "looked", "some", "index"];

function picked(from, names) {
  const data = {};
  for (const name of names) if (from[name] !== null && from[name] !== undefined) data[name] = from[name];
  return data;
}

/** @param {object} order of `readPage` */
export const plainOrder = (order) => ({ ...picked(order, FIELDS), parcels: order.parcels.map((parcel) => picked(parcel, OF_PARCEL)) });
