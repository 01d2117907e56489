/** Pictures of private windows: only the background's memory has them. They end with it, and no other window is told of them. */
export const MOST = 4; // of up to some 1.5 MB each: session storage holds 10 MB

let ofPrivate = [];

const isPicture = (data) => typeof data === "string" && data.length < 4_000_000 && data.startsWith("data:image/");

/** @param {import("./views/shots.js").Shot} shot */
export function keepShot({ at, url, title, data }) {
  if (isPicture(data)) ofPrivate = [...ofPrivate, { at: String(at).slice(0, 40), url: String(url).slice(0, 500), title: String(title).slice(0, 200), data }].slice(-MOST);
}

export const keptShots = () => ofPrivate;

export const dropShots = () => void (ofPrivate = []);
