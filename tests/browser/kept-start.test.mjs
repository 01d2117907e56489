/** The started rules, kept for the next start: used, worth no less, thrown away when broken, gone when everything is erased. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { endBackground } from "./background.mjs";
import { bridge } from "./broken.mjs";
import { eachBrowser } from "./suite.mjs";

/** Tells when its interpreter was made, which a start from nothing and a kept one cannot have in common. */
const DATED = bridge(`
import json, time
MADE = str(time.time_ns())
def call(operation, argument):
    return json.dumps({"info": {"clean": MADE, "kind": "unknown"}})
`);

const made = (own) => own.evaluate(async () => (await (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ op: "identify", text: "1" })).info.clean);

/** Runs in the page: the kept pages, as *change* leaves them. */
const pages = async (change) => {
  const done = (request) => new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }));
  if (!(await indexedDB.databases()).some(({ name }) => name === "started")) return null;
  const base = await done(indexedDB.open("started"));
  try {
    const store = base.transaction("snapshots", "readwrite").objectStore("snapshots");
    const key = (await done(store.getAllKeys())).find(([, part]) => part === "pages");
    const kept = key && (await done(store.get(key)));
    if (change === "zeroes") kept.bytes = new ArrayBuffer(kept.bytes.byteLength);
    if (change === "too far") kept.runs[0] = 2 ** 30;
    if (change) await done(store.put(kept, key));
    return kept ? kept.bytes.byteLength : null;
  } finally {
    base.close();
  }
};
const kept = (own) => own.waitForFunction(`(${pages})()`, { polling: 100 });

eachBrowser({ changes: { "python/rules.tar": DATED } }, (session) => {
  test("the second start is the first one, kept; a broken one is replaced (a copy of the package that tells when it was made)", async () => {
    const own = await session().visitOwn(session().ownPage);
    const again = async () => {
      await endBackground(session());
      return made(own);
    };
    const first = await made(own);
    await kept(own);
    assert.equal(await again(), first);
    assert.equal(await again(), first);
    for (const broken of ["zeroes", "too far"]) {
      const before = await again();
      await own.evaluate(`(${pages})(${JSON.stringify(broken)})`);
      const after = await again();
      assert.notEqual(after, before, broken);
      await kept(own);
      assert.equal(await again(), after, broken);
    }
  });
});
