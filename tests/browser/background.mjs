/** The end of the background, as a browser brings it about whenever it likes. */

/** Ends it now, whatever it is doing: Chromium's service worker by closing it, Firefox's event page from inside the browser. */
export const endBackground = (session) => (session.name === "chromium" ? session.killBackground() : endEventPage(session));

const endEventPage = ({ browser, id }) => insideFirefox(browser, `(async () => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
})()`);

/** Evaluates *expression* in Firefox itself, with all its rights. */
export async function insideFirefox({ connection }, expression) {
  const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const answer = await connection.send("script.evaluate", { expression, awaitPromise: true, target: { context: result.contexts[0].context } });
  if (answer.result.type !== "success") throw new Error(JSON.stringify(answer.result.exceptionDetails));
}

/** Code for a package copy, before the background's own: it writes down its starts and what it was asked, and can be read from one of our pages. */
export const DIARY = `
{
  const { runtime, storage } = globalThis.browser ?? globalThis.chrome;
  let writing = Promise.resolve();
  const note = (what) => (writing = writing.then(async () => storage.session.set({ diary: [...((await storage.session.get("diary")).diary ?? []), what] })));
  note("start");
  runtime.onMessage.addListener((message) => { note(message.op); });
}
`;

/** Waits on one of our pages until the diary holds `what` so often. By an event: behind another tab a timer runs once a second. */
export const written = (own, what, times = 1) => own.evaluate((wanted, least) => new Promise((resolve) => {
  const { session, onChanged } = (globalThis.browser ?? globalThis.chrome).storage;
  const look = async () => {
    const { diary = [] } = await session.get("diary");
    if (diary.filter((one) => one === wanted).length >= least) resolve();
  };
  onChanged.addListener(look);
  look();
}), what, times);
