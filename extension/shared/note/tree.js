/**
 * Elements as plain data: `[tag, properties, ...children]`, text as a string. What stands behind a note's line is described in the background
 * and drawn in the page; the extension's own pages draw the same.
 * @typedef {string | [string, object, ...Tree[]]} Tree
 */

const left = (value) => value === null || value === undefined || value === false || value === "";

/**
 * One element. Properties and children that are null, false or missing are left out; lists of children are laid flat.
 * `does` says what a press does (draw.js), `value` is a text field's text.
 * @returns {Tree}
 */
export function h(tag, properties, ...children) {
  const given = Object.fromEntries(Object.entries(properties ?? {}).filter(([, value]) => !left(value)));
  return [tag, given, ...flat(children)];
}

// A description is an array too, one that begins with its tag and properties.
const isTree = (value) => typeof value === "string" || (Array.isArray(value) && typeof value[0] === "string" && value[1] !== null && typeof value[1] === "object" && !Array.isArray(value[1]));

const flat = (children) => children.flatMap((child) => (left(child) ? [] : isTree(child) ? [child] : flat(child)));
