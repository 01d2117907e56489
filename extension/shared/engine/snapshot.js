const PAGE = 4096;

/**
 * A started interpreter as plain data: what `makeMemorySnapshot()` gives, without the pages that are empty.
 * @typedef {object} Snapshot
 * @property {Uint8Array} header Pyodide's own head of a snapshot; it names the build it belongs to
 * @property {number} size bytes of the whole memory
 * @property {Uint32Array} runs first page and number of pages, in turn, of each stretch in *bytes*
 * @property {ArrayBuffer} bytes the stretches, one after the other
 */

/**
 * @param {Uint8Array} whole what Pyodide's `makeMemorySnapshot()` gives
 * @param {number} fixed bytes at the start of memory that a fresh instance does not leave empty
 * @returns {Snapshot}
 */
export function pack(whole, fixed) {
  const start = new Uint32Array(whole.buffer, whole.byteOffset, 2)[1];
  const heap = whole.subarray(start);
  const words = new Uint32Array(heap.buffer, heap.byteOffset, heap.length / 4);
  const runs = [];
  for (let page = 0; page * PAGE < heap.length; page += 1) {
    if (page * PAGE >= fixed && empty(words, (page * PAGE) / 4)) continue;
    if (runs.at(-2) + runs.at(-1) === page) runs[runs.length - 1] += 1;
    else runs.push(page, 1);
  }
  const bytes = new Uint8Array(runs.reduce((sum, count, at) => sum + (at % 2 ? count : 0), 0) * PAGE);
  for (const [page, count, at] of stretches(runs)) bytes.set(heap.subarray(page * PAGE, (page + count) * PAGE), at);
  return { header: whole.slice(0, start), size: heap.length, runs: Uint32Array.from(runs), bytes: bytes.buffer };
}

/**
 * Put the pages back into the memory of a fresh instance.
 * @param {Uint8Array} heap
 * @param {{runs: Uint32Array, bytes: ArrayBuffer}} snapshot
 * @throws {RangeError} when they do not fit together
 */
export function unpack(heap, { runs, bytes }) {
  for (const [page, count, at] of stretches(runs)) heap.set(new Uint8Array(bytes, at, count * PAGE), page * PAGE);
}

function empty(words, from) {
  for (let at = from; at < from + PAGE / 4; at += 1) if (words[at]) return false;
  return true;
}

function* stretches(runs) {
  for (let at = 0, i = 0; i < runs.length; i += 2) {
    yield [runs[i], runs[i + 1], at];
    at += runs[i + 1] * PAGE;
  }
}
