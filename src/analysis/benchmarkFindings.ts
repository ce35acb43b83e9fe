/** What benchmarks on measured minutes say: the target, what each unit could save, and other ranks beside it. */
import { type Allocation, allocate } from "../model/allocate.ts"
import { measuredUnitTime, nthBest, potentialOf } from "../model/benchmark.ts"
import type { CentreUnitTime } from "../model/CentreUnitTime.ts"
import { measure, national } from "../model/Metric.ts"
import type { Compiled } from "../scenario/Compiled.ts"

type MeasuredRule = Extract<CentreUnitTime, { readonly kind: "measured" }>

export interface BenchmarkFinding {
  /** Of the rank. */
  readonly path: string
  readonly rank: number
  readonly reliability: number
  /** Minutes per case. */
  readonly mean: number
  readonly target: number
  readonly units: ReadonlyArray<BenchmarkedUnit>
  /** The best, the third best, the rank itself and the median. */
  readonly ranks: ReadonlyArray<RankFinding>
}

interface BenchmarkedUnit {
  /** Of a municipality; else units are numbered as they are written. */
  readonly code: string
  readonly name: string
  readonly minutes: number
  /** Share of its minutes that it would save at the target. */
  readonly potential: number
}

interface RankFinding {
  readonly rank: number
  readonly target: number
  /** At centres, relative to today's. */
  readonly relativeUnitTime: number
  readonly freed: number
  readonly isOwn: boolean
  readonly isMedian: boolean
}

/** Empty where no benchmark reads what was measured. */
export const benchmarkFindings = (
  { model, names, assumptions }: Compiled,
  { values }: Allocation
): ReadonlyArray<BenchmarkFinding> => {
  const rules = new Map<string, MeasuredRule>()
  for (const { centreUnitTime: rule } of (model.organisation?.moves ?? []).flat())
    if (rule.kind === "measured") rules.set(`${rule.rank} ${rule.minutes.join()}`, rule)
  return [...rules.values()].map((rule): BenchmarkFinding => {
    const [rank, reliability] = [values[rule.rank]!, values[rule.reliability]!]
    const target = nthBest(rule.ascending, rank)
    const median = (rule.ascending.length + 1) / 2
    const ranks = new Set([1, 3, rank, median].filter((one) => one <= rule.ascending.length))
    return {
      path: assumptions.find(({ slot }) => slot === rule.rank)?.path ?? "",
      rank,
      reliability,
      mean: rule.mean,
      target,
      units: Array.from(rule.minutes, (minutes, i) => ({
        ...(rule.byMunicipality
          ? { code: names.municipalities[i]!.code, name: names.municipalities[i]!.name }
          : { code: String(i + 1), name: "" }),
        minutes,
        potential: potentialOf(minutes, target)
      })),
      ranks: [...ranks]
        .sort((a, b) => a - b)
        .map((one) => ({
          rank: one,
          target: nthBest(rule.ascending, one),
          relativeUnitTime: measuredUnitTime(rule, one, reliability),
          freed: measure(model, allocate(model, values.with(rule.rank, one)), national("freed")),
          isOwn: one === rank,
          isMedian: one === median
        }))
    }
  })
}
