/** What is wrong with a checks file is said at its place, with the next step. */
import { describe, expect, it } from "vitest"
import { problems } from "./fixture.ts"

const head = "casecapChecks: 1\nscenario: small.yaml\n"

describe("a checks file", () => {
  it("names unknown keys, wrong types and missing parts all at once", async () => {
    const found = await problems(`${head}expectations:\n  a: {metric: freed, atleast: 3}\n  b: {atLeast: x}\n`)
    expect(found).toEqual([
      '4:22 unknown-key: unknown key "atleast" = did you mean "atLeast"?',
      '5:3 missing-key: missing key "metric" = add `metric:` here',
      expect.stringMatching(/^5:16 wrong-type/u)
    ])
  })

  it.each([
    ["a: {metric: freed}", "4:3 no-bounds"],
    ["a: {metric: freed, atLeast: 3, atMost: 2}", "4:22 contradictory-bounds: no number is at least 3 and at most 2"],
    ["a: {metric: freed, between: [3, 2]}", "4:22 contradictory-bounds"],
    ["a: {metric: freed, equals: 3, atMost: 2}", "4:33 contradictory-bounds: both equals and atMost"],
    ["a: {metric: freed, atMost: 2, tolerance: 1}", "4:33 contradictory-bounds: tolerance belongs to equals"],
    ["a: {metric: freed, equals: 2, tolerance: 1, relativeTolerance: 1}", "4:47 contradictory-bounds"]
  ])("refuses %s", async (line, expected) => {
    expect((await problems(`${head}expectations:\n  ${line}\n`))[0]).toContain(expected)
  })

  it("points into a metric at the word that is wrong", async () => {
    expect(await problems(`${head}expectations:\n  a: {metric: "p5(freeed)", atLeast: 3}\n`)).toEqual([
      '4:19 unknown-metric: there is no metric "freeed" = did you mean "freed"?'
    ])
    expect(await problems(`${head}laws:\n  a: {additive: {metric: freed.housng, over: municipalities}}\n`)).toEqual([
      '4:32 unknown-metric: there is no case type "housng" = did you mean "housing"?'
    ])
  })

  it("refuses a law over a path without a range, or that is not there", async () => {
    const law = (path: string) => `${head}laws:\n  a: {monotone: {path: ${path}, metric: freed, direction: raises}}\n`
    expect((await problems(law("organisation.handoff.receiveMinutes")))[0]).toMatch(/^4:24 no-range: .*pert/u)
    expect((await problems(law("parameters.pases")))[0]).toMatch(/^4:24 unknown-name: .*"parameters.passes"/u)
    expect((await problems(law("parameters.passes").replace("freed", "p5(freed)")))[0]).toMatch(
      /^4:51 unsuited-metric/u
    )
  })

  it("refuses what has no parts or no place", async () => {
    expect((await problems(`${head}laws:\n  a: {additive: {metric: freed, over: municipalities}}\n`))[0]).toContain(
      "unsuited-metric: freed has no parts over municipalities"
    )
    expect((await problems(`${head}municipalities:\n  a: {metric: centre, atLeast: 0, share: 1}\n`))[0]).toContain(
      "unsuited-metric: centre does not exist for each municipality"
    )
  })

  it("wants one kind a law and one scenario a check", async () => {
    expect((await problems(`${head}laws:\n  a: {why: x}\n`))[0]).toContain("add one of monotone")
    const two = "{insideRange: {}, ownerRequired: {}}"
    expect((await problems(`${head}evidence:\n  a: ${two}\n`))[0]).toMatch(/^4:\d+ two-kinds/u)
    expect((await problems(`casecapChecks: 1\nexpectations:\n  a: {metric: freed, atLeast: 1}\n`))[0]).toContain(
      "no-scenario"
    )
  })

  it("shows a scenario that is not there, and a change that does not fit, in the checks file itself", async () => {
    expect((await problems(`${head}expectations:\n  a: {scenario: no.yaml, metric: freed, atLeast: 1}\n`))[0]).toBe(
      "4:17 unreadable-file: no.yaml is absent = paths are relative to the file that names them"
    )
    const change = (set: string) => problems(`${head}expectations:\n  a: {set: {${set}}, metric: freed, atLeast: 1}\n`)
    expect((await change("organisation.share: 7"))[0]).toMatch(/^4:33 illegal-value/u)
    expect((await change("organisation.governanse: hostMunicipality"))[0]).toMatch(/^4:\d+ unknown-key.*"governance"/u)
  })

  it("says what is wrong with its YAML and its version", async () => {
    expect((await problems("casecapChecks: 1\nlaws: [\n"))[0]).toContain("yaml-syntax")
    expect((await problems("casecapChecks: 2\n"))[0]).toMatch(/^1:16 wrong-type/u)
  })
})
