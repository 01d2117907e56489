import { ext } from "../ext.js";
import { saveLabels } from "../memory/index.js";
import { tableOf } from "../page/label-table.js";
import labels from "../page/labels.json" with { type: "json" };
import states from "../page/states.json" with { type: "json" };

/** The page's labels and states of all languages, also put where the next page finds them without asking. */
export function pageLabels() {
  const table = tableOf(labels, states);
  saveLabels(ext.runtime.getManifest().version, table);
  return table;
}
