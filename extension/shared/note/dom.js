/** Making elements. Text only ever becomes a text node: what the page says is untrusted. */

const SVG = "http://www.w3.org/2000/svg";

export function fill(node, props, children) {
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") node.addEventListener(name, value);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...children.flat(2).filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
  return node;
}

/**
 * An HTML element. A function among *props* listens to the event of that name; null and false props and children are left out.
 * @param {string} name
 * @param {Record<string, unknown>|null} [props]
 * @param {...(Node|string|null|false|Array<Node|string|null|false>)} children
 */
export const el = (name, props, ...children) => fill(document.createElement(name), props, children);

/** The same for SVG. */
export const svg = (name, props, ...children) => fill(document.createElementNS(SVG, name), props, children);
