/** What there is to say in English, part by part; the other languages have the same parts. A part loads when asked. */
import { nouns } from "./nouns.ts"

export const parts = {
  nouns,
  run: async () => (await import("./run.ts")).run,
  terms: async () => (await import("./terms.ts")).terms
}

/** The shape of every language. */
export type Parts = typeof parts
