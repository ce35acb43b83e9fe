/** Totals among municipalities: found by their sums, by their names, or not there at all. */
import { describe, expect, it } from "vitest"
import { isTotalCode, standsFor } from "../../../src/scenario/table/totalNames.ts"
import { findTotals } from "../../../src/scenario/table/totals.ts"

const totals = (...rows: ReadonlyArray<readonly [code: string, name: string, ...values: ReadonlyArray<number>]>) =>
  findTotals({
    codes: rows.map(([code]) => code),
    names: rows.map(([, name]) => name),
    columns: rows[0]!.slice(2).map((_, i) => rows.map((row) => Number(row[i + 2])))
  })

describe("a total", () => {
  it.each([
    ["first", [100, 20, 30, 50], [0]],
    ["last", [20, 30, 50, 100], [3]],
    ["in the middle", [20, 100, 30, 50], [1]]
  ])("of all others is found %s", (_, values, rows) => {
    expect(totals(...values.map((value, i) => [`${i}x`, `P${i}`, value] as const))).toEqual({ rows, by: "sum" })
  })

  it("has to be one in every column of counts", () => {
    expect(totals(["1", "A", 100, 9], ["2", "B", 20, 1], ["3", "C", 30, 1], ["4", "D", 50, 1])).toBeUndefined()
  })

  it("may be rounded", () => {
    expect(totals(["1", "A", 100_001], ["2", "B", 20_000], ["3", "C", 30_000], ["4", "D", 50_000])).toEqual({
      rows: [0],
      by: "rounding"
    })
  })

  it("of two rows is none, nor one of three", () => {
    expect(totals(["1", "A", 10], ["2", "B", 10])).toBeUndefined()
    expect(totals(["1", "A", 30], ["2", "B", 10], ["3", "C", 20])).toBeUndefined()
  })

  it("by its name needs no sum, and with it is certain", () => {
    const part = [
      ["101", "København", 528_208],
      ["147", "Frederiksberg", 96_718]
    ] as const
    expect(totals(["000", "Hele landet", 5_534_738], ...part)).toEqual({ rows: [0], by: "name" })
    expect(totals(["000", "Hele landet", 624_926], ...part)).toEqual({ rows: [0], by: "sum" })
  })

  it("stands above or below each part of the country, also where a part has one municipality", () => {
    const above = [60, 10, 50, 40, 15, 25, 7, 7].map((value, i) => [`${i}`, `P${i}`, value] as const)
    expect(totals(...above)).toEqual({ rows: [0, 3, 6], by: "sum" })
    expect(totals(...above.toReversed())).toEqual({ rows: [1, 4, 7], by: "sum" })
    expect(totals(["n", "N", 107], ...above)).toEqual({ rows: [0, 1, 4, 7], by: "sum" })
  })

  it("has a code that begins those of its parts", () => {
    expect(totals(["01", "A", 30], ["12", "B", 9], ["0114", "C", 10], ["1280", "D", 9], ["0115", "E", 20])).toEqual({
      rows: [0],
      by: "sum"
    })
  })

  it("is not any row among equal or small ones", () => {
    const equal = Array.from({ length: 40 }, (_, i) => [`${i}`, `P${i}`, 5] as const)
    expect(totals(...equal)).toBeUndefined()
    expect(totals(["1", "A", 60_000], ["2", "B", 25_000], ["3", "C", 12_000])).toBeUndefined()
  })

  it("is suspected in a row larger than all others of a longer table", () => {
    const small = Array.from({ length: 9 }, (_, i) => [`${i}`, `P${i}`, 5 + i] as const)
    expect(totals(["x", "X", 500], ...small)).toEqual({ rows: [0], by: "size" })
  })

  it("is no region in a table of regions", () => {
    expect(totals(["1", "Region A", 5], ["2", "Region B", 6], ["3", "Region C", 8])).toBeUndefined()
  })
})

describe("a name", () => {
  it.each(
    [
      [
        "Hele landet",
        "I alt",
        "Whole country",
        "TOTAL",
        "Total:",
        "Koko maa",
        "Yhteensä",
        "Riket",
        "Nederland",
        "Totaal"
      ],
      [
        "Insgesamt",
        "Ogółem",
        "POLSKA",
        "Celkem",
        "Összesen",
        "Итого",
        "合計",
        "Totale",
        "000 Hele landet",
        "Total (1)"
      ],
      ["Razem*", "Ukupno", "Kokku", "Iš viso", "Σύνολο", "Toplam", "Samtals", "U K U P N O"]
    ].flat()
  )("stands for the whole: %s", (name) => {
    expect(standsFor(name)).toBe("whole")
  })

  it.each([
    "Region Hovedstaden",
    "084 Region Hovedstaden",
    "Stockholms län",
    "Landsdel Fyn",
    "Viken fylke",
    "Total Fyn"
  ])("stands for a part: %s", (name) => {
    expect(standsFor(name)).toBe("part")
  })

  it.each([
    "Regensburg",
    "Totnes",
    "Alle",
    "København",
    "Sumba",
    "Lansing",
    "Regionsville",
    "Landskrona",
    "Total-Ville"
  ])("is a municipality's: %s", (name) => {
    expect(standsFor(name)).toBeUndefined()
  })

  it("of a code can say so as well", () => {
    expect(["000", "TOTAL", "000 Hele landet", "_T"].map(isTotalCode)).toEqual([true, true, true, true])
    expect(["100", "0101", "0114 Upplands Väsby", "SUMBA"].map(isTotalCode)).toEqual([false, false, false, false])
  })
})
