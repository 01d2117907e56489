/** The dispute kit as one file that needs nothing else: made of nodes, never of joined text. */
import { direction } from "../words.js";

const STYLE =
  "body{font:15px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#222}h1{font-size:1.4rem}h2{font-size:1.05rem;margin-top:2rem}" +
  "dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{color:#555}dd{margin:0}table{border-collapse:collapse;width:100%}" +
  "th,td{text-align:start;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #ccc}.text{white-space:pre-wrap}" +
  "figure{margin:1rem 0;break-inside:avoid}img{max-width:100%;border:1px solid #ccc}figcaption{color:#555;overflow-wrap:anywhere}";

/**
 * @param {{say: Function, locale: string, title: string, facts: Array<[string, string]>, prove: string[], statement: string, own: string,
 *   events: Array<{date: string, text: string, place: string}>, pictures: Array<{data: string, caption: string}>}} kit
 * @returns {string} an HTML document; its policy lets it load nothing
 */
export function kitFile({ say, locale, title, facts, prove, statement, own, events, pictures }) {
  const file = document.implementation.createHTMLDocument(title);
  const el = (name, props = {}, ...children) => {
    const node = file.createElement(name);
    for (const [key, value] of Object.entries(props)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  };
  const part = (heading, ...children) => [el("h2", {}, heading), ...children];
  const row = (cell, ...texts) => el("tr", {}, ...texts.map((text) => el(cell, {}, text ?? "")));
  Object.assign(file.documentElement, { lang: locale, dir: direction(locale) });
  file.head.prepend(el("meta", { charset: "utf-8" }), el("meta", { "http-equiv": "Content-Security-Policy", content: "default-src 'none'; img-src data:; style-src 'unsafe-inline'" }), el("meta", { name: "viewport", content: "width=device-width" }));
  file.body.append(
    el("h1", {}, title),
    el("dl", {}, ...facts.flatMap(([term, value]) => [el("dt", {}, term), el("dd", {}, value)])),
    ...part(say("kit_statement"), el("div", { class: "text", lang: "en", dir: "ltr" }, statement)),
    ...(own && own !== statement ? part(say("kit_statement_own"), el("div", { class: "text" }, own)) : []),
    ...(prove.length ? part(say("kit_prove"), el("ul", {}, ...prove.map((text) => el("li", {}, text)))) : []),
    ...(events.length ? part(say("kit_events"), el("table", {}, row("th", say("column_date"), say("column_what"), say("column_place")), ...events.map((one) => row("td", one.date, one.text, one.place)))) : []),
    ...(pictures.length
      ? part(say("kit_pictures"), ...pictures.map(({ data, caption }) => el("figure", {}, el("img", { src: /^data:image\/(jpeg|png);base64,/.test(data) ? data : "data:,", alt: caption }), el("figcaption", {}, caption))))
      : []),
  );
  // As text, not as a node: the page's own policy, which a new document shares, takes no style element.
  return `<!DOCTYPE html>\n${file.documentElement.outerHTML.replace("</head>", `<style>${STYLE}</style></head>`)}\n`;
}
