/** The places in English, where a scenario has no words of its own. */
import type { Nouns } from "../Nouns.ts"

export const nouns: Nouns & { readonly article: string } = {
  /** Before a noun that a scenario brings. */
  article: "the",
  municipality: {
    one: "municipality",
    many: "municipalities",
    theOne: "the municipality",
    theMany: "the municipalities"
  },
  centre: { one: "centre", many: "centres", theOne: "the centre", theMany: "the centres" }
}
