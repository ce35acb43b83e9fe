/** Where the numbers of a model stand, and the neutral ones among them. */

/** An index into `Model.values`. */
export type Slot = number

/** Slots of the neutral values, the same in every model. */
export const ZERO: Slot = 0

export const ONE: Slot = 1

export const INFINITE: Slot = 2

/** What the neutral slots hold; assumptions follow behind them. */
export const NEUTRAL_VALUES: ReadonlyArray<number> = [0, 1, Infinity]
