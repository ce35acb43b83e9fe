/** A what-if that cannot do anything is said so: most often the name is misspelt. */
import { english } from "../../src/scenario/wording.ts"
import { describe, expect, it } from "vitest"
import { compare } from "../../src/cli/commands/compare.ts"
import { check } from "../../src/cli/commands/check.ts"
import { plainArguments, printed } from "../support/command.ts"
import { loadFile } from "../support/load.ts"

const D = "scenarios/denmark-2010"
const kl = `${D}/inter-municipal-b.yaml`
const state = `${D}/state-b.yaml`

describe("a change that nothing uses", () => {
  it("is warned about, with the name that was probably meant", async () => {
    const { warnings } = await loadFile(kl, ["parameters.handoffminutes=9"])
    expect(warnings.map(({ code, hint }) => [code, english(hint ?? "")])).toEqual([
      ["idle-change", 'did you mean "parameters.handOffMinutes"?']
    ])
  })

  it("is no concern where another scenario uses it", async () => {
    const set = ["parameters.interMunicipalCasework=0.9"]
    const both = await printed(compare({ ...plainArguments, lang: "en", files: [state, kl], set }))
    expect(both.error).toBe("")
    const one = await loadFile(state, set)
    expect(one.warnings.map(({ code }) => code)).toEqual(["idle-change"])
  })
})

describe("check of everything in a folder", () => {
  it("passes over what the test command reads", async () => {
    const files = [kl, `${D}/laws.checks.yaml`, `${D}/casecap.lock.yaml`]
    const { error, failure } = await printed(check({ ...plainArguments, lang: "en", files }))
    expect(failure).toBeUndefined()
    expect(error.replaceAll(/\s+/gu, " ")).toContain(
      "passed over, because casecap test reads them: laws.checks.yaml, casecap.lock.yaml"
    )
  })
})
