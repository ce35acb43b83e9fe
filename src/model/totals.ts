/** FTE of every site and case type with what belongs to the whole site spread over its case types. */
import type { Sites } from "./Sites.ts"
import type { Model } from "./Model.ts"

/**
 * FTE by (site, case type): core + transaction + upkeep + service, plus management and coordination in proportion to
 * them, equally over the case types a site takes where there is no work.
 *
 * @param takes for each (site, case type): whether the site takes it; all of them when absent
 */
export const siteTotals = (
  sites: Sites,
  caseTypes: number,
  takes?: (site: number, c: number) => boolean
): Float64Array => {
  const out = new Float64Array(sites.core.length)
  for (let site = 0; site < sites.management.length; site++) {
    const whole = sites.management[site]! + sites.coordination[site]!
    spreadOver({ sites, caseTypes, takes }, site, whole, out)
    for (let cell = site * caseTypes; cell < (site + 1) * caseTypes; cell++) out[cell]! += workOf(sites, cell)
  }
  return out
}

/** What the cells of each row come to. */
export const sumRows = (cells: Float64Array, caseTypes: number): Float64Array => {
  const out = new Float64Array(caseTypes === 0 ? 0 : cells.length / caseTypes)
  for (let row = 0, cell = 0; row < out.length; row++) {
    let sum = 0
    for (let c = 0; c < caseTypes; c++) sum += cells[cell++]!
    out[row] = sum
  }
  return out
}

/** Only the part that belongs to whole sites (`whole`, one number a site), spread in the same way. */
export const spreadWhole = (
  sites: Sites,
  caseTypes: number,
  whole: Float64Array,
  takes?: (site: number, c: number) => boolean
): Float64Array => {
  const out = new Float64Array(sites.core.length)
  for (let site = 0; site < whole.length; site++) spreadOver({ sites, caseTypes, takes }, site, whole[site]!, out)
  return out
}

/** Which case types each centre takes, as `siteTotals` wants it. */
export const takenBy =
  (model: Model) =>
  (centre: number, c: number): boolean =>
    model.organisation?.centres[centre]?.takes[c] === 1

interface Spreading {
  readonly sites: Sites
  readonly caseTypes: number
  readonly takes: ((site: number, c: number) => boolean) | undefined
}

const spreadOver = ({ sites, caseTypes, takes }: Spreading, site: number, whole: number, out: Float64Array): void => {
  let work = 0
  let taken = 0
  for (let c = 0; c < caseTypes; c++) {
    work += workOf(sites, site * caseTypes + c)
    if (takes === undefined || takes(site, c)) taken++
  }
  for (let c = 0; c < caseTypes; c++) {
    const cell = site * caseTypes + c
    if (work > 0) out[cell]! += (whole * workOf(sites, cell)) / work
    else if (takes === undefined || takes(site, c)) out[cell]! += whole / taken
  }
}

const workOf = (sites: Sites, cell: number): number =>
  sites.core[cell]! + sites.transaction[cell]! + sites.upkeep[cell]! + sites.service[cell]!
