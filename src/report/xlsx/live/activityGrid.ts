/** The sheet of activities: what goes in for each, and what it takes per recipient. */
import type { CentreUnitTime } from "../../../model/CentreUnitTime.ts"
import type { Slot } from "../../../model/Slot.ts"
import type { Measured } from "../../../model/benchmark.ts"
import { centreUnitTime } from "../../../model/rates.ts"
import { textIn } from "../../../words/Lang.ts"
import type { Grid, GridColumn } from "../Grid.ts"
import { computedStyle, numberStyle, rateStyle, type Live } from "./Live.ts"
import type { TimeSheet } from "./timeGrid.ts"

export interface ActivityItem {
  readonly caseType: number
  readonly activity: number
}

type Column = GridColumn<ActivityItem>

/** In the order of case types, so that the activities of one stand together. */
export const activityGrid = (live: Live, time: TimeSheet): Grid<ActivityItem> => {
  const { model, names, words } = live
  const { columns } = words
  const items = model.caseTypes.flatMap(({ activities }, caseType) =>
    activities.map((_, activity): ActivityItem => ({ caseType, activity }))
  )
  const organised = model.organisation !== null
  return {
    name: live.sheet("activities"),
    title: live.sheet("activities"),
    note: words.notes.activities,
    items,
    frozenColumns: 2,
    columns: [
      {
        id: "caseType",
        header: columns.caseType,
        width: 22,
        cell: ({ caseType }) => textIn(names.caseTypes[caseType]!.label, live.lang)
      },
      {
        id: "activity",
        header: columns.activity,
        width: 24,
        cell: ({ caseType, activity }) => textIn(names.activities[caseType]![activity]!.label, live.lang)
      },
      ...todayColumns(live, time),
      ...(organised ? moveColumns(live, time) : [])
    ]
  }
}

const todayColumns = (live: Live, time: TimeSheet): ReadonlyArray<Column> => {
  const { columns } = live.words
  const activityOf = ({ caseType, activity }: ActivityItem) => live.model.caseTypes[caseType]!.activities[activity]!
  const input = (id: "perRecipient" | "minutes", header: string): Column => ({
    id,
    header,
    style: numberStyle,
    cell: (item) => named(live, activityOf(item)[id])
  })
  return [
    input("perRecipient", columns.perRecipient),
    input("minutes", columns.minutes),
    {
      id: "automationToday",
      header: columns.automationToday,
      style: numberStyle,
      cell: (item) => named(live, activityOf(item).automation)
    },
    {
      id: "events",
      header: columns.events,
      style: computedStyle,
      cell: (item, _, at) => ({
        value: eventsOf(live, item),
        formula: `${at("perRecipient")}*(1-${at("automationToday")})`
      })
    },
    {
      id: "todayFte",
      header: columns.todayFte,
      style: rateStyle,
      cell: (item, _, at) => ({
        value:
          (eventsOf(live, item) * live.value(activityOf(item).minutes)) / 60 / live.result.allocation.caseHoursPerFte,
        formula: `${at("events")}*${at("minutes")}/60/${time.at("caseHours")}`
      })
    }
  ]
}

const moveColumns = (live: Live, time: TimeSheet): ReadonlyArray<Column> => {
  const { columns } = live.words
  const { caseHoursPerFte, centreCaseHoursPerFte } = live.result.allocation
  const moveOf = ({ caseType, activity }: ActivityItem) => live.model.organisation!.moves[caseType]![activity]!
  type Input =
    | "share"
    | "automation"
    | "localUnitTime"
    | "handoffShare"
    | "sendMinutes"
    | "receiveMinutes"
    | "returnRate"
  const input = (id: Input): Column => ({
    id,
    header: columns[id],
    style: numberStyle,
    cell: (item) => named(live, moveOf(item)[id])
  })
  const movedEvents = (item: ActivityItem) => {
    const { automation, share } = moveOf(item)
    return eventsOf(live, item) * (1 - live.value(automation)) * live.value(share)
  }
  const handOffs = (item: ActivityItem) => {
    const { handoffShare, returnRate } = moveOf(item)
    return (movedEvents(item) * live.value(handoffShare)) / (1 - live.value(returnRate))
  }
  const today = (item: ActivityItem) => {
    const { minutes } = live.model.caseTypes[item.caseType]!.activities[item.activity]!
    return (eventsOf(live, item) * live.value(minutes)) / 60 / caseHoursPerFte
  }
  const pace = (item: ActivityItem) => centreUnitTime(moveOf(item).centreUnitTime, live.model.values)
  return [
    input("share"),
    input("automation"),
    {
      id: "centreUnitTime",
      header: columns.centreUnitTime,
      style: computedStyle,
      cell: (item) => ({ value: pace(item), formula: centreUnitTimeFormula(moveOf(item).centreUnitTime, live) })
    },
    input("localUnitTime"),
    input("handoffShare"),
    input("sendMinutes"),
    input("receiveMinutes"),
    input("returnRate"),
    {
      id: "movedEvents",
      header: columns.movedEvents,
      style: computedStyle,
      cell: (item, _, at) => ({
        value: movedEvents(item),
        formula: `${at("events")}*(1-${at("automation")})*${at("share")}`
      })
    },
    {
      id: "handOffs",
      header: columns.handOffs,
      style: computedStyle,
      cell: (item, _, at) => ({
        value: handOffs(item),
        formula: `${at("movedEvents")}*${at("handoffShare")}/(1-${at("returnRate")})`
      })
    },
    {
      id: "automatedFte",
      header: columns.automatedFte,
      style: rateStyle,
      cell: (item, _, at) => ({
        value: today(item) * live.value(moveOf(item).automation),
        formula: `${at("todayFte")}*${at("automation")}`
      })
    },
    {
      id: "movedFte",
      header: columns.movedFte,
      style: rateStyle,
      cell: (item, _, at) => {
        const { automation, share } = moveOf(item)
        return {
          value: today(item) * (1 - live.value(automation)) * live.value(share),
          formula: `${at("todayFte")}*(1-${at("automation")})*${at("share")}`
        }
      }
    },
    {
      id: "staysFte",
      header: columns.staysFte,
      style: rateStyle,
      cell: (item, _, at) => {
        const { automation, share, localUnitTime } = moveOf(item)
        return {
          value: today(item) * (1 - live.value(automation)) * (1 - live.value(share)) * live.value(localUnitTime),
          formula: `${at("todayFte")}*(1-${at("automation")})*(1-${at("share")})*${at("localUnitTime")}`
        }
      }
    },
    {
      id: "centreFte",
      header: columns.centreFte,
      style: rateStyle,
      cell: (item, _, at) => {
        const { automation, share } = moveOf(item)
        const moved = today(item) * (1 - live.value(automation)) * live.value(share)
        return {
          value: (moved * caseHoursPerFte * pace(item)) / centreCaseHoursPerFte,
          formula: `${at("movedFte")}*${time.at("caseHours")}*${at("centreUnitTime")}/${time.at("centreCaseHours")}`
        }
      }
    },
    {
      id: "sendFte",
      header: columns.sendFte,
      style: rateStyle,
      cell: (item, _, at) => ({
        value: (handOffs(item) * live.value(moveOf(item).sendMinutes)) / 60 / caseHoursPerFte,
        formula: `${at("handOffs")}*${at("sendMinutes")}/60/${time.at("caseHours")}`
      })
    },
    {
      id: "receiveFte",
      header: columns.receiveFte,
      style: rateStyle,
      cell: (item, _, at) => ({
        value: (handOffs(item) * live.value(moveOf(item).receiveMinutes)) / 60 / centreCaseHoursPerFte,
        formula: `${at("handOffs")}*${at("receiveMinutes")}/60/${time.at("centreCaseHours")}`
      })
    }
  ]
}

const named = (live: Live, slot: Slot) => ({ value: live.value(slot), formula: live.term(slot) })

const eventsOf = ({ model, value }: Live, { caseType, activity }: ActivityItem): number => {
  const { perRecipient, automation } = model.caseTypes[caseType]!.activities[activity]!
  return value(perRecipient) * (1 - value(automation))
}

/** The benchmark rule as `benchmarkUnitTime` states it. */
const centreUnitTimeFormula = (rule: CentreUnitTime, { term }: Live): string => {
  if (rule.kind === "number") return term(rule.value)
  if (rule.kind === "measured") return measuredFormula(rule, term(rule.rank), term(rule.reliability))
  const [cv, of, rank, reliability] = [rule.cv, rule.of, rule.rank, rule.reliability].map(term) as [
    string,
    string,
    string,
    string
  ]
  const variance = `LN(1+${cv}*${cv})`
  const z = `NORMSINV((${rank}-0.375)/(${of}+0.25))`
  return `EXP(${reliability}*SQRT(${variance})*${z}-${reliability}*${reliability}*${variance}/2)`
}

/** The n-th best of what was measured, as `measuredUnitTime` states it. */
const measuredFormula = ({ ascending, mean, logVariance }: Measured, rank: string, reliability: string): string => {
  const at = (place: string) => `SMALL({${ascending.join()}},${place})`
  const lower = at(`INT(${rank})`)
  const target = `(${lower}+(${rank}-INT(${rank}))*(${at(`MIN(${ascending.length},INT(${rank})+1)`)}-${lower}))`
  return `(${target}/${mean})^${reliability}*EXP(${reliability}*(1-${reliability})*${logVariance}/2)`
}
