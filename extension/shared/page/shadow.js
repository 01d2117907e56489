/** Open shadow roots: a page may be built of elements of its own that keep what they show to themselves. */

const ELEMENTS = 20_000;
// What can't have a shadow root need not be touched; a page is mostly made of these.
const HOSTS = "*:not(a,b,br,button,em,form,i,iframe,img,input,label,li,link,meta,option,path,script,strong,style,svg,table,tbody,td,template,tr,ul)";
const ROOTS = 1000;

/**
 * Every open shadow root under *root*, those within others too. It looks at every element: only where the page itself shows no order.
 * @param {Document | ShadowRoot} root
 * @returns {ShadowRoot[]}
 */
export function shadowRoots(root, found = []) {
  for (const element of [...root.querySelectorAll(HOSTS)].slice(0, ELEMENTS)) {
    if (!element.shadowRoot || element.localName === "whytrack-note" || found.length >= ROOTS) continue;
    found.push(element.shadowRoot);
    shadowRoots(element.shadowRoot, found);
  }
  return found;
}
