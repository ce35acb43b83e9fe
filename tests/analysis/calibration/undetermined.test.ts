/** What figures do not determine: what goes unnoticed by itself, and what takes a second unknown to hide it. */
import { Schema } from "effect"
import type { Goal } from "../../../src/analysis/calibration/Goal.ts"
import type { Unknown } from "../../../src/analysis/calibration/Unknown.ts"
import { undetermined } from "../../../src/analysis/calibration/undetermined.ts"
import { calibrate } from "../../../src/cli/commands/calibrate.ts"
import { plainArguments, printed } from "../../support/command.ts"
import { describe, expect, it } from "../../support/effect.ts"

/** Unknowns with a standard deviation of 1 and goals with a tolerance of 1: slopes are what is noticed. */
const named = (slopes: ReadonlyArray<ReadonlyArray<number>>) => {
  const unknowns = slopes[0]!.map((_, i) => ({ name: `x${i}`, deviation: 1 }) as Unknown)
  const goals = slopes.map(() => ({ value: 0, tolerance: 1 }) as Goal)
  return undetermined(slopes, unknowns, goals).directions.map(({ noticed, moves }) => ({
    noticed,
    moves: moves.map(({ unknown, by }) => ({ place: Number(unknown.name.slice(1)), by }))
  }))
}

const places = (slopes: ReadonlyArray<ReadonlyArray<number>>) =>
  named(slopes).map(({ moves }) => moves.map(({ place }) => place))

describe("what figures do not determine", () => {
  it("starts where a standard deviation moves them by less than can be told apart", () => {
    expect(places([[0.99]])).toEqual([[0]])
    expect(places([[1]])).toEqual([])
    expect(places([[1.01]])).toEqual([])
    expect(places([[0.7], [0.7]])).toEqual([[0]])
    expect(places([[0.8], [0.8]])).toEqual([])
  })

  it("is a trade-off, however small the move of a strong unknown that hides a weak one", () => {
    const [found] = named([[10, 1000]])
    expect(found!.moves.map(({ place }) => place)).toEqual([0, 1])
    expect(found!.moves[0]!.by * 10).toBeCloseTo(-found!.moves[1]!.by * 1000, 9)
  })

  it("is a trade-off also where the share that the weak unknown has in it would go unnoticed, but not all of it", () => {
    expect(places([[1.01, 4.5]])).toEqual([[0, 1]])
  })

  it("is the weak unknown by itself where no figure notices it, with or without a strong one", () => {
    expect(places([[0.9, 1000]])).toEqual([[0]])
    expect(places([[0, 0.5, 1000]])).toEqual([[0], [1]])
  })

  it("leaves unnamed what makes up for nothing that is noticed", () => {
    // Of 0 and 2 together each is the other's opposite; 1 is fixed by the second figure, next to its share of nothing.
    expect(
      places([
        [10, 0.01, 10],
        [0, 50, 0]
      ])
    ).toEqual([[0, 2]])
  })

  const slope = Schema.Number.check(Schema.isBetween({ minimum: -40, maximum: 40 }))
  it.prop(
    "is one unknown only where figures do not notice it, else what is named hides itself, and never fewer than two",
    Schema.Tuple([Schema.Tuple([slope, slope, slope, slope]), Schema.Tuple([slope, slope, slope, slope])]),
    (slopes) => {
      for (const { noticed, moves } of named(slopes)) {
        const effect = Math.hypot(
          ...slopes.map((row) => moves.reduce((sum, { place, by }) => sum + row[place]! * by, 0))
        )
        expect(noticed).toBeLessThan(1)
        expect(effect).toBeLessThan(1)
        for (const { place } of moves) {
          expect(Math.hypot(...slopes.map((row) => row[place]!)) < 1).toBe(moves.length === 1)
        }
      }
    }
  )
})

describe("the page", () => {
  const page = async (free: ReadonlyArray<string>) => {
    const files = ["scenarios/denmark-2010/inter-municipal-b.yaml"]
    const { out } = await printed(calibrate({ ...plainArguments, files, free, to: ["local=700"], force: false }))
    return out.replaceAll(/\s+/gu, " ")
  }

  it("says that two assumptions trade off, not that figures do not notice the weaker one", async () => {
    const out = await page(["parameters.interMunicipalCasework", "parameters.handOffShareBoligstoette"])
    expect(out).toMatch(
      /handOffShareBoligstoette \+[\d.]+ and parameters\.interMunicipalCasework \+[\d.]+ trade off: the figures do not/u
    )
    expect(out).not.toContain("is not determined")
  })

  it("says of what no figure notices that it is not determined", async () => {
    expect(await page(["parameters.interMunicipalCasework", "management.centreSpan"])).toContain(
      "management.centreSpan is not determined: the figures do not notice it"
    )
  })
})
