/** Notes without drawing: the attributes of the contract, nothing else. */
export function createNote({ orderId, parcel, askPage }) {
  const note = document.createElement("whytrack-note");
  note.attachShadow({ mode: "open" });
  Object.assign(note.dataset, { state: "pending", order: orderId, number: "", level: "unknown", cause: "" });
  note.askPage = askPage;
  if (parcel !== null && parcel !== undefined) note.dataset.parcel = parcel;
  return note;
}

export function showAnswer(note, { line, stale, ask, openAdvice }) {
  Object.assign(note.dataset, { state: "ready", number: line.number, level: line.level, cause: line.cause });
  Object.assign(note, { stale, ask, openAdvice: note.openAdvice ?? openAdvice }); // the first one is what a note keeps while it says the same
}

export function showError(note, { ask }) {
  note.dataset.state = "error";
  note.ask = ask;
}
