/** How often the draws have the sign of the central difference. */
import { measured, type Measured } from "./Measured.ts"

/** Share of the draws with the sign of the central difference. */
export const surenessOf = (
  central: number,
  values: Float64Array,
  quantity: string,
  places: readonly [number, number]
): Measured => {
  const sign = central < 0 ? "<" : ">"
  const share = shareAbove(central < 0 ? values.map((value) => -value) : values)
  return measured(`probability(difference(${quantity}) ${sign} 0)`, places, share)
}

/** Share of the values above 0. */
export const shareAbove = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + (value > 0 ? 1 : 0), 0) / values.length
