// In the copy of the extension that is measured: asks the background as a page of ours does.
const runtime = (globalThis.browser ?? globalThis.chrome).runtime;

/** Send *message*; how long the answer took (ms) and the answer. */
globalThis.ask = async (message) => {
  const begun = performance.now();
  const answer = await runtime.sendMessage(message);
  return { ms: performance.now() - begun, answer };
};
