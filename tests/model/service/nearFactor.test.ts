/** The search for the factor begins near the central one: what it finds rests on the values alone. */
import { allocate } from "../../../src/model/allocate.ts"
import type { Model } from "../../../src/model/Model.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadFile } from "../../support/load.ts"

const { compiled } = await loadFile("scenarios/denmark-2010/state-b-service.yaml")
const slotOf = (path: string) => compiled.assumptions.find((one) => one.path === path)!.slot
const sickness = slotOf("workingTime.sickness")
const minutes = slotOf("caseTypes.boligstoette.activities.change.minutes")
const share = slotOf("parameters.stateCasework")

/** Nothing is remembered of a model that nobody has asked. */
const fresh = (): Model => ({ ...compiled.model })
const factorAt = (model: Model, values: Float64Array) => allocate(model, values).unitTimeScale

const far = compiled.model.values.with(sickness, 60).with(minutes, compiled.model.values[minutes]! * 1.3)
const close = compiled.model.values.with(minutes, compiled.model.values[minutes]! * 1.0001)

describe("the factor to an observation with promises", () => {
  it("is the same to 1e-11 as where the values are the model's own", () => {
    for (const values of [far, close]) {
      const own = factorAt({ ...compiled.model, values }, values)
      expect(Math.abs(factorAt(fresh(), values) / own - 1)).toBeLessThan(1e-11)
    }
  })

  it("is the same to the last bit whatever was asked before", () => {
    const first = fresh()
    const [closeFirst, farNext] = [factorAt(first, close), factorAt(first, far)]
    const second = fresh()
    const farFirst = factorAt(second, far)
    for (let k = 1; k <= 5; k++) factorAt(second, far.with(sickness, 60 + k))
    expect([factorAt(second, close), factorAt(second, far)]).toEqual([closeFirst, farNext])
    expect(farFirst).toBe(farNext)
  })

  it("is the central one where only what comes after differs, also when that was long ago", () => {
    const model = fresh()
    const central = factorAt(model, model.values)
    for (let k = 1; k <= 5; k++) factorAt(model, far.with(sickness, 60 + k))
    expect(factorAt(model, model.values.with(share, 0.8))).toBe(central)
  })

  it("follows values that change under a model", () => {
    const changing = { ...compiled.model, values: compiled.model.values.slice() }
    const before = allocate(changing)
    changing.values[sickness] = 60
    expect(allocate(changing)).not.toBe(before)
    expect(allocate(changing).unitTimeScale).toBe(
      factorAt({ ...changing, values: changing.values.slice() }, changing.values)
    )
    expect(allocate(changing)).toBe(allocate(changing))
  })
})
