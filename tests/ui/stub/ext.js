/** The browser's namespace as the pages under test need it: words from the query, answers from the samples. */
const query = new URLSearchParams(location.search);
const language = query.get("lang") ?? "en";
const load = async (path) => (await fetch(path)).json();
const messages = await load(`/_locales/${language}/messages.json`).catch(() => ({}));
const english = await load("/_locales/en/messages.json");
const sample = await load(`/samples/${query.get("sample") ?? language}.json`);
const store = {};
export const calls = [];

if (query.has("shot")) store.shots = [{ at: "2026-11-23T10:20:00+01:00", url: "https://t.17track.net/en#nums=LP00123456789012", title: "17TRACK", data: await shot() }];

async function shot() {
  const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 300 });
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#eef1f5";
  pen.fillRect(0, 0, 640, 300);
  pen.fillStyle = "#23395b";
  pen.font = "22px sans-serif";
  pen.fillText("LP00123456789012 · Delivered · Bilbao · 12 Nov", 40, 150);
  return canvas.toDataURL("image/png");
}

export const ext = {
  i18n: { getMessage: (key) => messages[key]?.message ?? english[key]?.message ?? "", getUILanguage: () => language },
  runtime: {
    getURL: (path) => `/${path}`,
    getManifest: () => ({ version: "0.1.0" }),
    sendMessage: async (message) => {
      calls.push(message);
      if (message.op !== "explain") return {};
      const at = Number(query.get("answer") ?? 0);
      const id = message.case.orders[0].order_id;
      const order = sample.orders.find((one) => one.order_id === id && !query.has("answer")) ?? sample.orders[at];
      return { report: { ...sample, orders: [{ ...order, order_id: id }] } };
    },
  },
  storage: { session: { get: async (key) => ({ [key]: store[key] }), set: async (values) => Object.assign(store, values), remove: async (key) => void delete store[key] } },
  permissions: { contains: async () => false, request: async () => true, remove: async () => true },
  tabs: { query: async () => [{ url: "https://t.17track.net/en", title: "17TRACK" }], captureVisibleTab: shot },
};
globalThis.stubExt = { calls, store };
