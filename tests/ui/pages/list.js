import { createNote, showAnswer, showError } from "/note/index.js";
import { answerOf, lostOf } from "./answer.js";
const query = new URLSearchParams(location.search);
const language = query.get("lang") ?? "en";
if (query.has("dark")) document.body.classList.add("dark");
const report = await (await fetch(`/samples/${language}.json`)).json();
const orders = document.getElementById("orders");
const messages = await (await fetch(`/_locales/${language}/messages.json`)).json();
const words = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));

function card(id, link) {
  const made = document.createElement(link ? "a" : "article");
  made.className = "card";
  if (link) made.href = "#followed";
  const title = document.createElement("p");
  title.textContent = `Order ${id}`;
  made.append(title);
  orders.append(made);
  return made;
}

for (const order of report.orders) {
  const note = createNote({ orderId: order.order_id, words, locale: language, askPage: () => (document.body.dataset.asked = order.order_id) });
  card(order.order_id, query.has("links")).append(note);
  showAnswer(note, { ...answerOf(report, order, words), stale: order === report.orders[2] ? "2026-11-20" : "" });
}
if (query.has("states")) {
  const waiting = createNote({ orderId: "8190000000000008", words, locale: language });
  const lost = createNote({ orderId: "", words, locale: language });
  const silent = createNote({ orderId: "8190000000000009", words, locale: language });
  for (const note of [waiting, lost, silent]) card("8190000000000008").append(note);
  showError(lost, { words, locale: language, ...lostOf(["Links to an order's details", "Sixteen-digit order numbers"], "whytrack 0.1.0\nlist: 0 of 3 orders read", words) });
  showError(silent, { words, locale: language });
}
if (query.has("cut")) orders.querySelector(".card").classList.add("cut");
document.body.dataset.ready = "true";
