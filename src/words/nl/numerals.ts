/** Numbers and lists in Dutch. */
import type { Numerals } from "../Numerals.ts"

export const numerals: Numerals = {
  locale: "nl-NL",
  decimalMark: ",",
  groupMark: ".",
  percent: "%",
  and: "en",
  rangeTo: "tot",
  spelled: ["eén", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]
}
