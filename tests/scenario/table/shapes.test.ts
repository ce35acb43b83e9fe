/** Tables as offices publish them, declared instead of reworked: rows kept, made wide, added up, left out. */
import { describe, expect, it } from "vitest"
import { english } from "../../../src/scenario/wording.ts"
import { tiny } from "../../cli/badInput/tiny.ts"
import { loadTexts, problemsOf } from "../../support/load.ts"

const scenario = (municipalities: string, spreadBy = "n", more = ""): string =>
  `casecap: 1
id: t
title: t
municipalities: {table: m.csv, name: name, ${municipalities}}
workingTime: {gross: 1924, vacation: 222, publicHolidays: 60, sickness: 90, other: 0}
${more}caseTypes:
  a:
    recipients: {column: ${spreadBy}}
    activities: {w: {perRecipient: 1, minutes: 60}}
`

/** Codes, names and recipients of a table as a scenario reads it, and the codes of its warnings. */
const read = async (
  table: string,
  municipalities: string,
  files: Readonly<Record<string, string>> = {},
  spreadBy = "n"
) => {
  const texts = { "m.csv": table, "s.yaml": scenario(municipalities, spreadBy), ...files }
  const { compiled, warnings } = await loadTexts(texts, "s.yaml")
  const { names, model } = compiled
  return {
    rows: names.municipalities.map(({ code, name }, m) => [code, name, model.caseTypes[0]!.volumes[m]]),
    warnings: warnings.map(({ code }) => code)
  }
}
const rowsOf = async (...args: Parameters<typeof read>) => (await read(...args)).rows
const problems = (table: string, municipalities: string, files: Readonly<Record<string, string>> = {}, more = "") =>
  problemsOf({ "m.csv": table, "s.yaml": scenario(municipalities, "n", more), ...files }, "s.yaml")
const said = (...args: Parameters<typeof problems>) =>
  problems(...args).map(({ code, message, hint }) => `${code}: ${english(message)} = ${english(hint ?? "")}`)

const plain = "code,name,n\n101,A,600\n102,B,250\n103,C,90\n"

describe("a code", () => {
  const parts = "state,county,name,n\n01,001,A,5\n02,001,B,3\n"

  it.each([
    ["[state, county]", ["01001", "02001"]],
    ['{parts: [state, county], separator: "-"}', ["01-001", "02-001"]]
  ])("can be of several columns: %s", async (code, codes) => {
    expect((await rowsOf(parts, `code: ${code}`)).map(([first]) => first)).toEqual(codes)
  })

  it("that is unique only with another column is told so", () => {
    expect(said(parts, "code: county")).toEqual([expect.stringContaining("write `code: [state, county]`")])
  })

  it("is text: zeros before it stay, and YAML's 0101 finds it", async () => {
    const table = "code,name,region,n\n0101,A,01,5\n0301,B,03,3\n"
    const organised = `${scenario("code: code, region: region")}organisation:
  centres: {c: {municipalities: {regions: [01, 03]}}, d: {host: 0101, municipalities: {codes: [0101]}}}
  share: 0.5
  centreRelativeUnitTime: 0.8
  handoff: {share: 0.1, sendMinutes: 5, receiveMinutes: 5}
`
    const { compiled } = await loadTexts({ "m.csv": table, "s.yaml": organised }, "s.yaml")
    expect(compiled.names.municipalities.map(({ code }) => code)).toEqual(["0101", "0301"])
  })

  it("written twice, with zeros and without, is not guessed", () => {
    const table = "code,name,n\n0101,A,5\n101,B,3\n"
    expect(said(table, "code: code, drop: {codes: [101]}")).toEqual([
      expect.stringContaining("in quotes"),
      expect.stringContaining("nearly-same-code")
    ])
  })

  it("in one cell with the name is a code", async () => {
    expect(await rowsOf('name,n\n"0114 Upplands Väsby",5\n"0115 Vallentuna",3\n', "code: name")).toEqual([
      ["0114 Upplands Väsby", "0114 Upplands Väsby", 5],
      ["0115 Vallentuna", "0115 Vallentuna", 3]
    ])
  })
})

describe("rows", () => {
  const long =
    "code,name,sex,year,n\n1,A,Total,2009,5\n1,A,Total,2010,6\n1,A,Men,2010,3\n2,B,Total,2010,8\n2,B,Men,2010,4\n"

  it("are kept by where, with one text or a list of them", async () => {
    expect(await rowsOf(long, "code: code, where: {sex: Total, year: 2010}")).toEqual([
      ["1", "A", 6],
      ["2", "B", 8]
    ])
    const table = "code,name,kind,n\n1,A,town,5\n2,B,village,6\n3,C,other,7\n"
    expect(await rowsOf(table, "code: code, where: {kind: [town, other]}")).toEqual([
      ["1", "A", 5],
      ["3", "C", 7]
    ])
  })

  it("that where cannot find are told, with what there is", () => {
    expect(said(long, "code: code, where: {sex: Totl, year: 2010}")).toContainEqual(
      'unknown-name: no cell in column "sex" is "Totl" = did you mean "Total"?'
    )
    expect(said(long, "code: code, where: {sx: Total}")).toContainEqual(expect.stringContaining('no column "sx"'))
  })

  it("are left out by code or pattern, and counted", async () => {
    const table = `${plain}000,All,940\n081,Region X,850\n`
    const texts = { "m.csv": table, "s.yaml": scenario('code: code, drop: {codes: ["000"], matching: "^08"}') }
    const { compiled } = await loadTexts(texts, "s.yaml")
    expect(compiled.reading.leftOut).toEqual([
      { code: "000", name: "All", line: 5 },
      { code: "081", name: "Region X", line: 6 }
    ])
    expect(compiled.names.municipalities.map(({ code }) => code)).toEqual(["101", "102", "103"])
    expect(await rowsOf(`${plain}9,Region X,850\n`, 'code: code, drop: {matching: "^Region"}')).toHaveLength(3)
  })

  it("to leave out that are not there, or a pattern that could take forever, are errors", () => {
    expect(said(plain, "code: code, drop: {codes: [999]}")).toEqual([expect.stringContaining('no row has code "999"')])
    expect(said(plain, 'code: code, drop: {matching: "^9"}')).toEqual([expect.stringContaining('matches "^9"')])
    expect(problems(plain, 'code: code, drop: {matching: "(a+)+$"}')[0]!.path).toBe("municipalities.drop.matching")
    expect(problems(plain, 'code: code, drop: {matching: "("}')[0]!.path).toBe("municipalities.drop.matching")
  })

  it("that sum up the others are an error with the drop to write, unless all are said to be municipalities", async () => {
    const table = `${plain}000,Whole country,940\n`
    expect(said(table, "code: code")).toEqual([expect.stringContaining('`drop: {codes: ["000"]}`')])
    expect(await rowsOf(table, 'code: code, drop: {codes: ["000"]}')).toHaveLength(3)
    expect((await read(table, "code: code, drop: {codes: []}")).warnings).toEqual([])
  })

  it("that are named like totals are a warning", async () => {
    expect((await read(`${plain}084,Region Hovedstaden,5000\n`, "code: code")).warnings).toEqual(["total-row"])
  })
})

describe("a long table", () => {
  const table = "code,name,age,n\n1,A,Total,9\n1,A,0-17,2\n2,B,Total,8\n2,B,0-17,1\n"

  it("is told, with the where or pivot to write", () => {
    const [words, ...others] = said(table, "code: code")
    expect(others).toEqual([])
    expect(words).toContain("the table is long: 4 rows for 2 codes")
    expect(words).toContain("`where: {age: Total}`")
    expect(words).toContain("`pivot: {names: age, values: n}`")
  })

  it("is made wide", async () => {
    const wide = "code: code, pivot: {names: age, values: n}"
    expect(await rowsOf(table, wide, {}, '"0-17"')).toEqual([
      ["1", "A", 2],
      ["2", "B", 1]
    ])
    expect(await rowsOf(table, wide, {}, "Total")).toEqual([
      ["1", "A", 9],
      ["2", "B", 8]
    ])
  })

  it("of three columns is made wide", async () => {
    const three = "name;age;n\nA;young;2\nA;old;7\nB;young;1\n"
    expect(await rowsOf(three, "code: name, pivot: {names: age, values: n}", {}, "young")).toEqual([
      ["A", "A", 2],
      ["B", "B", 1]
    ])
    const texts = { "m.csv": three, "s.yaml": scenario("code: name, pivot: {names: age, values: n}", "old") }
    expect(problemsOf(texts, "s.yaml").map(({ code }) => code)).toEqual(["bad-cell"])
  })

  it("with two rows for one cell says what they differ in", () => {
    const years = "code,name,age,year,n\n1,A,old,2009,9\n1,A,old,2010,2\n2,B,old,2009,8\n2,B,old,2010,1\n"
    expect(said(years, "code: code, pivot: {names: age, values: n}")).toContainEqual(
      expect.stringContaining('they differ in "year": keep one with such as `where: {year: 2009}`')
    )
  })
})

describe("mergers", () => {
  const merge = (rows: string) => ({ "x.csv": `old,new\n${rows}` })

  it("add up the figures of old codes under the new one", async () => {
    expect(await rowsOf(plain, "code: code, mergers: x.csv", merge("101,901\n102,901\n"))).toEqual([
      ["103", "C", 90],
      ["901", "A + B", 850]
    ])
    expect(await rowsOf(plain, "code: code, mergers: x.csv", merge("101,102\n"))).toEqual([
      ["102", "B", 850],
      ["103", "C", 90]
    ])
  })

  it("may split by shares and name the new one", async () => {
    const files = { "x.csv": "old;new;share;name\n101;901;0,25;New\n101;102;0,75;\n" }
    expect(await rowsOf(plain, "code: code, mergers: x.csv", files)).toEqual([
      ["102", "B", 700],
      ["103", "C", 90],
      ["901", "New", 150]
    ])
  })

  it("follow one another", async () => {
    expect(await rowsOf(plain, "code: code, mergers: x.csv", merge("101,801\n801,901\n102,901\n"))).toEqual([
      ["103", "C", 90],
      ["901", "A + B", 850]
    ])
  })

  it("read a file without a heading", async () => {
    expect(await rowsOf(plain, "code: code, mergers: x.csv", { "x.csv": "101,901\n102,901\n" })).toHaveLength(2)
  })

  it.each([
    ["old,new,share\n101,901,0.5\n101,902,0.4\n", "sum to 0.9"],
    ["old,new,share\n101,901,1.5\n", "not between 0 and 1"],
    ["old,new\n101,901\n901,101\n", "becomes itself"],
    ["old,new\n101,\n", "a code is missing"],
    ["old\n101\n", "one column only"]
  ])("that cannot be are errors: %j", (file, words) => {
    expect(said(plain, "code: code, mergers: x.csv", { "x.csv": file })).toContainEqual(expect.stringContaining(words))
  })

  it("of codes that the table does not have are a warning", async () => {
    const { warnings } = await read(plain, "code: code, mergers: x.csv", merge("7,8\n"))
    expect(warnings).toEqual(["mergers"])
  })

  it("average a pace by population, and say so", async () => {
    const table = "code,name,n,pace\n101,A,600,1.5\n102,B,200,0.9\n103,C,90,1.25\n"
    const pace = "relativeUnitTime: {column: pace}\n"
    const files = { "m.csv": table, ...merge("101,901\n102,901\n") }
    const weighted = scenario("code: code, population: n, mergers: x.csv", "n", pace)
    const { compiled, warnings } = await loadTexts({ ...files, "s.yaml": weighted }, "s.yaml")
    const { relativeUnitTime } = compiled.model.caseTypes[0]!
    expect(relativeUnitTime).toEqual({ kind: "fixed", values: Float64Array.of(1.25, (600 * 1.5 + 200 * 0.9) / 800) })
    expect(warnings.map(({ code }) => code)).toEqual(["averaged-measure"])
    expect(said(table, "code: code, mergers: x.csv", merge("101,901\n102,901\n"), pace)).toEqual([
      expect.stringContaining("give `population:`")
    ])
  })
})

describe("cells without a figure", () => {
  const table = "code,name,n\n101,A,5\n411,B,..\n412,C,..\n"

  it("are told with the signs to declare", () => {
    expect(said(table, "code: code")[0]).toContain('write `missing: [".."]`')
  })

  it("that are declared are one error that names the rows", () => {
    expect(said(table, 'code: code, missing: [".."]')).toEqual([
      'missing-figure: column "n" is in use (caseTypes.a.recipients.column), but has no figure for 411 B (line 3), 412 C (line 4) = use another column, or leave them out: `drop: {codes: [411, 412]}`'
    ])
  })

  it("that are left out trouble nobody", async () => {
    expect(await rowsOf(table, 'code: code, missing: [".."], drop: {codes: [411, 412]}')).toHaveLength(1)
  })
})

describe("the same figures", () => {
  it("come out of the tiny table however it is written", async () => {
    const base = await loadTexts({ ...tiny(), "m.csv": String(tiny()["m.csv"]) } as Record<string, string>, "s.yaml")
    const texts = tiny(["table: m.csv,", "table: m.csv, drop: {codes: []}, where: {region: [North, South]}, skip: 1,"])
    const other = await loadTexts(
      { ...texts, "m.csv": `A title\n${String(texts["m.csv"])}# end\n` } as Record<string, string>,
      "s.yaml"
    )
    expect(other.fingerprint).toBe(base.fingerprint)
  })
})
