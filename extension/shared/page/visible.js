/** Is an element shown? Style only where the browser can say it without a layout. */

import { parentOf } from "./form.js";

/** @param {Element} element */
export function isShown(element) {
  if (!element.isConnected) return false;
  if (element.checkVisibility) return hasBox(element) || (isBoxless(element) && [...element.children].some(hasBox));
  for (let up = element; up; up = parentOf(up)) {
    if (up.hidden || up.style?.display === "none" || up.style?.visibility === "hidden") return false;
  }
  return true;
}

const hasBox = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });

/** Its children are laid out as if they were its parent's: the browser calls it invisible. */
const isBoxless = (element) => element.ownerDocument.defaultView.getComputedStyle(element).display === "contents";

/** Square pixels a buyer can see of *element*; asked only where one order has several cards. */
export function area(element) {
  const { scrollX, scrollY, getComputedStyle } = element.ownerDocument.defaultView;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (right + scrollX <= 0 || bottom + scrollY <= 0 || element.closest("[aria-hidden=true],[inert]")) return 0;
  if (element.checkVisibility?.({ opacityProperty: true }) === false) return 0;
  for (let up = parentOf(element); up; up = parentOf(up)) if (up.clientHeight === 0 && /hidden|clip/.test(getComputedStyle(up).overflowY)) return 0;
  return width * height;
}
