/** The share of numbers of which something holds. */
export const shareOf = (values: Float64Array, holds: (value: number) => boolean): number => {
  let count = 0
  for (let i = 0; i < values.length; i++) if (holds(values[i]!)) count++
  return count / values.length
}
