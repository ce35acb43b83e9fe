/** What the picture of one number a municipality says in English. */
import type { Nouns } from "../Nouns.ts"

export const spread = ({ municipality }: Nouns) => ({
  none: `No ${municipality.many}.`,
  oneDot: `one dot per ${municipality.one}`,
  spread: ({
    count,
    unit,
    middle,
    low,
    high
  }: Readonly<Record<"count" | "unit" | "middle" | "low" | "high", string>>): string =>
    `Spread over ${count} ${municipality.many}${unit === "" ? "" : ` in ${unit}`}: the median is ${middle}, the lowest ${low}, the highest ${high}.`
})
