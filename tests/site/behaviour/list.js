/** The order list's life: tabs replace the cards, "View orders" appends ten (or as many as `rows` says), hovering a track link fills the one popover. */
import { parse } from "./reconcile.js";

const ANSWER_MS = 60;   // what the site's own service would take

export function list(root, view) {
  let [tab, shown] = ["all", view.size];

  // A slow connection: one card at a time. Drawing anew begins anew.
  function drip(box, at = 0) {
    if (!box.isConnected || at >= shown) return;
    box.append(parse(view.cards[tab][at] ?? ""));
    setTimeout(() => drip(box, at + 1), view.drip);
  }

  function draw() {
    root.replaceChildren(parse(view.frame));
    const box = root.querySelector('[data-stage="cards"]');
    if (!box) return;
    for (const item of root.querySelectorAll("[data-stage-tab]")) {
      item.classList.toggle("comet-tabs-nav-item-active", item.dataset.stageTab === tab);
      item.onclick = () => setTimeout(() => ([tab, shown] = [item.dataset.stageTab, view.size], draw()), ANSWER_MS);
    }
    if (view.drip) drip(box);
    else box.append(parse(view.cards[tab].slice(0, shown).join("\n")));
    if (view.duplicates) {
      const copy = box.cloneNode(true);
      copy.style.display = "none";
      box.before(copy);
    }
    const more = root.querySelector('[data-stage="more"]');
    more.hidden = shown >= view.cards[tab].length;
    more.onclick = () => setTimeout(() => {
      box.append(parse(view.cards[tab].slice(shown, shown + view.size).join("\n")));
      shown += view.size;
      more.hidden = shown >= view.cards[tab].length;
    }, ANSWER_MS);
    for (const card of box.querySelectorAll("a.order-item-mobile")) {
      card.querySelector("button").onclick = (event) => {
        event.preventDefault();
        document.documentElement.dataset.stageApp = "asked";   // the real one opens "install our app"
      };
    }
  }
  draw();
  return draw;
}

/** The popover: one portal under <body>, reused, hidden and not emptied when the pointer leaves, refilled a moment after it comes. */
export function hovering(root, view) {
  const portal = document.createElement("div");
  let [wanted, showing, timer] = [null, null, 0];
  const linkOf = (target) => target.closest?.('a[href*="tradeOrderId="]');

  function come(link) {
    const id = new URL(link.href).searchParams.get("tradeOrderId");
    if (wanted === id) return;
    wanted = id;
    clearTimeout(timer);
    const box = link.getBoundingClientRect();
    portal.style.cssText = `position:absolute;top:${box.bottom + scrollY + 6}px;left:${Math.max(8, box.left + scrollX - 60)}px;z-index:1000`;
    if (!portal.isConnected) document.body.append(portal);
    timer = setTimeout(() => {
      if (showing !== id) portal.replaceChildren(parse(view.popovers[id] ?? ""));
      showing = id;
      portal.style.display = "";
    }, ANSWER_MS);
  }
  function go() {
    clearTimeout(timer);
    wanted = null;
    portal.style.display = "none";
  }
  for (const type of ["pointerover", "mouseover", "focusin"]) root.addEventListener(type, (event) => linkOf(event.target) && come(linkOf(event.target)));
  for (const type of ["mouseout", "focusout"]) root.addEventListener(type, (event) => linkOf(event.target) && !linkOf(event.target).contains(event.relatedTarget) && go());
}
