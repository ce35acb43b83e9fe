/** What several kernel tests need: relative comparison, and a generator that owes nothing to the code under test. */
import { expect } from "vitest"

/** Fails unless `actual` is within `tolerance` of `expected`, relative to `expected`. */
export const expectRelative = (actual: number, expected: number, tolerance: number): void => {
  expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(tolerance * Math.abs(expected))
}

/** Park and Miller's minimal standard generator (1988): 16807 x mod 2³¹ − 1. */
export const minimalStandard = (seed = 1): (() => number) => {
  let state = seed
  return () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
}
