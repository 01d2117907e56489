/** Is it an answer of the contract's form? A note given anything else would wait for ever, or show an empty line. */
import { LEVELS } from "../levels.js";

const isText = (value) => typeof value === "string";
const isFilled = (value) => Array.isArray(value) && value.length > 0;

const soundParcel = (parcel) => LEVELS.includes(parcel?.level) && isText(parcel.headline) && Array.isArray(parcel.findings) && parcel.findings.every((finding) => isText(finding?.cause));

const forms = {
  explain: ({ report }, asked) =>
    isText(report?.now) && isText(report.locale) && Array.isArray(report.orders) && report.orders.length === asked?.orders?.length && report.orders.every((order) => isFilled(order?.parcels) && order.parcels.every(soundParcel)),
  identify: ({ info }) => isText(info?.clean) && isText(info.kind),
};

/** @param {"explain"|"identify"} operation @param {unknown} reply what the rules answered to *asked* */
export const isSound = (operation, reply, asked) => reply !== null && typeof reply === "object" && (isText(reply.error) || forms[operation](reply, asked));
