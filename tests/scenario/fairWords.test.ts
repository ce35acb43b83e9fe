/** Problems say what really happens, and blame nothing that is not at fault. */
import { describe, expect, it } from "vitest"
import { english } from "../../src/scenario/wording.ts"
import { tinyScenario, tinyTable } from "../cli/badInput/tiny.ts"
import { loadTexts } from "../support/load.ts"

const base = tinyScenario
  .replace(
    "parameters:",
    `correlations:
  both: {between: [parameters.sendMinutes, parameters.other], rank: 0.5}
parameters:
  other: {value: 5, pert: [3, 5, 9], private: true, owner: us}`
  )
  .replace("receiveMinutes: 5", "receiveMinutes: {ref: parameters.other}")
const secret = base.replace("share: 0.8", "share: {value: 0.8, private: true, owner: us}")
const child = (lines: string) => `casecap: 1\nid: child\nextends: base.yaml\n${lines}`
const warningsOf = async (lines: string, changes: ReadonlyArray<string> = [], parent = base) => {
  const files = { "m.csv": tinyTable, "base.yaml": parent, "s.yaml": child(lines) }
  const { warnings } = await loadTexts(files, "s.yaml", changes)
  return warnings.map(({ code, message }) => `${code}: ${english(message)}`)
}

describe("what is said", () => {
  it("of a correlated number that --set fixes is that the correlation has no effect", async () => {
    expect(await warningsOf("", ["parameters.sendMinutes=4"])).toEqual([
      'correlation-without-effect: --set fixes "parameters.sendMinutes": the correlation "both" has no effect here'
    ])
  })

  it("of a private number that refers to a parameter is nothing", async () => {
    const lines = "parameters: {mine: 0.5}\norganisation: {share: {ref: parameters.mine}}\n"
    expect(await warningsOf(lines, [], secret)).toEqual([])
  })

  it("of a section without anything behind it is that it deletes, unless null is written", async () => {
    expect(await warningsOf("management:\n")).toEqual([
      'bare-deletion: "management:" is empty and deletes what base.yaml:32 gives'
    ])
    expect(await warningsOf("management: null\n")).toEqual([])
    expect(await warningsOf("management: ~\n")).toEqual([])
  })

  it.each([
    ["890.500", ["thousands-point: 890.500 is read as 890.5"]],
    ["890.000", ["thousands-point: 890.000 is read as 890"]],
    ["1.250", []],
    ["890.5", []]
  ])("of %s is how it is read", async (written, warnings) => {
    const lines = `caseTypes: {pension: {recipients: {factor: ${written}}}}\n`
    expect(await warningsOf(lines)).toEqual(warnings)
  })
})
