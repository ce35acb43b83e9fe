/** The sheet of what holds for whole sites: working time, upkeep rules, managers, the factor. */
import type { Upkeep, WorkingTime } from "../../../model/Model.ts"
import { INFINITE, type Slot } from "../../../model/Slot.ts"
import { upkeepRule } from "../../../model/upkeep.ts"
import { sumOf } from "../../../model/workingTime.ts"
import type { WorkbookWords } from "../workbookParts.ts"
import { listSheet, type ListItem, type ListSheet } from "./listSheet.ts"
import { sumOfTerms, type Live } from "./Live.ts"

type TimeId = keyof WorkbookWords["workbook"]["time"]

type TimeItem = Omit<ListItem<TimeId>, "label">

export type TimeSheet = ListSheet<TimeId>

/** @param factor where the factor is solved, if it is */
export const timeGrid = (live: Live, factor: () => string | undefined): TimeSheet => {
  const { model, term, words } = live
  const { organisation, values: numbers } = model
  const { allocation } = live.result
  const { hoursPerFte, caseHoursPerFte, centreHoursPerFte, centreCaseHoursPerFte, unitTimeScale } = allocation
  const observed = model.observed
  const items: ReadonlyArray<TimeItem> = [
    { id: "hours", value: hoursPerFte, formula: () => hoursFormula(model.workingTime, term) },
    { id: "caseHours", value: caseHoursPerFte, formula: () => caseHoursFormula(model.workingTime, term) },
    {
      id: "localAllowance",
      value: sumOf(model.localAllowances, numbers) / hoursPerFte,
      formula: perHour(model.localAllowances, "hours")
    },
    manager("localManagers", model.localSpan),
    ...upkeepItems("Today", model.upkeep, hoursPerFte, "hours"),
    ...(organisation === null
      ? []
      : [
          {
            id: "centreHours",
            value: centreHoursPerFte,
            formula: () => hoursFormula(model.centreWorkingTime, term)
          } as const,
          {
            id: "centreCaseHours",
            value: centreCaseHoursPerFte,
            formula: () => caseHoursFormula(model.centreWorkingTime, term)
          } as const,
          {
            id: "centreAllowance",
            value: sumOf(model.centreAllowances, numbers) / centreHoursPerFte,
            formula: perHour(model.centreAllowances, "centreHours")
          } as const,
          manager("centreManagers", model.centreSpan),
          ...upkeepItems("Local", organisation.localUpkeep, hoursPerFte, "hours"),
          ...upkeepItems("Centre", organisation.centreUpkeep, centreHoursPerFte, "centreHours"),
          {
            id: "coordination",
            value: live.value(organisation.coordinationHours) / hoursPerFte,
            formula: perHour([organisation.coordinationHours], "hours")
          } as const,
          ...(organisation.scaleCurve === null
            ? []
            : ([
                plain("elasticity", organisation.scaleCurve.elasticity),
                plain("reference", organisation.scaleCurve.referenceFte),
                plain("exhausted", organisation.scaleCurve.exhaustedFte)
              ] as const))
        ]),
    ...(observed === null
      ? []
      : [
          {
            id: "observed",
            value: live.value(observed.count) * live.value(observed.ftePer),
            formula: () => `${term(observed.count)}*${term(observed.ftePer)}`
          } as const
        ]),
    { id: "factor", value: unitTimeScale, formula: () => factor() ?? "1" },
    {
      id: "handOffFactor",
      value: observed?.scaleHandOffs === true ? unitTimeScale : 1,
      formula: () => (observed?.scaleHandOffs === true ? sheet.at("factor") : "1")
    }
  ]

  function plain(id: TimeId, slot: Slot): TimeItem {
    return { id, value: live.value(slot), formula: () => term(slot) }
  }
  function manager(id: TimeId, span: Slot): TimeItem {
    return { id, value: 1 / live.value(span), formula: () => (span === INFINITE ? "0" : `1/${term(span)}`) }
  }
  function perHour(slots: ReadonlyArray<Slot>, hours: TimeId): () => string {
    return () => (slots.length === 0 ? "0" : `(${sumOfTerms(slots.map(term))})/${sheet.at(hours)}`)
  }
  function upkeepItems(
    side: "Today" | "Local" | "Centre",
    upkeep: Upkeep,
    hours: number,
    hoursId: TimeId
  ): ReadonlyArray<TimeItem> {
    const rule = upkeepRule(upkeep, numbers, hours)
    return [
      plain(`minimum${side}`, upkeep.minimumTrained),
      plain(`ftePerTrained${side}`, upkeep.ftePerTrained),
      { id: `ftePerPerson${side}`, value: rule.ftePerPerson, formula: perHour(upkeep.hours, hoursId) }
    ]
  }

  const sheet: TimeSheet = listSheet(
    live,
    "time",
    words.notes.time,
    items.map((item) => ({ ...item, label: words.time[item.id] }))
  )
  return sheet
}

const hoursFormula = ({ gross, deductions, hoursPerDay }: WorkingTime, term: (slot: Slot) => string): string =>
  `(${term(gross)}-(${sumOfTerms(deductions.map(term))}))*${term(hoursPerDay)}`

const caseHoursFormula = (time: WorkingTime, term: (slot: Slot) => string): string =>
  `${hoursFormula(time, term)}*(1-(${sumOfTerms(time.categoryAllowances.map(term))}))`
