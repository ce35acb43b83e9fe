/** What the picture of one number a municipality says in Dutch. */
import type { spread as english } from "../en/spread.ts"

export const spread: typeof english = ({ municipality }) => ({
  none: `Geen ${municipality.many}.`,
  oneDot: `één stip per ${municipality.one}`,
  spread: ({ count, unit, middle, low, high }) =>
    `Spreiding over ${count} ${municipality.many}${unit === "" ? "" : ` in ${unit}`}: de mediaan is ${middle}, het laagst ligt ${low}, het hoogst ${high}.`
})
