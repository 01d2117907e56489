/** What is remembered, as the pages under test need it: the orders of the sample. */
const query = new URLSearchParams(location.search);
const { orders, ...about } = await (await fetch(`/samples/${query.get("sample") ?? query.get("lang") ?? "en"}.json`)).json();
const saved = {};
const records = new Map(query.has("empty") ? [] : orders.map((order) => [order.order_id, { at: "2026-11-23", page: {}, parcels: [], answer: { print: "", order, about, on: "2026-11-23" } }]));
export const remembered = async () => [...records].map(([orderId]) => ({ orderId, at: "2026-11-23", numbers: [] }));
export const loadOrders = async (ids) => new Map(ids.map((id) => [id, records.get(id)]));
export const numbersOf = () => ["AP00791234560087"];
export const othersWith = async (numbers, ids) => [{ order_id: "8190000000000009", numbers }].filter(({ order_id }) => !ids.includes(order_id));
export const loadSettings = async () => ({ language: "", country: "ES", city: "", postcode: "46001", remember: true, days: 180, levels: ["fine", "wait", "check", "act", "unknown"], ask_again: {}, ...saved });
export const saveSettings = async (patch) => void Object.assign(saved, patch);
export const trimmed = (order) => order;
export const forgetAll = async () => records.clear();
export const waysUsed = async () => ({ list: { placed: { attribute: 9, label: 2 } } });
globalThis.stubSettings = saved;
export { key } from "/memory/record.js";
