/** One evaluation on the fast path: the numbers of `allocate` and `measure`, national and by case type, to 1e-9. */
import { type UpkeepRule, upkeepRule } from "../upkeep.ts"
import { caseHoursPerFte, hoursPerFte } from "../workingTime.ts"
import { addCentres } from "./addCentres.ts"
import { type Coordinating, coordinatingUnder, type FastModel, refreshPace } from "./FastModel.ts"
import * as rate from "./fastRates.ts"
import { outputLength, PER_CASE_TYPE, TOTAL, TOTALS } from "./outputs.ts"
import { addAlikeShares, addShares, fillSites, makeSiteRoom, type SiteRoom } from "./siteShares.ts"
import { evaluateToday, makeToday, shareToday, sideToday, type Today } from "./Today.ts"
import { peopleIn, type VolumeGroup } from "./VolumeGroup.ts"

/** Room to work in, for one thread. */
export interface Workspace {
  /** Where the answer goes: `TOTALS` numbers, then `PER_CASE_TYPE` for each case type, as in `outputs.ts`. */
  out: Float64Array
  readonly today: Today
  /** Local core FTE per unit of paced volume, and hand-offs per unit of volume, by case type. */
  readonly core: Float64Array
  readonly handOffs: Float64Array
  /** Which case types move work. */
  readonly moves: Uint8Array
  /** Sums of sites' shares after, and of those that coordinate. */
  readonly shares: Float64Array
  readonly coordinated: Float64Array
  readonly local: SiteRoom
  readonly centres: SiteRoom
  /** What belongs to whole centres, per FTE of their own work. */
  readonly wholeCentres: { readonly secretariats: Float64Array; readonly managements: Float64Array }
}

/** @param today the status quo of another scenario, if this one's is the same in every draw */
export const makeWorkspace = (fast: FastModel, today: Today = makeToday(fast)): Workspace => {
  const n = fast.caseTypes.length
  return {
    out: new Float64Array(outputLength(n)),
    today,
    core: new Float64Array(n),
    handOffs: new Float64Array(n),
    moves: new Uint8Array(n),
    shares: new Float64Array(n),
    coordinated: new Float64Array(n),
    local: makeSiteRoom(fast.sites.length, n),
    centres: makeSiteRoom(fast.centres.count, n),
    wholeCentres: {
      secretariats: new Float64Array(fast.centres.count),
      managements: new Float64Array(fast.centres.count)
    }
  }
}

/**
 * Evaluate for one set of values and leave the numbers in `space.out`.
 *
 * @param byCaseType false leaves the numbers by case type undone, which saves the loop over sites
 * @param todayIsKnown `space.today` holds the status quo of these values already
 */
export const evaluate = (
  fast: FastModel,
  values: Float64Array,
  space: Workspace,
  byCaseType: boolean,
  todayIsKnown = false
): void => {
  const { model } = fast
  const { out, today } = space
  const hours = hoursPerFte(model.workingTime, values)
  const caseHours = caseHoursPerFte(model.workingTime, values)
  rate.fillRates(fast.rates, values, caseHours, caseHoursPerFte(model.centreWorkingTime, values))
  refreshPace(fast, values)
  if (!todayIsKnown) {
    evaluateToday(fast, values, hours, today)
    if (byCaseType && today.allowanceFte !== 0) shareToday(fast, today)
  }
  out.fill(0)
  out[TOTAL.unitTimeScale] = today.scale
  const { organisation } = model
  // Without an organisation everybody is outside it, and goes on as today.
  const upkeep = organisation === null ? today.upkeep : upkeepRule(organisation.localUpkeep, values, hours)
  addWork(fast, values, space, upkeep)
  const coordinating = coordinatingUnder(fast, space.moves)
  const coordinationFte = organisation === null ? 0 : values[organisation.coordinationHours]! / hours
  if (byCaseType) {
    const wholeFte = today.allowanceFte !== 0 || coordinationFte * coordinating.count !== 0
    shareLocal(fast, space, upkeep, coordinating, wholeFte)
    addWholeByCaseType(space, coordinationFte)
  }
  addWhole(fast, space, coordinationFte * coordinating.count)
  if (organisation !== null) addCentres(fast, organisation, values, space, byCaseType)
}

/** FTE of single sites before management, in the order of `fast.sites`; `local` holds those that take part. */
export interface SiteWork {
  readonly today: Float64Array
  readonly local: Float64Array
  /** 1 where the site coordinates, and what that takes. */
  readonly coordinates: Uint8Array
  readonly coordinationFte: number
}

/** Work of every municipality today and after, for the values of the last `evaluate`. */
export const fillSiteWork = (fast: FastModel, values: Float64Array, space: Workspace): SiteWork => {
  const { organisation, workingTime } = fast.model
  const { today, local, core, handOffs } = space
  const hours = hoursPerFte(workingTime, values)
  fillSites(fast, sideToday(today), 0, fast.sites.length, today.sites)
  if (organisation !== null) {
    const upkeep = upkeepRule(organisation.localUpkeep, values, hours)
    fillSites(fast, { core, handOffs, upkeep }, 0, fast.ranges.inside, local)
  }
  return {
    today: today.sites.work,
    local: local.work,
    coordinates: coordinatingUnder(fast, space.moves).flags,
    coordinationFte: organisation === null ? 0 : values[organisation.coordinationHours]! / hours
  }
}

/** Factor on the minutes of hand-offs and extra contacts. */
export const handOffScale = ({ model: { observed } }: FastModel, { scale }: Today): number =>
  observed?.scaleHandOffs === true ? scale : 1

/** Core work, hand-offs and upkeep in municipalities; `local` and `baseline` hold it until management is added. */
const addWork = (fast: FastModel, values: Float64Array, space: Workspace, upkeep: UpkeepRule): void => {
  const { out, today, core, handOffs, moves } = space
  const rates = fast.rates.out
  const onHandOffs = handOffScale(fast, today)
  for (let c = 0; c < core.length; c++) {
    const row = c * rate.RATES
    const at = TOTALS + c * PER_CASE_TYPE
    const { outside, inside, served, hosts, servedVolume, recipients } = fast.caseTypes[c]!
    const d = values[recipients]!
    const moving = d * rates[row + rate.MOVED_EVENTS]! > 0
    const stays = d * rates[row + rate.STAYS]! * today.scale
    const handed = moving ? d * (rates[row + rate.SEND]! + rates[row + rate.EXTRA_CONTACTS]!) * onHandOffs : 0
    moves[c] = moving ? 1 : 0
    core[c] = stays
    handOffs[c] = handed
    const insideUpkeep = moving
      ? upkeepIn(served, stays, handed, upkeep) + upkeepIn(hosts, stays, 0, upkeep)
      : upkeepIn(inside, stays, 0, upkeep)
    const upkeepFte = insideUpkeep + upkeepIn(outside, today.core[c]!, 0, today.upkeep)
    const transaction = handed * servedVolume
    const localCore = stays * inside.total + today.core[c]! * outside.total
    const moved = d * rates[row + rate.MOVED]! * today.scale * inside.total
    const automated = d * rates[row + rate.AUTOMATED]! * today.scale * inside.total
    const extra = upkeepFte - today.upkeepFte[c]!
    out[at + TOTAL.baseline] = today.coreFte[c]! + today.upkeepFte[c]!
    out[at + TOTAL.local] = localCore + transaction + upkeepFte
    out[at + TOTAL.moved] = moved
    out[at + TOTAL.transaction] = transaction
    out[at + TOTAL.competence] = upkeepFte
    out[at + TOTAL.competenceExtra] = extra
    out[TOTAL.local]! += localCore + transaction + upkeepFte
    out[TOTAL.moved]! += moved
    out[TOTAL.transaction]! += transaction
    out[TOTAL.competence]! += upkeepFte
    out[TOTAL.competenceExtra]! += extra
    out[TOTAL.automation]! += automated
    out[TOTAL.productivity]! += today.coreFte[c]! - localCore - automated
  }
}

/** Sums of shares of sites after; `today`'s of those outside stay as they are. */
const shareLocal = (
  fast: FastModel,
  { core, handOffs, shares, coordinated, local, today }: Workspace,
  upkeep: UpkeepRule,
  { flags, count }: Coordinating,
  wholeFte: boolean
): void => {
  shares.fill(0)
  coordinated.fill(0)
  if (!wholeFte) return
  const { handing, hosting, inside } = fast.ranges
  const side = { core, handOffs, upkeep }
  addAlikeShares(fast, side, true, 0, handing, local, shares)
  // Sites that hand everything over coordinate as soon as anything moves.
  if (count > 0) coordinated.set(shares)
  addAlikeShares(fast, side, false, handing, hosting, local, shares)
  addShares(fast, side, hosting, inside, local, shares, flags, coordinated)
  for (let c = 0; c < shares.length; c++) shares[c]! += today.outside[c]!
}

/** Management and coordination of municipalities, in all. */
const addWhole = (fast: FastModel, { out, today }: Workspace, coordination: number): void => {
  const { perFte, workFte } = today
  const allowances = today.allowanceFte * fast.model.municipalities
  const before = workFte * perFte + allowances
  const after = (out[TOTAL.local]! + coordination) * perFte + allowances
  out[TOTAL.baseline] = workFte + before
  out[TOTAL.local]! += coordination + after
  out[TOTAL.management] = after
  out[TOTAL.coordination] = coordination
  out[TOTAL.bridgeManagement] = before - after
  out[TOTAL.bridgeCoordination] = -coordination
}

/** The same, over case types. */
const addWholeByCaseType = ({ out, today, shares, coordinated }: Workspace, coordinationFte: number): void => {
  const { perFte, allowanceFte } = today
  for (let c = 0; c < shares.length; c++) {
    const at = TOTALS + c * PER_CASE_TYPE
    const coordination = coordinationFte * coordinated[c]!
    const before = out[at + TOTAL.baseline]! * perFte + allowanceFte * (today.inside[c]! + today.outside[c]!)
    const after = (out[at + TOTAL.local]! + coordination) * perFte + allowanceFte * shares[c]!
    out[at + TOTAL.baseline]! += before
    out[at + TOTAL.local]! += coordination + after
    out[at + TOTAL.management] = after
    out[at + TOTAL.coordination] = coordination
  }
}

const upkeepIn = (group: VolumeGroup, core: number, handOffs: number, rule: UpkeepRule): number =>
  peopleIn(group, core, handOffs, rule.minimumTrained, rule.ftePerTrained) * rule.ftePerPerson
