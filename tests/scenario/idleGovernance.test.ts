/** What nothing is computed from is warned about, and only then. */
import { describe, expect, it } from "vitest"
import { loadTexts } from "../support/load.ts"
import { tinyScenario, tinyTable } from "../cli/badInput/tiny.ts"

const warnings = async (...changes: ReadonlyArray<string>) => {
  const { warnings: found } = await loadTexts({ "m.csv": tinyTable, "s.yaml": tinyScenario }, "s.yaml", changes)
  return found.map(({ code, path }) => [code, path])
}

describe("words without effect", () => {
  it.each(["hostMunicipality", "jointAuthority"])("are warned about: governance %s", async (governance) => {
    expect(await warnings(`organisation.governance=${governance}`)).toEqual([["no-effect", "organisation.governance"]])
  })

  it("are warned about: costs of upkeep where there is no money", async () => {
    expect((await warnings("competence.local.components.courses.cost=500")).map(([, path]) => path)).toEqual([
      "competence.local.components.courses.cost"
    ])
  })

  it("are not there in a scenario that says neither", async () => {
    expect(await warnings()).toEqual([])
  })
})
