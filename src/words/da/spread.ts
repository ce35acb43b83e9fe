/** What the picture of one number a municipality says in Danish. */
import type { spread as english } from "../en/spread.ts"

export const spread: typeof english = ({ municipality }) => ({
  none: `Ingen ${municipality.many}.`,
  oneDot: `én prik pr. ${municipality.one}`,
  spread: ({ count, unit, middle, low, high }) =>
    `Spredning over ${count} ${municipality.many}${unit === "" ? "" : ` i ${unit}`}: medianen er ${middle}, lavest ligger ${low}, højest ${high}.`
})
