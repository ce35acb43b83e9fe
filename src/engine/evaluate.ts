/** Many evaluations at once: the numbers of `allocate` and `measure`, national and by case type, to 1e-9. */
import { fillDerived } from "../model/derived.ts"
import type { Workspace } from "./Workspace.ts"
import { addCentres, makeCentreRoom } from "./addCentres.ts"
import { fillHours, fillUpkeep, makeHours, makeUpkeep } from "./draws.ts"
import { coordinatingUnder, type FastModel, hasFixedPace, refreshPace } from "./FastModel.ts"
import * as rate from "./fastRates.ts"
import { COLUMN, COLUMNS, outputLength, PER_CASE_TYPE } from "./outputColumns.ts"
import { addAlikeShares, addFilled, fillSites, makeSiteRoom } from "./siteShares.ts"
import { evaluateToday, makeToday, shareToday, sideToday, type Today } from "./Today.ts"
import { peopleIn } from "./VolumeGroup.ts"

/**
 * @param width draws at once; only 1 where a pace differs from draw to draw
 * @param today the status quo of another scenario, if this one's is the same in every draw
 */
export const makeWorkspace = (fast: FastModel, width = 1, today: Today = makeToday(fast, width)): Workspace => {
  if (width > 1 && !hasFixedPace(fast)) throw new RangeError("a pace that varies is worked out draw by draw")
  const n = fast.caseTypes.length
  const columns = (numbers: number) => new Float64Array(numbers * width)
  return {
    width,
    out: columns(outputLength(n)),
    today,
    hours: makeHours(width),
    centreHours: makeHours(width),
    rates: rate.makeRates(fast.rates, width),
    core: columns(n),
    handOffs: columns(n),
    upkeep: makeUpkeep(width),
    moves: new Uint8Array(n * width),
    coordinating: [],
    coordinationFte: columns(1),
    shares: columns(n),
    coordinated: columns(n),
    local: makeSiteRoom(fast.sites.length, n, width),
    centres: makeCentreRoom(fast, width)
  }
}

/**
 * Evaluate for columns of values, one a slot, and leave columns of numbers in `space.out`.
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
  const { out, today, hours, centreHours, upkeep, coordinationFte } = space
  fillDerived(model.derived, values, space.width)
  fillHours(model.workingTime, values, hours)
  fillHours(model.centreWorkingTime, values, centreHours)
  rate.fillRates(fast.rates, values, space.rates, space.width)
  refreshPace(fast, values)
  if (!todayIsKnown) {
    evaluateToday(fast, values, hours, space.rates.out, today)
    if (byCaseType && today.allowanceFte.some((fte) => fte !== 0)) shareToday(fast, today)
  }
  out.fill(0)
  out.set(today.scale, COLUMN.unitTimeScale * space.width)
  const { organisation } = model
  if (organisation !== null) {
    fillUpkeep(organisation.localUpkeep, values, hours.net, upkeep)
    const coordinationHours = organisation.coordinationHours * space.width
    for (let i = 0; i < space.width; i++) coordinationFte[i] = values[coordinationHours + i]! / hours.net[i]!
  }
  addWork(fast, values, space)
  for (let i = 0; i < space.width; i++) {
    space.coordinating[i] = coordinatingUnder(fast, space.moves, space.width, i)
  }
  if (byCaseType) {
    shareLocal(fast, space)
    addWholeByCaseType(space)
  }
  addWhole(fast, space)
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

/** Work of every municipality today and after, in one draw of the last `evaluate`. */
export const fillSiteWork = (fast: FastModel, space: Workspace, draw: number): SiteWork => {
  const { today, local } = space
  fillSites(fast, sideToday(today), draw, 0, fast.sites.length, today.sites)
  if (fast.model.organisation !== null) fillSites(fast, space, draw, 0, fast.ranges.inside, local)
  return {
    today: today.sites.work,
    local: local.work,
    coordinates: space.coordinating[draw]!.flags,
    coordinationFte: space.coordinationFte[draw]!
  }
}

/** Core work, hand-offs and upkeep in municipalities; `local` and `baseline` hold it until management is added. */
const addWork = (fast: FastModel, values: Float64Array, space: Workspace): void => {
  const { out, today, core, handOffs, moves, width } = space
  const { scale } = today
  const rates = space.rates.out
  const { perMinute } = space.hours
  // Without an organisation everybody is outside it, and goes on as today.
  const upkeep = fast.model.organisation === null ? today.upkeep : space.upkeep
  const scaleHandOffs = fast.model.observed?.scaleHandOffs === true
  for (let c = 0; c < fast.caseTypes.length; c++) {
    const { outside, inside, served, hosts, servedVolume, recipients } = fast.caseTypes[c]!
    const row = c * width
    const ofRates = c * rate.RATES * width
    const at = (COLUMNS + c * PER_CASE_TYPE) * width
    for (let i = 0; i < width; i++) {
      const d = values[recipients * width + i]! * perMinute[i]!
      const onWork = scale[i]!
      const moving = d * rates[ofRates + rate.MOVED_EVENTS * width + i]! > 0
      const stays = d * rates[ofRates + rate.STAYS * width + i]! * onWork
      const handed = moving ? d * rates[ofRates + rate.SEND * width + i]! * (scaleHandOffs ? onWork : 1) : 0
      moves[row + i] = moving ? 1 : 0
      core[row + i] = stays
      handOffs[row + i] = handed
      const minimum = upkeep.minimumTrained[i]!
      const perTrained = upkeep.ftePerTrained[i]!
      const perPerson = upkeep.ftePerPerson[i]!
      const insideUpkeep = moving
        ? peopleIn(served, stays, handed, minimum, perTrained) * perPerson +
          peopleIn(hosts, stays, 0, minimum, perTrained) * perPerson
        : peopleIn(inside, stays, 0, minimum, perTrained) * perPerson
      const todayCore = today.core[row + i]!
      const outsidePeople = peopleIn(
        outside,
        todayCore,
        0,
        today.upkeep.minimumTrained[i]!,
        today.upkeep.ftePerTrained[i]!
      )
      const upkeepFte = insideUpkeep + outsidePeople * today.upkeep.ftePerPerson[i]!
      const transaction = handed * servedVolume
      const localCore = stays * inside.total + todayCore * outside.total
      const moved = d * rates[ofRates + rate.MOVED * width + i]! * onWork * inside.total
      const automated = d * rates[ofRates + rate.AUTOMATED * width + i]! * onWork * inside.total
      const extra = upkeepFte - today.upkeepFte[row + i]!
      const localFte = localCore + transaction + upkeepFte
      out[at + COLUMN.baseline * width + i] = today.coreFte[row + i]! + today.upkeepFte[row + i]!
      out[at + COLUMN.local * width + i] = localFte
      out[at + COLUMN.moved * width + i] = moved
      out[at + COLUMN.transaction * width + i] = transaction
      out[at + COLUMN.competence * width + i] = upkeepFte
      out[at + COLUMN.competenceExtra * width + i] = extra
      out[COLUMN.local * width + i]! += localFte
      out[COLUMN.moved * width + i]! += moved
      out[COLUMN.transaction * width + i]! += transaction
      out[COLUMN.competence * width + i]! += upkeepFte
      out[COLUMN.competenceExtra * width + i]! += extra
      out[COLUMN["bridge.automation"] * width + i]! += automated
      out[COLUMN["bridge.productivity"] * width + i]! += today.coreFte[row + i]! - localCore - automated
    }
  }
}

/** Sums of shares of sites after; `today`'s of those outside stay as they are. */
const shareLocal = (fast: FastModel, space: Workspace): void => {
  const { shares, coordinated, local, today, coordinating, coordinationFte, width } = space
  const { handing, hosting, inside } = fast.ranges
  shares.fill(0)
  coordinated.fill(0)
  const whole = (allowanceFte: number, i: number) => allowanceFte !== 0 || coordinationFte[i]! !== 0
  if (!today.allowanceFte.some(whole)) return
  addAlikeShares(fast, space, true, 0, handing, local, shares)
  // Sites that hand everything over coordinate as soon as anything moves.
  coordinated.set(shares)
  addAlikeShares(fast, space, false, handing, hosting, local, shares)
  for (let i = 0; i < width; i++) {
    const { flags, count } = coordinating[i]!
    if (count === 0) for (let c = 0; c < fast.caseTypes.length; c++) coordinated[c * width + i] = 0
    if (hosting === inside) continue
    fillSites(fast, space, i, hosting, inside, local)
    addFilled(fast, i, hosting, inside, local, shares, null)
    addFilled(fast, i, hosting, inside, local, coordinated, flags)
  }
  for (let k = 0; k < shares.length; k++) shares[k]! += today.outside[k]!
}

/** Management and coordination of municipalities, in all. */
const addWhole = (fast: FastModel, { out, today, coordinating, coordinationFte, width }: Workspace): void => {
  for (let i = 0; i < width; i++) {
    const perFte = today.perFte[i]!
    const workFte = today.workFte[i]!
    const coordination = coordinationFte[i]! * coordinating[i]!.count
    const allowances = today.allowanceFte[i]! * fast.model.municipalities
    const before = workFte * perFte + allowances
    const after = (out[COLUMN.local * width + i]! + coordination) * perFte + allowances
    out[COLUMN.baseline * width + i] = workFte + before
    out[COLUMN.local * width + i]! += coordination + after
    out[COLUMN.management * width + i] = after
    out[COLUMN.coordination * width + i] = coordination
    out[COLUMN["bridge.management"] * width + i] = before - after
  }
}

/** The same, over case types. */
const addWholeByCaseType = ({ out, today, shares, coordinated, coordinationFte, width }: Workspace): void => {
  for (let k = 0; k < shares.length; k += width) {
    const at = (COLUMNS + (k / width) * PER_CASE_TYPE) * width
    for (let i = 0; i < width; i++) {
      const perFte = today.perFte[i]!
      const allowanceFte = today.allowanceFte[i]!
      const coordination = coordinationFte[i]! * coordinated[k + i]!
      const localFte = out[at + COLUMN.local * width + i]!
      const before =
        out[at + COLUMN.baseline * width + i]! * perFte + allowanceFte * (today.inside[k + i]! + today.outside[k + i]!)
      const after = (localFte + coordination) * perFte + allowanceFte * shares[k + i]!
      out[at + COLUMN.baseline * width + i]! += before
      out[at + COLUMN.local * width + i] = localFte + (coordination + after)
      out[at + COLUMN.management * width + i] = after
      out[at + COLUMN.coordination * width + i] = coordination
    }
  }
}
