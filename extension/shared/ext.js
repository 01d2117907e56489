/** The browser's extension functions, promise-based in both browsers. No other file names `browser` or `chrome`. */
export const ext = globalThis.browser ?? globalThis.chrome;
