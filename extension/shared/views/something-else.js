/** "Is something else wrong?": what the buyer can say beyond what the page shows, in a fold of the advice. Nothing of it is kept. */
import { fold } from "../note/drawn.js";
import { el } from "../note/dom.js";
import { TOLD } from "../orders/told.js";

/** What is told of a number needs one. */
const OF_A_NUMBER = ["not_found", "site_down", "postcode_asked"];

/**
 * @param {{say: import("../words.js").Say}} page
 * @param {{numbered: boolean, tell: (told: {what: string, site: string}) => void, read: () => void}} how  *tell*: what is chosen, *what*
 *   is empty where nothing is; *read*: go to the answer
 * @returns {{section: HTMLElement, reveal: () => void, show: (told: {what: string, site: string}, questions: object[]) => void, status: (words: string, answered?: boolean) => void}}
 */
export function somethingElse({ say }, { numbered, tell, read }) {
  const choices = Object.keys(TOLD).filter((what) => numbered || !OF_A_NUMBER.includes(what));
  const chosen = () => form.querySelector("input:checked")?.value ?? "";
  const choice = (what) => el("label", { class: "tick" }, el("input", { type: "radio", name: "told", value: what }), el("span", null, say(`else_${what || "nothing"}`)));
  const site = el("select", { id: "told-site", autocomplete: "off", change: () => tell({ what: chosen(), site: site.value }) });
  const name = el("label", { for: "told-site" });
  const where = el("div", { class: "field", hidden: true }, name, site);
  const said = el("p", { role: "status" });
  const to = el("div", { class: "row", hidden: true }, el("button", { type: "button", class: "do plain", click: read }, say("else_read")));
  const form = el(
    "form",
    { autocomplete: "off", change: ({ target }) => target !== site && tell({ what: chosen(), site: "" }) },
    el("div", { class: "told-choices", role: "radiogroup", "aria-label": say("else"), "aria-describedby": "told-private" }, ["", ...choices].map(choice)),
    where,
    el("p", { class: "small soft", id: "told-private" }, say("else_private")),
    el("div", { class: "told-answer" }, said, to),
  );
  form.querySelector("input").checked = true;

  function show({ what, site: asked }, questions) {
    form.querySelector(`input[value="${what}"]`).checked = true;
    const { text, choices: names = [] } = questions.find(({ key }) => key === "site") ?? {};
    where.hidden = !text;
    // Beside what it is about; not moved from under the hand.
    const row = form.querySelector("input:checked").parentNode;
    if (text && row.nextSibling !== where) row.after(where);
    name.textContent = text ?? "";
    site.replaceChildren(...["", ...names].map((one) => el("option", { value: one, selected: one === asked }, one || say("else_site_other"))));
  }

  function status(words, answered = false) {
    said.textContent = words;
    to.hidden = !answered;
  }

  const section = fold(say("else"), say("else_hint"), () => [form]);
  section.classList.add("else");

  function reveal() {
    section.open = true;
    section.scrollIntoView({ block: "center" });
    section.querySelector("summary").focus({ preventScroll: true });
  }

  return { section, show, status, reveal };
}
