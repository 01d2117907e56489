/** Colours: every pair of text and ground is readable (WCAG 2.2, 1.4.3 and 1.4.11), and docs/design.md gives the true figures. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { TOKENS } from "../../extension/shared/note/style/tokens.js";

const LEVELS = ["fine", "wait", "check", "act", "unknown"];
const colours = Object.fromEntries([...TOKENS.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [name, [light, dark]]));

function luminance(colour) {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const pair = (ink, ground) => [0, 1].map((scheme) => contrast(colours[ink][scheme], colours[ground][scheme]));

const TEXT = [
  ...LEVELS.flatMap((level) => [[level, `${level}-ground`], [level, "paper"], ["ink", `${level}-ground`], ["ink-2", `${level}-ground`], ["accent", `${level}-ground`]]),
  ...["paper", "ground", "sunk"].flatMap((ground) => [["ink", ground], ["ink-2", ground], ["accent", ground]]),
  ["on-accent", "accent-ground"],
  ["act", "ground"],
];

for (const [ink, ground] of TEXT) {
  test(`${ink} on ${ground}`, () => {
    for (const figure of pair(ink, ground)) assert.ok(figure >= 4.5, figure.toFixed(2));
  });
}

test("the border of a field is seen", () => {
  for (const figure of pair("edge-strong", "paper")) assert.ok(figure >= 3, figure.toFixed(2));
});

test("docs/design.md gives these figures", () => {
  const document = readFileSync(new URL("../../docs/design.md", import.meta.url), "utf8");
  for (const level of LEVELS) {
    const row = `| ${colours[level].map((colour) => `\`${colour}\``).join(" / ")} | ${pair(level, `${level}-ground`).map((figure) => figure.toFixed(1)).join(" / ")} |`;
    assert.ok(document.includes(row), row);
  }
});
