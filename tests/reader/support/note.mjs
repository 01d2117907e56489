/** Notes without drawing: the attributes of the contract, nothing else. */
export function createNote({ orderId, parcel }) {
  const note = document.createElement("whytrack-note");
  note.attachShadow({ mode: "open" });
  Object.assign(note.dataset, { state: "pending", order: orderId, number: "", level: "unknown", cause: "" });
  if (parcel !== null && parcel !== undefined) note.dataset.parcel = parcel;
  return note;
}

export function showAnswer(note, { parcel, stale }) {
  Object.assign(note.dataset, { state: "ready", number: parcel.number?.clean ?? "", level: parcel.level, cause: parcel.findings[0]?.cause ?? "" });
  note.stale = stale;
}

export function showError(note, { lookedFor = [], copyText = "" }) {
  note.dataset.state = "error";
  Object.assign(note, { lookedFor, copyText });
}
