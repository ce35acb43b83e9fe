/** The sheet of municipalities: the sum of their work, with managers and coordination. */
import type { SiteGrid } from "./grids.ts"
import type { Sites } from "../../../model/Sites.ts"
import { cellIn, rangeIn, type GridColumn } from "../Grid.ts"
import { municipalityHeads } from "./heads.ts"
import { fteStyle, type Live } from "./Live.ts"
import type { TimeSheet } from "./timeGrid.ts"
import type { WorkGrid } from "./grids.ts"

type Column = GridColumn<number>

/** @param known the sheet on which today stands, where this one has only what comes after */
export const siteGrid = (live: Live, time: TimeSheet, work: WorkGrid, known?: SiteGrid): SiteGrid => {
  const { model, words } = live
  const n = model.caseTypes.length
  const rows = (m: number, column: string) => rangeIn(work, column, m * n, m * n + n - 1)
  return {
    name: live.sheet("sites"),
    title: live.sheet("sites"),
    note: words.notes.sites,
    items: Array.from({ length: model.municipalities }, (_, m) => m),
    frozenColumns: 2,
    filtered: true,
    columns: [
      ...municipalityHeads<number>(live, (m) => m),
      ...(known === undefined ? todayColumns(live, time, rows) : []),
      ...(model.organisation === null ? [] : afterColumns(live, time, rows, known))
    ]
  }
}

const todayColumns = (
  live: Live,
  time: TimeSheet,
  rows: (m: number, column: string) => string
): ReadonlyArray<Column> => {
  const { columns } = live.words
  const { statusQuo } = live.result.allocation
  const n = live.model.caseTypes.length
  return [
    {
      id: "workToday",
      header: columns.workToday,
      style: fteStyle,
      cell: (m) => ({
        value: workAt(statusQuo, n, m),
        formula: `SUM(${rows(m, "coreToday")})+SUM(${rows(m, "upkeepToday")})`
      })
    },
    {
      id: "managementToday",
      header: columns.managementToday,
      style: fteStyle,
      cell: (m, _, at) => ({
        value: statusQuo.management[m]!,
        formula: `${at("workToday")}*${time.at("localManagers")}+${time.at("localAllowance")}`
      })
    },
    {
      id: "baseline",
      header: columns.today,
      style: fteStyle,
      cell: (m, _, at) => ({
        value: workAt(statusQuo, n, m) + statusQuo.management[m]!,
        formula: `${at("workToday")}+${at("managementToday")}`
      })
    }
  ]
}

const afterColumns = (
  live: Live,
  time: TimeSheet,
  rows: (m: number, column: string) => string,
  known: SiteGrid | undefined
): ReadonlyArray<Column> => {
  const { columns } = live.words
  const { local } = live.result.allocation
  const n = live.model.caseTypes.length
  const results = live.result.municipalities
  return [
    {
      id: "workAfter",
      header: columns.workAfter,
      style: fteStyle,
      cell: (m) => ({
        value: workAt(local, n, m),
        formula: `SUM(${rows(m, "caseWorkAfter")})+SUM(${rows(m, "upkeepAfter")})`
      })
    },
    {
      id: "coordination",
      header: columns.coordination,
      style: fteStyle,
      cell: (m) => ({
        value: local.coordination[m]!,
        formula: `IF(MAX(${rows(m, "coordinated")})>0,${time.at("coordination")},0)`
      })
    },
    {
      id: "managementAfter",
      header: columns.managementAfter,
      style: fteStyle,
      cell: (m, _, at) => ({
        value: local.management[m]!,
        formula: `(${at("workAfter")}+${at("coordination")})*${time.at("localManagers")}+${time.at("localAllowance")}`
      })
    },
    {
      id: "local",
      header: columns.stay,
      style: fteStyle,
      cell: (m, _, at) => ({
        value: results[m]!.local,
        formula: `${at("workAfter")}+${at("coordination")}+${at("managementAfter")}`
      })
    },
    {
      id: "leaves",
      header: columns.leave,
      style: fteStyle,
      cell: (m, _, at) => ({
        value: results[m]!.leaves,
        formula: `${known === undefined ? at("baseline") : cellIn(known, "baseline", m)}-${at("local")}`
      })
    }
  ]
}

/** Core, transactions and upkeep of one site. */
export const workAt = ({ core, transaction, upkeep }: Sites, caseTypes: number, site: number): number => {
  let sum = 0
  for (let cell = site * caseTypes; cell < (site + 1) * caseTypes; cell++)
    sum += core[cell]! + transaction[cell]! + upkeep[cell]!
  return sum
}
