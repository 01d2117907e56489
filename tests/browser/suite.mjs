/** One browser session per file and browser; the tests of a file share it. */
import { rmSync } from "node:fs";
import { after, before, describe } from "node:test";
import { BROWSERS, openBrowser } from "./harness.mjs";

/** A browser that hangs must not hang the run: well above the slowest file on a busy machine. */
const LONGEST = 300_000;

/**
 * @param {object} options for `openBrowser`; `dist` may be a function of the browser's name that makes a copy of the package; `only`: one browser's name
 * @param {(session: () => import("./harness.mjs").Session, name: string) => void} define declares the tests
 */
export function eachBrowser(options, define) {
  for (const name of BROWSERS.filter((each) => each === (options.only ?? each))) {
    describe(name, { timeout: LONGEST }, () => {
      let session;
      before(async () => { session = await openBrowser(name, typeof options.dist === "function" ? { ...options, dist: options.dist(name) } : options); });
      after(async () => {
        await session?.close();
        if (typeof options.dist === "function" && session) rmSync(session.folder, { recursive: true, force: true });
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
