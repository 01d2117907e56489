/** Pictures of tabs, kept for this session only, until the buyer puts them into a file. Those of private windows are stored nowhere. */
import { now } from "../clock.js";
import { ext } from "../ext.js";
import { MOST } from "../kept-shots.js";

const KEY = "shots";
const SHORTEST = 8; // characters of a number that may tie a picture to an order

/** @typedef {{at: string, url: string, title: string, data: string}} Shot *at*: ISO 8601 with this device's offset; *data*: a data: address */

const stored = async () => (await ext.storage.session.get(KEY))[KEY] ?? [];

const isPrivate = () => ext.extension?.inIncognitoContext === true;

/** @returns {Promise<Shot[]>} oldest first */
export async function shots() {
  if (!isPrivate()) return stored();
  const { kept = [] } = (await ext.runtime.sendMessage({ op: "kept_shots" }).catch(() => null)) ?? {};
  return [...(await stored()), ...kept].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

async function keep(shot, tab) {
  if (!tab.incognito && !isPrivate()) return ext.storage.session.set({ [KEY]: [...(await stored()), shot].slice(-MOST) });
  const reply = await ext.runtime.sendMessage({ op: "keep_shot", shot });
  if (reply?.error) throw new Error(reply.error);
}

/** Photograph the visible part of the tab the buyer pressed the toolbar button on. @returns {Promise<Shot|null>} null when the browser does not allow it */
export async function takeShot() {
  try {
    const [tab] = await ext.tabs.query({ active: true, currentWindow: true });
    const data = await ext.tabs.captureVisibleTab({ format: "jpeg", quality: 82 });
    const shot = { at: now(), url: (tab.url ?? "").slice(0, 500), title: (tab.title ?? "").slice(0, 200), data };
    await keep(shot, tab);
    return shot;
  } catch {
    return null;
  }
}

export const dropShots = () => ext.storage.session.remove(KEY);

/** Every name an order goes by in addresses: its id and its numbers, former and other ones too. */
function namesOf({ orderId, order, record }) {
  const remembered = (record?.parcels ?? []).flatMap(({ number, former, others }) => [number, ...[...former, ...others].map((one) => one.number)]);
  const names = [orderId, ...order.parcels.map(({ number }) => number?.clean), ...remembered];
  return names.map((name) => plain(name ?? "")).filter((name) => name.length >= SHORTEST);
}

function plain(text) {
  try {
    return decodeURIComponent(text).toUpperCase().replace(/[^A-Z0-9]/g, "");
  } catch {
    return text.toUpperCase().replace(/[^A-Z0-9]/g, "");
  }
}

/** Does the picture's address name this order? @param {Shot} shot @param {ReturnType<typeof import("./remembered.js").recall>} one */
export function shows(shot, one) {
  const address = plain(shot.url);
  return namesOf(one).some((name) => address.includes(name));
}

/**
 * The pictures offered with an order: its own, then those whose address names no order that is known.
 * @returns {Promise<Array<{shot: Shot, its: boolean}>>}
 */
export async function shotsFor(one, all) {
  const offered = (await shots()).map((shot) => ({ shot, its: shows(shot, one) })).filter(({ shot, its }) => its || !all.some((other) => shows(shot, other)));
  return offered.sort((a, b) => Number(b.its) - Number(a.its));
}
