/** The browser's functions as the content script sees them: a storage in memory and a background that a test can set. */
const hearing = new Set();
const clone = (value) => structuredClone(value);

export const state = { items: {}, sent: [], failWrites: false, answer: async () => ({}), gone: false };

export function reset() {
  hearing.clear();
  Object.assign(state, { items: {}, sent: [], failWrites: false, answer: async () => ({}), gone: false });
}

const picked = (keys) => (keys === null ? Object.keys(state.items) : [keys].flat());

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
    getManifest: () => ({ version: "0.1.0" }),
    async sendMessage(message) {
      if (state.gone) throw new Error("Extension context invalidated.");
      state.sent.push(clone(message));
      return state.answer(clone(message));
    },
  },
  i18n: { getUILanguage: () => "en", getMessage: () => "" },
  storage: {
    local: {
      get: async (keys) => clone(Object.fromEntries(picked(keys).filter((key) => key in state.items).map((key) => [key, state.items[key]]))),
      async set(items) {
        if (state.failWrites === true || (typeof state.failWrites === "function" && state.failWrites(items))) throw new Error("QUOTA_BYTES quota exceeded");
        Object.assign(state.items, JSON.parse(JSON.stringify(items)));
      },
      async remove(keys) {
        for (const key of [keys].flat()) delete state.items[key];
      },
    },
  },
};
