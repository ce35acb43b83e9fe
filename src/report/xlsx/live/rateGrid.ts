/** The sheet of rates: the activities of each case type added up, with the unit-time factor where it applies. */
import type { RateGrid } from "./grids.ts"
import { textIn } from "../../../words/Lang.ts"
import { cellIn, rangeIn, type Grid, type GridColumn } from "../Grid.ts"
import type { ActivityItem } from "./activityGrid.ts"
import { computedStyle, countStyle, numberStyle, rateStyle, type Live } from "./Live.ts"
import type { TimeSheet } from "./timeGrid.ts"
import type { WorkGrid } from "./grids.ts"

/** @param work where the sums over recipients are, asked for when the sheet is written */
export const rateGrid = (
  live: Live,
  time: TimeSheet,
  activities: Grid<ActivityItem>,
  work: () => WorkGrid
): RateGrid => {
  const { model, names, words, rates, result } = live
  const { columns } = words
  const { unitTimeScale } = result.allocation
  const handOffScale = model.observed?.scaleHandOffs === true ? unitTimeScale : 1
  const firstOf = model.caseTypes.map((_, c) => activities.items.findIndex(({ caseType }) => caseType === c))
  const sum = (c: number, column: string) => {
    const first = firstOf[c]!
    return `SUM(${rangeIn(activities, column, first, first + model.caseTypes[c]!.activities.length - 1)})`
  }
  type Summed = "today" | "automated" | "moved" | "stays" | "atCentres" | "send" | "receive" | "movedEvents"
  const summed = (
    id: Summed,
    column: string,
    header: string,
    factor?: "factor" | "handOffFactor"
  ): GridColumn<number> => ({
    id,
    header,
    style: id === "movedEvents" ? computedStyle : rateStyle,
    cell: (c) => ({
      value: rates[id][c]! * (factor === undefined ? 1 : factor === "factor" ? unitTimeScale : handOffScale),
      formula: sum(c, column) + (factor === undefined ? "" : `*${time.at(factor)}`)
    })
  })
  const curved = model.caseTypes.some(({ relativeUnitTime }) => relativeUnitTime.kind === "scaleCurve")
  return {
    name: live.sheet("rates"),
    title: live.sheet("rates"),
    note: words.notes.rates,
    items: model.caseTypes.map((_, c) => c),
    frozenColumns: 2,
    columns: [
      { id: "number", header: columns.caseTypeNumber, width: 9, style: countStyle, cell: (c) => c + 1 },
      {
        id: "caseType",
        header: columns.caseType,
        width: 22,
        cell: (c) => textIn(names.caseTypes[c]!.label, live.lang)
      },
      {
        id: "recipients",
        header: columns.recipients,
        style: numberStyle,
        cell: (c) => ({
          value: live.value(model.caseTypes[c]!.recipients),
          formula: live.term(model.caseTypes[c]!.recipients)
        })
      },
      ...(curved ? curveColumns(live, work) : []),
      summed("today", "todayFte", columns.todayFte),
      ...(model.organisation === null
        ? []
        : [
            summed("automated", "automatedFte", columns.automatedFte, "factor"),
            summed("moved", "movedFte", columns.movedFte, "factor"),
            summed("stays", "staysFte", columns.staysFte, "factor"),
            summed("atCentres", "centreFte", columns.centreFte, "factor"),
            summed("send", "sendFte", columns.sendFte, "handOffFactor"),
            summed("receive", "receiveFte", columns.receiveFte, "handOffFactor"),
            contactsColumn(live, time, handOffScale),
            summed("movedEvents", "movedEvents", columns.movedEvents)
          ])
    ]
  }
}

const contactsColumn = ({ model, rates, term, words }: Live, time: TimeSheet, scale: number): GridColumn<number> => ({
  id: "extraContacts",
  header: words.columns.contactsFte,
  style: rateStyle,
  cell: (c) => {
    const { perRecipient, minutes } = model.organisation!.extraContacts[c]!
    return {
      value: rates.extraContacts[c]! * scale,
      formula: `${term(perRecipient)}*${term(minutes)}/60/${time.at("caseHours")}*${time.at("handOffFactor")}`
    }
  }
})

/** The curve over population is normalised over recipients, so that its elasticity does not move the whole. */
const curveColumns = (live: Live, work: () => WorkGrid): ReadonlyArray<GridColumn<number>> => {
  const { model, words } = live
  const ruleOf = (c: number) => model.caseTypes[c]!.relativeUnitTime
  return [
    {
      id: "elasticity",
      header: words.columns.elasticity,
      style: numberStyle,
      cell: (c) => {
        const rule = ruleOf(c)
        return rule.kind === "scaleCurve"
          ? { value: live.value(rule.elasticity), formula: live.term(rule.elasticity) }
          : null
      }
    },
    {
      id: "normaliser",
      header: words.columns.normaliser,
      style: numberStyle,
      cell: (c, _, at) => {
        const rule = ruleOf(c)
        if (rule.kind !== "scaleCurve") return null
        const { volumes } = model.caseTypes[c]!
        const e = live.value(rule.elasticity)
        let [recipients, weighted] = [0, 0]
        for (let m = 0; m < volumes.length; m++) {
          if (!(volumes[m]! > 0)) continue
          recipients += volumes[m]!
          weighted += volumes[m]! * model.population[m]! ** -e
        }
        const sum = (column: string) =>
          `SUMIFS(${rangeIn(work(), column)},${rangeIn(work(), "caseTypeNumber")},${at("number")})`
        return {
          value: weighted > 0 ? recipients / weighted : 1,
          formula: `IF(${sum("weighted")}>0,${sum("volume")}/${sum("weighted")},1)`
        }
      }
    }
  ]
}

/** Where the rate of a case type stands. */
export const rateAt = (grid: RateGrid, column: string, caseType: number): string => cellIn(grid, column, caseType)
