/** The settings page. Every change is kept at once. */
import { LEVELS } from "../levels.js";
import languages from "../languages.json" with { type: "json" }; // written by the build
import { dropAnswers } from "../kept-answers.js";
import { el } from "../note/dom.js";
import { icon } from "../note/drawn.js";
import { saveSettings } from "../memory/index.js";
import { countries } from "./countries.js";
import { cainiao } from "./options-cainiao.js";
import { diagnosis, forget, stored } from "./options-stored.js";
import { start, tell } from "./page.js";

const DAYS = [30, 90, 180, 365];

const page = await start("options_title");
const { say, locale, settings } = page;

async function save(patch) {
  await saveSettings(patch);
  tell(say("options_saved"));
}

/** A name, its control, and what it is for. */
function setting(id, label, control, why) {
  control.id = id;
  if (why) control.setAttribute("aria-describedby", `${id}-why`);
  return el("div", { class: "setting" }, label && el("label", { for: id }, label), control, why && el("p", { class: "small soft", id: `${id}-why` }, why));
}

function choice(options, chosen, onchange) {
  return el("select", { change: ({ target }) => onchange(target.value) }, options.map(([value, name]) => el("option", { value, selected: String(value) === String(chosen ?? "") }, name)));
}

/** A line of text, kept as soon as it makes sense. */
function line(name, limits) {
  const keep = ({ target }) => target.reportValidity() && save({ [name]: target.value.trim() });
  return el("input", { type: "text", autocomplete: "off", value: settings[name], change: keep, ...limits });
}

function tick(label, checked, onchange, why = null) {
  const box = el("input", { type: "checkbox", change: ({ target }) => onchange(target.checked) });
  box.checked = checked;
  return el("div", { class: "setting" }, el("label", { class: "tick" }, box, el("span", null, label)), why && el("p", { class: "small soft indented" }, why));
}

const group = (title, ...rows) => el("section", { class: "group" }, el("h2", null, title), rows);

/** Ticks that belong together, under their common name. */
const ticks = (title, ...rows) => el("fieldset", { class: "group" }, el("legend", null, el("h2", null, title)), rows);

/** Each language under its own name. */
const named = () => languages.map((code) => [code.replace("_", "-"), new Intl.DisplayNames([code.replace("_", "-")], { type: "language" }).of(code.replace("_", "-"))]);

async function chooseLanguage(language) {
  await saveSettings({ language });
  location.reload();
}

async function rememberOrders(remember) {
  await save({ remember });
  await (remember ? dropAnswers() : forget());
  await showStored();
}

const kept = el("div", { class: "stored" });
const showStored = async () => kept.replaceChildren(...(await stored(page, tell)));
await showStored();

const chosen = new Set(settings.levels);

document.getElementById("main").replaceChildren(
  el("h1", null, say("options_title")),
  group(el("label", { for: "language" }, say("options_language")), setting("language", null, choice([["", say("options_language_browser")], ...named()], settings.language, chooseLanguage), say("options_language_why"))),
  group(
    say("options_place"),
    el("p", { class: "soft" }, say("options_place_why")),
    el(
      "div",
      { class: "address" },
      setting("country", say("options_country"), choice([["", say("options_country_none")], ...countries(locale)], settings.country, (country) => save({ country }))),
      setting("city", say("options_city"), line("city", { maxlength: "80" })),
      setting("postcode", say("options_postcode"), line("postcode", { maxlength: "12", pattern: "[A-Za-z0-9 \\-]*" })),
    ),
  ),
  ticks(
    say("options_notes"),
    LEVELS.map((level) =>
      tick(el("span", { class: "sign", "data-level": level }, icon(level), el("b", null, say(`level_${level}`)), el("span", null, say(`welcome_${level}`))), chosen.has(level), (on) => {
        if (on) chosen.add(level);
        else chosen.delete(level);
        save({ levels: LEVELS.filter((one) => chosen.has(one)) });
      }),
    ),
    await cainiao(page, tick),
  ),
  group(
    say("options_memory"),
    tick(say("options_remember"), settings.remember, rememberOrders, say("options_remember_why")),
    setting("days", say("options_days"), choice(DAYS.map((n) => [n, say("options_days_n", { n })]), settings.days, (days) => save({ days: Number(days) }))),
  ),
  group(say("options_stored"), kept),
  group(say("options_diagnosis"), await diagnosis(page, tell)),
);
