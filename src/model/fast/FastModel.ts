/**
 * A model arranged for many evaluations: what is alike in all municipalities becomes a few sums.
 *
 * Core work and hand-offs collapse to national sums; `Σ_m max(minimum, v_m·k)` to a search among sorted volumes. What does
 * not collapse stays a loop: a scale curve whose elasticity varies, hand-offs under a pace that differs, and the spread of
 * whole-site FTE over case types. All of it is exact.
 */
import type { Model, Slot } from "../Model.ts"
import { relativeUnitTimes } from "../relativeUnitTimes.ts"
import { flattenRates, type FastRates } from "./fastRates.ts"
import { repace, volumeGroup, type VolumeGroup } from "./VolumeGroup.ts"

export interface FastModel {
  readonly model: Model
  readonly rates: FastRates
  readonly caseTypes: ReadonlyArray<FastCaseType>
  /** Municipalities that take part, and those that do not; all are outside where there is no organisation. */
  readonly inside: Int32Array
  readonly outside: Int32Array
  /** By (m, c): volume times pace, and the volume whose moved events need hand-offs. */
  readonly paced: Float64Array
  readonly handed: Float64Array
  readonly centres: ReadonlyArray<FastCentre>
  /** Municipalities that coordinate, by which case types move work; filled as patterns turn up. */
  readonly coordinating: Map<string, Coordinating>
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

export interface FastCentre {
  readonly secretariatFte: Slot
  /** How many case types the centre takes, and which. */
  readonly taken: number
  readonly takes: Uint8Array
  /** Volume that the centre works on, and the part of it that is handed over, by case type. */
  readonly volumes: Float64Array
  readonly handed: Float64Array
}

/** Which municipalities move work that needs hand-offs. */
export interface Coordinating {
  readonly flags: Uint8Array
  readonly count: number
}

/** Arrange a model for values in which only the slots that `varies` names differ from `model.values`. */
export const fastModel = (model: Model, varies: (slot: Slot) => boolean): FastModel => {
  const n = model.caseTypes.length
  const cells = model.municipalities * n
  const everyone = Array.from({ length: model.municipalities }, (_, m) => m)
  const takesPart = (m: number) => model.organisation?.participates[m] === 1
  const [inside, outside] = [everyone.filter(takesPart), everyone.filter((m) => !takesPart(m))]
  const paced = new Float64Array(cells)
  const handed = new Float64Array(cells)
  const column = new Float64Array(model.municipalities)
  const caseTypes = model.caseTypes.map((caseType, c): FastCaseType => {
    const { relativeUnitTime: rule, volumes } = caseType
    relativeUnitTimes(caseType, model.population, model.values, column)
    for (const m of everyone) column[m]! *= volumes[m]!
    const needsHandOff = (m: number) => {
      const g = model.organisation?.centreOf[m * n + c] ?? -1
      return g >= 0 && model.organisation!.centres[g]!.host !== m
    }
    const served = inside.filter(needsHandOff)
    const varyingPace = rule.kind === "scaleCurve" && varies(rule.elasticity)
    const group = (members: ReadonlyArray<number>) => volumeGroup(members, column, volumes, !varyingPace)
    for (const m of everyone) paced[m * n + c] = column[m]!
    for (const m of served) handed[m * n + c] = volumes[m]!
    return {
      recipients: caseType.recipients,
      varyingPace,
      all: group(everyone),
      outside: group(outside),
      inside: group(inside),
      served: group(served),
      hosts: group(inside.filter((m) => !needsHandOff(m))),
      servedVolume: served.reduce((sum, m) => sum + volumes[m]!, 0)
    }
  })
  return {
    model,
    rates: flattenRates(model),
    caseTypes,
    inside: Int32Array.from(inside),
    outside: Int32Array.from(outside),
    paced,
    handed,
    centres: centresOf(model, inside),
    coordinating: new Map()
  }
}

/** Work out the pace of case types whose scale curve varies. */
export const refreshPace = ({ model, caseTypes, paced }: FastModel, values: Float64Array): void => {
  const n = caseTypes.length
  for (let c = 0; c < n; c++) {
    const fast = caseTypes[c]!
    if (!fast.varyingPace) continue
    const { volumes } = model.caseTypes[c]!
    const column = new Float64Array(model.municipalities)
    relativeUnitTimes(model.caseTypes[c]!, model.population, values, column)
    for (let m = 0; m < column.length; m++) paced[m * n + c] = column[m]! *= volumes[m]!
    for (const group of [fast.all, fast.outside, fast.inside, fast.served, fast.hosts]) repace(group, column)
  }
}

/** The municipalities that hand work over when the case types flagged in `moves` move any. */
export const coordinatingUnder = (fast: FastModel, moves: Uint8Array): Coordinating => {
  const key = moves.join("")
  const known = fast.coordinating.get(key)
  if (known !== undefined) return known
  const n = moves.length
  const flags = Uint8Array.from({ length: fast.model.municipalities }, (_, m) =>
    moves.some((moving, c) => moving === 1 && fast.handed[m * n + c]! > 0) ? 1 : 0
  )
  const found = { flags, count: flags.reduce((sum, flag) => sum + flag, 0) }
  fast.coordinating.set(key, found)
  return found
}

const centresOf = (model: Model, inside: ReadonlyArray<number>): ReadonlyArray<FastCentre> => {
  const n = model.caseTypes.length
  const centres = (model.organisation?.centres ?? []).map(({ secretariatFte, takes }) => ({
    secretariatFte,
    takes,
    taken: takes.reduce((sum, flag) => sum + flag, 0),
    volumes: new Float64Array(n),
    handed: new Float64Array(n)
  }))
  for (const m of inside) {
    for (let c = 0; c < n; c++) {
      const g = model.organisation!.centreOf[m * n + c]!
      if (g < 0) continue
      const volume = model.caseTypes[c]!.volumes[m]!
      centres[g]!.volumes[c]! += volume
      if (model.organisation!.centres[g]!.host !== m) centres[g]!.handed[c]! += volume
    }
  }
  return centres
}
