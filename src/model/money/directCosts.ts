/** Yearly cost that is not staff: today and after in every municipality, and at the centres. */
import type { Allocation } from "../allocate.ts"
import type { Sites } from "../Sites.ts"
import type { Model } from "../Model.ts"
import type { Side } from "../Quantity.ts"
import { trainingOf } from "../training/trainingOf.ts"
import { fteBySite } from "../siteFte.ts"
import type { DirectCost, Driver, Money } from "./Money.ts"
import { uplift } from "./uplift.ts"
import { pricesOf } from "./prices.ts"
import type { SitesToday } from "./sitesToday.ts"
import { eventRates, recipientsOf, takesPart } from "./volumes.ts"

export interface DirectCosts {
  /** By municipality, currency a year. */
  readonly today: Float64Array
  readonly after: Float64Array
  readonly centres: number
}

/** What goes on by now: a case type goes its new way once it is live, and centres run once any is. */
export interface Running {
  readonly isLive: (caseType: number) => boolean
  readonly centresRun: boolean
  /** Where it is known already: what all months start from, and FTE that have left each municipality. */
  readonly staff?: { readonly today: SitesToday; readonly leaves: Float64Array }
}
export const EVERYTHING: Running = { isLive: () => true, centresRun: true }

export const directCosts = (
  model: Model,
  money: Money,
  allocation: Allocation,
  running: Running = EVERYTHING
): DirectCosts => {
  const { values } = allocation
  const prices = pricesOf(values)
  const { direct } = money
  if (!money.countsTraining && direct.local.length + direct.centre.length === 0) return nothing(model.municipalities)
  const counts = countsOf(model, money, allocation, running)
  const costOf = (items: ReadonlyArray<DirectCost>, count: (per: Driver) => number): number =>
    items.reduce((sum, { amount, per }) => sum + prices.of(amount) * count(per), 0)
  const { organisation } = model
  const trained = (side: Side): Float64Array | undefined =>
    money.countsTraining ? trainingOf(model, allocation, side).costBySite : undefined
  const trainedToday = trained("today")
  const trainedAfter = organisation === null ? trainedToday : trained("local")
  const today = new Float64Array(model.municipalities)
  const after = new Float64Array(model.municipalities)
  for (let m = 0; m < model.municipalities; m++) {
    today[m] = costOf(direct.local, (per) => counts.today(m, per)) + (trainedToday?.[m] ?? 0)
    // Those that do not take part go on as today, and until centres run everybody does.
    after[m] =
      running.centresRun && takesPart(model, m)
        ? costOf(direct.local, (per) => counts.after(m, per)) + (trainedAfter?.[m] ?? 0)
        : today[m]!
  }
  if (organisation === null) return { today, after, centres: 0 }
  const centres = direct.centre.reduce(
    (sum, item) => sum + prices.of(item.amount) * uplift(item, prices) * counts.centres(item.per),
    0
  )
  const training = money.countsTraining ? trainingOf(model, allocation, "centre").cost : 0
  return { today, after, centres: centres + training }
}

const nothing = (municipalities: number): DirectCosts => {
  const none = new Float64Array(municipalities)
  return { today: none, after: none, centres: 0 }
}

/** How many of each driver there are at a municipality today, after, and at all centres. */
const countsOf = (
  model: Model,
  money: Money,
  { values, statusQuo, local, centres }: Allocation,
  { isLive, centresRun }: Running
) => {
  const n = model.caseTypes.length
  const recipients = recipientsOf(model, values)
  const rates = model.caseTypes.map((_, c) =>
    eventRates(model, values, c).map((rate) => (isLive(c) ? rate : { ...rate, stays: rate.today, moves: 0 }))
  )
  const perRecipient = (of: "today" | "stays" | "moves") =>
    rates.map((activities) => activities.reduce((sum, rate) => sum + rate[of], 0))
  const [eventsToday, eventsStay, eventsMove] = [perRecipient("today"), perRecipient("stays"), perRecipient("moves")]
  const events = (m: number, perCaseType: ReadonlyArray<number>): number =>
    perCaseType.reduce((sum, rate, c) => sum + recipients[m * n + c]! * rate, 0)
  const fteToday = fteBySite(statusQuo, n)
  const fteAfter = fteBySite(local, n)
  const allFteToday = fteToday.reduce((sum, fte) => sum + fte, 0)
  const those = Array.from({ length: model.municipalities }, (_, m) => m).filter((m) => takesPart(model, m))
  const atSite = (m: number, per: Driver, sites: Sites, fte: Float64Array, rate: ReadonlyArray<number>): number => {
    if (per === "event") return events(m, rate)
    if (per === "fte") return fte[m]!
    if (per === "inhabitant") return money.population[m]!
    // A cost of the country does not depend on who does what: it lies where the work lies today.
    if (per === "total") return allFteToday === 0 ? 0 : fteToday[m]! / allFteToday
    const cells = workingCells(sites, n, m)
    return per === "caseTypeAtSite" ? cells : Math.min(1, cells)
  }
  const sitesOf = (sites: Sites, most: number): number => {
    let count = 0
    for (let site = 0; site < sites.management.length; site++) count += Math.min(most, workingCells(sites, n, site))
    return count
  }
  return {
    today: (m: number, per: Driver) => atSite(m, per, statusQuo, fteToday, eventsToday),
    after: (m: number, per: Driver) => atSite(m, per, local, fteAfter, eventsStay),
    centres: (per: Driver): number => {
      if (per === "event") return those.reduce((sum, m) => sum + events(m, eventsMove), 0)
      if (per === "fte") return fteBySite(centres, n).reduce((sum, fte) => sum + fte, 0)
      if (!centresRun) return 0
      if (per === "inhabitant") return those.reduce((sum, m) => sum + money.population[m]!, 0)
      if (per === "total") return centres.management.length > 0 ? 1 : 0
      return sitesOf(centres, per === "site" ? 1 : n)
    }
  }
}

/** Case types that a site works on. */
const workingCells = (sites: Sites, caseTypes: number, site: number): number => {
  let count = 0
  for (let cell = site * caseTypes; cell < (site + 1) * caseTypes; cell++)
    if (sites.core[cell]! + sites.transaction[cell]! > 0) count++
  return count
}
