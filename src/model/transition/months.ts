/** Each month of the transition as an allocation: who is on the payroll, in the terms that money is paid by. */
import type { Allocation } from "../allocate.ts"
import type { Sites } from "../Sites.ts"
import type { Model } from "../Model.ts"
import type { PaidMonth } from "../money/moneyMonths.ts"
import { pricesOf } from "../money/prices.ts"
import { sitesToday } from "../money/sitesToday.ts"
import { siteTotals, spreadWhole, sumRows, takenBy } from "../totals.ts"
import type { TransitionPath } from "./path.ts"
import { addBeside, leftBySite, writeStaying } from "./payroll.ts"

/**
 * Whole months until the first change.
 *
 * @example of waves after 27 and 32 months // => 27
 */
export const firstChangeOf = ({ goLive, months }: Pick<TransitionPath, "goLive" | "months">): number =>
  Math.min(months, ...goLive)

/** One after the other; months in which nothing is different from the one before are one and the same object. */
export function* paidMonths(model: Model, allocation: Allocation, path: TransitionPath): Generator<PaidMonth> {
  const monthAt = paidMonthOn(model, allocation, path)
  let before: PaidMonth | undefined
  for (let t = 0; t < path.months; t++) {
    before = before !== undefined && isAsBefore(path, t) ? before : monthAt(t)
    yield before
  }
}

/** A month by its number from 0, for whoever asks for one after the other. */
export const paidMonthOn = (model: Model, allocation: Allocation, path: TransitionPath): ((t: number) => PaidMonth) => {
  const localAt = localMonths(model, allocation, path)
  const centresAt = centreMonths(model, allocation, path)
  const first = firstChangeOf(path)
  const { statusQuo, values } = allocation
  const today = model.money === null ? undefined : sitesToday(model, model.money, statusQuo, pricesOf(values))
  return (t) => ({
    allocation: { ...allocation, local: localAt(t), centres: centresAt(t) },
    ...(today === undefined ? {} : { staff: { today, leaves: leftBySite(path, model, t) } }),
    besideFte: path.project[t]!,
    isLive: (c) => t >= path.goLive[c]!,
    centresRun: t >= first
  })
}

const isAsBefore = ({ built, paid, desks, project }: TransitionPath, t: number): boolean =>
  project[t] === project[t - 1] &&
  built.every((x, c) => x[t] === x[t - 1] && paid[c]![t] === paid[c]![t - 1]) &&
  desks.every(({ leaving, heads }) => leaving[t] === leaving[t - 1] && heads[t] === heads[t - 1])

type Cells = Float64Array

const PARTS = ["core", "transaction", "upkeep", "rework", "service"] as const
const WHOLES = ["coordination", "management", "posts"] as const

const localMonths = (model: Model, allocation: Allocation, path: TransitionPath): ((t: number) => Sites) => {
  let partsAt: ((t: number) => Sites) | undefined
  return (t) => whenAsked(() => (partsAt ??= localParts(model, allocation, path))(t))
}

/** Municipalities: each part on its way from today over the first day to the end; who waits beside it is no work. */
const localParts = (model: Model, { statusQuo, local }: Allocation, path: TransitionPath) => {
  const n = model.caseTypes.length
  const way = (of: (sites: Sites) => Cells): ((t: number) => Cells) => {
    const steps = { before: of(statusQuo), first: of(path.start.local), last: of(local) }
    // What is nothing at any time needs no working out, and case types share a pace: `compare` of 9,800 municipalities
    // takes 9.9 instead of 11.1 s of processor time.
    if ([steps.before, steps.first, steps.last].every(isNothing)) return () => steps.before
    return (t) => {
      const now = new Float64Array(steps.before.length)
      writeStaying(steps, path.built, t, now)
      return now
    }
  }
  const parts = PARTS.map((part) => way((sites) => sites[part]))
  const wholes = WHOLES.map((part) => {
    if ([statusQuo, path.start.local, local].every((sites) => isNothing(sites[part]))) return () => statusQuo[part]
    const cellsAt = way((sites) => spreadWhole(sites, n, sites[part]))
    return (t: number) => sumRows(cellsAt(t), n)
  })
  return (t: number): Sites => {
    const [core, transaction, upkeep, rework, service] = parts.map((part) => part(t)) as [
      Cells,
      Cells,
      Cells,
      Cells,
      Cells
    ]
    const [coordination, management, posts] = wholes.map((whole) => whole(t)) as [Cells, Cells, Cells]
    const paid = withBeside(upkeep, path, model, t)
    return { core, rework, transaction, upkeep: paid, service, coordination, posts, management }
  }
}

/**
 * Sites whose parts are worked out when the first is asked for: where posts are released over whole sites and nothing
 * but staff is paid, a month's saving asks for none. `run` of 98,000 municipalities took 37 s of processor time, most
 * of it for parts of 110 months.
 */
const whenAsked = (work: () => Sites): Sites => {
  let known: Sites | undefined
  const sites = () => (known ??= work())
  return {
    get core() {
      return sites().core
    },
    get rework() {
      return sites().rework
    },
    get transaction() {
      return sites().transaction
    },
    get upkeep() {
      return sites().upkeep
    },
    get service() {
      return sites().service
    },
    get coordination() {
      return sites().coordination
    },
    get posts() {
      return sites().posts
    },
    get management() {
      return sites().management
    }
  }
}

const isNothing = (cells: Cells): boolean => {
  for (let cell = 0; cell < cells.length; cell++) if (cells[cell] !== 0) return false
  return true
}

/** Who waits, or helps, is paid but makes no site a place of work. */
const withBeside = (upkeep: Cells, path: TransitionPath, model: Model, t: number): Cells => {
  const paid = upkeep.slice()
  addBeside(path, model, t, paid)
  return paid
}

/** Centres: the month's heads, in the parts that the staff has in the end. */
const centreMonths = (model: Model, { centres }: Allocation, path: TransitionPath) => {
  const n = model.caseTypes.length
  const takes = takenBy(model)
  const totals = siteTotals(centres, n, takes)
  const wholes = WHOLES.map((part) => spreadWhole(centres, n, centres[part], takes))
  const partOf = (own: Float64Array, t: number, without = 0): Float64Array =>
    own.map((fte, desk) => {
      const heads = path.desks[desk]!.heads[t]!
      return totals[desk]! > 0 ? (heads * fte) / totals[desk]! : heads * without
    })
  return (t: number): Sites => {
    const [coordination, management, posts] = wholes.map((whole) => sumRows(partOf(whole, t), n)) as [
      Cells,
      Cells,
      Cells
    ]
    return {
      core: partOf(centres.core, t, 1),
      rework: partOf(centres.rework, t),
      transaction: partOf(centres.transaction, t),
      upkeep: partOf(centres.upkeep, t),
      service: partOf(centres.service, t),
      coordination,
      posts,
      management
    }
  }
}
