/** The example of the README, run as it stands there. */
import { expect, it } from "vitest"
import { compare, load, run, sample } from "../../src/api/casecap.ts"
import "../../src/api/vitest.ts"

const folder = "scenarios/denmark-2010"

it("the inter-municipal model leaves 700 FTE in the municipalities", async () => {
  const kl = await load(`${folder}/inter-municipal-b.yaml`)
  expect(run(kl).fte.local).toBeFte(700, { within: 1 })
  expect(kl).toFreeAtLeast(570)
})

it("shorter hand-offs help the inter-municipal model more", async () => {
  const set = { "parameters.handOffMinutes": 3 }
  const [state, kl] = [await load(`${folder}/state-b.yaml`), await load(`${folder}/inter-municipal-b.yaml`)]
  const [fastState, fastKl] = [await load(state.file, { set }), await load(kl.file, { set })]
  expect(compare(kl, fastKl).fte.freed).toBeGreaterThan(0)
  expect(compare(state, fastState).assumptions.map(({ path }) => path)).toEqual(["parameters.handOffMinutes"])
})

it("no draw leaves more in the municipalities than there are today", async () => {
  const draws = sample(await load(`${folder}/state-b.yaml`), { draws: 1024 })
  expect(draws).toHoldForAllDraws("leaves", (fte) => fte > 0)
  expect(draws.percentile("freed", 0.95)).toBeGreaterThan(draws.percentile("freed", 0.05))
})
