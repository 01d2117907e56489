/** One browser session per file and browser; the tests of a file share it. */
import { after, before, describe } from "node:test";
import { broken } from "./broken.mjs";
import { BROWSERS, openBrowser } from "./harness.mjs";

/** A browser that hangs must not hang the run: well above the slowest file on a busy machine. */
const LONGEST = 300_000;

/**
 * @param {object} options for `openBrowser`; `changes` of `broken`: for what a browser lets no test do with the package itself; `only`: one browser's name
 * @param {(session: () => import("./harness.mjs").Session, name: string) => void} define declares the tests
 */
export function eachBrowser({ changes, only, ...options }, define) {
  for (const name of BROWSERS.filter((each) => each === (only ?? each))) {
    describe(name, { timeout: LONGEST }, () => {
      const copy = changes && broken(name, changes);
      let session;
      before(async () => { session = await openBrowser(name, copy ? { ...options, dist: copy.dist } : options); });
      after(async () => {
        await session?.close();
        copy?.remove();
      });
      define(() => session, name);
    });
  }
}

export const LIST = "www.aliexpress.com/p/order/index.html";
export const tracking = (id) => `www.aliexpress.com/p/tracking/index.html?tradeOrderId=${id}`;
export const detail = (id) => `www.aliexpress.com/p/order/detail.html?orderId=${id}`;
/** One order at a time: ids of the notes, each expected once. */
export const ids = (found) => found.map((note) => note.order).sort();
