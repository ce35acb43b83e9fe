/** Numbers and lists in Danish. */
import type { Numerals } from "../Numerals.ts"

export const numerals: Numerals = {
  locale: "da-DK",
  decimalMark: ",",
  groupMark: ".",
  percent: "\u00a0%",
  and: "og",
  rangeTo: "til",
  spelled: ["én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"]
}
