/** A form answers to the names of its fields before its own: where a field is called "closest", `form.closest` is that field. */

/** A field called "localName" would answer for its form, but no word. Asked of every element there is: a symbol would tell it too, and takes longer. */
export function isForm(node) {
  const name = node?.localName;
  return name === "form" || (name !== undefined && typeof name !== "string");
}

const PAST_FIELDS = {
  get(form, name) {
    const value = Reflect.get(Object.getPrototypeOf(form), name, form);
    return typeof value === "function" ? value.bind(form) : value;
  },
};

/** *node* for asking, where it may be a form: what it says of itself, whatever its fields are called. It stands for no element anywhere else. */
export const past = (node) => (isForm(node) ? new Proxy(node, PAST_FIELDS) : node);

/** The element around *node*; a form is no step on the way up, so that nobody ever asks one. */
export function parentOf(node) {
  let up = node.parentElement;
  while (isForm(up)) up = past(up).parentElement;
  return up;
}

/** What names an order by an attribute: of a form its first part. */
export const formless = (element) => (isForm(element) ? past(element).firstElementChild ?? parentOf(past(element)) : element);
