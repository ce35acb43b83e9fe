/** FTE of a whole municipality in many draws: read off the engine's last evaluation, without an allocation of each. */
import type { Metric } from "../model/Metric.ts"
import type { SiteFte } from "../model/money/alikeResources.ts"
import type { FastModel } from "./FastModel.ts"
import { siteFteOf } from "./siteFteOf.ts"
import type { Workspace } from "./Workspace.ts"

/** Whether a metric is all FTE of one municipality, over all its case types. */
export const isOfSite = ({ quantity, caseType, municipality, month }: Metric): boolean =>
  municipality >= 0 && caseType < 0 && month < 0 && Object.hasOwn(OF_SITE, quantity)

/** Reads metrics off one draw after the other. */
export const siteReader = (fast: FastModel, space: Workspace) => (draw: number) => {
  const fte = siteFteOf(fast, space, draw)
  return ({ quantity, municipality }: Metric): number => OF_SITE[quantity as OfSite](fte, municipality)
}

const OF_SITE = {
  baseline: ({ baseline }: SiteFte, m: number): number => baseline[m]!,
  local: ({ baseline, leaves }: SiteFte, m: number): number => baseline[m]! - leaves[m]!,
  leaves: ({ leaves }: SiteFte, m: number): number => leaves[m]!
} as const
type OfSite = keyof typeof OF_SITE
