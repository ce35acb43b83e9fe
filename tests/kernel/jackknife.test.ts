import { describe, expect, it } from "vitest"
import { jackknifeError } from "../../src/kernel/jackknife.ts"
import { expectRelative, minimalStandard } from "./support.ts"

const withoutEach = (values: ReadonlyArray<number>, estimate: (values: ReadonlyArray<number>) => number) =>
  values.map((_, k) => estimate(values.filter((__, other) => other !== k)))
const mean = (values: ReadonlyArray<number>) => values.reduce((sum, value) => sum + value, 0) / values.length

describe("jackknifeError", () => {
  it("of a mean is the usual standard error", () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6]
    const variance = values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1)
    expectRelative(jackknifeError(withoutEach(values, mean)), Math.sqrt(variance / values.length), 1e-13)
  })

  it("of the logarithm of a mean comes near to what repeated samples spread", () => {
    const random = minimalStandard(4)
    const samples = Array.from({ length: 400 }, () => Array.from({ length: 40 }, () => 1 + random()))
    const logarithms = samples.map((values) => Math.log(mean(values)))
    const spread = Math.sqrt(mean(logarithms.map((value) => (value - mean(logarithms)) ** 2)))
    const told = mean(samples.map((values) => jackknifeError(withoutEach(values, (some) => Math.log(mean(some))))))
    expectRelative(told, spread, 0.1)
  })

  it("of replicates that agree is 0", () => {
    expect(jackknifeError([7, 7, 7])).toBe(0)
  })
})
