/** The two sheets of centres: their work by case type, and what they are as a whole. */
import { siteTotals, spreadWhole, takenBy } from "../../../model/totals.ts"
import { textIn } from "../../../words/Lang.ts"
import { cellIn, rangeIn, type Grid, type GridColumn } from "../Grid.ts"
import { countStyle, fteStyle, type Live } from "./Live.ts"
import { workAt } from "./siteGrid.ts"
import type { TimeSheet } from "./timeGrid.ts"
import { caseTypeHeads, sumOfDesk } from "./heads.ts"
import type { ListSheet } from "./listSheet.ts"
import { centreMoneyColumns } from "./money/centreColumns.ts"
import { keptRule, peopleColumns, peopleFormula, upkeepFormula } from "./kept.ts"
import { peopleToTrain } from "../../../model/upkeep.ts"
import type { WorkGrid } from "./grids.ts"

/** Cells (g, c), as the model numbers them; and numbers of centres. */
export interface CentreGrids {
  readonly work: Grid<number>
  readonly whole: Grid<number>
}

/** @param prices of an FTE, where the scenario says something about money; asked for when sheets are written */
export const centreGrids = (
  live: Live,
  time: TimeSheet,
  work: WorkGrid,
  prices: () => ListSheet | undefined
): CentreGrids => {
  const grids: CentreGrids = {
    work: centreWorkGrid(live, time, work, () => grids.whole),
    whole: wholeGrid(live, time, () => grids.work, prices)
  }
  return grids
}

const centreWorkGrid = (live: Live, time: TimeSheet, work: WorkGrid, whole: () => Grid<number>): Grid<number> => {
  const { model, names, words } = live
  const { columns } = words
  const { centres } = live.result.allocation
  const n = model.caseTypes.length
  const takes = takenBy(model)
  const taken = (g: number) => model.caseTypes.filter((_, c) => takes(g, c)).length
  const spread = spreadWhole(
    centres,
    n,
    centres.management.map((fte, g) => fte + centres.coordination[g]!),
    takes
  )
  const total = siteTotals(centres, n, takes)
  const curve = model.organisation!.scaleCurve
  const sum = (column: string, at: (id: string) => string) => sumOfDesk(work, column, at)
  const before = beforeScale(live)
  const fte = (
    id: "upkeep" | "transaction",
    value: Float64Array,
    formula: (at: (id: string) => string) => string
  ): GridColumn<number> => ({
    id,
    header: columns[id],
    style: fteStyle,
    cell: (cell, _, at) => ({ value: value[cell]!, formula: formula(at) })
  })
  return {
    name: live.sheet("centreWork"),
    title: live.sheet("centreWork"),
    note: words.notes.centreWork,
    items: Array.from({ length: names.centres.length * n }, (_, cell) => cell),
    frozenColumns: 4,
    filtered: true,
    columns: [
      {
        id: "centreNumber",
        header: columns.centreNumber,
        width: 9,
        style: countStyle,
        cell: (cell) => Math.floor(cell / n) + 1
      },
      {
        id: "centre",
        header: columns.centre,
        width: 22,
        cell: (cell) => textIn(names.centres[Math.floor(cell / n)]!.label, live.lang)
      },
      ...caseTypeHeads<number>(live, (cell) => cell % n),
      {
        id: "takes",
        header: columns.takes,
        width: 9,
        style: countStyle,
        cell: (cell) => (takes(Math.floor(cell / n), cell % n) ? 1 : 0)
      },
      {
        id: "beforeScale",
        header: columns.beforeScale,
        style: fteStyle,
        cell: (cell, _, at) => ({ value: before[cell]!, formula: sum("centreCore", at) })
      },
      {
        id: "core",
        header: columns.core,
        style: fteStyle,
        cell: (cell, _, at) => {
          const x = at("beforeScale")
          const scaled = `IF(${x}>0,${x}*(MIN(${x},${curve === null ? "" : time.at("exhausted")})/${curve === null ? "" : time.at("reference")})^(-${curve === null ? "" : time.at("elasticity")}),0)`
          return { value: centres.core[cell]!, formula: curve === null ? x : scaled }
        }
      },
      fte("transaction", centres.transaction, (at) => sum("centreTransaction", at)),
      fte("upkeep", centres.upkeep, (at) => upkeepFormula(`(${at("core")}+${at("transaction")})`, "Centre", time)),
      ...peopleColumns(
        live,
        "people",
        (cell) =>
          peopleToTrain(
            keptRule(live, model.organisation!.centreUpkeep),
            centres.core[cell]! + centres.transaction[cell]!
          ),
        (_, at) => peopleFormula(`(${at("core")}+${at("transaction")})`, "Centre", time)
      ),
      {
        id: "whole",
        header: columns.wholeCentre,
        style: fteStyle,
        cell: (cell, _, at) => {
          const g = Math.floor(cell / n)
          const [own, ofSite] = [`(${at("core")}+${at("transaction")}+${at("upkeep")})`, cellIn(whole(), "work", g)]
          const managed = `(${cellIn(whole(), "management", g)}+${cellIn(whole(), "secretariat", g)})`
          const idle = taken(g) === 0 ? "0" : `${managed}*${at("takes")}/${taken(g)}`
          return { value: spread[cell]!, formula: `IF(${ofSite}>0,${managed}*${own}/${ofSite},${idle})` }
        }
      },
      {
        id: "total",
        header: columns.total,
        style: fteStyle,
        cell: (cell, _, at) => ({
          value: total[cell]!,
          formula: `${at("core")}+${at("transaction")}+${at("upkeep")}+${at("whole")}`
        })
      }
    ]
  }
}

/** Core work of each centre and case type before its scale curve, as `allocate` adds it up. */
const beforeScale = ({ model, rates, value, result }: Live): Float64Array => {
  const { participates, centreOf, centres } = model.organisation!
  const n = model.caseTypes.length
  const sums = new Float64Array(centres.length * n)
  for (let cell = 0; cell < centreOf.length; cell++) {
    const [m, c] = [Math.floor(cell / n), cell % n]
    const recipients = value(model.caseTypes[c]!.recipients) * model.caseTypes[c]!.volumes[m]!
    if (participates[m] === 0 || !(recipients * rates.movedEvents[c]! > 0)) continue
    sums[centreOf[cell]! * n + c]! += recipients * rates.atCentres[c]! * result.allocation.unitTimeScale
  }
  return sums
}

const wholeGrid = (
  live: Live,
  time: TimeSheet,
  work: () => Grid<number>,
  prices: () => ListSheet | undefined
): Grid<number> => {
  const { model, names, words } = live
  const { columns } = words
  const { centres } = live.result.allocation
  const n = model.caseTypes.length
  const secretariats = model.organisation!.centres.map(({ secretariatFte }) => secretariatFte)
  const rows = (g: number, column: string) => rangeIn(work(), column, g * n, g * n + n - 1)
  return {
    name: live.sheet("centreTotals"),
    title: live.sheet("centreTotals"),
    note: words.notes.centres,
    items: names.centres.map((_, g) => g),
    frozenColumns: 1,
    columns: [
      { id: "centre", header: columns.centre, width: 28, cell: (g) => textIn(names.centres[g]!.label, live.lang) },
      {
        id: "work",
        header: columns.workAfter,
        style: fteStyle,
        cell: (g) => ({
          value: workAt(centres, n, g),
          formula: ["core", "transaction", "upkeep"].map((id) => `SUM(${rows(g, id)})`).join("+")
        })
      },
      {
        id: "secretariat",
        header: columns.secretariat,
        style: fteStyle,
        cell: (g) => ({ value: centres.coordination[g]!, formula: live.term(secretariats[g]!) })
      },
      {
        id: "management",
        header: columns.management,
        style: fteStyle,
        cell: (g, _, at) => ({
          value: centres.management[g]!,
          formula: `(${at("work")}+${at("secretariat")})*${time.at("centreManagers")}+${time.at("centreAllowance")}`
        })
      },
      {
        id: "fte",
        header: columns.fte,
        style: fteStyle,
        cell: (g, _, at) => ({
          value: live.result.centres[g]!,
          formula: `${at("work")}+${at("secretariat")}+${at("management")}`
        })
      },
      ...centreMoneyColumns(live, rows, prices)
    ]
  }
}
