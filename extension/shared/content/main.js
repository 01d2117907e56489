/** The content script, from document_start on. */
import { Session } from "./session.js";

new Session(document).start().catch(() => {
  // Nothing of ours may ever show up as an error of the page.
});
