/** Elasticities and evidence shares against laws that hold whatever the scenarios say. */
import { describe, expect, it } from "vitest"
import { elasticities, evidenceShare, scaledSlots, sharesByBasis } from "../../src/analysis/evidence.ts"
import { allocate } from "../../src/model/allocate.ts"
import { measure, national } from "../../src/model/Metric.ts"
import { loadFile } from "../support/load.ts"

const stateB = "scenarios/denmark-2010/state-b.yaml"

describe("elasticities", () => {
  it("of the baseline to a scaled observation are exactly 1, and 0 to everything else", async () => {
    const loaded = await loadFile(stateB)
    for (const { assumption, elasticity } of elasticities(loaded, national("baseline"))) {
      const observed = assumption.path.startsWith("baseline.")
      expect(Math.abs(elasticity - (observed ? 1 : 0)), assumption.path).toBeLessThan(1e-9)
    }
  })

  it("say what one per cent more does, to second order", async () => {
    const loaded = await loadFile(stateB)
    const { model } = loaded.compiled
    const metric = national("freed")
    const before = measure(model, allocate(model), metric)
    const tried = elasticities(loaded, metric).filter(({ effect }) => Math.abs(effect) > 1)
    expect(tried.length).toBeGreaterThan(5)
    for (const { assumption, effect } of tried) {
      const values = Float64Array.from(model.values)
      values[assumption.slot] = assumption.value * (1 - 1e-3)
      const after = measure(model, allocate(model, values), metric)
      expect(Math.abs((before - after) / 1e-3 - effect), assumption.path).toBeLessThan(0.02 * Math.abs(effect) + 1)
    }
  })

  it("stay inside the legal range at its ends", async () => {
    const loaded = await loadFile(stateB, ["organisation.activities.change.share=1"])
    const at = elasticities(loaded, national("moved")).find(
      ({ assumption }) => assumption.path === "organisation.activities.change.share"
    )
    expect(at?.effect).toBeGreaterThan(0)
  })
})

describe("evidence shares", () => {
  it("sum to 1, and count minutes that are scaled to the observation as fitted", async () => {
    const loaded = await loadFile(stateB)
    const shares = evidenceShare(loaded, national("freed"))
    expect(Object.values(shares).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
    expect(shares.fitted).toBeGreaterThan(0)
    const minutes = loaded.compiled.assumptions.filter(({ path }) => /activities\.\w+\.minutes$/u.test(path))
    const scaled = scaledSlots(loaded.compiled.model)
    expect(minutes.length).toBeGreaterThan(0)
    expect(minutes.every(({ slot, usedAt }) => usedAt.length === 0 || scaled.has(slot))).toBe(true)
  })

  it("count minutes by their own basis without scaling, and hand-offs as scaled only when they are", async () => {
    const plain = await loadFile(stateB, ["baseline.scaleUnitTimes=false"])
    expect(scaledSlots(plain.compiled.model).size).toBe(0)
    const both = await loadFile(stateB, ["baseline.scaleHandOffs=true"])
    const one = await loadFile(stateB, ["baseline.scaleHandOffs=false"])
    expect(scaledSlots(both.compiled.model).size).toBeGreaterThan(scaledSlots(one.compiled.model).size)
  })

  it("are all 0 where nothing moves the metric", () => {
    expect(sharesByBasis([{ basis: "assumed", weight: 0 }]).assumed).toBe(0)
    expect(
      sharesByBasis([
        { basis: "assumed", weight: 3 },
        { basis: "sourced", weight: 1 }
      ]).assumed
    ).toBe(0.75)
  })
})
