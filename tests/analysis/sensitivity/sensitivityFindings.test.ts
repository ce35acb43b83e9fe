/** Published functions with known indices, through the code of the command; laws; groups; the verdict. */
import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import {
  type SensitivityFindings,
  sensitivityFindings,
  type SensitivityOptions
} from "../../../src/analysis/sensitivity/sensitivityFindings.ts"
import type { Target } from "../../../src/analysis/sensitivity/Target.ts"
import { plainTarget, standardNormal } from "./support.ts"

const analyse = (target: Target, options: SensitivityOptions = {}): Promise<SensitivityFindings> =>
  Effect.runPromise(sensitivityFindings(target, options))

const factor = (findings: SensitivityFindings, id: string) => {
  const found = findings.factors.find((one) => one.id === id)
  if (found === undefined) throw new Error(`${id} is not among ${findings.factors.map((one) => one.id).join(", ")}`)
  return found
}

interface Known {
  readonly first: number
  readonly total: number
}

const expectKnown = (findings: SensitivityFindings, known: Readonly<Record<string, Known>>, within: number) => {
  for (const [id, { first, total }] of Object.entries(known)) {
    const { first: s, total: t } = factor(findings, id)
    expect(Math.abs(s.value - first), `first of ${id}: ${s.value}`).toBeLessThan(within)
    expect(Math.abs(t.value - total), `total of ${id}: ${t.value}`).toBeLessThan(within)
    expect(t.low, id).toBeLessThanOrEqual(t.value)
    expect(t.high, id).toBeGreaterThanOrEqual(t.value)
  }
}

/** Ishigami & Homma 1990, ISUMA '90, 398–403, with a = 7, b = 0.1: V = a²/8 + bπ⁴/5 + b²π⁸/18 + ½. */
const ishigami = plainTarget(
  ["x1", "x2", "x3"],
  ([x = NaN, y = NaN, z = NaN]) => Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x),
  (u) => Math.PI * (2 * u - 1)
)
const [b, pi4, pi8] = [0.1, Math.PI ** 4, Math.PI ** 8]
const ishigamiVariance = 49 / 8 + (b * pi4) / 5 + (b * b * pi8) / 18 + 0.5
const alone1 = (0.5 * (1 + (b * pi4) / 5) ** 2) / ishigamiVariance
const alone2 = 49 / 8 / ishigamiVariance
const together13 = (b * b * pi8 * (1 / 18 - 1 / 50)) / ishigamiVariance

/** Sobol's g, coefficients of Saltelli et al. 2008, Global Sensitivity Analysis, 3.7: V_i = 1 / (3 (1 + a_i)²). */
const coefficients = [78, 12, 0.5, 2, 97, 33]
const parts = coefficients.map((a) => 1 / 3 / (1 + a) ** 2)
const sobolVariance = parts.reduce((product, part) => product * (1 + part), 1) - 1
const sobolG = plainTarget(
  coefficients.map((_, i) => `x${i}`),
  (x) => coefficients.reduce((product, a, i) => (product * (Math.abs(4 * x[i]! - 2) + a)) / (1 + a), 1)
)

describe("known functions", () => {
  it("Ishigami: interplay of two inputs, one of which does nothing alone", async () => {
    const findings = await analyse(ishigami, { samples: 4096 })
    expectKnown(
      findings,
      {
        x1: { first: alone1, total: alone1 + together13 },
        x2: { first: alone2, total: alone2 },
        x3: { first: 0, total: together13 }
      },
      0.02
    )
    expect(findings.mean).toBeCloseTo(3.5, 2)
    expect(findings.deviation).toBeCloseTo(Math.sqrt(ishigamiVariance), 2)
    const { first } = factor(findings, "x3")
    expect(first.distinguishable).toBe(false)
    expect(first.value).toBeGreaterThanOrEqual(0)
    expect(findings.verdict?.kind).toBe("interplay")
    expect(findings.verdict?.interplay).toBeCloseTo(together13, 1)
  })

  it("a sum: nothing acts together, however few the runs are", async () => {
    const names = Array.from({ length: 30 }, (_, i) => `x${i}`)
    const sum = plainTarget(names, (x) => names.reduce((total, _, i) => total + x[i]! / (1 + i), 0))
    const verdicts = await Promise.all(
      [32, 64, 128, 2048].map(async (samples) => (await analyse(sum, { samples })).verdict)
    )
    expect(verdicts.map((verdict) => verdict?.interplay ?? 0)).toEqual([0, 0, 0, 0])
    expect(verdicts.map((verdict) => verdict?.kind)).not.toContain("interplay")
    expect(verdicts.at(-1)).toMatchObject({ kind: "few" })
  })

  it("Sobol's g: shares from 0.77 down to 0.0002", async () => {
    const findings = await analyse(sobolG, { samples: 4096 })
    const known = Object.fromEntries(
      parts.map((part, i) => [
        `x${i}`,
        { first: part / sobolVariance, total: (part * (sobolVariance + 1)) / (1 + part) / sobolVariance }
      ])
    )
    expectKnown(findings, known, 0.02)
    expect(known.x2?.first).toBeCloseTo(0.7657430682156954, 12)
    expect(findings.factors.map(({ id }) => id)).toEqual(["x2", "x3", "x1", "x5", "x0", "x4"])
    // Small totals are known in proportion to themselves.
    expect(factor(findings, "x4").total.value / known.x4!.total).toBeCloseTo(1, 1)
  })

  it("4x + 2y + z: 16, 4 and 1 parts of 21, alone and in all", async () => {
    const linear = plainTarget(["x", "y", "z"], ([x = NaN, y = NaN, z = NaN]) => 4 * x + 2 * y + z)
    const findings = await analyse(linear)
    expectKnown(
      findings,
      {
        x: { first: 16 / 21, total: 16 / 21 },
        y: { first: 4 / 21, total: 4 / 21 },
        z: { first: 1 / 21, total: 1 / 21 }
      },
      0.01
    )
    expect(findings.verdict).toMatchObject({ kind: "few", share: expect.closeTo(20 / 21, 1) })
    expect(findings.verdict?.factors.map(({ id }) => id)).toEqual(["x", "y"])
    expect(findings).toMatchObject({ central: 3.5, runs: 1024 * 5, samples: 1024, inputs: 3, moving: 3 })
  })
})

describe("small indices", () => {
  // Janon's estimator alone has an error of about 1/√1024 = 0.03 here, thirty times the index.
  it("are told from nothing by the control variate", async () => {
    const f = ([x = NaN, y = NaN]: Float64Array) => x + 0.1 * y
    const findings = await analyse(plainTarget(["x", "y", "idle"], f))
    const { first } = factor(findings, "y")
    expect(first.distinguishable).toBe(true)
    expect(Math.abs(first.value - 0.01 / 1.01)).toBeLessThan(0.005)
  })
})

describe("an input that does nothing", () => {
  it("is not among the factors, and is counted as still", async () => {
    const findings = await analyse(plainTarget(["x", "idle"], ([x = NaN]) => x ** 2))
    expect(findings.factors.map(({ id }) => id)).toEqual(["x"])
    expect(findings).toMatchObject({ inputs: 2, moving: 1 })
  })
})

describe("a number that does not vary", () => {
  it.each([
    ["without inputs", plainTarget([], () => 7)],
    ["with an input that does nothing", plainTarget(["idle"], () => 7)]
  ])("%s is an answer", async (_, target) => {
    const findings = await analyse(target)
    expect(findings).toMatchObject({ central: 7, mean: 7, deviation: 0, moving: 0, factors: [], verdict: undefined })
    expect(findings.interval).toEqual({ p5: 7, p50: 7, p95: 7 })
  })
})

describe("the same seed", () => {
  it("gives the same answer to the last digit, another seed another", async () => {
    const [one, again, other] = await Promise.all([1, 1, 2].map((seed) => analyse(ishigami, { seed, samples: 256 })))
    expect(one).toEqual(again)
    expect(one!.factors[0]!.total.value).not.toBe(other!.factors[0]!.total.value)
  })

  it("does not depend on whether somebody watches", async () => {
    let share = 0
    const tick = (more: number) => Effect.sync(() => void (share += more))
    expect(await analyse(ishigami, { samples: 256, tick })).toEqual(await analyse(ishigami, { samples: 256 }))
    expect(share).toBeCloseTo(1, 9)
  })
})

describe("groups", () => {
  const additive = plainTarget(["a.one", "a.two", "b"], ([x = NaN, y = NaN, z = NaN]) => x + y + z + 3 * x * y)

  it("carry what their inputs do together", async () => {
    const named = [{ name: "a", prefixes: ["a"] }]
    const findings = await analyse(additive, { samples: 2048, grouping: { topics: new Set(), named } })
    // Var(x + y + 3xy): 2 · (1 + 3/2)² / 12 + 9 / 144, against 1/12 of b.
    const variance = (2 * 2.5 ** 2) / 12 + 9 / 144
    expectKnown(
      findings,
      {
        a: { first: variance / (variance + 1 / 12), total: variance / (variance + 1 / 12) },
        b: { first: 1 / 12 / (variance + 1 / 12), total: 1 / 12 / (variance + 1 / 12) }
      },
      0.02
    )
    expect(factor(findings, "a")).toMatchObject({ kind: "named", paths: ["a.one", "a.two"] })
  })

  it("are made of inputs that are correlated, whose shares cannot be told apart", async () => {
    // Two normals with correlation 0.6 in a sum: variance 3.2, and 1 of the third.
    const lower = [Float64Array.of(1, 0), Float64Array.of(0.6, 0.8)]
    const sum = plainTarget(["x", "y", "z"], ([x = NaN, y = NaN, z = NaN]) => x + y + z, standardNormal)
    const findings = await analyse({ ...sum, correlated: [{ places: [0, 1], lower }] })
    expect(findings.deviation ** 2).toBeCloseTo(4.2, 1)
    expectKnown(
      findings,
      { "x + y": { first: 3.2 / 4.2, total: 3.2 / 4.2 }, z: { first: 1 / 4.2, total: 1 / 4.2 } },
      0.02
    )
    expect(factor(findings, "x + y").kind).toBe("correlated")
  })
})

describe("many inputs", () => {
  const inputs = Array.from({ length: 60 }, (_, i) => `x${String(i).padStart(2, "0")}`)
  const weights = inputs.map((_, i) => (i % 20 === 7 ? 1 : 0.01))
  const many = plainTarget(inputs, (x) => weights.reduce((sum, weight, i) => sum + weight * x[i]!, 0))

  it("are screened; what is dropped still varies, as one group", async () => {
    const findings = await analyse(many)
    expect(findings.screening?.kept).toBe(3)
    expect(findings.screening?.dropped).toHaveLength(57)
    expect(findings.factors.map(({ id }) => id).toSorted()).toEqual(["x07", "x27", "x47"])
    const all = 3 + 57 * 0.01 ** 2
    expect(findings.rest?.total.value).toBeCloseTo((57 * 0.01 ** 2) / all, 4)
    expect(findings.rest?.paths).toHaveLength(57)
    expect(findings.runs).toBe(1024 * (4 + 2))
    expect(findings.moving).toBe(60)
  })

  it("report how far each moved the number: half its range, of a straight line", async () => {
    const { screening } = await analyse(many)
    for (const { meanMove, moveDeviation, share } of screening!.dropped) {
      expect(meanMove).toBeCloseTo(0.005, 12)
      expect(moveDeviation).toBeCloseTo(0, 12)
      expect(share).toBeLessThan(1e-4)
    }
  })
})

describe("points", () => {
  it.each([
    [1, 64],
    [1000, 1024],
    [1025, 2048]
  ])("%i become %i", async (samples, used) => {
    expect((await analyse(ishigami, { samples })).samples).toBe(used)
  })
})
