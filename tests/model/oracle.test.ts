/** The model agrees with an independent program that was written from the formulas alone. */
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { resultOf } from "../../src/model/Result.ts"
import { oracle } from "../oracle/oracle.ts"
import { readInput } from "../oracle/read.ts"
import { loadFile } from "../support/load.ts"

const folder = "scenarios/denmark-2010"
// What is promised to people is more than the oracle knows; a fragment is no scenario.
const files = readdirSync(folder).filter(
  (file) => file.endsWith(".yaml") && !/\.(?:checks|lock)\.yaml$|^transition\.yaml$|service\.yaml$/u.test(file)
)

describe("the model and the oracle", () => {
  it.each(files)("agree on %s", async (file) => {
    const { compiled } = await loadFile(`${folder}/${file}`)
    const result = resultOf(compiled.model)
    const expected = oracle(readInput(`${folder}/${file}`))
    const near = (actual: number, wanted: number) =>
      expect(Math.abs(actual - wanted)).toBeLessThan(1e-9 * Math.max(1, expected.fte.baseline))
    for (const key of Object.keys(expected.fte) as Array<keyof typeof expected.fte>) {
      near(result.fte[key], expected.fte[key])
    }
    for (const [i, row] of expected.bridge.entries()) near(result.bridge[i]!.fte, row.fte)
    for (const [i, row] of expected.caseTypes.entries()) {
      for (const key of ["baseline", "local", "centre", "freed", "transaction", "competence"] as const) {
        near(result.caseTypes[i]![key], row[key])
      }
    }
    for (const [i, row] of expected.centres.entries()) near(result.centres[i]!, row.fte)
    const byCode = new Map(expected.municipalities.map((row) => [row.code, row]))
    for (const [i, { code }] of compiled.names.municipalities.entries()) {
      near(result.municipalities[i]!.baseline, byCode.get(code)!.baseline)
      near(result.municipalities[i]!.local, byCode.get(code)!.local)
      near(result.municipalities[i]!.leaves, byCode.get(code)!.leaves)
    }
    expect(result.vulnerability).toEqual(expected.vulnerability)
    near(result.allocation.unitTimeScale, expected.unitTimeScale)
    near(result.allocation.caseHoursPerFte, expected.caseHoursPerFte)
  })
})
