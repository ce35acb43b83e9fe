/** Bands by month on the page of `uncertainty`: for readers by half-year, for programs every month. */
import { letterOf } from "../../analysis/letterOf.ts"
import type { MonthSpreads, ScenarioMonths } from "../../analysis/uncertainty/monthSpreads.ts"
import { calendarMonth } from "../../scenario/transition/calendar.ts"
import { formatNumber, formatPercent } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block, Column, Table } from "../Sheet.ts"

type BandWords = Words<"transition" | "uncertainty">

export const monthUncertainty = (
  { scenarios, draws }: MonthSpreads,
  ids: ReadonlyArray<string>,
  words: BandWords
): ReadonlyArray<Block> => {
  const { transition, lang } = words
  if (scenarios.every((months) => months === null))
    return [{ kind: "paragraph", tone: "warning", text: transition.none }, everyMonth(scenarios, ids, words)]
  return [
    { kind: "heading", level: 2, text: transition.bands.heading },
    ...scenarios.flatMap((months, s): ReadonlyArray<Block> => {
      if (months === null) return []
      const letter = scenarios.length === 1 ? "" : `${letterOf(s)}: `
      return [
        { kind: "paragraph", text: letter + fullText(months, words), tone: "strong" },
        halfYears(months, words),
        strips(months, letter, words)
      ]
    }),
    { kind: "paragraph", tone: "note", text: transition.bands.note({ draws: formatNumber(draws, lang, 0) }) },
    everyMonth(scenarios, ids, words)
  ]
}

const fullText = ({ full, growing, names }: ScenarioMonths, { transition, lang }: BandWords): string =>
  [
    transition.bands.full({ share: formatPercent(full, lang, 0), months: names.months }),
    ...(growing > 0 ? [transition.bands.growing({ share: formatPercent(growing, lang, 1) })] : [])
  ].join(" ")

interface Month {
  readonly month: number
  readonly date: string
}

const monthsOf = ({ names }: ScenarioMonths): ReadonlyArray<Month> =>
  Array.from({ length: names.months }, (_, t) => ({ month: t + 1, date: calendarMonth(t + 1, names) }))

/** The last month of every half-year of the calendar, and the last of all. */
const ends = (months: ScenarioMonths): ReadonlyArray<Month> =>
  monthsOf(months).filter(({ date, month }) => /-(?:06|12)$/u.test(date) || month === months.names.months)

const halfYears = (months: ScenarioMonths, words: BandWords): Table => {
  const { bands, column } = words.transition
  const limits = (id: string, name: string, signed: boolean): ReadonlyArray<Column> =>
    (["p5", "p50", "p95"] as const).map((limit) => ({
      id: `${id}.${limit}`,
      header: `${name} ${limitName(limit, words)}`,
      kind: "number",
      decimals: 0,
      signed
    }))
  return {
    kind: "table",
    id: "bands",
    columns: [
      { id: "date", header: column.date, kind: "text" },
      ...limits("freed", bands.freed, true),
      ...limits("backlog", bands.backlog, false)
    ],
    rows: ends(months).map(({ month, date }) => {
      const [freed, backlog] = [months.freed[month - 1]!, months.backlog[month - 1]!]
      return [date, freed.p5, { value: freed.p50, tone: "strong" }, freed.p95, backlog.p5, backlog.p50, backlog.p95]
    })
  }
}

const limitName = (limit: "p5" | "p50" | "p95", { uncertainty }: BandWords): string =>
  limit === "p50" ? uncertainty.median : uncertainty.percentile({ number: limit.slice(1) })

const strips = (months: ScenarioMonths, letter: string, { transition, uncertainty }: BandWords): Block => ({
  kind: "strip",
  caption: `${letter}${transition.bands.freed}; ${uncertainty.stripKey}`,
  decimals: 0,
  items: ends(months).map(({ month, date }) => ({ label: date, ...months.freed[month - 1]! }))
})

const LIMITS = ["p5", "p25", "p50", "p75", "p95"] as const

const everyMonth = (
  scenarios: MonthSpreads["scenarios"],
  ids: ReadonlyArray<string>,
  { transition: { column, bands } }: BandWords
): Table => ({
  kind: "table",
  id: "months",
  main: true,
  forPrograms: true,
  columns: [
    { id: "scenario", header: "", kind: "text" },
    { id: "month", header: "", kind: "number", decimals: 0 },
    { id: "date", header: column.date, kind: "text" },
    ...(["freed", "backlog"] as const).flatMap((figure) =>
      LIMITS.map((limit): Column => ({
        id: `${figure}.${limit}`,
        header: `${bands[figure]} ${limit}`,
        kind: "number",
        decimals: 6
      }))
    )
  ],
  rows: scenarios.flatMap((months, s) =>
    months === null
      ? []
      : monthsOf(months).map(({ month, date }) => [
          ids[s]!,
          month,
          date,
          ...LIMITS.map((limit) => months.freed[month - 1]![limit]),
          ...LIMITS.map((limit) => months.backlog[month - 1]![limit])
        ])
  )
})

/** The `months` of JSON: a contract. */
export const monthSpreadsJson = (spreads: MonthSpreads | undefined) =>
  spreads === undefined
    ? undefined
    : {
        draws: spreads.draws,
        scenarios: spreads.scenarios.map((months) =>
          months === null
            ? null
            : {
                fullWithinMonths: months.full,
                backlogGrows: months.growing,
                months: monthsOf(months).map(({ month, date }) => ({
                  month,
                  date,
                  freed: months.freed[month - 1]!,
                  backlog: months.backlog[month - 1]!
                }))
              }
        )
      }
