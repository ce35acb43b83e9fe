/** Bands by month as a picture: what is freed and what waits, scenario by scenario. */
import { letterOf } from "../../analysis/letterOf.ts"
import type { MonthSpreads, ScenarioMonths } from "../../analysis/uncertainty/monthSpreads.ts"
import { monthDates } from "../../scenario/transition/calendar.ts"
import { formatNumber, formatPercent } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import { bandsChart } from "../charts/bandsChart.ts"
import type { Chart } from "../charts/Chart.ts"

/**
 * @param spreads of scenarios of which at least one says when work changes hands
 * @param titles of the scenarios
 * @param width in pixels
 */
export const monthPicture = (
  { scenarios, draws }: MonthSpreads,
  titles: ReadonlyArray<string>,
  { transition: { bands }, uncertainty, lang }: Words<"transition" | "uncertainty">,
  width?: number
): Chart => {
  const known = scenarios.flatMap((months, s) => (months === null ? [] : [{ months, s }]))
  const longest = known.reduce((a, b) => (b.months.names.months > a.months.names.months ? b : a)).months.names
  const nameOf = (s: number) => (scenarios.length === 1 ? titles[s]! : `${letterOf(s)} ${titles[s]!}`)
  const write = (value: number) => formatNumber(value, lang, 0)
  const said = ({ months, s }: { readonly months: ScenarioMonths; readonly s: number }): string => {
    const last = months.freed.at(-1)!
    return bands.alt({
      who: nameOf(s),
      low: write(last.p5),
      median: write(last.p50),
      high: write(last.p95),
      share: formatPercent(months.full, lang, 0),
      months: months.names.months
    })
  }
  return bandsChart(
    known.flatMap(({ months, s }) => [
      { label: `${nameOf(s)}: ${bands.freedFte}`, months: months.freed },
      { label: `${nameOf(s)}: ${bands.backlogFteMonths}`, months: months.backlog }
    ]),
    {
      lang,
      ...(width === undefined ? {} : { width }),
      title: bands.heading,
      dates: monthDates(longest),
      keys: { ...bands.keys, median: uncertainty.median },
      beyond: bands.beyond,
      alt: `${known.map(said).join(" ")} ${bands.drawn({ draws: write(draws) })}`
    }
  )
}
