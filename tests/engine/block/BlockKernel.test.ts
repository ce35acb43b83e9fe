/** A kernel says what the engine says, draw by draw, wherever it takes a model at all. */
import { arrange, isCollapsed, makeEngine, makeKernel } from "../../../src/engine/Engine.ts"
import { makeRoom, memoryOf } from "../../../src/kernel/wasm/Room.ts"
import { type Metric, national } from "../../../src/model/Metric.ts"
import type { Model } from "../../../src/model/Model.ts"
import { bridgeIn, QUANTITIES } from "../../../src/model/Quantity.ts"
import type { Slot } from "../../../src/model/Slot.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadFile } from "../../support/load.ts"
import { randomModel, Shape } from "../../support/randomModel.ts"

const DRAWS = 6
const STRIDE = DRAWS + 1

const metricsOf = (model: Model, byCaseType: boolean): ReadonlyArray<Metric> =>
  [
    national("unitTimeScale"),
    ...bridgeIn(model).map((id) => national(`bridge.${id}`)),
    ...QUANTITIES.flatMap((quantity) =>
      [-1, ...(byCaseType ? model.caseTypes.keys() : [])].map((c) => national(quantity, c))
    )
  ].filter(isCollapsed)

/** What the kernel says of some draws and what the engine does, in units of the larger of 1 and the baseline. */
const bothWays = (
  models: ReadonlyArray<Model>,
  varying: ReadonlyArray<Slot>,
  draws: ReadonlyArray<Float64Array>,
  byCaseType = true
) => {
  const columns = new Map(varying.map((slot, column) => [slot, column]))
  const arranged = models.map((model) => arrange(model, (slot) => columns.has(slot)))
  const room = makeRoom()
  const from = room.take(varying.length * STRIDE)
  const start = makeKernel(
    models.map((model, s) => ({
      fast: arranged[s]!.fast,
      columnOf: (slot) => columns.get(slot),
      metrics: metricsOf(model, byCaseType)
    })),
    { columns: varying.length, from, stride: STRIDE, draws: DRAWS },
    room
  )
  if (start === undefined) return "no kernel"
  const memory = memoryOf(room)
  const kernel = start(memory)
  const inputs = new Float64Array(memory.buffer, from, varying.length * STRIDE)
  for (const [slot, column] of columns)
    for (const [i, values] of Array.from({ length: DRAWS }, (_, draw) => draws[draw] ?? draws[0]!).entries())
      inputs[column * STRIDE + i] = values[slot]!
  if (!kernel.evaluate()) return "left to the engine"
  const errors = models.flatMap((model, s) => {
    const metrics = metricsOf(model, byCaseType)
    const engine = makeEngine(arranged[s]!, metrics)
    return draws.flatMap((values, i) => {
      engine.values.set(values.subarray(0, model.values.length))
      engine.evaluate()
      const found = new Float64Array(metrics.length)
      for (const k of metrics.keys()) engine.write(k, found, k)
      const scale = Math.max(1, Math.abs(found[metrics.findIndex(({ quantity }) => quantity === "baseline")]!))
      return metrics.map((_, k) => Math.abs(kernel.values[s]![k]![i]! - found[k]!) / scale)
    })
  })
  return errors.reduce((worst, error) => (error <= worst ? worst : error), 0)
}

describe("the kernel of a block", () => {
  const seen = new Map<string, number>()

  it.prop(
    "agrees with the engine on models of every shape that it takes",
    Shape,
    (shape) => {
      // The half of the shapes that kernels take: what they leave is the engine's anyway, and tested there.
      const known = { trainsPeople: false, errors: false, promises: false, centreCurve: false, emptyVolumes: false }
      const { model, varying, another } = randomModel({
        ...shape,
        ...known,
        pace: shape.key % 2 === 0 ? "one" : "fixed"
      })
      const draws = Array.from({ length: DRAWS }, another)
      for (const byCaseType of [true, false]) {
        const found = bothWays([model], [...varying], draws, byCaseType)
        const kind = typeof found === "number" ? "agreed" : found
        seen.set(kind, (seen.get(kind) ?? 0) + 1)
        if (typeof found === "number") expect(found).toBeLessThan(1e-9)
      }
    },
    { runs: 300 }
  )

  it("takes many of them, and not all", () => {
    expect(seen.get("agreed")).toBeGreaterThan(100)
    expect(seen.get("no kernel")).toBeGreaterThan(10)
  })

  it("leaves a block to the engine where work moves in some draws and in others not", async () => {
    const { model } = (await loadFile("scenarios/denmark-2010/state-b.yaml")).compiled
    const shares = model.organisation!.moves.flat().map(({ share }) => share)
    const nothingMoves = model.values.map((x, slot) => (shares.includes(slot) ? 0 : x))
    expect(bothWays([model], shares, [model.values])).toBeLessThan(1e-9)
    expect(bothWays([model], shares, [model.values, nothingMoves])).toBe("left to the engine")
  })

  it("gives scenarios that share their draws what each would have alone", async () => {
    const files = ["state-b", "inter-municipal-b"].map((name) => loadFile(`scenarios/denmark-2010/${name}.yaml`))
    const [state, joint] = (await Promise.all(files)).map(({ compiled }) => compiled.model) as [Model, Model]
    // A slot is another assumption in the other file, but for the numbers in a column that is all the same.
    const varying = Array.from({ length: joint.values.length - 3 }, (_, k) => k + 3)
    const last = joint.values.length
    const draws = Array.from({ length: DRAWS }, (_, i) =>
      state.values.map((x, slot) => (slot < 3 || slot >= last ? x : x * (1 + i / 100)))
    )
    expect(bothWays([state, joint], varying, draws)).toBeLessThan(1e-9)
  })
})
