// In the copies of the extension that are measured, in the content script's place: asks the background what the page is told to ask.
const { runtime } = globalThis.browser ?? globalThis.chrome;
const { dataset } = document.documentElement;

document.addEventListener("bench:ask", async ({ detail }) => {
  delete dataset.answer;
  const begun = performance.now();
  const answer = await runtime.sendMessage(JSON.parse(detail));
  dataset.answer = JSON.stringify({ ms: performance.now() - begun, error: answer ? answer.error : "no answer" });
});
dataset.asks = "yes";
