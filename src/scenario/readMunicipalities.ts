/** The table's rows as the model wants them: sorted by code, merged where they are, columns in use checked cell by cell. */
import { type Told, told } from "../words/told.ts"
import { append } from "../kernel/append.ts"
import type { Ledger, Path } from "./Ledger.ts"
import type { Problem } from "./Problem.ts"
import type { MunicipalitiesInput } from "./Scenario.ts"
import type { Municipalities } from "./selectMunicipalities.ts"
import { cellWords } from "./table/cellWords.ts"
import { columnNumbers, type ColumnNumbers, isMeasure, type Rule } from "./table/columnNumbers.ts"
import { merged } from "./table/mergers.ts"
import { mergedWords } from "./table/mergedWords.ts"
import { codeIndex } from "./table/sameCode.ts"
import { type LeftOut, shapeTable } from "./table/shapeTable.ts"
import type { Table } from "./table/Table.ts"
import { findTotals } from "./table/totals.ts"
import { totalsProblem } from "./table/totalsProblem.ts"

export interface MunicipalityColumns extends Municipalities {
  readonly regions: ReadonlyArray<string> | undefined
  readonly population: Float64Array | undefined
  /** Where they lie, in degrees, if the scenario says which columns hold it. */
  readonly coordinates: Coordinates<Float64Array> | undefined
  /** The columns in which coordinates are looked for. */
  readonly coordinateColumns: Coordinates<string>
  /** A numeric column in the model's order; bad cells are reported and read as 0. */
  readonly numbers: (column: string, path: Path, rule: Rule) => Float64Array
  /** Whether cells of the column could not be read: what follows from that is no problem of its own. */
  readonly isBroken: (column: string) => boolean
  /** Columns that were asked for, with their cells in the model's order: part of the fingerprint. */
  readonly used: ReadonlyMap<string, ReadonlyArray<string | number>>
  readonly leftOut: ReadonlyArray<LeftOut>
  /** Columns with the signs that were found to part decimals and thousands in them. */
  readonly signs: ReadonlyMap<string, { readonly decimal: string | undefined; readonly thousands: string | undefined }>
  /** Everything that is wrong with the table, once all columns have been asked for. */
  readonly problems: () => ReadonlyArray<Problem>
}

interface Coordinates<A> {
  readonly latitude: A
  readonly longitude: A
}

/** The files of a scenario's municipalities. */
export interface Tables {
  readonly municipalities: Table
  readonly mergers: Table | undefined
  /** Of the staffing section: who is where, and how far it is. */
  readonly staff?: Table | undefined
  readonly travel?: Table | undefined
}

export const readMunicipalities = (
  { municipalities: file, mergers }: Tables,
  given: MunicipalitiesInput,
  ledger: Ledger
): MunicipalityColumns => {
  const problems: Array<Problem> = []
  const used = new Map<string, ReadonlyArray<string | number>>()
  const complained = new Set<string>()
  const complainAbout =
    (table: Table) =>
    (row: number, column: number, code: string, words: Told, severity: Problem["severity"] = "error"): void => {
      const key = `${row} ${column}`
      if (severity === "error" && complained.has(key)) return
      if (severity === "error") complained.add(key)
      problems.push({ severity, code, path: "municipalities.table", ...words, span: table.span(row, column) })
    }
  const shaped = shapeTable(file, given, ledger, complainAbout)
  const { table, rows, lookup } = shaped
  const complain = complainAbout(table)
  const places = new Int32Array(table.rows)
  for (const [place, row] of rows.entries()) places[row] = place
  const together = mergers === undefined ? undefined : merged(mergers, shaped.codes, rows)
  if (together !== undefined) append(problems, together.problems)
  /** Undefined where every row is a municipality. */
  const merging = together?.municipalities
  const codes = merging?.map(({ code }) => code) ?? rows.map((row) => shaped.codes[row]!)
  const rowOf = new Map(merging === undefined ? [] : rows.map((row) => [shaped.codes[row]!, row]))
  const names =
    merging?.map(({ code, name, members }) => {
      // The row that has the municipality's own code, where it was not merged away.
      const own = rowOf.get(code)
      const joined = () => members.map(({ row }) => shaped.names[row]!).join(" + ")
      return name ?? (own === undefined ? joined() : shaped.names[own]!)
    }) ?? rows.map((row) => shaped.names[row]!)

  const textsOf = (column: string, index: number): ReadonlyArray<string> => {
    const textOf = (row: number) => String(table.cell(row, index))
    if (merging === undefined) return rows.map(textOf)
    return merging.map(({ code, members }) => {
      const own = rowOf.get(code)
      if (own !== undefined) return textOf(own)
      const [first, ...others] = members.map(({ row }) => ({ row, text: textOf(row) }))
      const other = others.find(({ text }) => text !== first!.text)
      if (other !== undefined)
        complain(other.row, index, "mergers", mergedWords.textsDiffer(column, code, first!.text, other.text))
      return first!.text
    })
  }
  const known = new Map<string, ReadonlyArray<string>>()
  const texts = (column: string, path: Path): ReadonlyArray<string> | undefined => {
    const index = lookup(column, path)
    if (index < 0) return undefined
    const out = known.get(column) ?? textsOf(column, index)
    known.set(column, out)
    used.set(column, out)
    return out
  }
  const read = new Map<string, ColumnNumbers>()
  const summed = new Map<string, Float64Array>()
  const ofRows = (column: string, index: number, path: Path, rule: Rule): ColumnNumbers => {
    const known = read.get(`${rule} ${column}`)
    if (known !== undefined) return known
    const numbers = columnNumbers({ ...shaped, given }, [index, column], path, rule, complain)
    read.set(`${rule} ${column}`, numbers)
    return numbers
  }
  const numbers = (column: string, path: Path, rule: Rule): Float64Array => {
    const index = lookup(column, path)
    if (index < 0) return new Float64Array(codes.length)
    const { values } = ofRows(column, index, path, rule)
    const out = summed.get(`${rule} ${column}`) ?? ofMunicipalities(column, index, values, rule)
    summed.set(`${rule} ${column}`, out)
    used.set(column, [...out])
    return out
  }
  /** Counts are added up; a measure is averaged by population, for want of a better weight, and it is said. */
  const ofMunicipalities = (column: string, index: number, values: Float64Array, rule: Rule): Float64Array => {
    if (merging === undefined) return values
    const at = (row: number) => values[places[row]!]!
    const add = (
      members: ReadonlyArray<{ readonly row: number; readonly share: number }>,
      of: (row: number) => number
    ) => members.reduce((sum, { row, share }) => sum + of(row) * share, 0)
    if (!isMeasure(rule)) return Float64Array.from(merging, ({ members }) => add(members, at))
    const weights = given.population === undefined ? undefined : peopleByRow()
    let averaged: number | undefined
    const out = Float64Array.from(merging, ({ members }) => {
      const [first, ...others] = members
      if (others.every(({ row }) => at(row) === at(first!.row))) return at(first!.row)
      averaged ??= first!.row
      if (weights === undefined) return at(first!.row)
      return add(members, (row) => at(row) * weights(row)) / add(members, weights)
    })
    if (averaged !== undefined && weights === undefined)
      complain(averaged, index, "mergers", mergedWords.noWeights(column))
    else if (averaged !== undefined)
      complain(averaged, index, "averaged-measure", mergedWords.averaged(column, given.population!), "warning")
    return out
  }
  const peopleByRow = () => {
    const path = ["municipalities", "population"]
    const index = lookup(given.population!, path)
    const { values } = ofRows(given.population!, index, path, "count")
    return (row: number) => values[places[row]!]!
  }
  const regions = given.region === undefined ? undefined : texts(given.region, ["municipalities", "region"])
  const population =
    given.population === undefined ? undefined : numbers(given.population, ["municipalities", "population"], "count")
  const { latitude, longitude } = given
  const degrees = (column: string, key: string) => numbers(column, ["municipalities", key], "degrees")
  const coordinates =
    latitude === undefined || longitude === undefined
      ? undefined
      : { latitude: degrees(latitude, "latitude"), longitude: degrees(longitude, "longitude") }
  if ((latitude === undefined) !== (longitude === undefined)) {
    const missing = latitude === undefined ? "latitude" : "longitude"
    const path = ["municipalities", missing === "latitude" ? "longitude" : "latitude"]
    ledger.report({ path, at: "key", code: "missing-key", ...told("scenario.halfAPlace", { missing }) })
  }
  // Shown, but not part of any result unless something else asks for the column.
  used.clear()
  let byName: ReadonlyMap<string, ReadonlyArray<number>> | undefined
  const signs = () =>
    new Map(
      [...read].flatMap(([key, { judgement }]) =>
        judgement.kind === "clear" || judgement.kind === "byTheRest"
          ? [[key.slice(key.indexOf(" ") + 1), judgement] as const]
          : []
      )
    )
  let doubted = false
  return {
    count: codes.length,
    codes,
    names,
    indexesOfName: (name) => (byName ??= placesByName(names)).get(name.trim().toLowerCase()) ?? [],
    regions,
    population,
    coordinates,
    coordinateColumns: { latitude: latitude ?? "latitude", longitude: longitude ?? "longitude" },
    indexOf: codeIndex(codes),
    regionColumn: given.region,
    texts,
    numbers,
    isBroken: (column) => [...read].some(([key, { broken }]) => broken && key.endsWith(` ${column}`)),
    used,
    leftOut: shaped.leftOut,
    get signs() {
      return signs()
    },
    problems: () => {
      if (!doubted) problems.push(...doubts())
      doubted = true
      return problems
    }
  }

  function doubts(): ReadonlyArray<Problem> {
    const found: Array<Problem> = []
    const decimals = [...signs()].filter(([, { decimal }]) => decimal === "." || decimal === ",")
    const [first] = decimals
    const second = decimals.find(([, { decimal }]) => decimal !== first?.[1].decimal)
    if (second !== undefined && typeof given.decimal !== "object") {
      const words = cellWords.twoSigns(first![0], first![1].decimal!, second[0], second[1].decimal!)
      const span = file.span(-1, Math.max(0, file.columnOf(second[0])))
      found.push({ severity: "warning", code: "two-decimal-signs", path: "municipalities.table", ...words, span })
    }
    // An empty list of codes says that every row is a municipality.
    if (given.drop?.codes?.length === 0 || complained.size > 0 || shaped.codeColumn < 0) return found
    const inFile = rows.toSorted((a, b) => a - b)
    const counts = [...read]
      .filter(([key]) => !isMeasure(key.slice(0, key.indexOf(" ")) as Rule))
      .map(([, { values }]) => values)
    const totals = findTotals({
      codes: inFile.map((row) => shaped.codes[row]!),
      names: inFile.map((row) => shaped.names[row]!),
      columns: counts.map((values) => inFile.map((row) => values[places[row]!]!))
    })
    return totals === undefined ? found : [...found, totalsProblem(totals, inFile, shaped, given.drop)]
  }
}

const placesByName = (names: ReadonlyArray<string>): ReadonlyMap<string, ReadonlyArray<number>> => {
  const byName = new Map<string, Array<number>>()
  for (const [m, name] of names.entries()) {
    const same = byName.get(name.toLowerCase()) ?? []
    byName.set(name.toLowerCase(), same)
    same.push(m)
  }
  return byName
}
