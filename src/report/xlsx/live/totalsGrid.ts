/** The sheet of totals: every figure that pages show, as one formula each. */
import {
  bridgeIn,
  QUANTITIES,
  VULNERABILITY,
  type BridgeId,
  type Quantity,
  type VulnerabilityId
} from "../../../model/Quantity.ts"
import type { CaseTypeResult } from "../../../model/Result.ts"
import { textIn } from "../../../words/Lang.ts"
import { caseTypeQuantities } from "../caseTypeQuantities.ts"
import { cellIn, rangeIn, type Grid } from "../Grid.ts"
import type { CentreGrids } from "./centreGrids.ts"
import { fteStyle, type Live } from "./Live.ts"
import { shownTotal, type Total, totalOf } from "./Total.ts"
import type { LiveMoney } from "./money/liveMoney.ts"
import { isPublished } from "../moneyShown.ts"
import { moneyTotals } from "./money/moneyTotals.ts"
import { moneyStyle } from "./money/Priced.ts"
import type { SiteGrid } from "./grids.ts"
import type { TimeSheet } from "./timeGrid.ts"
import type { WorkGrid } from "./grids.ts"

export interface TotalsSheet {
  readonly grid: Grid<Total>
  /** Where a figure stands, by its metric. */
  readonly at: (metric: string) => string
}

export const totalsGrid = (
  live: Live,
  time: TimeSheet,
  {
    work,
    sites,
    centres
  }: { readonly work: WorkGrid; readonly sites: SiteGrid; readonly centres: CentreGrids | undefined },
  money: LiveMoney | undefined
): TotalsSheet => {
  const { result, words, terms, names, lang } = live
  const at = (metric: string) => cellIn(grid, "value", places.get(metric)!)
  const sum = (column: string) => `SUM(${rangeIn(work, column)})`
  const sumSites = (column: string) => `SUM(${rangeIn(sites, column)})`
  const sumCentreWork = (column: string) =>
    centres === undefined || centres.work.items.length === 0 ? "0" : `SUM(${rangeIn(centres.work, column)})`
  const sumCentres = (column: string) =>
    centres === undefined || centres.whole.items.length === 0 ? "0" : `SUM(${rangeIn(centres.whole, column)})`
  // Without an organisation all stays as it is.
  const organised = live.model.organisation !== null
  const after = organised
    ? {
        core: "coreAfter",
        transaction: sum("transactionAfter"),
        upkeep: "upkeepAfter",
        local: "local",
        managers: "managementAfter",
        coordination: sumSites("coordination"),
        moved: sum("moved"),
        automated: sum("automated")
      }
    : {
        core: "coreToday",
        transaction: "0",
        upkeep: "upkeepToday",
        local: "baseline",
        managers: "managementToday",
        coordination: "0",
        moved: "0",
        automated: "0"
      }
  const quantities: Readonly<Record<Quantity, () => string>> = {
    baseline: () => sumSites("baseline"),
    local: () => sumSites(after.local),
    centre: () => sumCentres("fte"),
    freed: () => `${at("baseline")}-${at("local")}-${at("centre")}`,
    need: () => `${at("local")}+${at("centre")}`,
    moved: () => after.moved,
    leaves: () => `${at("baseline")}-${at("local")}`,
    transaction: () => `${after.transaction}+${sumCentreWork("transaction")}`,
    competence: () => `${sum(after.upkeep)}+${sumCentreWork("upkeep")}`,
    competenceExtra: () => `${at("competence")}-${sum("upkeepToday")}`,
    management: () => `${sumSites(after.managers)}+${sumCentres("management")}`,
    coordination: () => `${after.coordination}+${sumCentres("secretariat")}`,
    overhead: () => `${at("transaction")}+${at("competenceExtra")}`
  }
  const contributions: Readonly<Record<BridgeId, () => string>> = {
    automation: () => after.automated,
    productivity: () => `${sum("coreToday")}-${sum(after.core)}-${sumCentreWork("core")}-${at("bridge.automation")}`,
    handOffs: () => `0-${at("transaction")}`,
    competence: () => `0-${at("competenceExtra")}`,
    management: () => `${sumSites("managementToday")}-${at("management")}`,
    coordination: () => `0-${at("coordination")}`,
    // Lines of people are in no formula: a workbook of a model that has some is refused before.
    service: () => "0",
    // Models with these have no live workbook yet.
    posts: () => "0",
    quality: () => "0"
  }
  const caseWork = organised ? "caseWorkAfter" : "coreToday"
  const thin = (column: string) => `COUNTIFS(${rangeIn(work, column)},">0",${rangeIn(work, column)},"<1")`
  const cells: Readonly<Record<VulnerabilityId, () => string>> = {
    before: () => thin("coreToday"),
    after: () => thin(caseWork),
    emptied: () => `SUMPRODUCT((${rangeIn(work, "coreToday")}>0)*(${rangeIn(work, caseWork)}=0))`
  }
  const ofCaseType = (c: number, column: string) =>
    `SUMIFS(${rangeIn(work, column)},${rangeIn(work, "caseTypeNumber")},${c + 1})`
  const ofCaseTypeAtCentres = (c: number, column: string) =>
    centres === undefined || centres.work.items.length === 0
      ? "0"
      : `SUMIFS(${rangeIn(centres.work, column)},${rangeIn(centres.work, "caseTypeNumber")},${c + 1})`
  const byCaseType: Readonly<Record<keyof CaseTypeResult, (c: number, id: string) => string>> = {
    baseline: (c) => ofCaseType(c, "totalToday"),
    local: (c) => ofCaseType(c, organised ? "totalAfter" : "totalToday"),
    centre: (c) => ofCaseTypeAtCentres(c, "total"),
    freed: (_, id) => `${at(`baseline.${id}`)}-${at(`local.${id}`)}-${at(`centre.${id}`)}`,
    transaction: (c) =>
      `${organised ? ofCaseType(c, "transactionAfter") : "0"}+${ofCaseTypeAtCentres(c, "transaction")}`,
    competence: (c) => `${ofCaseType(c, after.upkeep)}+${ofCaseTypeAtCentres(c, "upkeep")}`
  }
  const moneyItems = money === undefined ? [] : moneyTotals(money, at)
  const workItems = (): ReadonlyArray<Total> => [
    ...QUANTITIES.map((id) => total(id, terms.quantity[id], result.fte[id], quantities[id])),
    ...names.caseTypes.flatMap(({ id, label }, c) =>
      caseTypeQuantities.map((quantity) =>
        total(
          `${quantity}.${id}`,
          words.perCaseType({ quantity: terms.quantity[quantity], caseType: textIn(label, lang) }),
          result.caseTypes[c]![quantity],
          () => byCaseType[quantity](c, id)
        )
      )
    ),
    ...bridgeIn(live.model).map((id) =>
      total(
        `bridge.${id}`,
        words.perCaseType({ quantity: words.sheets.bridge, caseType: terms.bridge[id] }),
        result.bridge.find((one) => one.id === id)!.fte,
        contributions[id]
      )
    ),
    ...VULNERABILITY.map((id) =>
      total(`vulnerability.${id}`, terms.vulnerability[id], result.vulnerability[id], cells[id])
    ),
    total("unitTimeScale", words.time.factor, result.allocation.unitTimeScale, () => time.at("factor"))
  ]
  // Of a published case there is money alone.
  const items = [...(isPublished(live.model) ? [] : workItems()), ...moneyItems]
  const places = new Map(items.map(({ id }, i) => [id, i]))
  const grid: Grid<Total> = {
    name: live.sheet("totals"),
    title: live.sheet("totals"),
    note: words.notes.totals,
    items,
    columns: [
      { id: "id", header: words.columns.quantity, width: 34, cell: ({ id }) => id },
      { id: "label", header: words.columns.label, width: 50, cell: ({ label }) => label },
      {
        id: "value",
        header: words.columns.fte,
        width: 16,
        style: fteStyle,
        cell: (item) => ({
          value: shownTotal(item),
          formula: item.formula,
          ...(item.isAmount === true ? { style: moneyStyle } : {})
        })
      }
    ]
  }
  return { grid, at }
}

/** The formula is made when the sheet is written: totals refer to each other. */
const total = (id: string, label: string, value: number, formula: () => string): Total =>
  totalOf({ id, label, value }, formula)
