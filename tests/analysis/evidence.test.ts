/** Elasticities and evidence shares against laws that hold whatever the scenarios say. */
import { describe, expect, it } from "vitest"
import { elasticities, evidenceShare, scaledSlots, sharesByBasis } from "../../src/analysis/evidence.ts"
import { allocate } from "../../src/model/allocate.ts"
import { measure, national } from "../../src/model/Metric.ts"
import { loadFile, loadTexts } from "../support/load.ts"

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

describe("at a step of the metric", () => {
  const files = {
    "m.csv": "code,name,population\n101,North,60000\n102,East,25000\n",
    "s.yaml": `casecap: 1
id: t
title: t
municipalities: {table: m.csv, code: code, name: name, population: population}
workingTime: {gross: 1924, vacation: 222, publicHolidays: 60, sickness: 90, other: 0}
caseTypes:
  a: {recipients: {total: 10000, spreadBy: population}, activities: {w: {perRecipient: 1, minutes: 30}}}
competence:
  local: {minimumTrained: 3, ftePerTrained: 2, components: {courses: {hours: 60}}}
  centre: {minimumTrained: 3, ftePerTrained: 2, components: {courses: {hours: 60}}}
organisation:
  centres: {c: {municipalities: all}}
  share: {value: 1, uniform: [0.7, 1], basis: assumed}
  centreRelativeUnitTime: 0.8
  handoff: {share: 0.1, sendMinutes: 5, receiveMinutes: 5}
`
  }

  it("the weight is the slope over the number's own range, not what the last ten-thousandth does", async () => {
    const loaded = await loadTexts(files, "s.yaml")
    const { model } = loaded.compiled
    // With a share of 1 no core work stays but hand-offs do; without hand-offs the last upkeep leaves with the work.
    const metric = national("competence")
    const without = await loadTexts(files, "s.yaml", ["organisation.handoff.share=0"])
    const weightOf = (one: typeof loaded) =>
      elasticities(one, metric).find(({ assumption }) => assumption.path === "organisation.share")!
    const at = (share: number) => {
      const values = Float64Array.from(without.compiled.model.values)
      values[weightOf(without).assumption.slot] = share
      return measure(without.compiled.model, allocate(without.compiled.model, values), metric)
    }
    expect(at(1 - 1e-6) - at(1)).toBeGreaterThan(0.2)
    expect(weightOf(without).isStep).toBe(true)
    expect(weightOf(without).effect).toBeCloseTo((at(1) - at(0.7)) / 0.3, 9)
    expect(weightOf(loaded).isStep).toBe(false)
    expect(model.organisation).not.toBeNull()
  })

  it("counts of tasks, which have nothing but steps, have weights as well", async () => {
    const loaded = await loadFile(stateB)
    const weights = elasticities(loaded, national("vulnerability.after"))
    expect(weights.some(({ effect, isStep }) => effect !== 0 && isStep)).toBe(true)
    expect(weights.every(({ effect }) => Math.abs(effect) < 500)).toBe(true)
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
