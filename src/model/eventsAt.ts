/** Events that are worked on at each site, by (site, case type). */
import type { Allocation } from "./allocate.ts"
import type { Model } from "./Model.ts"
import { eventRates, recipientsOf } from "./money/volumes.ts"
import type { Side } from "./Quantity.ts"

export const eventsAt = (model: Model, { values, centres, movesWork }: Allocation, side: Side): Float64Array => {
  const n = model.caseTypes.length
  const { organisation } = model
  const recipients = recipientsOf(model, values)
  const rates = model.caseTypes.map((_, c) => eventRates(model, values, c))
  const of = (c: number, which: "today" | "stays" | "moves") => rates[c]!.reduce((sum, rate) => sum + rate[which], 0)
  if (side !== "centre") {
    return recipients.map((d, cell) => {
      const isToday = side === "today" || organisation === null || organisation.participates[Math.floor(cell / n)] === 0
      return d * of(cell % n, isToday ? "today" : "stays")
    })
  }
  const events = new Float64Array(centres.core.length)
  for (let cell = 0; cell < recipients.length; cell++)
    if (movesWork[cell] === 1)
      events[organisation!.centreOf[cell]! * n + (cell % n)]! += recipients[cell]! * of(cell % n, "moves")
  return events
}
