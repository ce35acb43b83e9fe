/**
 * A model arranged for many evaluations: what is alike in all municipalities becomes a few sums.
 *
 * Core work and hand-offs collapse to national sums; `Σ_m max(minimum, v_m·k)` to a search among sorted volumes. What
 * does not collapse stays a loop: a scale curve whose elasticity varies, hand-offs under a pace that differs, and the
 * spread of whole-site FTE over case types. All of it is exact.
 */
import type { Model } from "../model/Model.ts"
import type { Slot } from "../model/Slot.ts"
import { type Served, servedBy } from "../model/principals.ts"
import { relativeUnitTimes } from "../model/relativeUnitTimes.ts"
import { arrangeSites, type Ranges } from "./arrangeSites.ts"
import { flattenRates, type FastRates } from "./fastRates.ts"
import { repace, volumeGroup, type VolumeGroup } from "./VolumeGroup.ts"

export interface FastModel {
  readonly model: Model
  readonly rates: FastRates
  readonly caseTypes: ReadonlyArray<FastCaseType>
  /** All municipalities; those that are alike stand together, in the order of `ranges`. */
  readonly sites: Int32Array
  readonly ranges: Ranges
  /** By (c, site): volume times pace, and the volume whose moved events need hand-offs. */
  readonly paced: Float64Array
  readonly handed: Float64Array
  readonly pacedOf: ReadonlyArray<Float64Array>
  readonly centres: FastCentres
  /** Sites that coordinate, by which case types move work; filled as patterns turn up. */
  readonly coordinating: Array<Coordinating>
}

export interface FastCaseType {
  readonly recipients: Slot
  /** True when its pace must be worked out in every draw. */
  readonly varyingPace: boolean
  readonly all: VolumeGroup
  readonly outside: VolumeGroup
  readonly inside: VolumeGroup
  /** Inside, with work that needs hand-offs when it moves; and hosts, whose work does not. */
  readonly served: VolumeGroup
  readonly hosts: VolumeGroup
  /** Plain volume of `served`. */
  readonly servedVolume: number
}

interface FastCentres {
  readonly count: number
  readonly secretariatFte: Int32Array
  /** Whom each centre serves. */
  readonly served: ReadonlyArray<Served>
  /** How many case types a centre takes; and whether, by (c, g). */
  readonly taken: Int32Array
  readonly takes: Uint8Array
  /** Volume that the centre works on, and the part of it that is handed over, by (c, g). */
  readonly volumes: Float64Array
  readonly handed: Float64Array
}

/** Which sites move work that needs hand-offs, when `moves` says which case types move any. */
export interface Coordinating {
  readonly moves: Uint8Array
  readonly flags: Uint8Array
  readonly count: number
}

/** Arrange a model for values in which only the slots that `varies` names differ from `model.values`. */
export const fastModel = (model: Model, varies: (slot: Slot) => boolean): FastModel => {
  const n = model.caseTypes.length
  const everyone = Array.from({ length: model.municipalities }, (_, m) => m)
  const takesPart = (m: number) => model.organisation?.participates[m] === 1
  const [inside, outside] = [everyone.filter(takesPart), everyone.filter((m) => !takesPart(m))]
  const needsHandOff = (m: number, c: number) => {
    const g = model.organisation?.centreOf[m * n + c] ?? -1
    return g >= 0 && model.organisation!.hosts[g] !== m
  }
  const columns = model.caseTypes.map((caseType) => {
    const column = new Float64Array(model.municipalities)
    relativeUnitTimes(caseType, model.population, model.values, column)
    return column.map((pace, m) => pace * caseType.volumes[m]!)
  })
  const caseTypes = model.caseTypes.map(({ recipients, relativeUnitTime: rule, volumes }, c): FastCaseType => {
    const varyingPace = rule.kind === "scaleCurve" && varies(rule.elasticity)
    const known: Array<{ readonly members: ReadonlyArray<number>; readonly own: VolumeGroup }> = []
    // Often the same municipalities are all, inside and served: one group takes less of the cache than three.
    const group = (members: ReadonlyArray<number>): VolumeGroup => {
      const found = known.find((one) => sameMembers(one.members, members))
      if (found !== undefined) return found.own
      const own = volumeGroup(members, columns[c]!, volumes, !varyingPace)
      known.push({ members, own })
      return own
    }
    const served = inside.filter((m) => needsHandOff(m, c))
    return {
      recipients,
      varyingPace,
      all: group(everyone),
      outside: group(outside),
      inside: group(inside),
      served: group(served),
      hosts: group(inside.filter((m) => !needsHandOff(m, c))),
      servedVolume: served.reduce((sum, m) => sum + volumes[m]!, 0)
    }
  })
  const { sites, ranges } = arrangeSites(
    model,
    inside,
    outside,
    needsHandOff,
    (m, c) => !caseTypes[c]!.varyingPace && columns[c]![m] === model.caseTypes[c]!.volumes[m]
  )
  const paced = bySite(sites, n, (m, c) => columns[c]![m]!)
  return {
    model,
    rates: flattenRates(model),
    caseTypes,
    sites: Int32Array.from(sites),
    ranges,
    paced,
    pacedOf: columns.map((_, c) => paced.subarray(c * sites.length, (c + 1) * sites.length)),
    handed: bySite(sites, n, (m, c) => (takesPart(m) && needsHandOff(m, c) ? model.caseTypes[c]!.volumes[m]! : 0)),
    centres: centresOf(model, inside),
    coordinating: []
  }
}

/** A number of each (c, site). */
const bySite = (
  sites: ReadonlyArray<number>,
  caseTypes: number,
  of: (m: number, c: number) => number
): Float64Array => {
  const count = sites.length
  const out = new Float64Array(caseTypes * count)
  for (let c = 0; c < caseTypes; c++)
    for (let site = 0; site < count; site++) out[c * count + site] = of(sites[site]!, c)
  return out
}

const sameMembers = (some: ReadonlyArray<number>, others: ReadonlyArray<number>): boolean =>
  some.length === others.length && some.every((m, i) => m === others[i])

/** Whether some pace has to be worked out draw by draw, when the slots that `varies` names do. */
export const hasVaryingPace = ({ caseTypes }: Model, varies: (slot: Slot) => boolean): boolean =>
  caseTypes.some(({ relativeUnitTime: rule }) => rule.kind === "scaleCurve" && varies(rule.elasticity))

/** Whether no pace has to be worked out draw by draw. */
export const hasFixedPace = ({ caseTypes }: FastModel): boolean => caseTypes.every(({ varyingPace }) => !varyingPace)

/** Work out the pace of case types whose scale curve varies, for the values of a single draw. */
export const refreshPace = ({ model, caseTypes, paced, sites }: FastModel, values: Float64Array): void => {
  for (let c = 0; c < caseTypes.length; c++) {
    const fast = caseTypes[c]!
    if (!fast.varyingPace) continue
    const { volumes } = model.caseTypes[c]!
    const column = new Float64Array(model.municipalities)
    relativeUnitTimes(model.caseTypes[c]!, model.population, values, column)
    for (let m = 0; m < column.length; m++) column[m]! *= volumes[m]!
    for (let site = 0; site < sites.length; site++) paced[c * sites.length + site] = column[sites[site]!]!
    for (const group of new Set([fast.all, fast.outside, fast.inside, fast.served, fast.hosts])) repace(group, column)
  }
}

/** The sites that hand work over when the case types flagged in `moves` move any. */
export const coordinatingUnder = (fast: FastModel, columns: Uint8Array, width: number, draw: number): Coordinating => {
  const { coordinating, sites, handed } = fast
  for (let k = 0; k < coordinating.length; k++) {
    if (movesAlike(coordinating[k]!.moves, columns, width, draw)) return coordinating[k]!
  }
  const moves = Uint8Array.from(fast.caseTypes, (_, c) => columns[c * width + draw]!)
  const flags = Uint8Array.from(sites, (_, site) =>
    moves.some((moving, c) => moving === 1 && handed[c * sites.length + site]! > 0) ? 1 : 0
  )
  const found = { moves, flags, count: flags.reduce((sum, flag) => sum + flag, 0) }
  coordinating.push(found)
  return found
}

const movesAlike = (known: Uint8Array, columns: Uint8Array, width: number, draw: number): boolean => {
  for (let c = 0; c < known.length; c++) if (known[c] !== columns[c * width + draw]) return false
  return true
}

const centresOf = (model: Model, inside: ReadonlyArray<number>): FastCentres => {
  const n = model.caseTypes.length
  const centres = model.organisation?.centres ?? []
  const count = centres.length
  const volumes = new Float64Array(n * count)
  const handed = new Float64Array(n * count)
  for (const m of inside) {
    for (let c = 0; c < n; c++) {
      const g = model.organisation!.centreOf[m * n + c]!
      if (g < 0) continue
      const volume = model.caseTypes[c]!.volumes[m]!
      volumes[c * count + g]! += volume
      if (model.organisation!.hosts[g] !== m) handed[c * count + g]! += volume
    }
  }
  return {
    count,
    secretariatFte: Int32Array.from(centres, ({ secretariatFte }) => secretariatFte),
    served: model.organisation === null ? [] : servedBy(model.organisation, n),
    taken: Int32Array.from(centres, ({ takes }) => takes.reduce((sum, flag) => sum + flag, 0)),
    takes: Uint8Array.from({ length: n * count }, (_, cell) => centres[cell % count]!.takes[Math.floor(cell / count)]!),
    volumes,
    handed
  }
}
