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
 * @returns {Promise<(operation: string, argument: string, limit: number) => string>} calls the bridge: JSON in, JSON out
 */
export async function startPython({ loadPyodide, createPyodideModule, indexURL, stdLibURL, rules }) {
  const python = await loadPyodide({
    createPyodideModule,
    indexURL,
    stdLibURL,
    lockFileContents: NO_PACKAGES,
    packageBaseUrl: indexURL,
    fsInit: async (FS, { sitePackages }) => untar(FS, await rules, sitePackages),
  });
  const bridge = python.pyimport("whytrack_bridge");
  const { call } = bridge;
  const limited = timeLimit(python);
  return (operation, argument, limit) => limited(() => call(operation, argument), limit);
}
