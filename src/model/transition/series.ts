/** The transition in numbers that people ask for: a month at a place, and what the whole path comes to. */
import type { Model } from "../Model.ts"
import type { Where } from "../Quantity.ts"
import { deskOf } from "./desks.ts"
import type { TransitionPath } from "./path.ts"
import { localIn, staysIn } from "./payroll.ts"

/** What a month is asked for. */
export type MonthlyId = "baseline" | "local" | "centre" | "freed" | "need" | "requirement" | "capacity" | "backlog"

/**
 * FTE in a month, backlog in FTE-months at its end; at one place and of one case type, or of all.
 *
 * @param where `month` from 1 on
 */
export const inMonth = (id: MonthlyId, path: TransitionPath, model: Model, where: Where): number => {
  const t = where.month - 1
  switch (id) {
    case "baseline":
      return overCells(model, where, (cell) => path.local.before[cell]!)
    case "local":
      return overCells(model, where, (cell) => localIn(path, model, cell, t))
    case "centre":
      return overDesks(path, model, where, ({ heads }) => heads[t]!)
    case "requirement":
      return overDesks(path, model, where, ({ requirement }) => requirement[t]!)
    case "capacity":
      return overDesks(path, model, where, ({ capacity }) => capacity[t]!)
    case "backlog":
      return overDesks(path, model, where, ({ backlog }) => backlog[t]!)
    case "need": {
      const n = model.caseTypes.length
      const stays = overCells(model, where, (cell) => staysIn(path, cell, cell % n, t))
      return stays + inMonth("requirement", path, model, where)
    }
    case "freed": {
      const of = (part: MonthlyId) => inMonth(part, path, model, where)
      // The project belongs to no case type.
      const project = where.caseType < 0 ? path.project[t]! : 0
      return of("baseline") - of("local") - of("centre") - project
    }
  }
}

/** Weeks that the backlog takes at the month's pace; infinite where work waits for nobody. */
export const weeksOfWork = (path: TransitionPath, model: Model, where: Where): number => {
  const backlog = inMonth("backlog", path, model, where)
  return backlog === 0 ? 0 : (backlog * WEEKS_PER_MONTH) / inMonth("capacity", path, model, where)
}
export const WEEKS_PER_MONTH = 52 / 12

/** Every month of a number for the whole country. */
export const seriesOf = (id: MonthlyId, path: TransitionPath, model: Model): Float64Array => {
  const known = seriesBy.get(path) ?? new Map<MonthlyId, Float64Array>()
  seriesBy.set(path, known)
  const series = known.get(id) ?? nationalSeries(id, path, model)
  known.set(id, series)
  return series
}
const seriesBy = new WeakMap<TransitionPath, Map<MonthlyId, Float64Array>>()

/** Sums over all places, added up once instead of month by month. */
const nationalSeries = (id: MonthlyId, path: TransitionPath, model: Model): Float64Array => {
  const of = (part: MonthlyId) => seriesOf(part, path, model)
  const out = new Float64Array(path.months)
  switch (id) {
    case "baseline":
      return out.fill(beforeFte(path))
    case "need":
      add(stayingSeries(path), out)
      add(of("requirement"), out)
      return out
    case "local":
      add(stayingSeries(path), out)
      add(besideSeries(path, model), out)
      return out
    case "freed": {
      const [local, centre, baseline] = [of("local"), of("centre"), beforeFte(path)]
      return local.map((fte, t) => baseline - fte - centre[t]! - path.project[t]!)
    }
    case "centre":
    case "requirement":
    case "capacity":
    case "backlog": {
      const part = id === "centre" ? "heads" : id
      for (const desk of path.desks) add(desk[part], out)
      return out
    }
  }
}

/** FTE before the change, added up as those who stay are: while nothing has changed the difference is exactly 0. */
const beforeFte = (path: TransitionPath): number => {
  const n = path.built.length
  let total = 0
  for (let c = 0; c < n; c++) total += columnSum(path.local.before, n, c)
  return total
}

/** FTE in municipalities that do the work that is there. */
export const stayingSeries = (path: TransitionPath): Float64Array => {
  const n = path.built.length
  const out = new Float64Array(path.months)
  for (let c = 0; c < n; c++) {
    const [before, first, last] = [path.local.before, path.local.first, path.local.last].map((cells) =>
      columnSum(cells, n, c)
    ) as [number, number, number]
    const built = path.built[c]!
    for (let t = 0; t < out.length; t++) out[t]! += built[t]! < 0 ? before : first + (last - first) * built[t]!
  }
  return out
}

/** FTE in municipalities beside the work: still paid, or helping; before the change nobody is. */
export const besideSeries = (path: TransitionPath, model: Model): Float64Array => {
  const n = path.built.length
  const out = new Float64Array(path.months)
  for (let desk = 0; desk < path.desks.length; desk++) add(path.desks[desk]!.leaving, out, path.goLive[desk % n])
  const behind = nowhere(path, model)
  for (let c = 0; c < n; c++) {
    const paid = path.paid[c]!
    for (let t = path.goLive[c]!; t < out.length; t++) out[t]! += behind[c]! * paid[t]!
  }
  return out
}

/** Add a series to another, from a month on. */
const add = (series: Float64Array, to: Float64Array, from = 0): void => {
  for (let t = from; t < to.length; t++) to[t]! += series[t]!
}

/** By case type: staff left behind whose work goes to no centre. */
const nowhere = (path: TransitionPath, model: Model): Float64Array => {
  const n = path.built.length
  const out = new Float64Array(n)
  for (let cell = 0; cell < path.behind.length; cell++)
    if (deskOf(model, cell) < 0) out[cell % n]! += path.behind[cell]!
  return out
}

/** FTE that are freed once everything is as the scenario says. */
export const fullFreed = ({ local, centre }: TransitionPath): number =>
  sum(local.before) - sum(local.last) - sum(centre.last)

/** What counts as all of it. */
const FULL = 0.99

/** First month from which all that is freed in the end stays freed; infinite where that is not within the months. */
export const monthsToFull = (path: TransitionPath, model: Model): number => {
  const full = fullFreed(path)
  if (!(full > 0)) return Infinity
  const freed = seriesOf("freed", path, model)
  const enough = freed.findLastIndex((fte) => fte < FULL * full) + 2
  return enough > path.months ? Infinity : enough
}

/** The lowest of a series and its month, from 1 on. */
export const lowestOf = (series: Float64Array): { readonly month: number; readonly value: number } => {
  let t = 0
  for (let i = 1; i < series.length; i++) if (series[i]! < series[t]!) t = i
  return { month: t + 1, value: series[t]! }
}

/** The highest of a series and its month. */
export const highestOf = (series: Float64Array): { readonly month: number; readonly value: number } => {
  let t = 0
  for (let i = 1; i < series.length; i++) if (series[i]! > series[t]!) t = i
  return { month: t + 1, value: series[t]! }
}

/** FTE-years that would be freed if all were in its end state from the change on, less those that are. */
export const fteYearsLost = (path: TransitionPath, model: Model): number => {
  const n = model.caseTypes.length
  const full = model.caseTypes.map(
    (_, c) => columnSum(path.local.before, n, c) - columnSum(path.local.last, n, c) - columnSum(path.centre.last, n, c)
  )
  const frictionless = full.reduce((total, fte, c) => total + fte * Math.max(0, path.months - path.goLive[c]!), 0)
  return (frictionless - sum(seriesOf("freed", path, model))) / MONTHS_PER_YEAR
}
const MONTHS_PER_YEAR = 12

/** FTE that are hired over the months. */
export const recruitsOf = ({ desks }: TransitionPath): number =>
  desks.reduce((total, { recruits }) => total + recruits, 0)

/** FTE left behind when the notice is over; of staff whose work goes nowhere as well. */
export const redundanciesOf = (path: TransitionPath, model: Model): number => {
  const n = model.caseTypes.length
  const atDesks = path.desks.reduce((total, { redundancies }) => total + redundancies, 0)
  return path.behind.reduce(
    (total, fte, cell) => (deskOf(model, cell) < 0 ? total + fte * path.lastPaid[cell % n]! : total),
    atDesks
  )
}

const overCells = (model: Model, { caseType, municipality }: Where, of: (cell: number) => number): number => {
  const n = model.caseTypes.length
  const [from, to] = municipality < 0 ? [0, model.municipalities] : [municipality, municipality + 1]
  let total = 0
  for (let m = from; m < to; m++) {
    if (caseType >= 0) total += of(m * n + caseType)
    else for (let c = 0; c < n; c++) total += of(m * n + c)
  }
  return total
}

type Desk = TransitionPath["desks"][number]

const overDesks = (
  { desks }: TransitionPath,
  model: Model,
  { caseType, centre }: Where,
  of: (desk: Desk) => number
) => {
  const n = model.caseTypes.length
  let total = 0
  for (const [i, desk] of desks.entries()) {
    if ((caseType >= 0 && i % n !== caseType) || (centre >= 0 && Math.floor(i / n) !== centre)) continue
    total += of(desk)
  }
  return total
}

const sum = (numbers: Float64Array): number => {
  let total = 0
  for (let i = 0; i < numbers.length; i++) total += numbers[i]!
  return total
}

const columnSum = (cells: Float64Array, n: number, c: number): number => {
  let total = 0
  for (let cell = c; cell < cells.length; cell += n) total += cells[cell]!
  return total
}
