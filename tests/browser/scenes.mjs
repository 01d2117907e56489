/** What a buyer sees, scene by scene, with the real rules behind it: for the pictures, the demo and the stores. */
import { DEMO } from "../site/orders/index.mjs";
import { LANGUAGES } from "../site/pages/index.mjs";
import { inside, readyNotes, settled } from "./harness.mjs";

export const [WAITS, CHANGES, MISTYPED, FOREIGN] = ["8190000000010001", "8190000000030002", "8190000000050003", "8190000000130007"];
/** A buyer of the demo; with it a parcel delivered elsewhere is noticed. */
export const BUYER = { country: "ES", city: "Valencia", postcode: "46001" };

const site = (lang) => `https://${lang !== "en" && LANGUAGES.includes(lang) ? lang : "www"}.aliexpress.com`;
export const LIST_OF = (lang) => `${site(lang)}/p/order/index.html`;
const answered = (page, selector) => page.waitForFunction((wanted) => document.querySelector(wanted) && !document.querySelector('[aria-busy="true"]'), {}, selector);

/** What a buyer does in the first minutes: look at the tracking page of each order. */
export async function learn(session, page, orders = DEMO.filter(({ parcels }) => parcels.length).map(({ id }) => id)) {
  for (const id of orders) {
    await session.visit(`${site("en")}/p/tracking/index.html?tradeOrderId=${id}`, page);
    await readyNotes(page, 1);
  }
  await session.visitOwn(session.ownPage, page);
  // A note is drawn before its answer is written down.
  await page.waitForFunction(async (ids) => {
    const kept = await (globalThis.browser ?? globalThis.chrome).storage.local.get(ids.map((id) => `order:${id}`));
    return ids.every((id) => kept[`order:${id}`]?.answer);
  }, { polling: 100 }, orders);
}

/** The list, with the demo's orders as *lang*'s site shows them. */
export async function list(session, page, lang) {
  await session.visit(LIST_OF(lang), page);
  await readyNotes(page, 10);
  // What was answered before in another language stands until it is answered anew.
  await page.waitForFunction((wanted) => [...document.querySelectorAll("whytrack-note")].every((note) => note.lang === wanted), {}, lang);
}

/** The panel of one order on the list. @returns the order's card */
export async function panel(page, order = FOREIGN) {
  await (await page.waitForSelector(inside(order, "button[aria-expanded]"))).click();
  await page.waitForSelector(inside(order, '[part="panel"] .verdict'), { visible: true });
  return page.evaluateHandle((id) => document.querySelector(`whytrack-note[data-order="${id}"]`).closest(".order-item"), order);
}

export async function trackingPage(session, page, lang, order = FOREIGN) {
  await session.visit(`${site(lang)}/p/tracking/index.html?tradeOrderId=${order}`, page);
  await settled(page);
  await readyNotes(page, 1);
}

/** The extension's own pages: the scene is there when its answer is. */
export const OWN = {
  advice: async (session, page, order = FOREIGN) => {
    await session.visitOwn(`views/advice.html?order=${order}&parcel=0`, page);
    await answered(page, ".timeline svg");
  },
  /** The advice once the buyer has said what is wrong. */
  told: async (session, page, order = WAITS, what = "fee_asked") => {
    await OWN.advice(session, page, order);
    await page.waitForFunction(() => document.querySelector("#status").textContent === "");
    await page.locator(".else > summary").click();
    await page.locator(`.else [value="${what}"]`).click();
    await page.waitForSelector(".told");
  },
  popup: async (session, page, text = "RB123456785CN") => {
    await session.visitOwn(`views/popup.html?text=${encodeURIComponent(text)}`, page);
    await answered(page, ".reply .verdict");
  },
  options: async (session, page) => {
    await session.visitOwn("views/options.html", page);
    await answered(page, ".stored");
  },
  welcome: async (session, page) => {
    await session.visitOwn("views/welcome.html", page);
    await page.waitForSelector('whytrack-note[data-state="ready"]');
  },
};
