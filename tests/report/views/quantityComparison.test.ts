/** What compare says of posts and boards, training, and staff against need. */
import { compareFindings } from "../../../src/analysis/compareFindings.ts"
import { quantityComparison } from "../../../src/report/views/quantityComparison.ts"
import type { Table } from "../../../src/report/Sheet.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { loadFile } from "../../support/load.ts"

const tables = async (files: ReadonlyArray<string>, change = "") => {
  const scenarios = await Promise.all(
    files.map((file, i) => loadFile(`scenarios/${file}.yaml`, i === 1 && change !== "" ? [change] : []))
  )
  const words = await wordsIn("en", ["compare", "terms"])
  return quantityComparison(compareFindings(scenarios), words) as ReadonlyArray<Table>
}
const rowsOf = ({ rows }: Table) =>
  rows.map((row) =>
    row.map((cell) => (typeof cell === "object" && cell !== null && "text" in cell ? cell.text : cell)).slice(1)
  )
const ids = (found: ReadonlyArray<Table>) => found.map(({ id }) => id)

describe("compare", () => {
  it("has the posts of two forms, and how many boards a manager serves", async () => {
    const F = "ambtelijke-fusie"
    const found = await tables([`${F}/gemeenschappelijke-regeling`, `${F}/centrumgemeente`])
    expect(ids(found)).toEqual(["form"])
    expect(rowsOf(found[0]!).slice(0, 2)).toEqual([
      ["0.80", "0.30", "−0.50"],
      ["2.39", "0.83", "−1.57"]
    ])
  })

  it("has what one more willing to go changes: who is lent, what stays unmet, what it costs", async () => {
    const file = "communes-2025/communes"
    const found = await tables([file, file], "staffing.lendableShare=1")
    expect(ids(found)).toEqual(["staff"])
    const [shortage, surplus, lent, , unmet] = rowsOf(found[0]!)
    expect(shortage).toEqual(["37.8", "37.8", "0.0"])
    expect(surplus).toEqual(["64.0", "80.0", "+16.0"])
    expect(Number(lent![1])).toBeGreaterThan(Number(lent![0]))
    expect(Number(unmet![1])).toBeLessThan(Number(unmet![0]))
  })

  it("has neither where no scenario says anything of it, and no row that one of them lacks", async () => {
    expect(await tables(["denmark-2010/state-a", "denmark-2010/inter-municipal-a"])).toEqual([])
    const [training] = await tables(["training-policy/courses", "training-policy/mix"])
    expect(rowsOf(training!)[3]).toEqual(["27,133", "13,566", "−13,566"])
  })
})
