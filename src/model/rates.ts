/** What one recipient costs, case type by case type: the national sums into which all activities collapse. */
import { benchmarkUnitTime, measuredUnitTime } from "./benchmark.ts"
import type { CentreUnitTime } from "./CentreUnitTime.ts"
import type { Model } from "./Model.ts"

/** FTE per recipient at relative unit time 1, before the scale factor; arrays have one entry a case type. */
export interface Rates {
  /** All of today's work. */
  readonly today: Float64Array
  /** Of it, what extra automation removes; what moves, at local pace; what stays, at the pace of those who keep it. */
  readonly automated: Float64Array
  readonly moved: Float64Array
  readonly stays: Float64Array
  /** What the moved work takes at centres, before a centre scale curve. */
  readonly atCentres: Float64Array
  readonly send: Float64Array
  readonly receive: Float64Array
  readonly extraContacts: Float64Array
  /** Events per recipient: today; after, those that move and those that stay. */
  readonly todayEvents: Float64Array
  readonly movedEvents: Float64Array
  readonly staysEvents: Float64Array
}

/** Collapse the activities of every case type. */
export const rates = (model: Model, values: Float64Array, caseHours: number, centreCaseHours: number): Rates => {
  const n = model.caseTypes.length
  const zeros = () => new Float64Array(n)
  const r: Rates = {
    today: zeros(),
    automated: zeros(),
    moved: zeros(),
    stays: zeros(),
    atCentres: zeros(),
    send: zeros(),
    receive: zeros(),
    extraContacts: zeros(),
    todayEvents: zeros(),
    movedEvents: zeros(),
    staysEvents: zeros()
  }
  const perHour = 1 / 60 / caseHours
  const perCentreHour = 1 / 60 / centreCaseHours
  for (let c = 0; c < n; c++) {
    const { activities } = model.caseTypes[c]!
    for (let a = 0; a < activities.length; a++) {
      const activity = activities[a]!
      const events = values[activity.perRecipient]! * (1 - values[activity.automation]!)
      const minutes = events * values[activity.minutes]!
      r.today[c]! += minutes * perHour
      r.todayEvents[c]! += events
      const move = model.organisation?.moves[c]?.[a]
      if (move === undefined) continue
      const automation = values[move.automation]!
      const share = values[move.share]!
      const movedEvents = events * (1 - automation) * share
      const movedMinutes = minutes * (1 - automation) * share
      const handOffs = (movedEvents * values[move.handoffShare]!) / (1 - values[move.returnRate]!)
      r.automated[c]! += minutes * automation * perHour
      r.moved[c]! += movedMinutes * perHour
      r.stays[c]! += minutes * (1 - automation) * (1 - share) * values[move.localUnitTime]! * perHour
      r.atCentres[c]! += movedMinutes * centreUnitTime(move.centreUnitTime, values) * perCentreHour
      r.send[c]! += handOffs * values[move.sendMinutes]! * perHour
      r.receive[c]! += handOffs * values[move.receiveMinutes]! * perCentreHour
      r.movedEvents[c]! += movedEvents
      r.staysEvents[c]! += events * (1 - automation) * (1 - share)
    }
    const extra = model.organisation?.extraContacts[c]
    if (extra !== undefined) r.extraContacts[c] = values[extra.perRecipient]! * values[extra.minutes]! * perHour
  }
  return r
}

/** Relative unit time at centres, π. */
export const centreUnitTime = (rule: CentreUnitTime, values: Float64Array): number => {
  switch (rule.kind) {
    case "number":
      return values[rule.value]!
    case "measured":
      return measuredUnitTime(rule, values[rule.rank]!, values[rule.reliability]!)
    case "benchmark":
      return benchmarkUnitTime(values[rule.cv]!, values[rule.of]!, values[rule.rank]!, values[rule.reliability]!)
  }
}

/** The same at a factor on minutes, and at another on those of hand-offs. */
export const scaleRates = (rate: Rates, scale: number, handOffScale: number): Rates => ({
  today: rate.today.map((x) => x * scale),
  automated: rate.automated.map((x) => x * scale),
  moved: rate.moved.map((x) => x * scale),
  stays: rate.stays.map((x) => x * scale),
  atCentres: rate.atCentres.map((x) => x * scale),
  send: rate.send.map((x) => x * handOffScale),
  receive: rate.receive.map((x) => x * handOffScale),
  extraContacts: rate.extraContacts.map((x) => x * handOffScale),
  todayEvents: rate.todayEvents,
  movedEvents: rate.movedEvents,
  staysEvents: rate.staysEvents
})
