/** What is remembered, as the gallery needs it: the orders of the sample. */
const query = new URLSearchParams(location.search);
const sample = await (await fetch(`/samples/${query.get("lang") ?? "en"}.json`)).json();
export const saved = {};
export const allOrders = async () =>
  query.has("empty") ? [] : sample.orders.map((order) => ({ orderId: order.order_id, answer: order, answered_on: sample.now }));
export const settings = async () => ({ country: "ES", postcode: "46001", remember: true, days: 180, ...saved });
export const saveSettings = async (patch) => void Object.assign(saved, patch);
export const forgetAll = async () => {};
export const exportAll = async () => ({ orders: await allOrders() });
export const saveAnswer = async () => {};
globalThis.galleryMemory = saved;
