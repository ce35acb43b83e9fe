/** Stated rank correlations are reached, move nobody else, and are refused where they cannot hold. */
import { textIn } from "../../../src/words/Lang.ts"
import { drawsOf, InvalidCorrelations } from "../../../src/analysis/draws/Draws.ts"
import { correlatedInputs } from "../../../src/analysis/draws/correlatedInputs.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { model } from "./twoModels.ts"

const minutes = "caseTypes.pension.activities.application.minutes"
const change = "caseTypes.pension.activities.change.perRecipient"
const housing = "caseTypes.housing.activities.application.minutes"

const correlation = (rows: ReadonlyArray<readonly [string, string, number]>): string =>
  `correlations:\n${rows.map(([a, b, rank], i) => `  c${i}: {between: [${a}, ${b}], rank: ${rank}}\n`).join("")}`

/** Spearman's rank correlation. */
const spearman = (a: Float64Array, b: Float64Array): number => {
  const ranks = (values: Float64Array) => {
    const order = [...values.keys()].sort((i, j) => values[i]! - values[j]!)
    const out = new Float64Array(values.length)
    for (const [rank, i] of order.entries()) out[i] = rank
    return out
  }
  const [x, y] = [ranks(a), ranks(b)]
  const middle = (x.length - 1) / 2
  const sum = (of: (i: number) => number) => x.reduce((total, _, i) => total + of(i), 0)
  return sum((i) => (x[i]! - middle) * (y[i]! - middle)) / sum((i) => (x[i]! - middle) ** 2)
}

describe("rank correlations", () => {
  it("are reached whatever the families, and pairs that nobody names stay independent", async () => {
    const stated = correlation([
      [minutes, housing, 0.6],
      [change, housing, -0.4]
    ])
    const draws = drawsOf([await model("state", stated)], { draws: 16_384 })
    const inputs = (path: string) => draws.inputs(0, path)
    expect(spearman(inputs(minutes), inputs(housing))).toBeCloseTo(0.6, 1.5)
    expect(spearman(inputs(change), inputs(housing))).toBeCloseTo(-0.4, 1.5)
    expect(spearman(inputs(minutes), inputs("parameters.handOffMinutes"))).toBeCloseTo(0, 1.5)
  })

  it("leave the draws of everybody else alone", async () => {
    const plain = drawsOf([await model("state")], { draws: 1024 })
    const correlated = drawsOf([await model("state", correlation([[minutes, housing, 0.6]]))], { draws: 1024 })
    const moved = plain.paths.filter((path) => plain.inputs(0, path).join() !== correlated.inputs(0, path).join())
    expect(moved).toEqual([minutes])
  })

  it("of one scenario hold for all that are drawn with it", async () => {
    const draws = drawsOf([await model("state", correlation([[minutes, housing, 0.6]])), await model("joint")], {
      draws: 1024
    })
    expect(draws.inputs(1, minutes)).toEqual(draws.inputs(0, minutes))
  })

  it("that two scenarios state differently are refused at the second, with both numbers", async () => {
    const scenarios = [
      await model("state", correlation([[minutes, housing, 0.6]])),
      await model("joint", correlation([[housing, minutes, 0.2]]))
    ]
    const { problems } = correlatedInputs(scenarios)
    expect(problems).toMatchObject([{ code: "contradictory-correlation", path: "correlations.c0.rank" }])
    expect(textIn(problems[0]!.message, "en")).toBe(
      `${housing} and ${minutes} correlate 0.2 here, but 0.6 in state.yaml`
    )
    expect(() => drawsOf(scenarios)).toThrow(InvalidCorrelations)
  })

  it("that no numbers can have are refused with the names", async () => {
    const scenarios = [
      await model(
        "state",
        correlation([
          [minutes, housing, 0.9],
          [minutes, change, 0.9],
          [change, housing, -0.9]
        ])
      )
    ]
    const { problems } = correlatedInputs(scenarios)
    expect(problems).toMatchObject([{ code: "impossible-correlations" }])
    const [english, danish] = (["en", "da"] as const).map((lang) => textIn(problems[0]!.message, lang))
    for (const path of [minutes, housing, change]) expect(english).toContain(path)
    expect(english).toContain("not positive definite")
    expect(danish).toContain("ikke positivt definit")
  })
})
