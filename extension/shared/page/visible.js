/** Is an element shown? Style only where the browser can say it without a layout. */

/** @param {Element} element */
export function isShown(element) {
  if (!element.isConnected) return false;
  if (element.checkVisibility) return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  for (let up = element; up; up = up.parentElement) {
    if (up.hidden || up.style?.display === "none" || up.style?.visibility === "hidden") return false;
  }
  return true;
}

/** Square pixels on the page; asked only where one order has several cards. */
export function area(element) {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return right <= 0 && bottom <= 0 ? 0 : width * height;
}
