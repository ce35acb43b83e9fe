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

export const emptySites = (sites: number, caseTypes: number): Sites => ({
  core: new Float64Array(sites * caseTypes),
  rework: new Float64Array(sites * caseTypes),
  transaction: new Float64Array(sites * caseTypes),
  upkeep: new Float64Array(sites * caseTypes),
  service: new Float64Array(sites * caseTypes),
  coordination: new Float64Array(sites),
  posts: new Float64Array(sites),
  management: new Float64Array(sites)
})

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
