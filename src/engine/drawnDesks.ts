/** Who is there in one draw of the engine's last evaluation: desks are counted as the model counts them. */
import type { Metric } from "../model/Metric.ts"
import type { Model } from "../model/Model.ts"
import { trainedPeople } from "../model/quality/coverage.ts"
import { coverRule, type DeskCounts, deskCounts, type Desks } from "../model/quality/deskCounts.ts"
import { type QualityRules, qualityQuantities } from "../model/quality/qualityQuantities.ts"
import type { Side } from "../model/Side.ts"
import type { Slot } from "../model/Slot.ts"
import type { FastModel } from "./FastModel.ts"
import type { SideWork } from "./siteShares.ts"
import { sideToday } from "./Today.ts"
import { membersByPeople, type VolumeGroup } from "./VolumeGroup.ts"
import type { Workspace } from "./Workspace.ts"

/** Whether a metric is read off desks, of the country or of a case type. */
export const isOfDesks = ({ quality }: Model, { quantity, municipality, centre }: Metric): boolean =>
  quality !== null && municipality < 0 && centre < 0 && Object.hasOwn(qualityQuantities, quantity)

/** Reads metrics off one draw after the other; what two metrics of a draw need is counted once. */
type DeskReader = (draw: number) => (metric: Metric) => number

/** @throws RangeError for a model that does not say who is there */
export const deskReader = (fast: FastModel, space: Workspace, values: Float64Array): DeskReader => {
  const { quality, caseTypes } = fast.model
  const counts = deskCounts()
  return (draw) => {
    if (quality === null) throw new RangeError("desks of a model that does not say who is there")
    const read = (slot: Slot): number => values[slot * space.width + draw]!
    const known: Record<Side, Array<Desks | undefined>> = { today: [], local: [], centre: [] }
    const desks = (side: Side, caseType: number): Desks => {
      // All of them stand before the first case type.
      const found = known[side][caseType + 1]
      if (found !== undefined) return found
      for (let c = 0; c < caseTypes.length; c++)
        if (caseType < 0 || c === caseType) count(side, { fast, space, draw, caseType: c, add: counts.add })
      const counted = counts.take(coverRule(quality, read, side))
      known[side][caseType + 1] = counted
      return counted
    }
    return (metric) => {
      const { ofDesks }: QualityRules = qualityQuantities[metric.quantity as keyof typeof qualityQuantities]
      return ofDesks({ quality, read, desks: (side) => desks(side, metric.caseType) }, metric)
    }
  }
}

/** Cells of one case type on one side. */
interface Cells {
  readonly fast: FastModel
  readonly space: Workspace
  readonly draw: number
  readonly caseType: number
  readonly add: DeskCounts["add"]
}

const count = (side: Side, cells: Cells): void => {
  const { space, draw, caseType } = cells
  const { all, outside, inside, served, hosts } = cells.fast.caseTypes[caseType]!
  if (side === "centre") return countCentres(cells)
  if (side === "today") return countSites(cells, all, sideToday(space.today))
  countSites(cells, outside, sideToday(space.today))
  if (space.moves[caseType * space.width + draw] === 0) return countSites(cells, inside, space)
  countSites(cells, served, space)
  // A host hands nothing over to itself.
  countSites(cells, hosts, { core: space.core, handOffs: space.today.noHandOffs, upkeep: space.upkeep })
}

const countSites = (
  { draw, caseType, add }: Cells,
  group: VolumeGroup,
  { core, handOffs, upkeep: { ftePerTrained, minimumTrained } }: SideWork
): void => {
  const at = caseType * ftePerTrained.length + draw
  const rule = { minimum: minimumTrained[draw]!, ftePerTrained: ftePerTrained[draw]! }
  membersByPeople(group, { core: core[at]!, handOffs: handOffs[at]!, ...rule }, add)
}

const countCentres = ({ fast, space: { width, centres }, draw, caseType, add }: Cells): void => {
  const { kept, upkeep } = centres
  for (let g = 0; g < fast.centres.count; g++) {
    const work = kept[(caseType * fast.centres.count + g) * width + draw]!
    if (work > 0) add(trainedPeople(work, upkeep.ftePerTrained[draw]!, upkeep.minimumTrained[draw]!), 1)
  }
}
