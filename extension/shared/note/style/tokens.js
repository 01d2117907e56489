/** Colours, type and space. Every pair of text and ground has a contrast of 4.5 or more, in light and dark. */
export const TOKENS = `
.wt {
  color-scheme: light dark;
  --paper: light-dark(#fffefb, #1f1e1b);
  --ground: light-dark(#f8f5ef, #292724);
  --sunk: light-dark(#f1ede4, #35322e);
  --edge: light-dark(#e4ddd0, #45413b);
  --edge-strong: light-dark(#8d8577, #918a7e);
  --ink: light-dark(#26231e, #f1ede6);
  --ink-2: light-dark(#5e574c, #bdb5a8);
  --accent: light-dark(#14595f, #85cdd0);
  --accent-ground: light-dark(#14595f, #9ad6d8);
  --on-accent: light-dark(#ffffff, #0d2b2d);
  --fine: light-dark(#1c6b41, #83cf9f);
  --fine-ground: light-dark(#edf5ee, #22302a);
  --wait: light-dark(#2b5c93, #9cc4f0);
  --wait-ground: light-dark(#eef3f9, #232c37);
  --check: light-dark(#80540a, #e5bb66);
  --check-ground: light-dark(#fbf3e0, #352d1e);
  --act: light-dark(#ac3412, #ffa183);
  --act-ground: light-dark(#fcefe9, #3a2620);
  --unknown: light-dark(#5e574c, #bdb5a8);
  --unknown-ground: light-dark(#f5f2ec, #2a2825);
  --level: var(--unknown);
  --level-ground: var(--unknown-ground);
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono", monospace;
  --round: 8px;
  --px: 1px; /* of type; our own pages make it follow the browser's size of letters, beside an order the page may have made that anything */
  font: 400 calc(14 * var(--px))/1.5 var(--sans);
  color: var(--ink);
  overflow-wrap: anywhere;
  hyphens: auto;
  hyphenate-limit-chars: 14 6 6;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
.wt[data-theme="light"] { color-scheme: light; }
.wt[data-theme="dark"] { color-scheme: dark; }
:host([data-level="fine"]) .wt, .wt [data-level="fine"] { --level: var(--fine); --level-ground: var(--fine-ground); }
:host([data-level="wait"]) .wt, .wt [data-level="wait"] { --level: var(--wait); --level-ground: var(--wait-ground); }
:host([data-level="check"]) .wt, .wt [data-level="check"] { --level: var(--check); --level-ground: var(--check-ground); }
:host([data-level="act"]) .wt, .wt [data-level="act"] { --level: var(--act); --level-ground: var(--act-ground); }
:host([data-level="unknown"]) .wt, .wt [data-level="unknown"] { --level: var(--unknown); --level-ground: var(--unknown-ground); }
.wt *, .wt *::before, .wt *::after { box-sizing: border-box; }
.wt [hidden] { display: none !important; }
.icon { flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.wt :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
/* SVG keeps our colours where the rest of the page gives them up. */
@media (forced-colors: active) { .icon { stroke: CanvasText; } }
@media print { .wt, .wt[data-theme] { color-scheme: light; } }
`;
