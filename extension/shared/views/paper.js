/** On paper nothing can be unfolded: every fold is open while the page is printed, but for evidence that is not needed yet. */

export function openOnPaper() {
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open], .kit *)")];
    for (const one of folded) {
      one.open = true;
      // The browser tells of it too late: the sheet is laid out at once.
      one.dispatchEvent(new Event("toggle"));
    }
  });
  addEventListener("afterprint", () => {
    for (const one of folded) one.open = false;
  });
}
