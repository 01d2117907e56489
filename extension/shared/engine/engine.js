import { isSound } from "./sound.js";

/** @typedef {"starting"|"ready"|"unavailable"} State */

/** Longest start, longest answer and shortest pause after a failed start, milliseconds. */
const LIMITS = { start: 30_000, call: 8_000, rest: 5_000 };

/**
 * The rules, started when they are first needed.
 *
 * `start` may fail or never settle, so it has a time limit. A failed start is tried again with the next question, but not
 * before a short rest.
 */
export class Engine {
  /** @type {State|"asleep"} */
  state = "asleep";
  #start;
  #limits;
  #calling = null;
  #failed = -Infinity;

  /**
   * @param {() => Promise<(operation: string, argument: string, limit: number) => string>} start
   * @param {typeof LIMITS} limits
   */
  constructor(start, limits = LIMITS) {
    this.#start = start;
    this.#limits = limits;
  }

  /** Start now, so that the first question need not wait. Never rejects. */
  async warm() {
    await this.#ready().catch(() => {});
  }

  /** Explain a Case: `{report}` or `{error, detail}`. Never rejects. */
  explain(givenCase) {
    return this.#ask("explain", givenCase);
  }

  /** Say what kind of number a text is: `{info}` or `{error, detail}`. Never rejects. */
  identify(text) {
    return this.#ask("identify", text);
  }

  async #ask(operation, argument) {
    try {
      const call = await this.#ready();
      const reply = JSON.parse(call(operation, JSON.stringify(argument), this.#limits.call));
      if (!isSound(operation, reply, argument)) throw new Error("the rules answered nonsense");
      return reply;
    } catch (error) {
      // An error here is the interpreter's own end, not the rules': the next question starts a new one.
      if (this.state === "ready") this.#end();
      return { error: "unavailable", detail: String(error?.message ?? error).slice(0, 200) };
    }
  }

  #ready() {
    if (this.#calling) return this.#calling;
    if (performance.now() - this.#failed < this.#limits.rest) return Promise.reject(new Error("the rules could not start"));
    this.state = "starting";
    this.#calling = within(Promise.all([this.#start(), wasmIsAllowed()]), this.#limits.start).then(
      ([call]) => {
        this.state = "ready";
        return call;
      },
      (error) => {
        this.#end();
        throw error;
      },
    );
    return this.#calling;
  }

  #end() {
    this.state = "unavailable";
    this.#calling = null;
    this.#failed = performance.now();
  }
}

// Pyodide never settles where wasm is refused: the smallest module of all says so at once.
const wasmIsAllowed = () => WebAssembly.compile(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));

function within(promise, limit) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(reject, limit, new Error(`the rules did not start within ${limit / 1000} s`));
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
