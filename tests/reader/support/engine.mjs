/** The rules as far as the background cares: a test says what they answer. */
export const engine = { explain: async () => ({}), identify: async () => ({}), warm: async () => {} };
