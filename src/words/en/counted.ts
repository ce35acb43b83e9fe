/** Counts with their nouns in English. */
import { formatNumber } from "../numbers.ts"

/** A whole number. */
export const whole = (count: number): string => formatNumber(count, "en", 0)

/** A whole number with its noun in the right number. */
export const counted = (count: number, one: string, many: string): string =>
  `${whole(count)} ${count === 1 ? one : many}`
