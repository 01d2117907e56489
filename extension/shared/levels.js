/** A parcel's levels, as in section 3 of the contract. */
export const LEVELS = ["fine", "wait", "check", "act", "unknown"];
