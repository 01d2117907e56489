/** The answer: verdict, steps, evidence, number. Shared by the panel and the extension's pages. */
export const ANSWER = `
.wt .answer { display: grid; gap: 20px; }
:where(.wt) :where(p, h1, h2, h3, h4, ul, ol, dl, dd, figure) { margin: 0; padding: 0; }
:where(.wt) :where(ul, ol) { list-style: none; }
.wt .heading { font-size: calc(13 * var(--px)); line-height: 1.4; font-weight: 600; color: var(--ink-2); margin-block-end: 8px; }
.wt a { color: var(--accent); text-underline-offset: 2px; text-decoration-thickness: 1px; }
.wt .soft { color: var(--ink-2); }
.wt .small { font-size: calc(13 * var(--px)); }
.wt bdi.number { font-family: var(--mono); font-size: .95em; letter-spacing: .02em; overflow-wrap: anywhere; hyphens: none; }

.several { display: grid; gap: 8px; }
.parcels { display: flex; flex-wrap: wrap; gap: 6px; }
.wt .parcel {
  all: unset; box-sizing: border-box; display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0 6px;
  min-block-size: 32px; padding: 4px 10px; font: 400 calc(13 * var(--px))/1.4 var(--sans); color: var(--ink-2);
  border: 1px solid var(--edge); border-radius: 6px; cursor: pointer;
}
.wt .parcel:hover { border-color: var(--accent); }
.wt .parcel:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.wt .parcel .icon, .wt .parcel .word { color: var(--level); font-weight: 600; }
.wt .parcel .word::after { content: none; }
.parcel .number { color: var(--accent); }

.verdict { display: grid; gap: 6px; }
.verdict > :first-child { font-size: calc(20 * var(--px)); line-height: 1.3; font-weight: 650; letter-spacing: -.005em; text-wrap: balance; }
.verdict .cause { font-weight: 600; color: var(--level); }
.verdict .sure { font-weight: 400; color: var(--ink-2); }
.verdict .why { max-inline-size: 68ch; text-wrap: pretty; }

.columns { display: grid; gap: 20px 32px; }
@container (min-width: 50em) { .columns.two { grid-template-columns: minmax(0, 6fr) minmax(0, 5fr); } }

.doing { counter-reset: step; }
.steps { display: grid; gap: 14px; }
.wt .next { margin-block-start: 18px; }
.step { display: grid; grid-template-columns: calc(26 * var(--px)) minmax(0, 1fr); gap: 4px 10px; align-items: start; counter-increment: step; }
.step .body { display: grid; grid-template-columns: minmax(0, 1fr) max-content; gap: 6px 12px; align-items: start; min-inline-size: 0; padding-block-start: 2px; }
.step .body > * { grid-column: 1 / -1; }
/* The leaf stands beside the words and the days left: words of one line leave no gap under them. */
.dated { display: contents; }
.dated > p, .step .body > .when { grid-column: 1; }
.dated > .leaf { grid-area: 1 / 2 / 3; }
.leaf {
  display: grid; justify-items: center; align-content: start;
  inline-size: max-content; min-inline-size: calc(44 * var(--px)); min-block-size: calc(46 * var(--px)); overflow: hidden;
  color: var(--ink); border: 1px solid var(--edge); border-radius: 6px; background: var(--paper);
  font-variant-numeric: tabular-nums; line-height: 1.1; hyphens: none;
}
.leaf .month { inline-size: 100%; padding: 2px 4px 3px; font-size: calc(11 * var(--px)); font-weight: 600; text-align: center; color: var(--level); background: var(--level-ground); white-space: nowrap; }
.leaf.far .month { color: var(--ink-2); background: var(--sunk); }
.leaf .day { padding: 4px 4px 5px; font-size: calc(18 * var(--px)); font-weight: 600; }
.nth::before {
  content: counter(step); display: grid; place-items: center;
  inline-size: calc(26 * var(--px)); block-size: calc(26 * var(--px)); border-radius: 50%;
  border: 1px solid var(--edge-strong); font-size: calc(13 * var(--px)); font-weight: 600; font-variant-numeric: tabular-nums; color: var(--ink-2);
}
.step .when { font-size: calc(13 * var(--px)); color: var(--ink-2); }
.step .when.soon { color: var(--act); font-weight: 600; }

.wt button.do, .wt a.do {
  all: unset; box-sizing: border-box; justify-self: start;
  display: inline-flex; align-items: center; gap: 7px;
  min-block-size: 32px; padding: 5px 12px;
  font: 500 calc(14 * var(--px))/1.4 var(--sans); color: var(--accent); background: var(--paper);
  border: 1px solid color-mix(in srgb, var(--accent) 45%, var(--edge)); border-radius: 6px; cursor: pointer;
}
.wt .do:hover { background: var(--ground); border-color: var(--accent); }
.wt .do.main { color: var(--on-accent); background: var(--accent-ground); border-color: var(--accent-ground); }
.wt .do.main:hover { background: color-mix(in srgb, var(--accent-ground) 88%, black); }
.icon[width="16"] { inline-size: calc(16 * var(--px)); block-size: calc(16 * var(--px)); }
.icon[width="18"] { inline-size: calc(18 * var(--px)); block-size: calc(18 * var(--px)); }
.icon[width="20"] { inline-size: calc(20 * var(--px)); block-size: calc(20 * var(--px)); }
.wt .do.plain { padding-inline: 0; border-color: transparent; background: none; text-decoration: underline; text-underline-offset: 2px; }
.wt .do:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.wt .do[disabled] { opacity: .6; cursor: default; }
.row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }

.evidence { display: grid; gap: 8px; }
.evidence li { display: grid; grid-template-columns: calc(18 * var(--px)) minmax(0, 1fr); gap: 8px; }
.evidence .icon { margin-block-start: 2px; color: var(--level); }
.evidence .against .icon { color: var(--ink-2); }
.evidence .weak { color: var(--ink-2); }
.speaks-against { margin-block: 12px 6px; font-size: calc(13 * var(--px)); font-weight: 600; color: var(--ink-2); }

.fold { border-block-start: 1px solid var(--edge); }
.fold > summary {
  display: flex; align-items: center; gap: 8px; min-block-size: 40px; padding-block: 8px;
  font-weight: 600; cursor: pointer; list-style: none;
}
.fold > summary::-webkit-details-marker { display: none; }
.fold > summary .icon { color: var(--ink-2); transition: transform .15s; margin-inline-start: auto; }
.fold > summary .hint { font-weight: 400; color: var(--ink-2); }
.fold[open] > summary .icon { transform: rotate(180deg); }
.fold > .inside { padding-block: 4px 16px; display: grid; gap: 14px; }
.folds { border-block-end: 1px solid var(--edge); }

.other { display: grid; gap: 3px; max-inline-size: 72ch; }
.other .title { font-size: calc(14 * var(--px)); font-weight: 600; }
.named { display: flex; flex-wrap: wrap; column-gap: .4em; }
.list { display: grid; gap: 10px; }

.digits { display: flex; flex-wrap: wrap; gap: 10px 4px; direction: ltr; }
.wt[dir="rtl"] ul.digits, [dir="rtl"] ul.digits { justify-content: flex-end; }
.digits li { display: grid; align-content: start; gap: 4px; min-inline-size: min(calc(112 * var(--px)), 100%); max-inline-size: min(calc(176 * var(--px)), 100%); }
.digits .text { padding: 4px 8px; font: 600 calc(16 * var(--px))/1.4 var(--mono); letter-spacing: .06em; background: var(--sunk); border-radius: 5px; text-align: center; }
.digits .means { padding-inline: 2px; font-size: calc(12 * var(--px)); line-height: 1.35; color: var(--ink-2); text-align: center; }
.facts { display: grid; gap: 4px 16px; grid-template-columns: minmax(0, max-content) minmax(0, 1fr); }
.facts dt { color: var(--ink-2); max-inline-size: 16ch; }
.digits.whole { display: none; }
@container (max-width: 31em) {
  .digits.whole { display: block; font: 600 calc(16 * var(--px))/1.4 var(--mono); letter-spacing: .04em; }
  .digits { display: grid; gap: 4px; justify-content: start; }
  .digits li { display: grid; grid-template-columns: minmax(3em, max-content) minmax(0, 1fr); align-items: baseline; gap: 10px; max-inline-size: none; }
  .digits .text { padding: 2px 6px; font-size: calc(13 * var(--px)); }
  .digits .means { text-align: start; direction: inherit; }
}
@container (max-width: 31em) { .facts { grid-template-columns: 1fr; gap: 0; } .facts dd { margin-block-end: 8px; } .facts dt { max-inline-size: none; font-size: calc(13 * var(--px)); } }

.letter { display: grid; gap: 10px; }
.letters { display: grid; gap: 12px; }
@container (min-width: 40em) { .letters { grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr)); } }
.wt :where(textarea, select, input:not([type="checkbox"], [type="radio"])) {
  box-sizing: border-box; inline-size: 100%; padding: 8px 10px;
  font: 400 calc(14 * var(--px))/1.5 var(--sans); color: var(--ink); background: var(--paper);
  border: 1px solid var(--edge-strong); border-radius: 6px;
}
.wt :where(select, input:not([type="checkbox"])) { min-block-size: 38px; }
.wt :where(select) {
  appearance: none; padding-inline-end: 32px; background-repeat: no-repeat;
  background-image: linear-gradient(45deg, transparent 50%, var(--ink-2) 50%), linear-gradient(-45deg, transparent 50%, var(--ink-2) 50%);
  background-size: 5px 5px; background-position: right 17px center, right 12px center;
}
.wt :where(select):dir(rtl) { background-position: left 12px center, left 17px center; }
.wt :where(textarea) { min-block-size: 96px; resize: vertical; field-sizing: content; max-block-size: calc(420 * var(--px)); }
.wt label.field, .field { display: grid; gap: 4px; font-size: calc(13 * var(--px)); font-weight: 600; color: var(--ink-2); }
.wt .field > * { font-weight: 400; }

.foot { display: flex; flex-wrap: wrap; gap: 6px 16px; align-items: center; font-size: calc(13 * var(--px)); color: var(--ink-2); }
@container (min-width: 50em) { .foot > :last-child { margin-inline-start: auto; } }
@media (pointer: coarse) {
  .wt button.do, .wt a.do, .wt .parcel, .wt .fold > summary, .wt :where(select, input:not([type="checkbox"])) { min-block-size: 44px; }
  .wt .list a { display: inline-flex; align-items: center; min-block-size: 44px; }
}
@media (prefers-reduced-motion: reduce) { .fold > summary .icon { transition: none; } }
@media (forced-colors: active) { .leaf, .digits .text { border: 1px solid CanvasText; } .wt button.do, .wt a.do { border-color: ButtonBorder; } .wt button.do.main, .wt a.do.main { border-width: 2px; } .wt button.do.plain { border: 0; } .wt :where(select) { appearance: auto; background-image: none; } }
`;
