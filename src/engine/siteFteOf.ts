/** FTE of every municipality in one draw of the engine's last evaluation. */
import type { SiteFte } from "../model/money/alikeResources.ts"
import { fillSiteWork } from "./evaluate.ts"
import type { FastModel } from "./FastModel.ts"
import { COLUMN } from "./outputColumns.ts"
import type { Workspace } from "./Workspace.ts"

/** In the model's order of municipalities. */
export const siteFteOf = (fast: FastModel, space: Workspace, draw: number): SiteFte => {
  const { model, sites, ranges } = fast
  const work = fillSiteWork(fast, space, draw)
  const perFte = 1 + space.today.perFte[draw]!
  const allowanceFte = space.today.allowanceFte[draw]!
  const baseline = new Float64Array(model.municipalities)
  const leaves = new Float64Array(model.municipalities)
  for (let site = 0; site < sites.length; site++) {
    const m = sites[site]!
    baseline[m] = work.today[site]! * perFte + allowanceFte
    // Those that do not take part keep what they have; allowances are the same before and after.
    if (site >= ranges.inside) continue
    const after = work.local[site]! + work.coordinates[site]! * work.coordinationFte
    leaves[m] = (work.today[site]! - after) * perFte
  }
  return { baseline, leaves, centreFte: space.out[COLUMN.centre * space.width + draw]! }
}
