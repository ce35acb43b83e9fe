/** One evaluation on the fast path: the numbers of `allocate` and `measure`, national and by case type, to 1e-9. */
import { upkeepRule } from "../upkeep.ts"
import { caseHoursPerFte, hoursPerFte, sumOf } from "../workingTime.ts"
import { addCentres } from "./addCentres.ts"
import { coordinatingUnder, refreshPace, type FastModel } from "./FastModel.ts"
import * as rate from "./fastRates.ts"
import { fastScale } from "./fastScale.ts"
import { outputLength, PER_CASE_TYPE, TOTAL, TOTALS } from "./outputs.ts"
import { addSiteShares, type SideWork } from "./siteShares.ts"
import { peopleIn } from "./VolumeGroup.ts"

/** Room to work in, for one thread; `out` holds the answer. */
export interface Workspace {
  /** `TOTALS` numbers, then `PER_CASE_TYPE` for each case type, as in `outputs.ts`. */
  readonly out: Float64Array
  readonly todayPerVolume: Float64Array
  readonly localPerVolume: Float64Array
  readonly handOffsPerVolume: Float64Array
  readonly noHandOffs: Float64Array
  readonly moves: Uint8Array
  /** Sites' shares by case type: today's of those inside and outside, then local, and the local ones that coordinate. */
  readonly shares: ReadonlyArray<Float64Array>
  readonly row: Float64Array
}

export const makeWorkspace = ({ caseTypes: { length: n } }: FastModel): Workspace => ({
  out: new Float64Array(outputLength(n)),
  todayPerVolume: new Float64Array(n),
  localPerVolume: new Float64Array(n),
  handOffsPerVolume: new Float64Array(n),
  noHandOffs: new Float64Array(n),
  moves: new Uint8Array(n),
  shares: Array.from({ length: 4 }, () => new Float64Array(n)),
  row: new Float64Array(n)
})

/** Work of every municipality in FTE, before management, where the caller wants it. */
export interface SiteWork {
  readonly today: Float64Array
  readonly local: Float64Array
}

/** What an evaluation leaves for those who want to know about single sites. */
export interface SiteRules {
  readonly managers: number
  readonly allowanceFte: number
  readonly coordinationFte: number
  readonly coordinates: Uint8Array | null
}

/**
 * Evaluate for one set of values and leave the numbers in `space.out`.
 *
 * @param byCaseType false leaves the numbers by case type undone, which saves the loop over sites
 * @param sites filled with each municipality's work
 */
export const evaluate = (
  fast: FastModel,
  values: Float64Array,
  space: Workspace,
  byCaseType: boolean,
  sites: SiteWork | null = null
): SiteRules => {
  const { model, caseTypes } = fast
  const { out, todayPerVolume, localPerVolume, handOffsPerVolume, noHandOffs, moves } = space
  const { organisation } = model
  const n = caseTypes.length
  const hours = hoursPerFte(model.workingTime, values)
  const centreHours = hoursPerFte(model.centreWorkingTime, values)
  const caseHours = caseHoursPerFte(model.workingTime, values)
  rate.fillRates(fast.rates, values, caseHours, caseHoursPerFte(model.centreWorkingTime, values))
  const rates = fast.rates.out
  refreshPace(fast, values)
  const perFte = 1 / values[model.localSpan]!
  const managers = 1 + perFte
  const allowanceFte = sumOf(model.localAllowances, values) / hours
  const fixedFte = allowanceFte * model.municipalities
  const upkeep = upkeepRule(model.upkeep, values, hours)
  for (let c = 0; c < n; c++) {
    todayPerVolume[c] = values[caseTypes[c]!.recipients]! * rates[c * rate.RATES + rate.TODAY]!
  }
  const { observed } = model
  const scale =
    observed === null
      ? 1
      : fastScale(
          caseTypes,
          todayPerVolume,
          upkeep,
          managers,
          fixedFte,
          values[observed.count]! * values[observed.ftePer]!
        )
  const handOffScale = observed?.scaleHandOffs === true ? scale : 1
  out.fill(0)
  out[TOTAL.unitTimeScale] = scale
  const localUpkeep = organisation === null ? upkeep : upkeepRule(organisation.localUpkeep, values, hours)
  const coordinationFte = organisation === null ? 0 : values[organisation.coordinationHours]! / hours
  let todayWork = 0
  let localWork = 0
  for (let c = 0; c < n; c++) {
    const row = c * rate.RATES
    const at = TOTALS + c * PER_CASE_TYPE
    const { all, outside, inside, served, hosts, servedVolume, recipients } = caseTypes[c]!
    const today = (todayPerVolume[c]! *= scale)
    const { minimumTrained, ftePerTrained, ftePerPerson } = upkeep
    const todayCore = today * all.total
    const todayUpkeep = peopleIn(all, today, 0, minimumTrained, ftePerTrained) * ftePerPerson
    todayWork += out[at + TOTAL.baseline] = todayCore + todayUpkeep
    if (organisation === null) {
      out[at + TOTAL.competence] = todayUpkeep
      out[TOTAL.competence]! += todayUpkeep
      localWork += out[at + TOTAL.local] = todayCore + todayUpkeep
      continue
    }
    const d = values[recipients]!
    const moving = d * rates[row + rate.MOVED_EVENTS]! > 0
    moves[c] = moving ? 1 : 0
    const stays = (localPerVolume[c] = d * rates[row + rate.STAYS]! * scale)
    const handOffs = (handOffsPerVolume[c] = moving
      ? d * (rates[row + rate.SEND]! + rates[row + rate.EXTRA_CONTACTS]!) * handOffScale
      : 0)
    const least = localUpkeep.minimumTrained
    const perTrained = localUpkeep.ftePerTrained
    const people = moving
      ? peopleIn(served, stays, handOffs, least, perTrained) + peopleIn(hosts, stays, 0, least, perTrained)
      : peopleIn(inside, stays, 0, least, perTrained)
    const outsidePeople = peopleIn(outside, today, 0, minimumTrained, ftePerTrained)
    const localUpkeepFte = people * localUpkeep.ftePerPerson + outsidePeople * ftePerPerson
    const transaction = handOffs * servedVolume
    const localCore = stays * inside.total + today * outside.total
    const moved = d * rates[row + rate.MOVED]! * scale * inside.total
    const automated = d * rates[row + rate.AUTOMATED]! * scale * inside.total
    localWork += out[at + TOTAL.local] = localCore + transaction + localUpkeepFte
    out[at + TOTAL.moved] = moved
    out[at + TOTAL.transaction] = transaction
    out[at + TOTAL.competence] = localUpkeepFte
    out[at + TOTAL.competenceExtra] = localUpkeepFte - todayUpkeep
    out[TOTAL.moved]! += moved
    out[TOTAL.transaction]! += transaction
    out[TOTAL.competence]! += localUpkeepFte
    out[TOTAL.competenceExtra]! += localUpkeepFte - todayUpkeep
    out[TOTAL.automation]! += automated
    out[TOTAL.productivity]! += todayCore - localCore - automated
  }
  const coordinating = organisation === null ? null : coordinatingUnder(fast, moves)
  const coordination = coordinating === null ? 0 : coordinationFte * coordinating.count
  const todayManagement = todayWork * perFte + fixedFte
  const localManagement = (localWork + coordination) * perFte + fixedFte
  out[TOTAL.baseline] = todayWork + todayManagement
  out[TOTAL.local] = localWork + coordination + localManagement
  out[TOTAL.management] = localManagement
  out[TOTAL.coordination] = coordination
  out[TOTAL.bridgeManagement] = todayManagement - localManagement
  out[TOTAL.bridgeCoordination] = -coordination
  const sideOf = (core: Float64Array, handOffs: Float64Array, rule: typeof upkeep): SideWork => ({
    core,
    handOffs,
    upkeep: rule
  })
  if (byCaseType || sites !== null) {
    spreadSites(
      fast,
      space,
      sideOf(todayPerVolume, noHandOffs, upkeep),
      organisation === null ? null : sideOf(localPerVolume, handOffsPerVolume, localUpkeep),
      coordinating?.flags ?? null,
      // Shares matter only where something belongs to whole sites.
      allowanceFte !== 0 || coordination !== 0 || sites !== null,
      { perFte, allowanceFte, coordinationFte },
      sites
    )
  }
  if (organisation !== null) addCentres(fast, organisation, values, space, centreHours, scale, handOffScale, byCaseType)
  return { managers, allowanceFte, coordinationFte, coordinates: coordinating?.flags ?? null }
}

/** Management and coordination by case type, today and after. */
const spreadSites = (
  fast: FastModel,
  space: Workspace,
  today: SideWork,
  local: SideWork | null,
  flags: Uint8Array | null,
  needed: boolean,
  whole: { readonly perFte: number; readonly allowanceFte: number; readonly coordinationFte: number },
  sites: SiteWork | null
): void => {
  const { out, row } = space
  const [inside, outside, after, coordinated] = space.shares as [Float64Array, Float64Array, Float64Array, Float64Array]
  for (const shares of space.shares) shares.fill(0)
  if (needed) {
    addSiteShares(fast, fast.outside, today, null, outside, coordinated, row, sites?.today ?? null)
    if (fast.inside.length > 0) {
      addSiteShares(fast, fast.inside, today, null, inside, coordinated, row, sites?.today ?? null)
      if (local !== null) addSiteShares(fast, fast.inside, local, flags, after, coordinated, row, sites?.local ?? null)
    }
    if (sites !== null) for (const m of fast.outside) sites.local[m] = sites.today[m]!
  }
  for (let c = 0; c < row.length; c++) {
    const at = TOTALS + c * PER_CASE_TYPE
    const baseline = out[at + TOTAL.baseline]!
    const localWork = out[at + TOTAL.local]!
    const coordination = whole.coordinationFte * coordinated[c]!
    const management = (localWork + coordination) * whole.perFte + whole.allowanceFte * (after[c]! + outside[c]!)
    out[at + TOTAL.baseline] = baseline * (1 + whole.perFte) + whole.allowanceFte * (inside[c]! + outside[c]!)
    out[at + TOTAL.local] = localWork + coordination + management
    out[at + TOTAL.management] = management
    out[at + TOTAL.coordination] = coordination
  }
}
