/** Numbers and lists in English. */
import type { Numerals } from "../Numerals.ts"

export const numerals: Numerals = {
  locale: "en-GB",
  decimalMark: ".",
  groupMark: ",",
  percent: "%",
  and: "and",
  rangeTo: "to",
  spelled: ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
}
