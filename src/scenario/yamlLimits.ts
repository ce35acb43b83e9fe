/** How much a YAML text may hold: what an honest scenario never comes near, and a parser survives. */

export const MAX_YAML_BYTES = 4 * 1024 * 1024
export const MAX_ALIASES = 1_000
export const MAX_DEPTH = 64
/** Aliases may repeat what they stand for; no honest scenario comes near this many nodes. */
export const MAX_NODES = 2_000_000
/** More than there are municipalities in any country. */
export const MAX_ENTRIES = 50_000
/** A page of notes in one value; what is searched for words and numbers stays small, whatever a file holds. */
export const MAX_LETTERS = 10_000
export const MAX_KEY_LETTERS = 500
