import { describe, expect, it } from "vitest"
import { breakable, longBroken } from "../../../src/report/memo/breakable.ts"
import { cellInlines, numberText, plainText } from "../../../src/report/memo/cells.ts"
import { paragraph, type Memo, type Table } from "../../../src/report/memo/Memo.ts"
import { outlineOf } from "../../../src/report/memo/outline.ts"
import { tableLayout } from "../../../src/report/memo/tableLayout.ts"
import { textWidth } from "../../../src/report/charts/textWidth.ts"
import { sampleMemo } from "./sampleMemo.ts"

const plain: Memo = { ...sampleMemo, title: "T", date: "2026-11-22", blocks: [] }
const problemsOf = (memo: Memo): unknown => {
  try {
    outlineOf(memo)
    return []
  } catch (problem) {
    return problem instanceof Error && "problems" in problem ? problem.problems : problem
  }
}
const table: Table = {
  kind: "table",
  id: "t",
  caption: [],
  columns: [
    { header: "Antagelse", kind: "text" },
    { header: "Vedligeholdelsesforpligtelse", kind: "number", decimals: 0 }
  ],
  rows: [{ cells: ["caseTypes.folkepension.activities.annualControl.automation", 1_234_567] }]
}

describe("outlineOf", () => {
  it("numbers in reading order, within each kind", () => {
    const { targetOf } = outlineOf(sampleMemo)
    expect(["bridge", "by-case-type", "assumptions", "tornado", "annex-all"].map((id) => targetOf(id).label)).toEqual([
      "Figur\u00a01",
      "Tabel\u00a01",
      "Tabel\u00a02",
      "Figur\u00a03",
      "Bilag\u00a01"
    ])
  })

  it("names every problem at once", () => {
    const blocks = [
      paragraph({ kind: "crossReference", id: "nowhere" }),
      { ...table, rows: [{ cells: ["one"] }] },
      { ...table, rows: [{ cells: ["one", 2] }] }
    ]
    expect(problemsOf({ ...plain, blocks })).toEqual([
      "table t has rows of another length than its 2 columns",
      "the id t is used twice",
      "nothing has the id nowhere"
    ])
  })
})

describe("cells", () => {
  it("become words only when printed, in the style of cell, then column", () => {
    const column = { header: "", kind: "number", decimals: 0, signed: true } as const
    const words = (cell: Parameters<typeof cellInlines>[0]) => plainText(cellInlines(cell, column), "da")
    expect(words(1234.5)).toBe("+1.235")
    expect(words({ value: -0.5, decimals: 2 })).toBe("−0,50")
    expect(words(null)).toBe("–")
    expect(words({ range: [2, 3], unit: "min" })).toBe("+2\u00a0til\u00a0+3\u00a0min")
    expect(numberText({ kind: "range", low: 0.12, high: 0.15, style: "percent", decimals: 0 }, "da")).toBe(
      "12–15\u00a0%"
    )
    expect(numberText({ kind: "range", low: -60, high: 97, decimals: 0 }, "en")).toBe("−60\u00a0to\u00a097")
  })
})

describe("tableLayout", () => {
  it("gives shares that sum to one and shrinks the letters before it breaks a word", () => {
    const wide = tableLayout(table, "da", 463)
    expect(wide.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
    expect(wide.size).toBe(9)
    expect(tableLayout(table, "da", 180).size).toBeLessThan(9)
  })

  it("breaks words that fit at no size, however long, and lets no column be wider than the page", () => {
    const name = "Donaudampfschifffahrtsgesellschaftshauptquartiersverwaltungsgemeinschaft"
    const columns = [table.columns[0]!, ...Array.from({ length: 6 }, () => table.columns[1]!)]
    const { size, longest, shares } = tableLayout(
      { ...table, columns, rows: [{ cells: [name, 1, 2, 3, 4, 5, 6] }] },
      "da",
      463
    )
    expect(size).toBeGreaterThanOrEqual(6.5)
    const pieces = (words: string) => longBroken(words, longest, "-|").split("|")
    for (const [i, words] of [name, ...columns.slice(1).map(({ header }) => header)].entries())
      for (const piece of pieces(words)) expect(textWidth(piece, size, "bold")).toBeLessThan(shares[i]! * 463)
    expect(longBroken("beslissingsbevoegdheid", 9, "|")).toBe("bes|lis|sings|be|voegd|heid")
    expect(longBroken("x".repeat(40), 9, "|")).toMatch(/^x+\|x+\|x+$/u)
    expect(longBroken("kort", 9, "|")).toBe("kort")
  })

  it("lets a long path break after its dots, and no ordinary word", () => {
    expect(breakable("caseTypes.folkepension.minutes", "|")).toBe("caseTypes.|folkepension.|minutes")
    expect(breakable("jf. bilag 2, s. 4.", "|")).toBe("jf. bilag 2, s. 4.")
  })
})
