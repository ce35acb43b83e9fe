/** A scenario's totals as formulas: the columns of `outputColumns.ts`, as `evaluate.ts` fills them. */
import { coordinatingUnder } from "../FastModel.ts"
import { COLUMN, COLUMNS, outputLength, PER_CASE_TYPE } from "../outputColumns.ts"
import { type Book, hoursOf, peopleOf, upkeepOf } from "./Book.ts"
import { type CentreFormulas, centresOf } from "./centreFormulas.ts"
import type { Formula } from "./Step.ts"
import { ratesOf } from "./rateFormulas.ts"
import { sharesOf } from "./shareFormulas.ts"
import { todayOf, type TodayFormulas } from "./todayFormulas.ts"

/** What municipalities do of one case type after the change, before management. */
interface Local {
  /** FTE of core work and of hand-offs per unit of volume. */
  readonly stays: Formula
  readonly handed: Formula
  readonly coreFte: Formula
  readonly automated: Formula
  readonly columns: Readonly<
    Record<"baseline" | "local" | "moved" | "transaction" | "competence" | "competenceExtra", Formula>
  >
}

/** @param byCaseType false leaves out what only numbers by case type need */
export const totalsOf = (book: Book, byCaseType: boolean): ReadonlyArray<Formula> => {
  const { f, fast, model } = book
  const { organisation } = model
  const hours = hoursOf(book, model.workingTime)
  const rates = fast.caseTypes.map((_, c) => ratesOf(book, c))
  const today = todayOf(book, hours, rates)
  const upkeep = organisation === null ? today.upkeep : upkeepOf(book, organisation.localUpkeep, hours)
  const moves = rates.map(({ movedEvents }) => !f.isZero(movedEvents))
  const scaledHandOffs = model.observed?.scaleHandOffs === true ? today.scale : f.constant(1)
  const shared = { today, upkeep, moves, hours, rates, scaledHandOffs }
  const local = fast.caseTypes.map((_, c) => localOf(book, shared, c))
  return columnsOf(book, { ...shared, local }, byCaseType)
}

interface Parts {
  readonly today: TodayFormulas
  readonly upkeep: TodayFormulas["upkeep"]
  readonly moves: ReadonlyArray<boolean>
  readonly hours: ReturnType<typeof hoursOf>
  readonly rates: ReadonlyArray<ReturnType<typeof ratesOf>>
  readonly local: ReadonlyArray<Local>
  readonly scaledHandOffs: Formula
}

/** One case type in municipalities. */
const localOf = (
  book: Book,
  { today, upkeep, moves, hours, rates, scaledHandOffs }: Omit<Parts, "local">,
  c: number
): Local => {
  const { f, fast, value } = book
  const { recipients, ...groups } = fast.caseTypes[c]!
  const perMinute = f.mul(value(recipients), hours.perMinute)
  const rate = rates[c]!
  if (moves[c]) f.needPositive(f.mul(perMinute, rate.movedEvents))
  const stays = f.mul(perMinute, rate.stays, today.scale)
  const handed = moves[c] ? f.mul(perMinute, rate.send, scaledHandOffs) : f.constant(0)
  const people = moves[c]
    ? f.add(peopleOf(book, groups.served, f.add(stays, handed), upkeep), peopleOf(book, groups.hosts, stays, upkeep))
    : peopleOf(book, groups.inside, stays, upkeep)
  const outside = peopleOf(book, groups.outside, today.core[c]!, today.upkeep)
  const competence = f.add(f.mul(people, upkeep.ftePerPerson), f.mul(outside, today.upkeep.ftePerPerson))
  const transaction = f.mul(handed, f.constant(groups.servedVolume))
  const onInside = f.mul(perMinute, today.scale, f.constant(groups.inside.total))
  const coreFte = f.add(
    f.mul(stays, f.constant(groups.inside.total)),
    f.mul(today.core[c]!, f.constant(groups.outside.total))
  )
  return {
    stays,
    handed,
    coreFte,
    automated: f.mul(onInside, rate.automated),
    columns: {
      baseline: f.add(today.coreFte[c]!, today.upkeepFte[c]!),
      local: f.add(coreFte, transaction, competence),
      moved: f.mul(onInside, rate.moved),
      transaction,
      competence,
      competenceExtra: f.sub(competence, today.upkeepFte[c]!)
    }
  }
}

/** Management, coordination and centres, and everything at its place. */
const columnsOf = (book: Book, parts: Parts, byCaseType: boolean): ReadonlyArray<Formula> => {
  const { f, fast, model, value } = book
  const { organisation } = model
  const coordinationFte =
    organisation === null ? f.constant(0) : f.div(value(organisation.coordinationHours), parts.hours.net)
  const coordinating = coordinatingUnder(fast, Uint8Array.from(parts.moves, Number), 1, 0).count
  const centres = organisation === null ? undefined : centresAfter(book, parts)
  const out = Array.from({ length: outputLength(fast.caseTypes.length) }, () => f.constant(0))
  const put = (at: number, row: Partial<Readonly<Record<keyof typeof COLUMN, Formula>>>): void => {
    for (const [name, formula] of Object.entries(row)) out[at + COLUMN[name as keyof typeof COLUMN]] = formula
  }
  put(0, totalRow(book, parts, f.mul(coordinationFte, f.constant(coordinating)), centres))
  if (!byCaseType) return out
  const spread = spreadLocal(book, parts, coordinating > 0 ? coordinationFte : f.constant(0))
  for (const [c, { columns }] of parts.local.entries())
    put(COLUMNS + c * PER_CASE_TYPE, rowOf(book, columns, spread[c]!, centres?.caseTypes[c]))
  return out
}

/** The columns of the country. */
const totalRow = (
  { f, model }: Book,
  { today, local }: Parts,
  coordination: Formula,
  centres: CentreFormulas | undefined
) => {
  const atCentres = (of: keyof CentreFormulas["whole"]): Formula =>
    centres === undefined ? f.constant(0) : centres.whole[of]
  const over = (of: (local: Local) => Formula): Formula => f.add(...local.map(of))
  const allowances = f.mul(today.allowanceFte, f.constant(model.municipalities))
  const before = f.add(f.mul(today.workFte, today.perFte), allowances)
  const work = over(({ columns }) => columns.local)
  const after = f.add(f.mul(f.add(work, coordination), today.perFte), allowances)
  const automated = over((one) => one.automated)
  const core = f.add(
    over(({ coreFte }) => coreFte),
    centres?.coreFte ?? f.constant(0)
  )
  const management = f.add(after, atCentres("management"))
  return {
    baseline: f.add(today.workFte, before),
    local: f.add(work, coordination, after),
    centre: atCentres("centre"),
    moved: over(({ columns }) => columns.moved),
    transaction: f.add(
      over(({ columns }) => columns.transaction),
      atCentres("transaction")
    ),
    competence: f.add(
      over(({ columns }) => columns.competence),
      atCentres("competence")
    ),
    competenceExtra: f.add(
      over(({ columns }) => columns.competenceExtra),
      atCentres("competence")
    ),
    management,
    coordination: f.add(coordination, atCentres("coordination")),
    "bridge.automation": automated,
    "bridge.productivity": f.sub(f.add(...today.coreFte), f.add(core, automated)),
    "bridge.management": f.sub(before, management),
    unitTimeScale: today.scale,
    posts: centres?.posts ?? f.constant(0)
  }
}

/** The columns of one case type. */
const rowOf = (
  { f }: Book,
  columns: Local["columns"],
  { management, coordination, managementToday }: ReturnType<typeof spreadLocal>[number],
  centre: CentreFormulas["whole"] | undefined
) => {
  const atCentres = (of: keyof CentreFormulas["whole"]): Formula => (centre === undefined ? f.constant(0) : centre[of])
  return {
    ...columns,
    baseline: f.add(columns.baseline, managementToday),
    local: f.add(columns.local, coordination, management),
    centre: atCentres("centre"),
    transaction: f.add(columns.transaction, atCentres("transaction")),
    competence: f.add(columns.competence, atCentres("competence")),
    competenceExtra: f.add(columns.competenceExtra, atCentres("competence")),
    management: f.add(management, atCentres("management")),
    coordination: f.add(coordination, atCentres("coordination"))
  }
}

/** Work of the centres per unit of volume, and all that follows from it. */
const centresAfter = (book: Book, { moves, rates, today, scaledHandOffs }: Parts) => {
  const { f, fast, model, value } = book
  const hours = hoursOf(book, model.centreWorkingTime)
  const work = fast.caseTypes.map(({ recipients }, c) => {
    if (!moves[c]) return { core: f.constant(0), handOff: f.constant(0) }
    const perMinute = f.mul(value(recipients), hours.perMinute)
    return {
      core: f.mul(perMinute, rates[c]!.atCentres, today.scale),
      handOff: f.mul(perMinute, rates[c]!.receive, scaledHandOffs)
    }
  })
  return centresOf(book, model.organisation!, hours, work)
}

/** What belongs to whole municipalities, by case type; `coordinationFte` is 0 where nobody coordinates. */
const spreadLocal = (book: Book, { today, upkeep, local }: Parts, coordinationFte: Formula) => {
  const { f, fast } = book
  const { handing, inside, outside } = fast.ranges
  const needed = !f.isZero(today.allowanceFte) || !f.isZero(coordinationFte)
  const sites = (of: ReadonlyArray<Formula>, rule: typeof upkeep, from: number, to: number) =>
    needed ? sharesOf(book, of, rule, from, to) : local.map(() => f.constant(0))
  const insideNow = sites(today.core, today.upkeep, 0, inside)
  const outsideNow = sites(today.core, today.upkeep, inside, outside)
  const handedOver = local.map(({ stays, handed }) => f.add(stays, handed))
  const handingSites = sites(handedOver, upkeep, 0, handing)
  const hosts = sites(
    local.map(({ stays }) => stays),
    upkeep,
    handing,
    inside
  )
  return local.map(({ columns }, c) => {
    const coordination = f.mul(coordinationFte, handingSites[c]!)
    const now = f.add(insideNow[c]!, outsideNow[c]!)
    const shares = f.add(handingSites[c]!, hosts[c]!, outsideNow[c]!)
    return {
      coordination,
      managementToday: f.add(f.mul(columns.baseline, today.perFte), f.mul(today.allowanceFte, now)),
      management: f.add(f.mul(f.add(columns.local, coordination), today.perFte), f.mul(today.allowanceFte, shares))
    }
  })
}
