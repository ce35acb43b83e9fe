/** What every site does, in FTE: the plain arrays in which an allocation keeps it. */

/** FTE by site (rows) and case type, and what belongs to a whole site. */
export interface Sites {
  /** Work on cases, what is done again among it. */
  readonly core: Float64Array
  /** The part of core work that mends errors. */
  readonly rework: Float64Array
  readonly transaction: Float64Array
  readonly upkeep: Float64Array
  /** What promises to those who wait take beside the work itself. */
  readonly service: Float64Array
  /** Coordination hours of municipalities; secretariats and posts by name of centres. */
  readonly coordination: Float64Array
  /** The part of coordination that is posts by name. */
  readonly posts: Float64Array
  readonly management: Float64Array
}

/** In one piece of memory: to ask for it eight times would cost more than to fill it. */
export const emptySites = (sites: number, caseTypes: number): Sites => {
  const [cells, room] = [sites * caseTypes, new Float64Array(sites * (BY_CASE_TYPE * caseTypes + WHOLE))]
  const byCaseType = (k: number) => room.subarray(k * cells, (k + 1) * cells)
  const whole = (k: number) => room.subarray(BY_CASE_TYPE * cells + k * sites, BY_CASE_TYPE * cells + (k + 1) * sites)
  return {
    core: byCaseType(0),
    rework: byCaseType(1),
    transaction: byCaseType(2),
    upkeep: byCaseType(3),
    service: byCaseType(4),
    coordination: whole(0),
    posts: whole(1),
    management: whole(2)
  }
}

/** How many of the arrays are by case type, and how many of whole sites. */
const BY_CASE_TYPE = 5
const WHOLE = 3

/** What a site does, copied from another set of sites. */
export const copyRow = (from: Sites, to: Sites, site: number, caseTypes: number): void => {
  for (const part of ["core", "rework", "upkeep"] as const)
    for (let cell = site * caseTypes; cell < (site + 1) * caseTypes; cell++) to[part][cell] = from[part][cell]!
}

/** Add managers for all that a site does, and the duties that belong to it. */
export const manage = (sites: Sites, caseTypes: number, span: number, allowanceFte: number): void => {
  for (let site = 0; site < sites.management.length; site++) {
    let supervised = sites.coordination[site]!
    for (let cell = site * caseTypes; cell < (site + 1) * caseTypes; cell++) {
      supervised += sites.core[cell]! + sites.transaction[cell]! + sites.upkeep[cell]! + sites.service[cell]!
    }
    sites.management[site] = supervised / span + allowanceFte
  }
}
