import { pack, unpack } from "./snapshot.js";
import { timeLimit } from "./time-limit.js";
import { untar } from "./untar.js";

// Pyodide wants a lock file of its packages, made for its ABI; we load no packages.
const NO_PACKAGES = { info: { abi_version: "2026_0" }, packages: {} };

/**
 * Start Pyodide with our trimmed library and the rules in place, in a worker, a page or Node.
 * @param {object} parts
 * @param {Function} parts.loadPyodide from pyodide.mjs
 * @param {Function} parts.createPyodideModule from pyodide.asm.mjs; given, because a service worker may not import() it
 * @param {string} parts.indexURL folder of the runtime, with a closing slash
 * @param {string} parts.stdLibURL the standard library
 * @param {Promise<ArrayBuffer>} parts.rules rules.tar
 * @param {object} [how] `fromNothing(keep)` or `fromKept(kept)`
 * @returns {Promise<(operation: string, argument: string, limit: number) => string>} calls the bridge: JSON in, JSON out
 */
export async function startPython({ createPyodideModule, loadPyodide, indexURL, stdLibURL, rules }, how = {}) {
  const python = await loadPyodide({
    createPyodideModule: (settings) => (how.create ?? createPyodideModule)(settings, createPyodideModule),
    indexURL,
    stdLibURL,
    lockFileContents: NO_PACKAGES,
    packageBaseUrl: indexURL,
    fsInit: async (FS, { sitePackages }) => untar(FS, await rules, sitePackages),
    ...how.settings,
  });
  how.started?.(python);
  const { call } = python.pyimport("whytrack_bridge");
  const limited = timeLimit(python);
  return (operation, argument, limit) => limited(() => call(operation, argument), limit);
}

/**
 * A start from nothing that hands *keep* the memory for the next one: the rules have then answered the bridge's own
 * examples, and have not yet seen anything of the buyer's.
 * @param {(snapshot: import("./snapshot.js").Snapshot) => void} keep
 */
export function fromNothing(keep) {
  let fixed = 0;
  return {
    settings: { _makeSnapshot: true },
    create(settings, createPyodideModule) {
      settings.preRun.push(({ HEAPU8 }) => (fixed = HEAPU8.findLastIndex(Boolean) + 1));
      return createPyodideModule(settings);
    },
    started(python) {
      python.runPython("import whytrack_bridge\nwhytrack_bridge.warm_up()");
      keep(pack(python.makeMemorySnapshot(), fixed));
    },
  };
}

/**
 * A start from what was kept. Pyodide compiles nothing before it has the whole memory; so it gets the head alone, and
 * the pages when the wasm is ready.
 * @param {{header: Uint8Array, size: number, pages: Promise<{runs: Uint32Array, bytes: ArrayBuffer}>}} kept
 */
export function fromKept({ header, size, pages }) {
  return {
    settings: { _loadSnapshot: header },
    async create(settings, createPyodideModule) {
      const module = await createPyodideModule({ ...settings, INITIAL_MEMORY: size });
      unpack(module.HEAPU8, await pages);
      return module;
    },
  };
}
