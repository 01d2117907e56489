/** Nothing was started, so nothing is kept. */
export const dropStart = async () => {};
