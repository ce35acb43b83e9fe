/** Which way of training is taken is decided at the table: a choice, and no fact that evidence settles. */
import { readFileSync } from "node:fs"
import { pairScenarios } from "../../../src/analysis/attribution/ScenarioPair.ts"
import { disagreementsOf } from "../../../src/analysis/memo/disagreements.ts"
import { secretsFor } from "../../../src/analysis/memo/secrecy.ts"
import { differencesBetween } from "../../../src/analysis/trade/levers.ts"
import { packageOverlay } from "../../../src/analysis/trade/packageOverlay.ts"
import { resultOf } from "../../../src/model/Result.ts"
import type { Loaded } from "../../../src/scenario/load.ts"
import { describe, expect, it } from "vitest"
import { loadFile, loadTexts } from "../../support/load.ts"

const T = "scenarios/training-policy"

const policies = async (first: string, second: string): Promise<readonly [Loaded, Loaded]> => [
  await loadFile(`${T}/${first}.yaml`),
  await loadFile(`${T}/${second}.yaml`)
]

const idsOf = (list: ReadonlyArray<{ readonly id: string }>) => list.map(({ id }) => id)

describe("which way of training is taken", () => {
  // The base takes the cheapest mix: also that is chosen.
  it.each([
    ["courses", "academy"],
    ["academy", "base"]
  ])("is a lever between %s and %s", async (first, second) => {
    const pair = await policies(first, second)
    const { levers, beliefs } = differencesBetween(pairScenarios(...pair), secretsFor(pair, null))
    expect([idsOf(levers), beliefs]).toEqual([["times"], []])
    const { rows } = disagreementsOf(pair, [0, 1], secretsFor(pair, null), { seed: 1, lead: "local" })
    expect(rows.map(({ role }) => role)).toEqual(["lever"])
  })

  it("leaves what a way takes and gives a belief", async () => {
    const file = "competence.local.ways.course"
    const pair = [
      await loadFile(`${T}/courses.yaml`),
      await loadFile(`${T}/courses.yaml`, [`${file}.hours=15`, `${file}.effect=11`])
    ] as const
    const { levers, beliefs } = differencesBetween(pairScenarios(...pair), secretsFor(pair, null))
    expect([levers, idsOf(beliefs)]).toEqual([[], [`${file}.hours`, `${file}.effect`]])
  })

  it("is stated in the file of a package, also where the other file asks for the cheapest", async () => {
    const [own, other] = await policies("academy", "base")
    const overlay = packageOverlay([own, other], ["times"], [1], "academy.yaml", { id: "package", title: "Package" })
    expect(overlay).not.toContain("leastCost")
    const named = ["base.yaml", "academy.yaml", "municipalities.csv"]
    const files = Object.fromEntries(named.map((name) => [name, readFileSync(`${T}/${name}`, "utf8")]))
    const again = await loadTexts({ ...files, "package.yaml": overlay }, "package.yaml")
    const need = ({ compiled }: Loaded) => resultOf(compiled.model).fte.need
    expect(need(again)).toBeCloseTo(need(other), 9)
    expect(need(again)).not.toBeCloseTo(need(own), 3)
  })
})
