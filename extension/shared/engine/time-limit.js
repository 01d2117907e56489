const SIGINT = 2;

/**
 * A time limit for Python that needs no second thread: the interpreter looks into its "interrupt buffer" every few
 * dozen steps, and ours answers SIGINT once the time is over. Python then raises KeyboardInterrupt.
 * @param {{setInterruptBuffer: Function}} python
 * @returns {(work: () => T, limit: number) => T} runs work, at most *limit* milliseconds of it
 * @template T
 */
export function timeLimit(python) {
  let deadline = Infinity;
  python.setInterruptBuffer({
    get 0() {
      if (performance.now() < deadline) return 0;
      deadline = Infinity; // once: the handler itself must be able to finish
      return SIGINT;
    },
    set 0(_) {
      // the interpreter acknowledges the signal
    },
  });
  return (work, limit) => {
    deadline = performance.now() + limit;
    try {
      return work();
    } finally {
      deadline = Infinity;
    }
  };
}
