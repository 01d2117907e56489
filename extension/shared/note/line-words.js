/** All that a note says before it is opened: the words a page gets beforehand, since it would have to ask the browser for each. */
import { LEVELS } from "../levels.js";

export const LINE_WORDS = [
  ...LEVELS.map((level) => `level_${level}`),
  ...["again", "announce", "answer_of", "gone", "looking", "order_name", "panel_label", "unavailable", "unreadable", "why_button"],
];
