/** Disagreements of which the reader may not see every number. */
import { describe, expect } from "vitest"
import { disagreementsOf } from "../../../src/analysis/memo/disagreements.ts"
import { secretsFor, type Viewpoint } from "../../../src/analysis/memo/secrecy.ts"
import { it } from "../../support/effect.ts"
import { type OwnFile, ownCase } from "../../support/ownCase.ts"

const rowsOf = async (files: ReadonlyArray<OwnFile>, viewpoint: Viewpoint, more = "") => {
  const edit = (file: OwnFile, text: string) => (file === "union" ? text + more : text)
  const pair = await ownCase(files, edit)
  return disagreementsOf(pair, [0, 1], secretsFor(pair, viewpoint), { seed: 1, lead: "freed" }).rows
}

const hiddenSickness = "workingTime: {sickness: {value: 101, basis: assumed, private: true}}\n"
const freed = (rows: Awaited<ReturnType<typeof rowsOf>>) => rows.reduce((sum, { fte }) => sum + fte.value, 0)

describe("a disagreement", () => {
  it("that holds one confidential number is named, with its share and its public numbers", async () => {
    const [row, ...others] = await rowsOf(["today", "union"], null)
    expect(others).toEqual([])
    expect(row).toMatchObject({ confidential: 1, points: 1, pointsHidden: 0, group: { because: ["organisation"] } })
    const [open] = await rowsOf(["today", "union"], "union")
    expect(open).toMatchObject({ confidential: 0, points: 1 })
    expect(row!.fte.value).toBe(open!.fte.value)
    const paths = row!.numbers.map(({ subject }) => subject.path)
    expect(paths).toHaveLength(open!.numbers.length - 1)
    expect(paths).not.toContain("organisation.centreRelativeUnitTime")
    expect(JSON.stringify(row)).not.toMatch(/centreRelativeUnitTime|0\.7771/u)
  })

  it("that is a confidential number and nothing else has no name", async () => {
    const rows = await rowsOf(["board", "union"], null)
    const [row] = rows.filter(({ confidential }) => confidential > 0)
    expect(row).toMatchObject({ group: null, numbers: [], confidential: 2, points: 2, pointsHidden: 2 })
    expect(rows.reduce((sum, { points }) => sum + points, 0)).toBe(rows.length + 1)
  })

  it("with a confidential number has no sum apart from other confidential ones, from which each could be found", async () => {
    const rows = await rowsOf(["today", "union"], null, hiddenSickness)
    const hiding = rows.filter(({ confidential }) => confidential > 0)
    expect(hiding).toHaveLength(1)
    expect(hiding[0]).toMatchObject({
      confidential: 2,
      points: 2,
      pointsHidden: 1,
      group: { because: ["organisation"] }
    })
    const open = await rowsOf(["today", "union"], "union", hiddenSickness)
    expect(open.map(({ confidential }) => confidential)).toEqual([0, 0])
    expect(freed(rows)).toBeCloseTo(freed(open), 9)
  })
})
