/** The time in between on the page of `run`: what the path comes to, and the path month by month. */
import type { TransitionFindings, TransitionMonth } from "../../analysis/transitionFindings.ts"
import type { MoneyFindings } from "../../analysis/moneyFindings.ts"
import { textIn } from "../../words/Lang.ts"
import { formatNumber } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block, Cell, Column, Table } from "../Sheet.ts"
import { amountIn, largestOf, perFor, unitOf } from "./moneyUnits.ts"

export type TransitionWords = Words<"transition" | "money" | "terms">

/** A few sentences: when, how low, what piles up, and when the money is back. */
export const transitionBlocks = (
  found: TransitionFindings | undefined,
  money: MoneyFindings | undefined,
  words: TransitionWords
): ReadonlyArray<Block> =>
  found === undefined
    ? []
    : [
        { kind: "heading", level: 2, text: words.transition.heading },
        { kind: "paragraph", text: [whenText(found, words), ...turnText(found, money, words)].join(" ") },
        { kind: "paragraph", tone: "note", text: words.transition.seeMonths }
      ]

/** The path: for readers by half-year, for programs and workbooks every month. */
export const monthBlocks = (
  found: TransitionFindings | undefined,
  money: MoneyFindings | undefined,
  everyMonth: boolean,
  words: TransitionWords
): ReadonlyArray<Block> => {
  const { transition } = words
  const every = everyMonthTable(found?.months ?? [], words)
  if (found === undefined) return [{ kind: "paragraph", tone: "warning", text: transition.none }, every]
  const halfYears = endsOfHalfYears(found)
  const hasMoney = found.turning !== undefined && money !== undefined
  const per = hasMoney ? perFor(largestOf(found.months.map(({ cumulated }) => cumulated ?? 0))) : 1
  const unit = hasMoney ? [transition.cumulatedIn({ unit: unitOf(money, per, words) })] : []
  return [
    { kind: "paragraph", text: [whenText(found, words), ...turnText(found, money, words)].join(" ") },
    ...(everyMonth
      ? [{ ...every, forPrograms: undefined }]
      : [halfYearTable(halfYears, hasMoney, per, words), every]
    ).map(withoutUndefined),
    { kind: "paragraph", tone: "note", text: [transition.columnNotes, ...unit, transition.noFreeze].join(" ") },
    {
      kind: "bars",
      caption: transition.freedBars,
      signed: true,
      decimals: 0,
      items: halfYears.map(({ date, freed }) => ({ label: date, value: freed }))
    }
  ]
}

/** The last month of every half-year of the calendar, and the last of all. */
export const endsOfHalfYears = ({ months }: Pick<TransitionFindings, "months">): ReadonlyArray<TransitionMonth> =>
  months.filter(({ date }, i) => /-(?:06|12)$/u.test(date) || i === months.length - 1)

const withoutUndefined = ({ forPrograms, ...table }: Omit<Table, "forPrograms"> & { forPrograms?: true | undefined }) =>
  forPrograms === undefined ? table : { ...table, forPrograms }

const whenText = (found: TransitionFindings, { transition, lang }: TransitionWords): string => {
  const number = (value: number, decimals = 0) => formatNumber(value, lang, decimals)
  const { names, months, waves, monthsToFull: full, lowest, peak } = found
  const said: Array<string> = []
  const [first, last] = [waves[0], waves.at(-1)]
  if (first !== undefined && last !== undefined)
    said.push(transition.changesHands({ first: first.date, last: last.date, waves: waves.length }))
  const fte = number(found.fullFreed)
  said.push(
    full === undefined
      ? transition.fullNever({ months: names.months, fte })
      : transition.fullFrom({ month: full, date: months[full - 1]!.date, fte })
  )
  said.push(transition.lowest({ fte: number(lowest.freed), date: lowest.date }))
  if (peak === undefined) said.push(transition.noBacklog)
  else if (peak.weeksOfWork === null)
    said.push(transition.peakForNobody({ fteMonths: number(peak.backlog), date: peak.date }))
  else {
    const weeks = number(peak.weeksOfWork, 1)
    said.push(transition.peak({ fteMonths: number(peak.backlog), weeks, date: peak.date }))
  }
  const { recruits, redundancies, fteYearsLost, againstPromise } = found
  if (againstPromise !== undefined) {
    const { caseType, month, weeks, promisedWeeks } = againstPromise
    said.push(
      transition.againstPromise({
        caseType: textIn(caseType.label, lang),
        date: months[month - 1]!.date,
        weeks: weeks === null ? undefined : number(weeks, 1),
        promised: number(promisedWeeks, 1)
      })
    )
  }
  said.push(
    transition.people({
      recruits: number(recruits),
      redundancies: number(redundancies),
      lost: number(fteYearsLost)
    })
  )
  return said.join(" ")
}

const turnText = (
  { turning, months, names }: TransitionFindings,
  money: MoneyFindings | undefined,
  words: TransitionWords
): ReadonlyArray<string> => {
  if (turning === undefined || money === undefined) return []
  const { month } = turning
  if (month !== undefined) return [words.transition.turns({ date: months[month - 1]!.date })]
  const missing = -(months.at(-1)!.cumulated ?? 0)
  return [words.transition.neverTurns({ months: names.months, amount: amountIn(missing, money.currency, words) })]
}

const fte = (id: string, header: string, decimals = 0): Column => ({ id, header, kind: "number", decimals })

const halfYearTable = (
  months: ReadonlyArray<TransitionMonth>,
  hasMoney: boolean,
  per: number,
  { transition: { column, atHalfYears } }: TransitionWords
): Table => ({
  kind: "table",
  id: "halfYears",
  caption: atHalfYears,
  columns: [
    { id: "date", header: column.date, kind: "text" },
    fte("local", column.local),
    fte("centre", column.centre),
    fte("need", column.need),
    fte("backlog", column.backlog),
    fte("weeksOfWork", column.weeks, 1),
    { ...fte("freed", column.freed), signed: true },
    ...(hasMoney ? [{ ...fte("cumulated", column.cumulated, 1), per, signed: true }] : [])
  ],
  rows: months.map((month) => [
    month.date,
    month.local,
    month.centre,
    month.need,
    month.backlog,
    month.weeksOfWork,
    { value: month.freed, tone: "strong" },
    ...(hasMoney ? [month.cumulated] : [])
  ])
})

const KEYS = [
  "staying",
  "stillThere",
  "local",
  "followed",
  "recruited",
  "temporary",
  "centre",
  "project",
  "need",
  "requirement",
  "capacity",
  "backlog"
] as const

const everyMonthTable = (
  months: ReadonlyArray<TransitionMonth>,
  { transition: { column, byMonth } }: TransitionWords
): Table => {
  const hasMoney = months.some(({ cumulated }) => cumulated !== null)
  return {
    kind: "table",
    id: "months",
    caption: byMonth,
    main: true,
    forPrograms: true,
    columns: [
      fte("month", column.month),
      { id: "date", header: column.date, kind: "text" },
      ...KEYS.map((key) => fte(key, column[key], 1)),
      fte("weeksOfWork", column.weeks, 2),
      { ...fte("freed", column.freed, 1), signed: true },
      ...(hasMoney ? [{ ...fte("cumulated", column.cumulated), signed: true }] : [])
    ],
    rows: months.map((month): ReadonlyArray<Cell> => [
      month.month,
      month.date,
      ...KEYS.map((key) => month[key]),
      month.weeksOfWork,
      month.freed,
      ...(hasMoney ? [month.cumulated] : [])
    ])
  }
}
