/** All FTE of every site, whatever they do. */
import type { Sites } from "./Sites.ts"

export const fteBySite = (sites: Sites, caseTypes: number): Float64Array =>
  sites.management.map((management, site) => {
    let fte = management + sites.coordination[site]!
    for (let cell = site * caseTypes; cell < (site + 1) * caseTypes; cell++)
      fte += sites.core[cell]! + sites.transaction[cell]! + sites.upkeep[cell]! + sites.service[cell]!
    return fte
  })
