/** Laws of releasing posts, over compiled scenarios of every shape. */
import { Schema } from "effect"
import { allocate } from "../../src/model/allocate.ts"
import { measure, national } from "../../src/model/Metric.ts"
import type { MoneyQuantity } from "../../src/model/money/moneyQuantities.ts"
import { resultOf } from "../../src/model/Result.ts"
import { describe, expect, it } from "../support/effect.ts"
import { generate, Shape, textsOf, type Generated } from "../support/generate.ts"
import { loadTextsNow } from "../support/load.ts"

interface Release {
  readonly step: number | "exact"
  readonly by: "site" | "caseType"
}

const withRelease = ({ scenario, rows }: Generated, release: Release): Generated => ({
  scenario: {
    ...scenario,
    money: {
      currency: "DKK",
      priceLevel: 2010,
      costPerFte: { local: { salary: 400_000, overhead: 60_000 }, centre: { salary: 500_000, overhead: 60_000 } },
      release: { ...release, overheadReleasedShare: 0.3 },
      settlement: { payer: "municipalities", contribution: { key: "equal" }, grant: { basis: "none" } }
    }
  },
  rows
})

/** A quantity of every municipality, for any rule of release. */
const asked = (shape: Shape) => {
  const generated = generate(
    { ...shape, centres: Math.max(1, shape.centres) },
    (unscaled) => resultOf(loadTextsNow(textsOf(unscaled), "s.yaml").compiled.model).fte.baseline
  )
  return (quantity: MoneyQuantity, release: Release): ReadonlyArray<number> => {
    const { model } = loadTextsNow(textsOf(withRelease(generated, release)), "s.yaml").compiled
    const allocation = allocate(model)
    return Array.from({ length: model.municipalities }, (_, municipality) =>
      measure(model, allocation, national(quantity, -1, { municipality }))
    )
  }
}

const noMore = (some: ReadonlyArray<number>, others: ReadonlyArray<number>): void => {
  for (const [m, one] of some.entries()) expect(one).toBeLessThanOrEqual(others[m]! + 1e-9)
}

describe("posts of a scenario of any shape", () => {
  it.prop(
    "are no more where they are released case type by case type",
    Schema.Struct({ shape: Shape, step: Schema.Literals([1, 0.5, 0.2]) }),
    ({ shape, step }) => {
      const of = asked(shape)
      noMore(of("released", { step, by: "caseType" }), of("released", { step, by: "site" }))
    },
    { runs: 60 }
  )

  it.prop(
    "are whole steps, and strand no more where a step is cut into pieces",
    Schema.Struct({ shape: Shape }),
    ({ shape }) => {
      const of = asked(shape)
      for (const posts of of("released", { step: 0.5, by: "site" }))
        expect(Math.abs(2 * posts - Math.round(2 * posts))).toBeLessThanOrEqual(1e-9)
      const stranded = (step: number | "exact") => of("stranded", { step, by: "site" })
      noMore(stranded(0.5), stranded(1))
      noMore(stranded("exact"), stranded(0.5))
    },
    { runs: 40 }
  )
})
