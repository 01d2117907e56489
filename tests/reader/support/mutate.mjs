/** Changes of a page that leave its meaning alone: the redesigns a reader must live through. Deterministic by seed. */

/** A small generator of numbers in [0, 1) (mulberry32). */
export function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const structural = (element) => /^(?:HTML|HEAD|BODY|TABLE|TBODY|THEAD|TR|TD|TH|LI|UL|OL|A|BUTTON|SCRIPT|STYLE)$/.test(element.tagName) || element.id === "root";

/** Put some elements into further wrappers. */
export function wrapSome(document, random, share = 0.15) {
  for (const element of [...document.querySelectorAll("#root *")]) {
    if (structural(element) || random() > share) continue;
    const wrapper = document.createElement("div");
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
}

/** Take away some wrappers that hold exactly one element and no text. */
export function unwrapSome(document, random, share = 0.3) {
  for (const element of [...document.querySelectorAll("#root div, #root span")]) {
    const lone = element.children.length === 1 && [...element.childNodes].every((node) => node.nodeType === 1 || !node.data.trim());
    if (lone && !structural(element) && !element.attributes.getNamedItem("data-pl") && !element.className && random() < share) element.replaceWith(...element.childNodes);
  }
}

const NAMED = ["aria-selected", "role", "aria-label"];

/** Attributes that only a developer sees. */
export function dropAttributes(document) {
  for (const element of document.querySelectorAll("*")) {
    for (const { name } of [...element.attributes]) if (/^data-/.test(name) && !NAMED.includes(name)) element.removeAttribute(name);
  }
}

/** Class names that say nothing. */
export function scrambleClasses(document, random) {
  const names = new Map();
  for (const element of document.querySelectorAll("[class]")) {
    const scrambled = [...element.classList].map((name) => {
      if (!names.has(name)) names.set(name, `c${Math.floor(random() * 36 ** 6).toString(36)}`);
      return names.get(name);
    });
    element.className = scrambled.join(" ");
  }
}

/** Labels nobody has seen: every known label text becomes another word, its colon stays. */
export function renameLabels(document, labels, random) {
  const walker = document.createTreeWalker(document.body, 4);
  const unseen = () => Array.from({ length: 6 }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join("");
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const label of labels) {
      const text = label.replace(/[\s:：]+$/u, "");
      if (text && node.data.trimStart().startsWith(text)) {
        node.data = node.data.replace(text, unseen());
        break;
      }
    }
  }
}
