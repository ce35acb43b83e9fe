/** Yearly cost that is not staff, month by month: each case type goes its new way once it is live. */
import type { DirectCost } from "../../../../model/money/Money.ts"
import { paysOnlyStaff } from "../../../../model/money/alikeResources.ts"
import { takesPart } from "../../../../model/money/volumes.ts"
import { cellIn, rangeIn } from "../../Grid.ts"
import type { SiteGrid } from "../grids.ts"
import { municipalityHeads } from "../heads.ts"
import type { ListSheet } from "../listSheet.ts"
import { sumOfTerms } from "../Live.ts"
import { inhabitantsServed, shareOfStaff } from "../money/directFormula.ts"
import { moneyStyle } from "../money/Priced.ts"
import { type LeaveGrid, leftIn } from "./leaveGrid.ts"
import type { StaffSheet } from "./staffSheet.ts"
import { type DeskGrid, monthColumns, type Timed } from "./Timed.ts"

export interface DirectSources {
  readonly timing: ListSheet
  readonly desks: DeskGrid
  readonly staff: StaffSheet
  readonly left: LeaveGrid
  readonly prices: ListSheet
  readonly savings: SiteGrid
}

/** What municipalities pay beside staff; undefined where nobody pays anything. */
export const directGrid = (timed: Timed, sources: DirectSources): SiteGrid | undefined => {
  const { live, money, words } = timed.priced
  if (paysOnlyStaff(money)) return undefined
  return {
    name: live.sheet("directMonths"),
    title: live.sheet("directMonths"),
    note: words.notes.directMonths,
    items: Array.from({ length: live.model.municipalities }, (_, m) => m),
    frozenColumns: 2,
    columns: [
      ...municipalityHeads<number>(live, (m) => m),
      ...monthColumns<number>(timed, moneyStyle, {
        value: (m, t) => timed.resources[t]!.directAfter[m]!,
        formula: (m, t) => localFormula(timed, sources, m, t)
      })
    ]
  }
}

/** Until centres run, and where a municipality does not take part, all is as today. */
const localFormula = (timed: Timed, sources: DirectSources, m: number, t: number): string => {
  const { money, live } = timed.priced
  const { prices, savings } = sources
  const today = cellIn(savings, "directToday", m)
  if (!takesPart(live.model, m)) return today
  const working = workingIn(timed, sources, m, t)
  const after = sumOfTerms([
    ...money.direct.local.map(
      (cost, i) => `${prices.at(`localDirect ${i}`)}*${localCount(timed, sources, cost, { m, t, working })}`
    ),
    ...(money.countsTraining ? [`${prices.at("trainedLocal")}*${trained(timed, working, "Local")}`] : [])
  ])
  return `IF(${runsIn(sources, t)},${after},${today})`
}

/** Whether centres run: once any case type is live. */
const runsIn = ({ staff }: DirectSources, t: number): string => `MAX(${staff.paceRange("live", t)})=1`

/** Work on cases of a municipality, case type by case type, as one array. */
const workingIn = ({ priced, first, last }: Timed, { staff }: DirectSources, m: number, t: number): string => {
  const n = priced.live.model.caseTypes.length
  const of = (work: typeof last.work, column: string) => rangeIn(work, column, m * n, m * n + n - 1)
  const start = of(first.work, "caseWorkAfter")
  const live = staff.paceRange("live", t)
  return `((1-${live})*${of(last.work, "coreToday")}+${live}*(${start}+(${of(last.work, "caseWorkAfter")}-${start})*${staff.paceRange("built", t)}))`
}

/** People to keep able for an array of work; the larger of two is half their sum and difference. */
const trained = ({ time }: Timed, work: string, side: "Local" | "Centre"): string => {
  const [least, needed] = [time.at(`minimum${side}`), `${work}/${time.at(`ftePerTrained${side}`)}`]
  return `SUMPRODUCT((${work}>0)*(${needed}+${least}+ABS(${needed}-${least}))/2)`
}

const localCount = (
  timed: Timed,
  { staff, prices, savings, left }: DirectSources,
  { per }: DirectCost,
  { m, t, working }: { readonly m: number; readonly t: number; readonly working: string }
): string => {
  const { last } = timed
  const n = timed.priced.live.model.caseTypes.length
  switch (per) {
    case "event": {
      const isLive = staff.paceRange("live", t)
      const rates = (id: string) => prices.range(`${id} 0`, `${id} ${n - 1}`)
      return `SUMPRODUCT(${rangeIn(last.work, "recipients", m * n, m * n + n - 1)},${isLive}*${rates("eventsStay")}+(1-${isLive})*${rates("eventsToday")})`
    }
    case "fte":
      return `(${cellIn(last.sites, "baseline", m)}-${leftIn(timed, left, m, t)})`
    case "inhabitant":
      return cellIn(savings, "population", m)
    case "total":
      return shareOfStaff(last.sites, m)
    case "site":
    case "caseTypeAtSite": {
      const count = `SUMPRODUCT(--(${working}>0))`
      return per === "site" ? `MIN(1,${count})` : count
    }
  }
}

/** At all centres in a month; undefined where they pay for nothing but staff. */
export const centreDirectIn = (timed: Timed, sources: DirectSources, t: number): string | undefined => {
  const { live, money } = timed.priced
  const { timing, prices, staff, desks } = sources
  if (money.direct.centre.length === 0 && !money.countsTraining) return undefined
  const heads = (first?: number, last?: number) => staff.range("heads", t, first, last)
  const atWork = (first = 0, last = timed.desks.length - 1) =>
    `SUMPRODUCT((${heads(first, last)}>0)*(${rangeIn(desks, "workShare", first, last)}>0))`
  const count = ({ per }: DirectCost): string => {
    switch (per) {
      case "event": {
        const n = live.model.caseTypes.length
        return `SUMPRODUCT(${staff.paceRange("live", t)},${timing.range("moved 0", `moved ${n - 1}`)})`
      }
      case "fte":
        return `SUM(${heads()})`
      case "inhabitant":
        return running(inhabitantsServed(timed.priced))
      case "total":
        return running(live.names.centres.length > 0 ? "1" : "0")
      case "caseTypeAtSite":
        return running(atWork())
      case "site":
        return running(sumOfTerms(blocksOf(timed).map(([first, last]) => `MIN(1,${atWork(first, last)})`)))
    }
  }
  const running = (formula: string) => `IF(${runsIn(sources, t)},${formula},0)`
  return sumOfTerms([
    ...money.direct.centre.map((cost, i) => `${prices.at(`centreDirect ${i}`)}*${count(cost)}`),
    ...(money.countsTraining
      ? [`${prices.at("trainedCentre")}*${trained(timed, `(${heads()}*${rangeIn(desks, "workShare")})`, "Centre")}`]
      : [])
  ])
}

/** The rows of each centre's desks, which stand below each other. */
const blocksOf = ({ desks }: Timed): ReadonlyArray<readonly [first: number, last: number]> =>
  [...new Set(desks.map(({ g }) => g))].map(
    (centre) => [desks.findIndex(({ g }) => g === centre), desks.findLastIndex(({ g }) => g === centre)] as const
  )
