/** All FTE of every site, whatever they do. */
import type { Sites } from "./Sites.ts"

export const fteBySite = (
  { management, coordination, core, transaction, upkeep, service }: Sites,
  caseTypes: number
): Float64Array => {
  const out = new Float64Array(management.length)
  for (let site = 0, cell = 0; site < out.length; site++) {
    let fte = management[site]! + coordination[site]!
    for (const end = cell + caseTypes; cell < end; cell++)
      fte += core[cell]! + transaction[cell]! + upkeep[cell]! + service[cell]!
    out[site] = fte
  }
  return out
}
