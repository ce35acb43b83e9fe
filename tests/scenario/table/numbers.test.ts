/** Numbers in cells: what each can mean, what a column shows, and when nobody knows but who wrote it. */
import { describe, expect, it } from "vitest"
import { judgeSigns, type Holds } from "../../../src/scenario/table/columnSigns.ts"
import { formOf, numberReader } from "../../../src/scenario/table/numberForm.ts"
import { english } from "../../../src/scenario/wording.ts"
import { loadTexts, problemsOf } from "../../support/load.ts"

describe("a number in a cell", () => {
  it.each([
    ["857", "plain"],
    ["1E5", "plain"],
    ["528 208", "plain"],
    ["528\u00A0208", "plain"],
    ["528\u2009208", "plain"],
    ["1\u202F528\u202F208", "plain"],
    ["528'208", "plain"],
    ["528\u2019208", "plain"],
    ["\u2212857", "plain"],
    ["12,5", "decimal ,"],
    [".5", "decimal ."],
    ["0.125", "decimal ."],
    ["1 234,567", "decimal ,"],
    ["1234.567", "decimal ."],
    ["1.234.567", "thousands ."],
    ["1.234,5", "thousands ."],
    ["1,234,567.89", "thousands ,"],
    ["12,34,567", "thousands ,"],
    ["60.000", "either ."],
    ["673,469", "either ,"],
    ["1 2345", "none"],
    ["12 34", "none"],
    ["1.2.3", "none"],
    ["1,2345,678", "none"],
    ["", "none"],
    ["2000*", "none"],
    ["1 264 (2018)", "none"],
    ["NaN", "none"],
    ["Infinity", "none"],
    ["0x10", "none"],
    [`1${" 000".repeat(40)}`, "none"]
  ])("%j is %s", (text, kind) => {
    const form = formOf(text)
    expect("sign" in form ? `${form.kind} ${form.sign}` : form.kind).toBe(kind)
  })

  it.each([
    ["1.234,5", ",", ".", 1234.5],
    ["1,234.5", ".", ",", 1234.5],
    ["528 208", undefined, undefined, 528_208],
    ["528\u202F208,5", ",", undefined, 528_208.5],
    ["1'528\u2019208", undefined, "'", 1_528_208],
    ["12.5", undefined, ".", undefined],
    ["12.5", ",", ".", undefined],
    ["12.5", undefined, undefined, undefined],
    ["12,34,567", undefined, ",", 1_234_567],
    ["5 28208", undefined, " ", undefined],
    ["−3,5", ",", undefined, -3.5],
    ["1e+3", ".", undefined, 1000],
    ["1.2E6", ".", undefined, 1_200_000],
    ["12E5", ".", undefined, undefined],
    ["1.5e3", ".", undefined, 1500],
    ["12%", ".", undefined, undefined]
  ])("%j with decimal %j and thousands %j is %s", (text, decimal, thousands, value) => {
    expect(numberReader(decimal, thousands)(text)).toBe(value)
  })
})

describe("a column", () => {
  const judge = (cells: ReadonlyArray<string | number>, holds: Holds = "counts", declared = {}, decimal?: "." | ",") =>
    judgeSigns(
      cells,
      holds,
      { decimal: undefined, thousands: undefined, ...declared },
      { decimal: () => decimal, pointsPartDecimals: false }
    )

  it.each([
    [["528.208", "1.234.567"], undefined, "."],
    [["528.208", "12,5"], ",", "."],
    [["1.125", "0.950"], ".", undefined],
    [["1,234", "1,234,567"], undefined, ","],
    [["1.034", "1,234,567"], ".", ","],
    [["12", "13"], undefined, undefined]
  ])("%j shows what parts decimals and thousands", (cells, decimal, thousands) => {
    expect(judge(cells, "measures")).toMatchObject({ kind: "clear", thousands, ...(decimal && { decimal }) })
  })

  it.each([
    [["60,000", "25,000", "857"], "counts"],
    [["60.000", "25.000"], "counts"],
    [["1.125", "1.050"], "measures"],
    [["1.034"], "measures"],
    [["673.469", "25.5", "198"], "counts"],
    [["1.050", "0.95"], "measures"],
    [[673.469, 198], "counts"]
  ] as const)("%j of %s is unclear", (cells, holds) => {
    expect(judge(cells, holds).kind).toBe("unclear")
  })

  it.each([[["12.5", "12,5"]], [["12.5", "1.234.567"]], [["1.234.567", "1,234,567"]], [["60.000", "60,000"]]])(
    "%j is written in two ways",
    (cells) => {
      expect(judge(cells).kind).toBe("torn")
    }
  )

  it("is read by the rest of the file, open to doubt", () => {
    expect(judge(["60.000"], "counts", {}, ",")).toMatchObject({ kind: "byTheRest", thousands: ".", decimal: "," })
    expect(judge(["60.000"], "counts", {}, ".").kind).toBe("unclear")
  })

  it("is read as declared, unless that divides counts beside whole ones or multiplies measures", () => {
    expect(judge(["60.000"], "counts", { thousands: "." })).toMatchObject({ kind: "clear", thousands: "." })
    expect(judge(["0,5", "673,469"], "counts", { decimal: "," })).toMatchObject({ kind: "clear", decimal: "," })
    expect(judge(["673,469", "198"], "counts", { decimal: "," }).kind).toBe("unclear")
    expect(judge(["1.125"], "measures", { thousands: "." }).kind).toBe("unclear")
    expect(judge(["1,125"], "measures", { thousands: " " })).toMatchObject({ kind: "clear", decimal: "," })
  })
})

describe("a table of numbers", () => {
  const scenario = (municipalities: string) => `casecap: 1
id: t
title: t
municipalities: {table: m.csv, code: code, name: name, population: n${municipalities}}
relativeUnitTime: {column: pace}
workingTime: {gross: 1924, vacation: 222, publicHolidays: 60, sickness: 90, other: 0}
caseTypes:
  a:
    recipients: {column: n}
    activities: {w: {perRecipient: 1, minutes: 60}}
`
  const table = "code;name;n;pace\n101;A;60.000;1.125\n102;B;25.000;1.050\n"
  const of = async (municipalities: string, text = table) => {
    const { compiled, warnings } = await loadTexts({ "m.csv": text, "s.yaml": scenario(municipalities) }, "s.yaml")
    const { volumes, relativeUnitTime } = compiled.model.caseTypes[0]!
    return { volumes: [...volumes], relativeUnitTime, warnings: warnings.map(({ code }) => code) }
  }
  const said = (municipalities: string, text = table) =>
    problemsOf({ "m.csv": text, "s.yaml": scenario(municipalities) }, "s.yaml").map(
      ({ code, message, hint }) => `${code}: ${english(message)} = ${english(hint ?? "")}`
    )

  it("asks about each column that could be read in two ways, with both readings", () => {
    expect(said("")).toEqual([
      'thousands-or-decimals: column "n": thousands or decimals? "60.000" can be 60000 or 60 = write under `municipalities:` `thousands: {n: "."}` for 60000, or `decimal: {n: "."}` for 60',
      expect.stringContaining('`decimal: {pace: "."}` for 1.125')
    ])
  })

  it("reads each column as it is declared", async () => {
    expect(await of(', thousands: {n: "."}, decimal: {pace: "."}')).toMatchObject({
      volumes: [60_000, 25_000],
      relativeUnitTime: { values: Float64Array.of(1.125, 1.05) }
    })
  })

  it("names two columns that one sign cannot serve", () => {
    expect(said(', thousands: "."')).toEqual([expect.stringContaining('column "pace"')])
    expect(said(', thousands: ".", decimal: "."')[0]).toContain("cannot part decimals and thousands alike")
  })

  it("says when columns part decimals with different signs", async () => {
    const two = table
      .replace("60.000", "60,5")
      .replace("25.000", "25,5")
      .replace("1.125", "0.9")
      .replace("1.050", "1.1")
    expect((await of("", two)).warnings).toEqual(["two-decimal-signs"])
  })

  it.each([
    ["\u00A0", [60_000, 25_000]],
    ["\u2009", [60_000, 25_000]],
    ["'", [60_000, 25_000]]
  ])("reads groups that %j parts", async (sign, volumes) => {
    const text = table.replace("60.000", `60${sign}000`).replace("25.000", `25${sign}000`).replace("1.125", "1.25")
    expect((await of(', decimal: {pace: "."}', text)).volumes).toEqual(volumes)
  })

  it("keeps a declaration in the file below one in the scenario", async () => {
    const text = `# decimal: comma\n${table.replaceAll(".", ",")}`
    expect((await of(', thousands: {n: ","}', text)).volumes).toEqual([60_000, 25_000])
  })

  it.each([
    ["101E010031", "power of ten"],
    ["12E5", "write 1200000 if a number is meant"],
    ["2000*", 'marks such as "*"'],
    ["1 264 (2018)[1] (e)", "marks such as"],
    ["..", "missing:"],
    ["n/a", "missing:"],
    ["many", "write a number"]
  ])("says what to do about %j, and nothing that only follows", (cell, hint) => {
    const text = `code;name;n;pace\n101;A;${cell};1\n`
    expect(said("", text)).toEqual([expect.stringContaining(hint)])
  })
})
