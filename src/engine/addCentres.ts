/** The centres' part of evaluations: few enough to go through one by one. */
import type { CentreRoom } from "./Workspace.ts"
import type { Organisation } from "../model/Model.ts"
import { fillUpkeep, makeUpkeep, sumSlots } from "./draws.ts"
import type { Workspace } from "./Workspace.ts"
import type { FastModel } from "./FastModel.ts"
import * as rate from "./fastRates.ts"
import { COLUMN, COLUMNS, PER_CASE_TYPE } from "./outputColumns.ts"

export const makeCentreRoom = ({ caseTypes, centres: { count } }: FastModel, width: number): CentreRoom => ({
  upkeep: makeUpkeep(width),
  cells: new Float64Array(caseTypes.length * count * width),
  work: new Float64Array(count * width),
  kept: new Float64Array(caseTypes.length * count * width),
  secretariats: new Float64Array(count * width),
  managements: new Float64Array(count * width),
  allowanceFte: new Float64Array(width),
  halfOfLeast: new Float64Array(width),
  halfPerFte: new Float64Array(width),
  perFte: new Float64Array(width),
  corePerVolume: new Float64Array(width),
  handOffPerVolume: new Float64Array(width),
  coreFte: new Float64Array(width),
  transactionFte: new Float64Array(width),
  upkeepFte: new Float64Array(width)
})

/** Add every centre to the totals and case types in `space.out`. */
export const addCentres = (
  fast: FastModel,
  organisation: Organisation,
  values: Float64Array,
  space: Workspace,
  byCaseType: boolean
): void => {
  const { count } = fast.centres
  fillWhole(fast, organisation, values, space)
  space.centres.work.fill(0)
  for (let c = 0; c < fast.caseTypes.length; c++) {
    fillPerVolume(fast, c, values, space)
    for (let g = 0; g < count; g++) addCell(fast, organisation, c, g, values, space)
    addCaseType(c, space)
  }
  for (let g = 0; g < count; g++) addWhole(fast, g, values, space, byCaseType)
  if (byCaseType) spread(fast, space)
}

/** What holds for all centres alike. */
const fillWhole = (
  { model }: FastModel,
  { centreUpkeep }: Organisation,
  values: Float64Array,
  { width, centreHours: { net }, centres }: Workspace
): void => {
  const { upkeep, halfOfLeast, halfPerFte, perFte, allowanceFte } = centres
  fillUpkeep(centreUpkeep, values, net, upkeep)
  sumSlots(model.centreAllowances, values, allowanceFte)
  for (let i = 0; i < width; i++) {
    halfOfLeast[i] = (upkeep.minimumTrained[i]! * upkeep.ftePerPerson[i]!) / 2
    halfPerFte[i] = upkeep.ftePerPerson[i]! / upkeep.ftePerTrained[i]! / 2
    perFte[i] = 1 / values[model.centreSpan * width + i]!
    allowanceFte[i]! /= net[i]!
  }
}

const fillPerVolume = (fast: FastModel, c: number, values: Float64Array, space: Workspace): void => {
  const { width, moves } = space
  const { corePerVolume, handOffPerVolume, coreFte, transactionFte, upkeepFte } = space.centres
  const { scale } = space.today
  const { perMinute } = space.centreHours
  const rates = space.rates.out
  const recipients = fast.caseTypes[c]!.recipients * width
  const atCentres = (c * rate.RATES + rate.AT_CENTRES) * width
  const receive = (c * rate.RATES + rate.RECEIVE) * width
  const scaleHandOffs = fast.model.observed?.scaleHandOffs === true
  for (let i = 0; i < width; i++) {
    const moving = moves[c * width + i] === 1
    const d = values[recipients + i]! * perMinute[i]!
    corePerVolume[i] = moving ? d * rates[atCentres + i]! * scale[i]! : 0
    handOffPerVolume[i] = moving ? d * rates[receive + i]! * (scaleHandOffs ? scale[i]! : 1) : 0
  }
  coreFte.fill(0)
  transactionFte.fill(0)
  upkeepFte.fill(0)
}

/** Work of one case type at one centre. */
const addCell = (
  { centres: { count, volumes, handed } }: FastModel,
  { scaleCurve }: Organisation,
  c: number,
  g: number,
  values: Float64Array,
  { width, centres }: Workspace
): void => {
  const { cells, work, kept, corePerVolume, handOffPerVolume, coreFte, transactionFte, upkeepFte } = centres
  const { halfOfLeast, halfPerFte } = centres
  const volume = volumes[c * count + g]!
  const handedVolume = handed[c * count + g]!
  const cell = (c * count + g) * width
  if (volume === 0) {
    cells.fill(0, cell, cell + width)
    kept.fill(0, cell, cell + width)
    return
  }
  for (let i = 0; i < width; i++) {
    let core = volume * corePerVolume[i]!
    if (scaleCurve !== null && core > 0) core = withScaleEffect(scaleCurve, values, width, i, core)
    const transaction = handedVolume * handOffPerVolume[i]!
    const x = core + transaction
    // The larger of two as in `siteShares.ts`.
    const half = x > 0 ? halfOfLeast[i]! : 0
    const bend = x * halfPerFte[i]!
    const upkeep = bend + half + Math.abs(bend - half)
    coreFte[i]! += core
    transactionFte[i]! += transaction
    upkeepFte[i]! += upkeep
    cells[cell + i] = x + upkeep
    kept[cell + i] = core > 0 ? x : 0
    work[g * width + i]! += x + upkeep
  }
}

/** Add the sums over centres of one case type. */
const addCaseType = (c: number, { width, out, centres: { coreFte, transactionFte, upkeepFte } }: Workspace): void => {
  const at = (COLUMNS + c * PER_CASE_TYPE) * width
  for (let i = 0; i < width; i++) {
    const transaction = transactionFte[i]!
    const upkeep = upkeepFte[i]!
    out[at + COLUMN.transaction * width + i]! += transaction
    out[at + COLUMN.competence * width + i]! += upkeep
    out[at + COLUMN.competenceExtra * width + i]! += upkeep
    out[COLUMN.transaction * width + i]! += transaction
    out[COLUMN.competence * width + i]! += upkeep
    out[COLUMN.competenceExtra * width + i]! += upkeep
    out[COLUMN["bridge.productivity"] * width + i]! -= coreFte[i]!
  }
}

/** Management and secretariat of one centre, in all; where it has no work, over its case types at once. */
const addWhole = (
  fast: FastModel,
  g: number,
  values: Float64Array,
  { width, out, centres, centreHours }: Workspace,
  byCaseType: boolean
): void => {
  const { work, secretariats, managements, perFte, allowanceFte } = centres
  const secretariatFte = fast.centres.secretariatFte[g]! * width
  const taken = fast.centres.taken[g]!
  for (let i = 0; i < width; i++) {
    const fte = work[g * width + i]!
    const posts = postsOf(fast, values, width, i)
    const secretariat = values[secretariatFte + i]! + posts
    const boards = boardHours(fast, g, values, width, i) / centreHours.net[i]!
    const management = (fte + secretariat) * perFte[i]! + allowanceFte[i]! + boards
    // From here on FTE per FTE of the centre's own work.
    const share = fte > 0 ? 1 / fte : 0
    secretariats[g * width + i] = secretariat * share
    managements[g * width + i] = management * share
    out[COLUMN["bridge.management"] * width + i]! -= management
    out[COLUMN.centre * width + i]! += fte + secretariat + management
    out[COLUMN.management * width + i]! += management
    out[COLUMN.coordination * width + i]! += secretariat
    out[COLUMN.posts * width + i]! += posts
    // A centre that takes nothing has no case type to carry what it costs.
    if (byCaseType && !(fte > 0) && taken > 0) spreadIdle(fast, out, width, i, g, secretariat, management)
  }
}

/** Posts by name of one centre in one draw. */
const postsOf = ({ model, centres }: FastModel, values: Float64Array, width: number, draw: number): number => {
  let fte = 0
  for (const post of model.organisation!.posts)
    fte += values[post.fte * width + draw]! / (post.per === "total" ? centres.count : 1)
  return fte
}

/** Hours that serving boards takes from a centre's management in one draw, as in `principals.ts`. */
const boardHours = (
  { model, centres }: FastModel,
  g: number,
  values: Float64Array,
  width: number,
  draw: number
): number => {
  const { principals } = model.organisation!
  if (principals === null) return 0
  const { boards, contracts } = centres.served[g]!
  let hours = contracts * values[principals.contractHours * width + draw]!
  if (boards > 1) for (const slot of principals.hours) hours += boards * values[slot * width + draw]!
  return hours
}

/** FTE of whole centres over their case types, in proportion to their work. */
const spread = ({ centres: { count }, caseTypes }: FastModel, { width, out, centres }: Workspace): void => {
  const { cells, secretariats, managements } = centres
  for (let c = 0; c < caseTypes.length; c++) {
    const at = (COLUMNS + c * PER_CASE_TYPE) * width
    for (let i = 0; i < width; i++) {
      let work = 0
      let secretariat = 0
      let management = 0
      for (let g = 0; g < count; g++) {
        const fte = cells[(c * count + g) * width + i]!
        work += fte
        secretariat += fte * secretariats[g * width + i]!
        management += fte * managements[g * width + i]!
      }
      out[at + COLUMN.centre * width + i]! += work + secretariat + management
      out[at + COLUMN.management * width + i]! += management
      out[at + COLUMN.coordination * width + i]! += secretariat
    }
  }
}

/** FTE of a centre without work, equally over the case types that it takes. */
const spreadIdle = (
  { centres: { count, takes, taken }, caseTypes }: FastModel,
  out: Float64Array,
  width: number,
  draw: number,
  g: number,
  secretariat: number,
  management: number
): void => {
  for (let c = 0; c < caseTypes.length; c++) {
    if (takes[c * count + g] === 0) continue
    const at = (COLUMNS + c * PER_CASE_TYPE) * width + draw
    out[at + COLUMN.centre * width]! += (secretariat + management) / taken[g]!
    out[at + COLUMN.management * width]! += management / taken[g]!
    out[at + COLUMN.coordination * width]! += secretariat / taken[g]!
  }
}

const withScaleEffect = (
  { elasticity, exhaustedFte, referenceFte }: NonNullable<Organisation["scaleCurve"]>,
  values: Float64Array,
  width: number,
  draw: number,
  coreFte: number
): number => {
  const exhausted = values[exhaustedFte * width + draw]!
  const reference = values[referenceFte * width + draw]!
  return coreFte * (Math.min(coreFte, exhausted) / reference) ** -values[elasticity * width + draw]!
}
