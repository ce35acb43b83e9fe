/** Yearly cost that is not staff, as formulas: amounts times how many of their driver there are. */
import type { DirectCost } from "../../../../model/money/Money.ts"
import { takesPart } from "../../../../model/money/volumes.ts"
import { cellIn, rangeIn } from "../../Grid.ts"
import type { SiteGrid } from "../grids.ts"
import type { ListSheet } from "../listSheet.ts"
import { sumOfTerms } from "../Live.ts"
import type { Priced } from "./Priced.ts"
import type { WorkSheets } from "./Sheets.ts"

export interface DirectFormulas {
  readonly today: (m: number, population: string) => string
  /** Undefined for those that go on as today. */
  readonly after: (m: number, population: string) => string | undefined
}

/** In every municipality. */
export const directFormula = (
  { live, money }: Priced,
  { work, sites }: WorkSheets,
  prices: ListSheet
): DirectFormulas => {
  const n = live.model.caseTypes.length
  const rows = (m: number, column: string) => rangeIn(work, column, m * n, m * n + n - 1)
  const count = ({ per }: DirectCost, m: number, population: string, isAfter: boolean): string => {
    switch (per) {
      case "event": {
        const events = isAfter ? "eventsStay" : "eventsToday"
        return `SUMPRODUCT(${rows(m, "recipients")},${prices.range(`${events} 0`, `${events} ${n - 1}`)})`
      }
      case "fte":
        return cellIn(sites, isAfter ? "local" : "baseline", m)
      case "inhabitant":
        return population
      case "total":
        return shareOfStaff(sites, m)
      case "site":
      case "caseTypeAtSite": {
        const working = `COUNTIF(${rows(m, isAfter ? "caseWorkAfter" : "coreToday")},">0")`
        return per === "site" ? `MIN(1,${working})` : working
      }
    }
  }
  const sum = (m: number, population: string, isAfter: boolean): string =>
    sumOfTerms([
      ...money.direct.local.map((cost, i) => `${prices.at(`localDirect ${i}`)}*${count(cost, m, population, isAfter)}`),
      ...(money.countsTraining
        ? [
            isAfter
              ? `${prices.at("trainedLocal")}*SUM(${rows(m, "peopleAfter")})`
              : `${prices.at("trainedToday")}*SUM(${rows(m, "peopleToday")})`
          ]
        : [])
    ])
  return {
    today: (m, population) => sum(m, population, false),
    after: (m, population) => (takesPart(live.model, m) ? sum(m, population, true) : undefined)
  }
}

/** A municipality's part of what is paid once in all of them: as its staff today is of all staff. */
export const shareOfStaff = (sites: SiteGrid, m: number): string => {
  const all = `SUM(${rangeIn(sites, "baseline")})`
  return `IF(${all}=0,0,${cellIn(sites, "baseline", m)}/${all})`
}

/** Inhabitants of the municipalities that take part, as a formula writes them. */
export const inhabitantsServed = ({ live, money }: Priced): string =>
  String(money.population.reduce((sum, people, m) => sum + (takesPart(live.model, m) ? people : 0), 0))

/** At all centres. */
export const centreDirectFormula = (priced: Priced, { work, centres }: WorkSheets, prices: ListSheet): string => {
  const { money } = priced
  const whole = (column: string) =>
    centres === undefined || centres.whole.items.length === 0 ? "0" : `SUM(${rangeIn(centres.whole, column)})`
  const count = ({ per }: DirectCost): string => {
    switch (per) {
      case "event":
        return `SUM(${rangeIn(work, "moves")})`
      case "fte":
        return whole("fte")
      case "inhabitant":
        return inhabitantsServed(priced)
      case "total":
        return centres === undefined || centres.whole.items.length === 0 ? "0" : "1"
      case "site":
        return whole("runs")
      case "caseTypeAtSite":
        return whole("working")
    }
  }
  return sumOfTerms([
    ...money.direct.centre.map((cost, i) => `${prices.at(`centreDirect ${i}`)}*${count(cost)}`),
    ...(money.countsTraining && centres !== undefined && centres.work.items.length > 0
      ? [`${prices.at("trainedCentre")}*SUM(${rangeIn(centres.work, "people")})`]
      : [])
  ])
}
