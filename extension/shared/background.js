import { answer } from "./answers.js";
import { ext } from "./ext.js";

// At the top, so that the browser knows what to wake us for.
ext.runtime.onMessage.addListener((message, sender, send) => {
  answer(message, sender).then(send);
  return true; // the answer comes later
});
