/** The centres' part, as in `addCentres.ts`. */
import type { Organisation } from "../../model/Model.ts"
import { type Book, type Hours, upkeepOf } from "./Book.ts"
import type { Formula } from "./Step.ts"

/** Of one case type per unit of volume. */
export interface CentreWork {
  readonly core: Formula
  readonly handOff: Formula
}

/** Sums over all centres, and by case type. */
export interface CentreFormulas {
  readonly whole: CentreSums
  readonly posts: Formula
  readonly coreFte: Formula
  readonly caseTypes: ReadonlyArray<CentreSums>
}

/** FTE in all, and of it those of hand-offs, of upkeep, of managers and of secretariats. */
interface CentreSums {
  readonly centre: Formula
  readonly transaction: Formula
  readonly competence: Formula
  readonly management: Formula
  readonly coordination: Formula
}

export const centresOf = (
  book: Book,
  organisation: Organisation,
  hours: Hours,
  work: ReadonlyArray<CentreWork>
): CentreFormulas => {
  const { f, fast } = book
  const { count, taken, takes } = fast.centres
  const cells = cellsOf(book, organisation, hours, work)
  const places = Array.from({ length: count }, (_, g) => g)
  const whole = places.map((g) => wholeOf(book, organisation, hours, g, f.add(...cells.map((row) => row[g]!.fte))))
  /** The part of what belongs to a whole centre that one of its case types carries. */
  const part = (c: number, g: number, fte: Formula): Formula => {
    if (!f.isZero(whole[g]!.work)) return f.mul(cells[c]![g]!.fte, f.div(fte, whole[g]!.work))
    return takes[c * count + g] === 1 ? f.div(fte, f.constant(taken[g]!)) : f.constant(0)
  }
  const caseTypes = cells.map((row, c): CentreSums => {
    const management = f.add(...places.map((g) => part(c, g, whole[g]!.management)))
    const coordination = f.add(...places.map((g) => part(c, g, whole[g]!.secretariat)))
    return {
      centre: f.add(...row.map(({ fte }) => fte), management, coordination),
      transaction: f.add(...row.map(({ transaction }) => transaction)),
      competence: f.add(...row.map(({ upkeep }) => upkeep)),
      management,
      coordination
    }
  })
  const management = f.add(...whole.map((centre) => centre.management))
  const coordination = f.add(...whole.map(({ secretariat }) => secretariat))
  return {
    whole: {
      centre: f.add(...whole.map((centre) => centre.work), management, coordination),
      transaction: f.add(...caseTypes.map(({ transaction }) => transaction)),
      competence: f.add(...caseTypes.map(({ competence }) => competence)),
      management,
      coordination
    },
    posts: f.add(...whole.map(({ posts }) => posts)),
    coreFte: f.add(...cells.flat().map(({ core }) => core)),
    caseTypes
  }
}

/** Work by case type and centre. */
const cellsOf = (book: Book, organisation: Organisation, hours: Hours, work: ReadonlyArray<CentreWork>) => {
  const { f, fast } = book
  const { count, volumes, handed } = fast.centres
  const upkeep = upkeepOf(book, organisation.centreUpkeep, hours)
  const leastUpkeep = f.mul(upkeep.minimumTrained, upkeep.ftePerPerson)
  const upkeepPerFte = f.div(upkeep.ftePerPerson, upkeep.ftePerTrained)
  return work.map((perVolume, c) =>
    Array.from({ length: count }, (_, g) => {
      const core = f.mul(f.constant(volumes[c * count + g]!), perVolume.core)
      const transaction = f.mul(f.constant(handed[c * count + g]!), perVolume.handOff)
      const both = f.add(core, transaction)
      if (f.isZero(both)) return { core, transaction, upkeep: f.constant(0), fte: both }
      const kept = f.max(leastUpkeep, f.mul(f.needPositive(both), upkeepPerFte))
      return { core, transaction, upkeep: kept, fte: f.add(both, kept) }
    })
  )
}

/** What belongs to one centre as a whole. */
const wholeOf = (book: Book, { posts, principals }: Organisation, { net }: Hours, g: number, work: Formula) => {
  const { f, fast, model, value, sum } = book
  const { secretariatFte, served, count } = fast.centres
  const ofPosts = f.add(...posts.map(({ fte, per }) => f.mul(value(fte), f.constant(per === "total" ? 1 / count : 1))))
  const secretariat = f.add(value(secretariatFte[g]!), ofPosts)
  const { boards, contracts } = served[g]!
  const boardHours =
    principals === null
      ? f.constant(0)
      : f.add(
          f.mul(f.constant(contracts), value(principals.contractHours)),
          f.mul(f.constant(boards > 1 ? boards : 0), sum(principals.hours))
        )
  const fixed = f.div(f.add(sum(model.centreAllowances), boardHours), net)
  const management = f.add(f.mul(f.add(work, secretariat), f.div(f.constant(1), value(model.centreSpan))), fixed)
  return { work, posts: ofPosts, secretariat, management }
}
