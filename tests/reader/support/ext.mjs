/** The browser's functions as the content script sees them: a storage in memory and a background that a test can set. */
const hearing = new Set();
const clone = (value) => structuredClone(value);

export const state = { items: {}, session: {}, sent: [], failWrites: false, answer: async () => ({}), gone: false, tabs: [], isPrivate: false };

export function reset() {
  hearing.clear();
  Object.assign(state, { items: {}, session: {}, sent: [], failWrites: false, answer: async () => ({}), gone: false, tabs: [], isPrivate: false });
}

/** One area of the browser's storage; `items` names where it stands in `state`. */
const area = (items, fails = () => false) => ({
  get: async (keys) => clone(Object.fromEntries((keys === null ? Object.keys(state[items]) : [keys].flat()).filter((key) => key in state[items]).map((key) => [key, state[items][key]]))),
  async set(changed) {
    if (fails(changed)) throw new Error("QUOTA_BYTES quota exceeded");
    Object.assign(state[items], JSON.parse(JSON.stringify(changed)));
  },
  async remove(keys) {
    for (const key of [keys].flat()) delete state[items][key];
  },
});

/** The background tells the page something. */
export function tell(message) {
  for (const hear of hearing) hear(clone(message));
}

export const ext = {
  runtime: {
    onMessage: { addListener: (hear) => hearing.add(hear) },
    get id() {
      return state.gone ? undefined : "whytrack";
    },
    getURL: (path) => `extension://whytrack/${path}`,
    getPlatformInfo: async () => ({}),
    getManifest: () => ({ version: "0.1.0" }),
    async sendMessage(message) {
      if (state.gone) throw new Error("Extension context invalidated.");
      state.sent.push(clone(message));
      return state.answer(clone(message));
    },
  },
  tabs: {
    query: async () => [{ id: 1, url: "https://www.aliexpress.com/p/order/index.html", title: "My orders", incognito: state.isPrivate }],
    captureVisibleTab: async () => "data:image/jpeg;base64,AAAA",
    sendMessage: async () => {},
    create: async (tab) => void state.tabs.push(clone(tab)),
  },
  extension: {
    get inIncognitoContext() {
      return state.isPrivate;
    },
  },
  i18n: { getUILanguage: () => "en", getMessage: () => "" },
  storage: {
    local: area("items", (items) => state.failWrites === true || (typeof state.failWrites === "function" && state.failWrites(items))),
    session: area("session"),
  },
};
