/** Mixtures of two models: at both ends they are the models themselves, and in between every field counts once. */
import { Schema } from "effect"
import { evaluate } from "../../src/model/evaluate.ts"
import { differs, pairModels } from "../../src/model/pairModels.ts"
import { measure, national } from "../../src/model/Metric.ts"
import { QUANTITIES } from "../../src/model/Quantity.ts"
import type { Model } from "../../src/model/Model.ts"
import { reorder } from "../../src/model/reorder.ts"
import { describe, expect, it } from "../support/effect.ts"
import { randomModel, Shape } from "../support/randomModel.ts"

const results = (model: Model, values: Float64Array): ReadonlyArray<number> | undefined => {
  const allocation = evaluate(model, values)
  return allocation && QUANTITIES.map((quantity) => measure(model, allocation, national(quantity)))
}

const close = (found: ReadonlyArray<number> | undefined, expected: ReadonlyArray<number> | undefined) =>
  (found === undefined) === (expected === undefined) &&
  (found ?? []).every((x, i) => Math.abs(x - expected![i]!) <= 1e-9 * Math.max(1, Math.abs(expected![0]!)))

const Two = Schema.Struct({ first: Shape, second: Shape })

const alignmentOf = (a: Model, b: Model) => ({
  municipalities: a.municipalities === b.municipalities,
  caseTypes:
    a.caseTypes.length === b.caseTypes.length &&
    a.caseTypes.every(({ activities }, c) => activities.length === b.caseTypes[c]!.activities.length)
})

describe("a mixture of two models", () => {
  it.prop("is the first where nothing and the second where everything comes from the second", Two, (shapes) => {
    const [a, b] = [randomModel(shapes.first).model, randomModel(shapes.second).model]
    const pair = pairModels(a, b, alignmentOf(a, b))
    const ends = [a, b].map((model, side) =>
      close(results(pair.mixture(pair.fields.map(() => side)).model, pair.values), results(model, model.values))
    )
    return ends.every(Boolean)
  })

  it.prop("takes only what differs to get from the first to the second", Two, ({ first }) => {
    const { model: a, another } = randomModel(first)
    const b = { ...a, values: another().map((x, i) => (i % 3 === 0 ? x : a.values[i]!)) }
    const pair = pairModels(a, b, { municipalities: true, caseTypes: true })
    const picks = pair.fields.map((field) => (differs(field, pair.values) ? 1 : 0))
    return close(results(pair.mixture(picks).model, pair.values), results(b, b.values))
  })

  it.prop("has no difference between a model and itself, whatever the order of its lists", Shape, (shape) => {
    const { model } = randomModel(shape)
    const turned = <A>(list: ReadonlyArray<A>) => [...list].reverse()
    const backwards = {
      ...model,
      workingTime: { ...model.workingTime, categoryAllowances: turned(model.workingTime.categoryAllowances) },
      upkeep: { ...model.upkeep, hours: turned(model.upkeep.hours) }
    }
    // Slots of the second model lie behind those of the first, in the same order.
    const nameOf = (slot: number) => String(slot < model.values.length ? slot : slot - model.values.length + 3)
    const pair = pairModels(model, backwards, { municipalities: true, caseTypes: true }, nameOf)
    return pair.fields.every((field) => !differs(field, pair.values))
  })
})

describe("another order", () => {
  it.prop("of municipalities, case types and activities changes no national result", Shape, (shape) => {
    const { model } = randomModel(shape)
    const turned = (length: number) => Array.from({ length }, (_, i) => length - 1 - i)
    const caseTypes = turned(model.caseTypes.length)
    const other = reorder(model, {
      municipalities: turned(model.municipalities),
      caseTypes,
      activities: caseTypes.map((c) => turned(model.caseTypes[c]!.activities.length))
    })
    return close(results(other, model.values), results(model, model.values))
  })
})

describe("evaluation of unchecked values", () => {
  const shape: Shape = {
    key: 1,
    municipalities: 3,
    caseTypes: 1,
    centres: 1,
    organised: true,
    everybodyTakesPart: true,
    hosts: false,
    pace: "one",
    centreCurve: false,
    benchmark: false,
    emptyVolumes: false,
    nothingMovesSomewhere: false,
    noMinimum: false,
    managed: true,
    allowances: false,
    trainsPeople: false,
    errors: false,
    scaling: "minutes",
    promises: false
  }

  it("refuses work that moves to no centre", () => {
    const { model } = randomModel(shape)
    const nowhere = { ...model, organisation: { ...model.organisation!, centreOf: new Int16Array(3).fill(-1) } }
    expect([evaluate(model) === undefined, evaluate(nowhere) === undefined]).toEqual([false, true])
  })

  it("refuses hours that are used up before any case", () => {
    const { model } = randomModel(shape)
    const values = Float64Array.from(model.values)
    values[model.workingTime.categoryAllowances[0]!] = 1.2
    expect(evaluate(model, values)).toBeUndefined()
  })

  it("refuses an observation that no factor meets", () => {
    const { model } = randomModel(shape)
    const values = Float64Array.from(model.values)
    values[model.observed!.count] = 1e-9
    expect(evaluate(model, values)).toBeUndefined()
  })
})
