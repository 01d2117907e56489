/**
 * Stands before the shipped content script in the bench's copy of the manifest, in the same isolated world, and times its work on the page's
 * thread. Nothing of it is in the package. Every way in that the browser has is wrapped: timers, frames, observers, listeners, ports, and the
 * answers of the extension's functions. A task lasts from the first of our callbacks until the microtasks after it have run: those are our
 * own `await`s. The script's own start (parsing included) lies between this file's end and probe-end.js. What waiting for the microtasks takes
 * by itself is measured with empty tasks when the page has come to rest, so that it can be taken off.
 * Not in it: what the browser itself does to hand us a message or a record, and its style and layout of what we changed.
 */
(() => {
  const HOPS = 64; // awaits in a row that still belong to one task
  const EMPTY = 20; // tasks
  const { performance, queueMicrotask, document, EventTarget } = globalThis;
  const ownTimeout = globalThis.setTimeout.bind(window);
  const { addEventListener, dispatchEvent } = EventTarget.prototype;
  const tasks = [];
  const empty = [];
  let since = null;
  /** Tells of a piece's begin and end whoever can read the thread's own clock (thread_clock.mjs). */
  const mark = (what) => {
    performance.mark(`bench:piece:${what}`);
    dispatchEvent.call(document, new CustomEvent(`bench:piece:${what}`));
  };

  function enter(run, measured = tasks) {
    if (since !== null) return run();
    mark("begin");
    since = performance.now();
    let hops = 0;
    const after = () => {
      if (++hops < HOPS) return queueMicrotask(after);
      measured.push([since, performance.now() - since]);
      since = null;
      mark("end");
    };
    queueMicrotask(after);
    return run();
  }
  const timed = (callback) => typeof callback === "function" ? function (...values) { return enter(() => callback.apply(this, values)); } : callback;
  const later = (promise) => new Promise((resolve, reject) => promise.then((value) => enter(() => resolve(value)), (error) => enter(() => reject(error))));

  for (const name of ["setTimeout", "requestAnimationFrame", "requestIdleCallback"]) {
    const own = globalThis[name].bind(window);
    globalThis[name] = (callback, ...rest) => own(timed(callback), ...rest);
  }
  for (const name of ["MutationObserver", "IntersectionObserver", "ResizeObserver"]) {
    const Own = globalThis[name];
    globalThis[name] = function (callback, ...rest) { return new Own(timed(callback), ...rest); };
  }
  if (globalThis.scheduler?.yield) {
    const own = globalThis.scheduler;
    Object.defineProperty(globalThis, "scheduler", { value: { yield: () => later(own.yield()), postTask: (callback, ...rest) => later(own.postTask(timed(callback), ...rest)) } });
  }
    EventTarget.prototype.addEventListener = function (type, callback, ...rest) { return addEventListener.call(this, type, timed(callback), ...rest); };

  const real = globalThis.browser ?? globalThis.chrome;
  const answers = (object, names) => Object.fromEntries(names.map((name) => [name, (...values) => later(object[name](...values))]));
  const heard = (event) => ({ addListener: (callback) => event.addListener(timed(callback)), removeListener() {} });
  Object.defineProperty(globalThis, "browser", {
    value: {
      i18n: real.i18n,
      runtime: { get id() { return real.runtime.id; }, getManifest: () => real.runtime.getManifest(), getURL: (path) => real.runtime.getURL(path), ...answers(real.runtime, ["sendMessage"]), onMessage: heard(real.runtime.onMessage) },
      storage: { local: answers(real.storage.local, ["get", "set", "remove"]) },
    },
  });

  const measureEmpty = () => {
    if (empty.length < EMPTY) ownTimeout(() => (enter(() => {}, empty), measureEmpty()));
  };
  addEventListener.call(document, "bench:rest", measureEmpty);
  // null until all of them have run
  const measuring = () => (empty.length < EMPTY ? null : empty.map(([, ms]) => ms).sort((a, b) => a - b)[EMPTY / 2]);
  addEventListener.call(document, "bench:read", () => (document.documentElement.dataset.bench = JSON.stringify({ tasks, measuring: measuring() })));
  mark("begin");
  globalThis.probe = { start: performance.now(), end() { tasks.push([this.start, performance.now() - this.start]); mark("end"); } };
})();
