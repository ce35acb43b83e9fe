/** The status quo, as in `Today.ts`. */
import { type Book, type Hours, leastWork, peopleOf, upkeepOf, type UpkeepFormulas } from "./Book.ts"
import type { Formula } from "./Step.ts"
import type { RateFormulas } from "./rateFormulas.ts"

export interface TodayFormulas {
  readonly scale: Formula
  readonly upkeep: UpkeepFormulas
  readonly perFte: Formula
  readonly allowanceFte: Formula
  readonly workFte: Formula
  /** By case type: core FTE per unit of paced volume, and in all. */
  readonly core: ReadonlyArray<Formula>
  readonly coreFte: ReadonlyArray<Formula>
  readonly upkeepFte: ReadonlyArray<Formula>
}

export const todayOf = (book: Book, hours: Hours, rates: ReadonlyArray<RateFormulas>): TodayFormulas => {
  const { f, model, fast, value, sum } = book
  const upkeep = upkeepOf(book, model.upkeep, hours)
  const perFte = f.div(f.constant(1), value(model.localSpan))
  const allowanceFte = f.div(sum(model.localAllowances), hours.net)
  const unscaled = fast.caseTypes.map(({ recipients }, c) => f.mul(value(recipients), hours.perMinute, rates[c]!.today))
  const scale = scaleOf(book, unscaled, upkeep, perFte, allowanceFte)
  const core = unscaled.map((perVolume) => f.mul(perVolume, scale))
  const coreFte = core.map((perVolume, c) => f.mul(perVolume, f.constant(fast.caseTypes[c]!.all.total)))
  const upkeepFte = core.map((perVolume, c) =>
    f.mul(peopleOf(book, fast.caseTypes[c]!.all, perVolume, upkeep), upkeep.ftePerPerson)
  )
  return { scale, upkeep, perFte, allowanceFte, workFte: f.add(...coreFte, ...upkeepFte), core, coreFte, upkeepFte }
}

/** What `fastScale` starts from and goes on with. */
const scaleOf = (
  book: Book,
  core: ReadonlyArray<Formula>,
  upkeep: UpkeepFormulas,
  perFte: Formula,
  allowanceFte: Formula
): Formula => {
  const { f, model, fast, value } = book
  const { observed } = model
  if (observed === null) return f.constant(1)
  const at = [...core.keys()].filter((c) => !f.isZero(core[c]!) && fast.caseTypes[c]!.all.total > 0)
  for (const c of at) f.needPositive(core[c]!)
  const work = f.needPositive(f.add(...at.map((c) => f.mul(core[c]!, f.constant(fast.caseTypes[c]!.all.total)))))
  const managers = f.add(f.constant(1), perFte)
  const upkeepPerFte = f.div(upkeep.ftePerPerson, upkeep.ftePerTrained)
  const fixedFte = f.mul(allowanceFte, f.constant(model.municipalities))
  // In FTE before managers, so that the search for the root need not know of them.
  const observedFte = f.div(f.sub(f.mul(value(observed.count), value(observed.ftePer)), fixedFte), managers)
  const start = f.needPositive(f.div(observedFte, f.mul(work, f.add(f.constant(1), upkeepPerFte))))
  const least = leastWork(book, upkeep)
  const leastUpkeep = f.mul(upkeep.minimumTrained, upkeep.ftePerPerson)
  return f.needPositive(
    f.root(
      at.map((c) => fast.caseTypes[c]!.all),
      [start, observedFte, least, leastUpkeep, upkeepPerFte, ...at.map((c) => core[c]!)]
    )
  )
}
