/** What an eye would find wrong on a page: sideways scrolling, cut or hidden text, words over words, a note out of its card, the wrong direction. */

function look(direction) {
  const found = [];
  const own = document.body.classList.contains("wt");
  const name = (node) => `${node.localName}${node.className ? `.${String(node.className.baseVal ?? node.className).replaceAll(" ", ".")}` : ""} “${node.textContent.trim().slice(0, 40)}”`;
  const hidden = (style) => style.clipPath === "inset(50%)" || style.visibility === "hidden";
  const all = (root) => [...root.querySelectorAll("*")].flatMap((node) => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);
  const up = (node) => node.parentElement ?? node.getRootNode().host ?? null;
  const roots = own ? [document] : [...document.querySelectorAll("whytrack-note")].map((note) => note.shadowRoot);

  const across = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (across > 0 && own) found.push(`the page is ${across} px too wide`);

  for (const node of roots.flatMap(all)) {
    if (!node.getClientRects().length || ["option", "title", "path"].includes(node.localName)) continue;
    const styles = [];
    for (let box = node; box; box = up(box)) styles.push([box, getComputedStyle(box)]);
    if (styles.some(([, style]) => hidden(style))) continue;
    if (["input", "button", "select"].includes(node.localName) && node.scrollWidth > node.clientWidth + 1 && node.type !== "date") found.push(`cut: ${name(node)}`);
    if (node.localName === "input" && node.placeholder && !node.value && node.scrollWidth > node.clientWidth) found.push(`cut placeholder: ${node.placeholder}`);
    if (node.matches(".said") && node.scrollHeight > node.clientHeight + 1) found.push(`lines are missing: ${name(node)}`);
    if (node.matches("button, a[href]:not(p a, li > a), summary, select, input:not([type='checkbox'], [type='radio'])") && node.getBoundingClientRect().height < 23.5) found.push(`a small target: ${name(node)}`);
    for (const text of node.childNodes) {
      if (text.nodeType !== 3 || !text.data.trim() || node.localName === "textarea") continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const rect of range.getClientRects()) {
        if (rect.width < 1) continue;
        if (rect.left < -0.5 || rect.right > innerWidth + 0.5) found.push(`out of the window: ${name(node)}`);
        for (const [box, style] of styles) {
          if (style.overflowX === "visible") continue;
          const edge = box.getBoundingClientRect();
          if (rect.left < edge.left - 1 || rect.right > edge.right + 1) found.push(`cut by ${box.localName}.${box.className}: ${name(node)}`);
        }
      }
    }
  }

  const words = [...document.querySelectorAll(".timeline svg tspan")].filter((node) => node.textContent).map((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return { node, x, y, right: x + width, bottom: y + height };
  });
  const frame = document.querySelector(".timeline svg")?.getBoundingClientRect();
  for (const [nth, one] of words.entries()) {
    if (one.x < frame.left - 1 || one.right > frame.right + 1) found.push(`out of the picture: ${name(one.node)}`);
    for (const other of words.slice(nth + 1)) {
      const over = Math.min(one.right, other.right) - Math.max(one.x, other.x) > 1 && Math.min(one.bottom, other.bottom) - Math.max(one.y, other.y) > 4;
      if (over && one.node.parentNode !== other.node.parentNode) found.push(`words over words: ${name(one.node)} and ${name(other.node)}`);
    }
  }

  for (const note of document.querySelectorAll("whytrack-note")) {
    if (note.dir !== direction) found.push(`the note runs ${note.dir}`);
    const [box, card] = [note.getBoundingClientRect(), note.parentElement.getBoundingClientRect()];
    if (box.left < card.left - 0.5 || box.right > card.right + 0.5) found.push(`a note out of its card: ${note.dataset.order}`);
  }
  if (own && getComputedStyle(document.body).direction !== direction) found.push(`the page runs ${getComputedStyle(document.body).direction}`);
  return [...new Set(found)];
}

/** @returns {Promise<string[]>} what is wrong, with the words it is about */
export const flaws = (page, lang) => page.evaluate(look, lang === "ar" ? "rtl" : "ltr");

/** Everything that can be opened is open: the most there can be to see. */
export async function openAll(page) {
  await page.evaluate(() => {
    for (const root of [document, ...[...document.querySelectorAll("whytrack-note")].map((note) => note.shadowRoot)]) {
      for (const fold of root.querySelectorAll("details")) fold.open = true;
      for (const letter of root.querySelectorAll('.letter > button[aria-expanded="false"]')) letter.click();
    }
  });
  // A fold fills itself when it hears that it is open.
  await page.waitForFunction(() => [document, ...[...document.querySelectorAll("whytrack-note")].map((note) => note.shadowRoot)]
    .every((root) => [...root.querySelectorAll("details")].every((fold) => fold.childElementCount > 1)));
}
