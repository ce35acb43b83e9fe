/** Which ways of training a scenario takes, and how often each, by whose people they train. */
import type { Side } from "../../model/Side.ts"
import { upkeepBySide } from "../../model/training/upkeepBySide.ts"
import type { Compiled } from "../../scenario/Compiled.ts"
import type { Text } from "../../words/Lang.ts"

export interface WaysTaken {
  readonly side: Side
  /** None where nobody is trained. */
  readonly taken: ReadonlyArray<{ readonly label: Text; readonly times: number }>
}

/** Of sides that have ways; a scenario that reorganises nothing has today's. */
export const waysTaken = ({ model, names }: Compiled): ReadonlyArray<WaysTaken> =>
  upkeepBySide(model).flatMap(([side, { ways }]) => {
    const labels = names.ways?.[side] ?? []
    const taken = ways.flatMap(({ times }, w) => (times === 0 ? [] : [{ label: labels[w]!.label, times }]))
    return ways.length === 0 ? [] : [{ side, taken }]
  })
