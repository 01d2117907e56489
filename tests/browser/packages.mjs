/** The npm packages of `extension/`, found from here: the tests have no package.json of their own. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(new URL("../../extension/package.json", import.meta.url));

export const load = (name) => import(pathToFileURL(require.resolve(name)).href);
export const pathOf = (name) => require.resolve(name);
