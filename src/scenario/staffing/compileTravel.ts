/** How far it is from unit to unit: from coordinates of the table of municipalities, or from a file of travel times. */
import type { Told } from "../../words/told.ts"
import { ONE, ZERO } from "../../model/Slot.ts"
import type { Travel, Way } from "../../model/staffing/Staffing.ts"
import type { Ledger } from "../Ledger.ts"
import type { Problem } from "../Problem.ts"
import type { MunicipalityColumns } from "../readMunicipalities.ts"
import { columnNumbers } from "../table/columnNumbers.ts"
import type { Table } from "../table/Table.ts"
import { kinds } from "../Unit.ts"
import type { TravelInput } from "./staffingSchema.ts"
import { staffingWords } from "./staffingWords.ts"

const PATH = ["staffing", "travel"]

export const compileTravel = (
  given: TravelInput,
  municipalities: MunicipalityColumns,
  file: Table | undefined,
  ledger: Ledger
): { readonly travel: Travel; readonly problems: ReadonlyArray<Problem> } => {
  const { kmPerHour, maxHours, costPerKm, tripsPerMonth } = given
  for (const [key, other] of [
    ["kmPerHour", "from" in given ? "from" : undefined],
    ["kmPerHour", costPerKm === undefined ? undefined : "costPerKm"],
    ["tripsPerMonth", costPerKm === undefined ? undefined : "costPerKm"]
  ] as const)
    if (other !== undefined && given[key] === undefined)
      ledger.report({ path: PATH, at: "key", code: "missing-key", ...staffingWords.needs(key, other) })
  const problems: Array<Problem> = []
  const { coordinateColumns: columns } = municipalities
  const way: Way =
    "matrix" in given
      ? { kind: "matrix", hours: readHours(file, given.directed === true, municipalities, problems) }
      : {
          kind: "coordinates",
          latitude: municipalities.numbers(given.latitude ?? columns.latitude, [...PATH, "latitude"], "degrees"),
          longitude: municipalities.numbers(given.longitude ?? columns.longitude, [...PATH, "longitude"], "degrees"),
          circuity:
            given.circuity === undefined ? ONE : ledger.slot(given.circuity, [...PATH, "circuity"], kinds.circuity)
        }
  // What cannot be read leaves units without a way, which is no second problem.
  if (problems.length === 0) warnOfIslands(way, municipalities, ledger)
  return {
    problems,
    travel: {
      way,
      kmPerHour: kmPerHour === undefined ? ZERO : ledger.slot(kmPerHour, [...PATH, "kmPerHour"], kinds.speed),
      maxHours: ledger.slot(maxHours, [...PATH, "maxHours"], kinds.travelHours),
      costPerKm: costPerKm === undefined ? ZERO : ledger.slot(costPerKm, [...PATH, "costPerKm"], kinds.money),
      tripsPerMonth:
        tripsPerMonth === undefined ? ZERO : ledger.slot(tripsPerMonth, [...PATH, "tripsPerMonth"], kinds.trips)
    }
  }
}

/** Hours by (from, to). One row a pair serves both ways unless the table is directed. */
const readHours = (
  table: Table | undefined,
  directed: boolean,
  { codes, count, indexOf }: MunicipalityColumns,
  problems: Array<Problem>
): Float64Array => {
  const hours = new Float64Array(count * count).fill(Infinity)
  if (table === undefined) return hours
  const complain = (row: number, column: number, code: string, words: Told, severity: Problem["severity"] = "error") =>
    void problems.push({ severity, code, path: "staffing.travel.matrix", ...words, span: table.span(row, column) })
  if (table.columns.length < 3) {
    complain(-1, 0, "row-length", staffingWords.threeColumns)
    return hours
  }
  const text = (row: number, column: number) => String(table.cell(row, column))
  const all = Array.from({ length: table.rows }, (_, row) => row)
  const unit = (row: number, column: number): number => {
    const found = indexOf(table.cell(row, column))
    if (found < 0) complain(row, column, "unknown-name", staffingWords.noUnit(text(row, column), codes))
    return found
  }
  const filled = all.filter((row) => {
    if (text(row, 2) !== "") return true
    complain(row, 2, "bad-cell", staffingWords.emptyCell(table.columns[2]!))
    return false
  })
  const place = { key: "staffing.travel", drops: false }
  const names = all.map((row) => `${text(row, 0)} ${text(row, 1)}`)
  const context = { table, rows: filled, codes: names, names, given: {}, place }
  const { values } = columnNumbers(context, [2, table.columns[2]!], [...PATH, "matrix"], "measure", complain)
  const rowOf = new Map<number, number>()
  for (const [i, row] of filled.entries()) {
    const [from, to] = [unit(row, 0), unit(row, 1)]
    if (from < 0 || to < 0) continue
    const back = rowOf.get(to * count + from)
    const known = hours[to * count + from]!
    if (!directed && back !== undefined && known !== values[i])
      complain(row, 2, "asymmetric", staffingWords.asymmetric(text(row, 0), text(row, 1), known, table.line(back)))
    const first = rowOf.get(from * count + to)
    if (first !== undefined)
      complain(row, 0, "duplicate-code", staffingWords.repeated(text(row, 0), text(row, 1), table.line(first)))
    rowOf.set(from * count + to, row)
    hours[from * count + to] = values[i]!
    if (!directed) hours[to * count + from] = values[i]!
  }
  return hours
}

const warnOfIslands = (way: Way, { codes, count }: MunicipalityColumns, ledger: Ledger): void => {
  if (way.kind !== "matrix") return
  const { hours } = way
  const others = (m: number) =>
    codes.some((_, k) => k !== m && Math.min(hours[m * count + k]!, hours[k * count + m]!) < Infinity)
  const islands = codes.filter((_, m) => !others(m))
  if (islands.length > 0)
    ledger.warn({ path: [...PATH, "matrix"], at: "value", code: "no-way", ...staffingWords.noWay(islands) })
}
