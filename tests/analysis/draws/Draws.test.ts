/** Draws depend on path, seed and block only; scenarios share them path by path. */
import { allocate } from "../../../src/model/allocate.ts"
import { measure, national } from "../../../src/model/Metric.ts"
import { drawsOf } from "../../../src/analysis/draws/Draws.ts"
import { readMetric } from "../../../src/scenario/metricText.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadFile } from "../../support/load.ts"
import { model } from "./twoModels.ts"

const [state, joint] = [await model("state"), await model("joint")]

describe("draws", () => {
  it("are the same for the same seed and others for another", () => {
    const values = (seed: number) => drawsOf([state], { seed, draws: 1024 }).values(0, "freed")
    expect(values(1)).toEqual(values(1))
    expect(values(1)).not.toEqual(values(2))
  })

  it("round up to whole blocks", () => {
    expect(drawsOf([state], { draws: 1025 })).toMatchObject({ draws: 2048, blocks: 2, seed: 1 })
  })

  it("of part of a block are the first of it", () => {
    const [part, whole] = [drawsOf([state], { ofBlock: 128 }), drawsOf([state], { draws: 1024 })]
    expect(part.draws).toBe(128)
    expect(part.values(0, "freed")).toEqual(whole.values(0, "freed").subarray(0, 128))
    expect(part.inputs(0, "parameters.handOffMinutes")).toEqual(
      whole.inputs(0, "parameters.handOffMinutes").subarray(0, 128)
    )
  })

  it("are the same for metrics that are asked together", async () => {
    const promised = await loadFile("scenarios/denmark-2010/state-b-service.yaml")
    const asked = [national("saving"), national("net"), national("promiseCost")]
    const together = drawsOf([promised], { ofBlock: 64, together: asked })
    for (const metric of asked)
      expect(together.values(0, metric)).toEqual(drawsOf([promised], { ofBlock: 64 }).values(0, metric))
  })

  it("share a path's draws between scenarios, and a scenario's draws do not depend on its company", () => {
    const both = drawsOf([state, joint], { draws: 1024 })
    expect(both.inputs(0, "parameters.handOffMinutes")).toEqual(both.inputs(1, "parameters.handOffMinutes"))
    expect(both.values(1, "freed")).toEqual(drawsOf([joint], { draws: 1024 }).values(0, "freed"))
  })

  it("are not reshuffled when another assumption becomes uncertain", async () => {
    const change = "caseTypes.housing.activities.application.perRecipient={value: 0.5, uniform: [0.4, 0.7]}"
    const more = drawsOf([await model("state", "", [change])], { draws: 1024 })
    const fewer = drawsOf([state], { draws: 1024 })
    expect(more.paths.length).toBe(fewer.paths.length + 1)
    for (const path of fewer.paths) expect(more.inputs(0, path)).toEqual(fewer.inputs(0, path))
  })

  it("put into the plain model one by one give the same metrics, fast or not", async () => {
    const files = ["state-b", "inter-municipal-b"].map((name) => loadFile(`scenarios/denmark-2010/${name}.yaml`))
    const draws = drawsOf(await Promise.all(files), { draws: 1024 })
    const { model: compiled, assumptions, names } = (await files[1]!).compiled
    const inputs = assumptions.map(({ slot, path }) => ({ slot, values: draws.inputs(1, path) }))
    for (const text of ["freed", "freed.boligstoette", "bridge.productivity", "leaves@851", "vulnerability.after"]) {
      const read = readMetric(text, names)
      if (!("metric" in read)) throw new Error(text)
      for (const i of [0, 17, 1023]) {
        const values = Float64Array.from(compiled.values)
        for (const { slot, values: column } of inputs) values[slot] = column[i]!
        const expected = measure(compiled, allocate(compiled, values), read.metric)
        expect(Math.abs(draws.values(1, text)[i]! - expected)).toBeLessThan(1e-6)
      }
    }
  })

  it("refuse a text that is no metric", () => {
    expect(() => drawsOf([state]).values(0, "fred")).toThrow('there is no metric "fred"; did you mean "freed"?')
  })
})
