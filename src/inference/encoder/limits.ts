/** Most tokens that are encoded at once. */
export const CAPACITY = 1024;

/** Most tokens of a sentence that are encoded together; a longer one is cut into windows. */
export const WINDOW = 200;

/** Tokens on either side of a window's core that are encoded for their context alone. */
export const MARGIN = 20;

/** Most word forms whose input gates are remembered, with four kilobytes each. */
export const FORMS = 6144;
