/** The order in which a model arranged for many evaluations has its sites: those that are alike stand together. */
import type { Model } from "../model/Model.ts"

/**
 * Where each kind of site ends in `sites`; each starts where the one before ends. `full`: volume in every case type.
 */
export interface Ranges {
  /** Take part, full, everything that moves is handed over, and hand-offs grow with paced volume. */
  readonly handing: number
  /** Take part, full, and hand nothing over: hosts. */
  readonly hosting: number
  /** The other full ones that take part, and those that are not full. */
  readonly insideFull: number
  readonly inside: number
  /** Those that do not take part, which is everybody where there is no organisation. */
  readonly outsideFull: number
  readonly outside: number
}

/** Sites of one kind stand together: `keepsPace` says where a cell's pace is 1 in every draw. */
export const arrangeSites = (
  model: Model,
  inside: ReadonlyArray<number>,
  outside: ReadonlyArray<number>,
  needsHandOff: (m: number, c: number) => boolean,
  keepsPace: (m: number, c: number) => boolean
): { readonly sites: ReadonlyArray<number>; readonly ranges: Ranges } => {
  const full = (m: number) => model.caseTypes.every(({ volumes }) => volumes[m]! > 0)
  const alike = (m: number) => model.caseTypes.every((_, c) => needsHandOff(m, c) && keepsPace(m, c))
  const kinds = [
    inside.filter((m) => full(m) && alike(m)),
    inside.filter((m) => full(m) && !model.caseTypes.some((_, c) => needsHandOff(m, c))),
    inside.filter((m) => full(m) && !alike(m) && model.caseTypes.some((_, c) => needsHandOff(m, c))),
    inside.filter((m) => !full(m)),
    outside.filter(full),
    outside.filter((m) => !full(m))
  ]
  let end = 0
  const ends = kinds.map(({ length }) => (end += length))
  return {
    sites: kinds.flat(),
    ranges: {
      handing: ends[0]!,
      hosting: ends[1]!,
      insideFull: ends[2]!,
      inside: ends[3]!,
      outsideFull: ends[4]!,
      outside: ends[5]!
    }
  }
}
