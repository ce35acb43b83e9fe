/** Rounding parts so that they sum to their rounded total, by the method of largest remainders (Hamilton). */
import { roundTo } from "../words/numbers.ts"

/**
 * Round each value down or up to `decimals`, so that the rounded values sum to the rounded total. Those that lose
 * most by rounding down are rounded up; of equals, the first. No value moves by more than one unit of its last
 * decimal, unless `total` is far from the sum of the values.
 *
 * @param total what the parts are printed to sum to; their own sum when left out
 * @example largestRemainder([33.34, 33.33, 33.33], 0) // => [34, 33, 33]
 */
export const largestRemainder = (
  values: ReadonlyArray<number>,
  decimals: number,
  total: number = values.reduce((sum, value) => sum + value, 0)
): ReadonlyArray<number> => {
  if (values.length === 0) return []
  const scale = 10 ** decimals
  const floors = values.map((value) => Math.floor(value * scale))
  const missing = unitsOf(total, decimals) - floors.reduce((sum, floor) => sum + floor, 0)
  const byLoss = values
    .map((value, index) => ({ index, loss: value * scale - (floors[index] ?? 0) }))
    .toSorted((one, other) => other.loss - one.loss || one.index - other.index)
  // Every value gets the whole share of what is missing, which is 0 unless the total is not the values' own.
  const everyone = Math.floor(missing / values.length)
  const lucky = new Set(byLoss.slice(0, missing - everyone * values.length).map(({ index }) => index))
  return floors.map((floor, index) => (floor + everyone + (lucky.has(index) ? 1 : 0)) / scale + 0)
}

// The total is rounded as it is printed; value * scale alone would round some halves the other way.
const unitsOf = (value: number, decimals: number): number => Math.round(roundTo(value, decimals) * 10 ** decimals)
