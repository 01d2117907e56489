import { ext } from "../ext.js";
import { saveLabels } from "../memory/index.js";
import labels from "../page/labels.json" with { type: "json" };

/** The page's labels of all languages, also put where the next page finds them without asking. */
export function pageLabels() {
  saveLabels(ext.runtime.getManifest().version, labels);
  return labels;
}
