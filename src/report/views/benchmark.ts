/** Benchmarks on measured minutes on the page of `run`: the target, other ranks, and what each unit could save. */
import type { BenchmarkFinding } from "../../analysis/benchmarkFindings.ts"
import type { Lang } from "../../words/Lang.ts"
import { formatNumber, formatPercent } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block } from "../Sheet.ts"

type BenchmarkWords = Words<"benchmark">

/** Nothing where no benchmark reads what was measured. */
export const benchmarkBlocks = (
  findings: ReadonlyArray<BenchmarkFinding>,
  words: BenchmarkWords
): ReadonlyArray<Block> =>
  findings.flatMap((one) => [
    { kind: "heading", level: 2, text: words.benchmark.heading },
    { kind: "paragraph", text: targetText(one, words) },
    ranksTable(one, words)
  ])

/** Unit by unit, beside what is said of each municipality. */
export const benchmarkedUnits = (
  findings: ReadonlyArray<BenchmarkFinding>,
  { benchmark }: BenchmarkWords
): ReadonlyArray<Block> =>
  findings.map(({ units, path }) => ({
    kind: "table",
    id: `benchmarked ${path}`,
    caption: benchmark.unitsCaption,
    columns: [
      { id: "code", header: benchmark.code, kind: "text" },
      ...(units.some(({ name }) => name !== "") ? [{ id: "name", header: benchmark.name, kind: "text" } as const] : []),
      { id: "minutes", header: benchmark.minutes, kind: "number", decimals: 1 },
      { id: "potential", header: benchmark.potential, kind: "number", style: "percent", decimals: 1 }
    ],
    rows: units.map(({ code, name, minutes, potential }) => [code, ...(name === "" ? [] : [name]), minutes, potential])
  }))

const targetText = ({ rank, target, mean, reliability, units }: BenchmarkFinding, words: BenchmarkWords): string => {
  const { benchmark, lang } = words
  const number = (value: number) => rounded(value, lang)
  return benchmark.target({
    rank: number(rank),
    of: units.length,
    target: number(target),
    mean: number(mean),
    slower: units.filter(({ potential }) => potential > 0).length,
    reliability: reliability === 1 ? "" : formatPercent(reliability, lang, 0)
  })
}

/** Whole where it is whole. */
const rounded = (value: number, lang: Lang): string => formatNumber(value, lang, Number.isInteger(value) ? 0 : 1)

const ranksTable = ({ ranks, path }: BenchmarkFinding, { benchmark, lang }: BenchmarkWords): Block => ({
  kind: "table",
  id: `benchmark ${path}`,
  columns: [
    { id: "rank", header: benchmark.rank, kind: "text" },
    { id: "target", header: benchmark.minutes, kind: "number", decimals: 1 },
    { id: "relativeUnitTime", header: benchmark.relativeUnitTime, kind: "number", decimals: 3 },
    { id: "freed", header: benchmark.freed, kind: "number", decimals: 1 }
  ],
  rows: ranks.map(({ rank, target, relativeUnitTime, freed, isOwn, isMedian }) => [
    isMedian ? `${rounded(rank, lang)} (${benchmark.median})` : rounded(rank, lang),
    target,
    relativeUnitTime,
    isOwn ? { value: freed, tone: "strong" } : freed
  ])
})
