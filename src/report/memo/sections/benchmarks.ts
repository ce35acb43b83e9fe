/** Benchmarks on measured minutes: the target, and what other ranks would free. */
import type { MemoBenchmark } from "../../../analysis/memo/MemoBenchmark.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import type { Annex, Block, Figures, Row } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { roundTo } from "../../../words/numbers.ts"
import { cell, count, sentence, type Voice } from "./Voice.ts"

/** Nothing where no model rests on what was measured. */
export const benchmarksAnnex = (voice: Voice): ReadonlyArray<Annex> => {
  const { benchmarks } = voice.findings
  if (benchmarks.length === 0) return []
  const blocks = benchmarks.flatMap((one, i) => benchmarkBlocks(voice, one, i))
  return [{ kind: "annex", id: "annex-benchmark", title: voice.words.benchmarks.annex, blocks }]
}

const benchmarkBlocks = (voice: Voice, found: MemoBenchmark, i: number): ReadonlyArray<Exclude<Block, Annex>> => {
  const { benchmarks: words } = voice.words
  const model = voice.named(found.place)
  return [
    sentence(
      words.target({
        model,
        rank: rounded(found.rank),
        of: count(voice, found.units),
        target: rounded(found.target),
        mean: rounded(found.mean)
      })
    ),
    {
      kind: "table",
      id: `benchmark-${i + 1}`,
      caption: inlinesOf(words.table({ model })),
      columns: [
        { header: words.rank, kind: "text" },
        { header: words.minutes, kind: "number" },
        { header: words.relativeUnitTime, kind: "number" },
        { header: words.freed, kind: "number" }
      ],
      rows: found.ranks.map(({ rank, isMedian, isOwn, target, relativeUnitTime, freed }): Row => ({
        ...(isOwn ? { tone: "total" } : {}),
        cells: [
          isMedian ? words.median : { inlines: [rounded(rank)] },
          cell(voice, target, 1),
          cell(voice, relativeUnitTime, 3),
          cell(voice, freed)
        ]
      }))
    }
  ]
}

/** Whole where it is whole. */
const rounded = (of: Measured): Figures => {
  const decimals = Number.isInteger(of.value) ? 0 : 1
  return { kind: "number", value: roundTo(of.value, decimals), decimals, of }
}
