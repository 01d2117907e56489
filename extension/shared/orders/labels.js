import { ext } from "../ext.js";
import { saveLabels } from "../memory/index.js";
import labels from "../page/labels.json" with { type: "json" };
import states from "../page/states.json" with { type: "json" };

const WORDS = { labels, states };

/** The page's labels and states of all languages, also put where the next page finds them without asking. */
export function pageLabels() {
  saveLabels(ext.runtime.getManifest().version, WORDS);
  return WORDS;
}
