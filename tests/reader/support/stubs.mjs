/** Stands in for what is not the reader's: the browser's functions and the drawing of notes. Use: node --import ./tests/reader/support/stubs.mjs */
import { register } from "node:module";

register("./resolve.mjs", import.meta.url);
