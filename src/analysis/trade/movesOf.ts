/** The slots by which some fields go part of the way from one scenario's numbers to another's. */
import { NEUTRAL_VALUES, type Slot } from "../../model/Slot.ts"
import type { ScenarioPair } from "../attribution/ScenarioPair.ts"

export interface Move {
  readonly field: number
  readonly slot: Slot
  /** Whether the slot that is moved is the other side's. */
  readonly isTheirs: boolean
  readonly from: number
  readonly to: number
}

/**
 * The other side's slots, or one's own where those do not do: a neutral slot belongs to everybody, and a slot that
 * serves several numbers of this side cannot be half-way to each of them. Undefined where neither side's slots do.
 */
export const movesOf = (
  fields: ReadonlyArray<number>,
  { models: { fields: all, values } }: ScenarioPair
): ReadonlyArray<Move> | undefined =>
  [true, false]
    .map((isTheirs) => {
      const moves = fields.flatMap((field): ReadonlyArray<Move> => {
        const [own, other] = all[field]!.slots
        return own.map((mine, i) => ({
          field,
          slot: isTheirs ? other[i]! : mine,
          isTheirs,
          from: values[mine]!,
          to: values[other[i]!]!
        }))
      })
      return moves.every((one) => one.slot >= NEUTRAL_VALUES.length && moves.every((other) => agree(one, other)))
        ? moves
        : undefined
    })
    .find((moves) => moves !== undefined)

const agree = (one: Move, other: Move): boolean =>
  one.slot !== other.slot || (one.from === other.from && one.to === other.to)
