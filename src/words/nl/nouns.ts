/** The places in Dutch, where a scenario has no words of its own. */
import type { Nouns } from "../Nouns.ts"

export const nouns: Nouns & { readonly article: string } = {
  /** Before a noun that a scenario brings; one with "het" has to be given. */
  article: "de",
  municipality: { one: "gemeente", many: "gemeenten", theOne: "de gemeente", theMany: "de gemeenten" },
  centre: { one: "centrum", many: "centra", theOne: "het centrum", theMany: "de centra" }
}
