/** Figures equal to nine digits. */
import { expect } from "vitest"

export const near = (found: number, wanted: number): void =>
  void expect(Math.abs(found - wanted), `${found}, not ${wanted}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(wanted))
  )
export const allNear = (found: ReadonlyArray<number>, wanted: ReadonlyArray<number>): void => {
  expect(found.length).toBe(wanted.length)
  for (const [i, one] of wanted.entries()) near(found[i]!, one)
}
