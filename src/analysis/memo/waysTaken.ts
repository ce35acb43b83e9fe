/** Which ways of training a scenario takes, and how often each, by whose people they train. */
import type { Upkeep } from "../../model/Model.ts"
import type { Side } from "../../model/Side.ts"
import type { Compiled } from "../../scenario/Compiled.ts"
import type { Text } from "../../words/Lang.ts"

export interface WaysTaken {
  readonly side: Side
  /** None where nobody is trained. */
  readonly taken: ReadonlyArray<{ readonly label: Text; readonly times: number }>
}

/** Of sides that have ways; a scenario that reorganises nothing has today's. */
export const waysTaken = ({ model: { organisation, upkeep }, names }: Compiled): ReadonlyArray<WaysTaken> => {
  const sides: ReadonlyArray<readonly [Side, Upkeep]> =
    organisation === null
      ? [["today", upkeep]]
      : [
          ["local", organisation.localUpkeep],
          ["centre", organisation.centreUpkeep]
        ]
  return sides.flatMap(([side, { ways }]) => {
    const labels = names.ways?.[side] ?? []
    const taken = ways.flatMap(({ times }, w) => (times === 0 ? [] : [{ label: labels[w]!.label, times }]))
    return ways.length === 0 ? [] : [{ side, taken }]
  })
}
