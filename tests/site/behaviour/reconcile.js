/** Rerendering as React does it: own nodes are reused and patched in place, foreign nodes are neither known nor touched. */

const own = new WeakSet();

export function parse(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  const walk = document.createTreeWalker(template.content);
  while (walk.nextNode()) own.add(walk.currentNode);
  return template.content;
}

const mine = (parent) => [...parent.childNodes].filter((node) => own.has(node));

/** Makes `parent`'s own children equal to `wanted`'s. */
export function reconcile(parent, wanted) {
  const [old, fresh] = [mine(parent), [...wanted.childNodes]];
  fresh.forEach((node, i) => {
    const current = old[i];
    if (!current) parent.append(node);
    else if (current.nodeType === 3 && node.nodeType === 3) {
      if (current.data !== node.data) current.data = node.data;
    } else if (current.nodeName !== node.nodeName) current.replaceWith(node);
    else {
      for (const { name } of [...current.attributes]) if (!node.hasAttribute(name)) current.removeAttribute(name);
      for (const { name, value } of node.attributes) if (current.getAttribute(name) !== value) current.setAttribute(name, value);
      reconcile(current, node);
    }
  });
  for (const node of old.slice(fresh.length)) node.remove();
}
