/**
 * Formulas over the draws of a block, written down before they are worked out: each different one once, and what is
 * certain at once. Scenarios that write theirs into the same list share what they have in common, such as today.
 */
import type { VolumeGroup } from "../VolumeGroup.ts"
import { type Arithmetic, arithmetic, certainIn } from "./arithmetic.ts"
import type { Formula, SiteVolumes, Step } from "./Step.ts"

export interface Formulas extends Arithmetic {
  readonly steps: ReadonlyArray<Step>
  readonly groups: ReadonlyArray<VolumeGroup>
  readonly sites: ReadonlyArray<SiteVolumes>
  /** What must be above 0 in every draw, or the block is left to the engine that asks at every step. */
  readonly positive: ReadonlySet<Formula>
  readonly column: (column: number) => Formula
  /** How many volumes of a group are at most `limit`, and the sum of the others. */
  readonly split: (group: VolumeGroup, limit: Formula) => { readonly below: Formula; readonly above: Formula }
  readonly root: (groups: ReadonlyArray<VolumeGroup>, of: ReadonlyArray<Formula>) => Formula
  readonly shares: (sites: SiteVolumes, of: ReadonlyArray<Formula>) => ReadonlyArray<Formula>
  readonly isZero: (formula: Formula) => boolean
  /** Say that a formula is above 0 in every draw. */
  readonly needPositive: (formula: Formula) => Formula
}

export const makeFormulas = (): Formulas => {
  const steps: Array<Step> = []
  const known = new Map<string, Formula>()
  const groups: Array<VolumeGroup> = []
  const sites: Array<SiteVolumes> = []
  const siteKeys = new Map<string, number>()
  const positive = new Set<Formula>()
  const write = (step: Step): Formula => {
    const key = Object.values(step).join(" ")
    const found = known.get(key) ?? steps.push(step) - 1
    known.set(key, found)
    return found
  }
  const placeOf = <A>(list: Array<A>, one: A): number => {
    const place = list.indexOf(one)
    return place < 0 ? list.push(one) - 1 : place
  }
  const placeOfGroup = (group: VolumeGroup): number => {
    const place = groups.findIndex((one) => sameVolumes(one, group))
    return place < 0 ? placeOf(groups, group) : place
  }
  const placeOfSites = (volumes: SiteVolumes): number => {
    const key = volumes.join(";")
    const place = siteKeys.get(key) ?? sites.push(volumes) - 1
    siteKeys.set(key, place)
    return place
  }
  return {
    ...arithmetic(steps, write),
    steps,
    groups,
    sites,
    positive,
    column: (column) => write({ kind: "column", column }),
    split: (group, limit) => {
      const search = write({ kind: "search", group: placeOfGroup(group), of: [limit] })
      return { below: write({ kind: "below", of: [search] }), above: write({ kind: "above", of: [search] }) }
    },
    root: (ofGroups, of) => write({ kind: "root", groups: ofGroups.map(placeOfGroup), of }),
    shares: (volumes, of) => {
      const shares = write({ kind: "shares", sites: placeOfSites(volumes), of })
      return volumes.map((_, lane) => write({ kind: "share", lane, of: [shares] }))
    },
    isZero: (formula) => certainIn(steps, formula) === 0,
    needPositive: (formula) => {
      positive.add(formula)
      return formula
    }
  }
}

/** Two scenarios hold the same volumes each in an array of its own. */
const sameVolumes = (a: VolumeGroup, b: VolumeGroup): boolean =>
  a === b || (a.paced.length === b.paced.length && a.paced.every((volume, i) => volume === b.paced[i]))
