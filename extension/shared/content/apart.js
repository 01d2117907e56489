/** A note in a card that is put somewhere and leaves no room below: rows of a list that are drawn only while they are in view. It takes a free place in the card. */

const TEXTS = 300; // of a card
const HEIGHT = 34; // pixels of such a note
const STEP = 4;
const WIDEST = 640;
const EDGE = 4;
const SEEN = "img,svg,video,canvas,input,select,textarea,button,[role=button],[style*=background]";

/** What the buyer sees of *card*: boxes of its words, pictures and buttons. */
function seen(card) {
  const boxes = [...card.querySelectorAll(SEEN)].slice(0, TEXTS).map((element) => element.getBoundingClientRect());
  const [range, texts] = [document.createRange(), document.createTreeWalker(card, 4)]; // NodeFilter.SHOW_TEXT
  for (let node = texts.nextNode(), at = 0; node && at < TEXTS; node = texts.nextNode(), at++) {
    if (!/\S/.test(node.data)) continue;
    range.selectNodeContents(node);
    boxes.push(...range.getClientRects());
  }
  return boxes.filter(({ width, height }) => width && height);
}

/** The widest part of the line from *top* on that nothing stands in. */
function gapAt(top, { left, right }, boxes) {
  const taken = boxes.filter((box) => box.bottom > top && box.top < top + HEIGHT).sort((a, b) => a.left - b.left);
  let best = { top, left, width: 0 };
  let from = left + EDGE;
  for (const box of [...taken, { left: right, right }]) {
    const width = box.left - EDGE - from;
    if (width > best.width) best = { top, left: from, width };
    from = Math.max(from, box.right + EDGE);
  }
  return best;
}

export const isApart = (note) => note.style.getPropertyValue("--whytrack-apart") !== "";
export const stayTogether = (note) => note.style.removeProperty("--whytrack-apart");

/** Put *note*, which stands in *card*, where the card has the most room on one line. */
export function setApart(note, card) {
  const set = (name, value) => note.style.setProperty(`--whytrack-${name}`, `${value}px`);
  for (const name of ["apart", "left"]) set(name, 0);
  set("width", HEIGHT);
  const [box, boxes, own] = [card.getBoundingClientRect(), seen(card), note.getBoundingClientRect()];
  let best = gapAt(box.top, box, boxes);
  for (let top = box.top; top <= box.bottom - HEIGHT; top += STEP) {
    const gap = gapAt(top, box, boxes);
    if (Math.min(gap.width, WIDEST) > best.width) best = gap;
  }
  set("apart", best.top - own.top);
  set("left", best.left - own.left);
  set("width", Math.max(HEIGHT, Math.min(best.width, WIDEST)));
}

/** Does *box*, which is put somewhere, reach into the next one now, and did not before? */
export function reachesNext(box, before, now) {
  const { left, right } = box.getBoundingClientRect();
  return [...box.parentElement.children].slice(0, TEXTS).some((other) => {
    const { top, left: start, right: end, height } = other.getBoundingClientRect();
    return other !== box && height > 0 && top >= before - 1 && top < now - 1 && start < right && end > left;
  });
}
