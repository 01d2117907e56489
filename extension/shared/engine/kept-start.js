import build from "./build.json";

const NAME = "started";
const STORE = "snapshots";

/**
 * The started interpreter as it was kept on this machine, or null.
 * It holds the rules and nothing of the buyer's: `fromNothing` of start.js takes it before the first question.
 * @returns {Promise<{header: Uint8Array, size: number, pages: Promise<object>}|null>}
 */
export async function keptStart() {
  try {
    const base = await opened();
    const store = base.transaction(STORE).objectStore(STORE);
    const [head, pages] = [done(store.get([build.id, "head"])), done(store.get([build.id, "pages"]))];
    pages.catch(() => {}).finally(() => base.close());
    const found = await head;
    return found ? { ...found, pages } : null;
  } catch {
    return null; // private windows, a full disk: every start is then a first one
  }
}

/** Keep *snapshot* for the next start; those of other builds go. */
export async function keepStart({ header, size, runs, bytes }) {
  const base = await opened();
  try {
    const change = base.transaction(STORE, "readwrite");
    const store = change.objectStore(STORE);
    store.clear();
    store.put({ runs, bytes }, [build.id, "pages"]);
    store.put({ header, size }, [build.id, "head"]);
    await new Promise((resolve, reject) => {
      change.oncomplete = resolve;
      change.onabort = () => reject(change.error);
    });
  } finally {
    base.close();
  }
}

/** Forget it; the next start is a first one. Where there is nothing to forget, or no database at all, that is so already. */
export const dropStart = () => done(indexedDB.deleteDatabase(NAME)).catch(() => {});

function opened() {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return done(request);
}

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
