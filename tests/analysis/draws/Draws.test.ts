/** Draws depend on path, seed and block only; scenarios share them path by path. */
import { allocate } from "../../../src/model/allocate.ts"
import { measure, national } from "../../../src/model/Metric.ts"
import { drawsOf } from "../../../src/analysis/draws/Draws.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadFile } from "../../support/load.ts"

const folder = "scenarios/denmark-2010"
const state = await loadFile(`${folder}/state-b.yaml`)
const interMunicipal = await loadFile(`${folder}/inter-municipal-b.yaml`)

describe("draws", () => {
  it("are the same for the same seed and others for another", () => {
    const values = (seed: number) => drawsOf([state], { seed, draws: 1024 }).values(0, "freed")
    expect(values(1)).toEqual(values(1))
    expect(values(1)).not.toEqual(values(2))
  })

  it("round up to whole blocks", () => {
    expect(drawsOf([state], { draws: 1025 })).toMatchObject({ draws: 2048, blocks: 2, seed: 1 })
  })

  it("share a path's draws between scenarios, and a scenario's draws do not depend on its company", () => {
    const both = drawsOf([state, interMunicipal], { draws: 1024 })
    expect(both.inputs(0, "parameters.handOffMinutes")).toEqual(both.inputs(1, "parameters.handOffMinutes"))
    expect(both.values(1, "freed")).toEqual(drawsOf([interMunicipal], { draws: 1024 }).values(0, "freed"))
  })

  it("are not reshuffled when another assumption becomes uncertain", async () => {
    const change = "organisation.centreRelativeUnitTime.benchmark.rank={value: 3, uniform: [2, 5]}"
    const more = drawsOf([await loadFile(`${folder}/state-b.yaml`, [change])], { draws: 1024 })
    const fewer = drawsOf([state], { draws: 1024 })
    expect(more.paths.length).toBe(fewer.paths.length + 1)
    for (const path of fewer.paths) expect(more.inputs(0, path)).toEqual(fewer.inputs(0, path))
  })

  it("put into the plain model one by one give the same metric", () => {
    const draws = drawsOf([state, interMunicipal], { draws: 1024 })
    const freed = draws.values(1, "freed.boligstoette")
    const { model, assumptions, names } = interMunicipal.compiled
    const caseType = names.caseTypes.findIndex(({ id }) => id === "boligstoette")
    for (const i of [0, 17, 1023]) {
      const values = Float64Array.from(model.values)
      for (const { slot, path } of assumptions) values[slot] = draws.inputs(1, path)[i]!
      expect(freed[i]).toBeCloseTo(measure(model, allocate(model, values), national("freed", caseType)), 9)
    }
  })
})
