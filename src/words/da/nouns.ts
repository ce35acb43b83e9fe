/** The places in Danish, where a scenario has no words of its own. */
import type { Nouns } from "../Nouns.ts"

export const nouns: Nouns = {
  municipality: { one: "kommune", many: "kommuner", theOne: "kommunen", theMany: "kommunerne" },
  centre: { one: "center", many: "centre", theOne: "centret", theMany: "centrene" }
}
