/** Pages that do not stand still: placeholders, recycled cards, sorting, translation, dark mode, fights over our notes, greedy CSS. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { LISTS, ORDERS } from "../reader/exam/lists.mjs";
import { WORDS } from "../reader/exam/words.mjs";
import { inside, noteWith, notes, readyNotes } from "./harness.mjs";
import { eachInItsOwn, empty, write } from "./written-pages.mjs";
import { eachBrowser, LIST, tracking } from "./suite.mjs";

const IDS = ORDERS.map(({ id }) => id);
const words = WORDS.en;
const LIST_BODY = LISTS["sections, links only"](words);

eachBrowser({ site: { set: "plain" } }, (session) => {
  let page;
  const fresh = async (body = LIST_BODY) => {
    page = await empty(session(), LIST, page ?? null);
    await write(page, body);
    await eachInItsOwn(page, IDS);
  };

  test("placeholders give way to orders", async () => {
    page = await empty(session(), LIST);
    await write(page, `<main>${'<section class="order-item skeleton"><i></i><i></i></section>'.repeat(3)}</main>`);
    await page.evaluate((html) => {
      const real = new DOMParser().parseFromString(html, "text/html").querySelectorAll("section");
      [...document.querySelectorAll("section")].forEach((section, at) => {
        section.className = "";
        section.innerHTML = real[at].innerHTML;
      });
    }, LIST_BODY);
    await eachInItsOwn(page, IDS);
  });

  test("recycled cards: the note follows its order", async () => {
    await fresh();
    const first = 8190000002000000n;
    for (let round = 1; round <= 5; round++) {
      const shown = [0, 1, 2].map((at) => String(first + BigInt(round * 2 + at)));   // each scroll keeps one order, in another card
      await page.evaluate((ids) => [...document.querySelectorAll("section")].forEach((section, at) => {
        for (const link of section.querySelectorAll("a")) link.href = link.getAttribute("href").replace(/(rderId=)[0-9]+/, `$1${ids[at]}`);
      }), shown);
      await eachInItsOwn(page, shown);
    }
  });

  test("cards change places", async () => {
    await fresh();
    await page.evaluate(() => document.querySelector("main").append(...[...document.querySelectorAll("section")].reverse()));
    await eachInItsOwn(page, IDS);
    assert.deepEqual((await notes(page)).map(({ order }) => order), [...IDS].reverse());
  });

  test("a filter hides cards, and shows them again", async () => {
    await fresh();
    await page.evaluate(() => (document.querySelectorAll("section")[1].style.display = "none"));
    await readyNotes(page, 2);
    await page.evaluate(() => (document.querySelectorAll("section")[1].style.display = ""));
    await eachInItsOwn(page, IDS);
  });

  test("a list that is not shown has no note and no complaint; shown, it has its notes", async () => {
    await fresh();
    await page.evaluate(() => (document.querySelector("main").hidden = true));
    await readyNotes(page, 0);
    await page.evaluate(() => (document.querySelector("main").hidden = false));
    await eachInItsOwn(page, IDS);
  });

  test("translated by the browser", async () => {
    await fresh();
    await page.evaluate(() => {
      document.documentElement.lang = "es";
      document.documentElement.className = "translated-ltr";
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) if (walker.currentNode.data.trim() && !walker.currentNode.parentElement.closest("whytrack-note")) texts.push(walker.currentNode);
      for (const text of texts) {
        const outer = document.createElement("font");
        outer.style.verticalAlign = "inherit";
        outer.append(outer.cloneNode());
        text.replaceWith(outer);
        outer.firstChild.textContent = text.data.replace("Awaiting delivery", "A la espera de la entrega").replace("Placed on", "Hecho el");
      }
    });
    await eachInItsOwn(page, IDS);
  });

  test("a dark-mode extension rewrites styles and attributes: the notes stay the same elements", async () => {
    await fresh();
    await page.evaluate(() => document.querySelectorAll("whytrack-note").forEach((note) => note.classList.add("known")));
    for (let round = 0; round < 3; round++) {
      await page.evaluate((shade) => {
        for (const element of document.querySelectorAll("main *")) {
          element.setAttribute("data-darkreader-inline-color", "");
          element.style.setProperty("--darkreader-inline-color", shade);
        }
      }, `#ee${round}`);
      await eachInItsOwn(page, IDS);
    }
    assert.equal(await page.evaluate(() => document.querySelectorAll("whytrack-note.known").length), 3);
  });

  test("a page that throws every note out at once is not fought for ever, and has its notes when it stops", async () => {
    await fresh();
    const thrown = await page.evaluate(() => new Promise((done) => {
      let count = 0;
      const observer = new MutationObserver(() => {
        for (const note of document.querySelectorAll("whytrack-note")) {
          note.remove();
          count++;
        }
        clearTimeout(calm);
        calm = setTimeout(end, 2000);   // nothing came back for two seconds
      });
      const end = () => {
        observer.disconnect();
        done(count);
      };
      let calm = setTimeout(end, 2000);
      observer.observe(document.body, { childList: true, subtree: true });
      document.querySelector("whytrack-note").remove();
    }));
    assert.ok(thrown < 100, `${thrown} times`);
    await eachInItsOwn(page, IDS);
  });

  test("copies of notes and counterfeits", async () => {
    await fresh();
    await page.evaluate(() => {
      const [one, two] = document.querySelectorAll("section");
      two.append(one.querySelector("whytrack-note").cloneNode(true));
      two.insertAdjacentHTML("beforeend", `<div data-whytrack="1" data-state="ready" data-order="1"></div><whytrack-note data-order="1" data-state="ready"></whytrack-note>`);
    });
    await eachInItsOwn(page, IDS);
  });

  for (const [name, css] of [["unset", "* { all: unset !important }"], ["div", "div, span, button, p { display: none !important }"], ["sized", "* { width: 0 !important; height: 0 !important; overflow: hidden !important; font-size: 0 !important; position: fixed !important; opacity: 0.01 !important; transform: scale(0) !important }"]]) {
    test(`greedy CSS (${name}) does not reach the note`, async () => {
      await fresh(`<style>${css}</style>${name === "sized" ? LIST_BODY : LIST_BODY.replace(/<p>/g, "<i>").replace(/<\/p>/g, "</i>")}`);
      const button = await page.waitForSelector(inside(IDS[0], "button[aria-expanded]"));
      const box = await button.evaluate((n) => { const { width, height } = n.getBoundingClientRect(); return [width, height]; });
      if (name !== "sized") assert.ok(box[0] > 100 && box[1] > 20, `the line is ${box}`);
      await button.evaluate((n) => n.click());
      await page.waitForSelector(inside(IDS[0], 'button[aria-expanded="true"]'));
    });
  }

  test("100 kB, nulls, direction marks and markup in every field: the note stays sane, the page untouched", async () => {
    const wild = { status: `${"A1 ".repeat(33_000)}`, date: `\u202eNov 11, 2026\u2066`, details: "<script>document.title='owned'</script>".replace(/</g, "&lt;") };
    await fresh(LISTS["sections, links only"]({ ...words, ...wild }));
    const before = await page.evaluate(() => document.querySelector("main").textContent.length);
    assert.ok(before > 290_000);
    assert.notEqual(await page.title(), "owned");
    for (const note of await notes(page)) assert.doesNotMatch(note.text, /[\u202a-\u202e\u0000]/);
  });

  test("a list in an open shadow root", async () => {
    page = await empty(session(), LIST, page);
    await write(page, "<ae-page></ae-page>");
    await page.evaluate((html) => (document.querySelector("ae-page").attachShadow({ mode: "open" }).innerHTML = html), `<main></main>`);
    await page.evaluate((html) => (document.querySelector("ae-page").shadowRoot.innerHTML = html), LIST_BODY);
    await page.evaluate(() => document.body.append(document.createElement("hr")));
    await eachInItsOwn(page, IDS);
    await page.evaluate(() => document.querySelector("ae-page").shadowRoot.querySelector("section").remove());
    await eachInItsOwn(page, IDS.slice(1));
  });

  test("on a telephone nothing makes the page wider", async () => {
    await page.setViewport({ width: 360, height: 740 });
    for (const name of ["sections, links only", "a table, one row each", "a grid of loose cells", "the card is a link", "folded orders"]) {
      await fresh(LISTS[name](words));
      const wider = await page.evaluate(() => {
        const wide = document.documentElement.scrollWidth;
        for (const note of document.querySelectorAll("whytrack-note")) note.style.setProperty("display", "none", "important");
        return [wide, document.documentElement.scrollWidth, innerWidth];
      });
      assert.ok(wider[0] <= Math.max(wider[1], wider[2]), `${name}: ${wider}`);
    }
    await page.setViewport({ width: 1280, height: 900 });
  });

  test("package panels: the one that is shown has the note", async () => {
    const id = "8190000003000001";
    page = await empty(session(), tracking(id), page);
    await write(page, `<main><h2>${words.eta}: ${words.span}</h2><section><p>${words.number}: LP00712345098761</p></section><section hidden><p>${words.number}: RB517203641CN</p></section></main>`);
    await noteWith(page, id, "LP00712345098761");
    await page.evaluate(() => document.querySelectorAll("section").forEach((section) => (section.hidden = !section.hidden)));
    await noteWith(page, id, "RB517203641CN");
  });

  test("a number replaced in place, in a page nobody has seen", async () => {
    const id = "8190000003000002";
    page = await empty(session(), tracking(id), page);
    await write(page, `<main><h2>${words.eta}: ${words.span}</h2><p>${words.number}: <b>LP00712345098761</b></p></main>`);
    await noteWith(page, id, "LP00712345098761");
    await page.evaluate(() => (document.querySelector("b").firstChild.data = "RB517203641CN"));
    await noteWith(page, id, "RB517203641CN");
  });

  test("no errors in the console", () => assert.deepEqual(session().errors, []));
});
