/** Two or more paths side by side: what each comes to, half-year by half-year, and who overtakes whom in money. */
import type { CompareFindings } from "../../analysis/compareFindings.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import type { Overtaking, PathPair } from "../../analysis/overtaking.ts"
import type { TransitionFindings } from "../../analysis/transitionFindings.ts"
import { formatNumber } from "../../words/numbers.ts"
import type { Block, Cell, Column, Table } from "../Sheet.ts"
import { amountIn, largestOf, perFor, unitOf } from "./moneyUnits.ts"
import { endsOfHalfYears, type TransitionWords } from "./transition.ts"

/** Only where every scenario says when work changes hands. */
export const transitionComparison = (
  { runs, pairs }: CompareFindings,
  words: TransitionWords
): ReadonlyArray<Block> => {
  const all = runs.flatMap(({ transition }) => transition ?? [])
  if (all.length === 0 || all.length < runs.length) return []
  return [
    { kind: "heading", level: 2, text: words.transition.compare.heading },
    summaryTable(all, words),
    ...pairs.flatMap((pair, i) => (pair === undefined ? [] : pairBlocks(runs, pair, letterOf(i + 1), words)))
  ]
}

const summaryTable = (all: ReadonlyArray<TransitionFindings>, words: TransitionWords): Table => {
  const { compare } = words.transition
  const number = (value: number, decimals: number): string => formatNumber(value, words.lang, decimals)
  const cell = (value: number | null | undefined, decimals: number): Cell =>
    value === null || value === undefined ? null : { value, text: number(value, decimals) }
  const within = (month: number | undefined, { names }: TransitionFindings): Cell =>
    month === undefined ? { value: null, text: compare.never({ months: names.months }) } : cell(month, 0)
  const rows: ReadonlyArray<readonly [id: string, label: string, of: (one: TransitionFindings) => Cell]> = [
    ["monthsToFull", compare.full, (one) => within(one.monthsToFull, one)],
    ["lowestFreed", compare.lowest, ({ lowest }) => cell(lowest.freed, 0)],
    ["peakBacklog", compare.peak, ({ peak }) => cell(peak?.backlog ?? 0, 0)],
    ["weeksOfWork", compare.weeks, ({ peak }) => cell(peak === undefined ? 0 : peak.weeksOfWork, 1)],
    ["fteYearsLost", compare.lost, ({ fteYearsLost }) => cell(fteYearsLost, 0)],
    ["recruits", compare.recruits, ({ recruits }) => cell(recruits, 0)],
    ["redundancies", compare.redundancies, ({ redundancies }) => cell(redundancies, 0)],
    ...(all.every(({ turning }) => turning !== undefined)
      ? ([["turningMonth", compare.turning, (one: TransitionFindings) => within(one.turning!.month, one)]] as const)
      : [])
  ]
  return {
    kind: "table",
    id: "transition",
    columns: [
      { id: "quantity", header: "", kind: "text", labelled: true },
      ...all.map((_, i): Column => ({ id: `transition_${letterOf(i)}`, header: letterOf(i), kind: "number" }))
    ],
    rows: rows.map(([id, label, of]) => [{ value: id, label }, ...all.map(of)])
  }
}

const pairBlocks = (
  runs: CompareFindings["runs"],
  { months, money }: PathPair,
  other: string,
  words: TransitionWords
): ReadonlyArray<Block> => {
  const { compare } = words.transition
  const ends = new Set(endsOfHalfYears({ months: months.map(([first]) => first) }).map(({ date }) => date))
  const priced = runs.find((run) => run.money !== undefined)?.money
  const hasMoney = money !== undefined && priced !== undefined
  const per = hasMoney ? perFor(largestOf(months.flat().map(({ cumulated }) => cumulated ?? 0))) : 1
  const columns = (id: string, style: Partial<Column>): ReadonlyArray<Column> =>
    ["A", other, `${other}\u2212A`].map((header) => ({
      id: `${id}_${header.replace("\u2212", "_")}`,
      header,
      kind: "number",
      decimals: 0,
      ...style,
      signed: header.length > 1
    }))
  const three = (first: number | null, second: number | null): ReadonlyArray<Cell> => [
    first,
    second,
    first === null || second === null ? null : second - first
  ]
  const shown = months.filter(([{ date }]) => ends.has(date))
  const table = (id: string, header: string, style: Partial<Column>, key: "freed" | "cumulated"): Table => ({
    kind: "table",
    id: `${id}_${other}`,
    columns: [{ id: "date", header, kind: "text" }, ...columns(id, style)],
    rows: shown.map(([first, second]) => [first.date, ...three(first[key], second[key])])
  })
  return [
    table("freedAt", compare.freedAt, {}, "freed"),
    ...(hasMoney
      ? [
          table(
            "cumulatedAt",
            compare.cumulatedAt({ unit: unitOf(priced, per, words) }),
            { per, decimals: per === 1 ? 0 : 1 },
            "cumulated"
          ),
          { kind: "paragraph", text: overtakingText(money, other, priced.currency, words) } as const
        ]
      : [])
  ]
}

const overtakingText = (
  { ahead, overtakes, end, would }: Overtaking,
  other: string,
  currency: string,
  words: TransitionWords
): string => {
  const { compare } = words.transition
  if (ahead === undefined) return compare.alike({ other })
  const named = (who: 0 | 1): string => (who === 0 ? "A" : other)
  const pair = (who: 0 | 1) => ({ who: named(who), whom: named(who === 0 ? 1 : 0) })
  const last = overtakes.at(-1)?.who ?? ahead.who
  return [
    compare.ahead({ who: named(ahead.who), date: ahead.date }),
    ...overtakes.map(({ who, date }) => compare.overtakes({ ...pair(who), date })),
    ...(overtakes.length === 0
      ? [
          compare.neverOvertakes({ ...pair(ahead.who === 0 ? 1 : 0), date: end.date }),
          ...(would === undefined ? [] : [compare.wouldOvertake({ date: would })])
        ]
      : []),
    compare.end({ ...pair(last), date: end.date, amount: amountIn(Math.abs(end.difference), currency, words) })
  ].join(" ")
}
