/** All that `run` has to say about one scenario. */
import { national } from "../model/Metric.ts"
import { resultOf, type Result } from "../model/Result.ts"
import type { Loaded } from "../scenario/load.ts"
import type { Basis } from "../scenario/quantitySchema.ts"
import { type BenchmarkFinding, benchmarkFindings } from "./benchmarkFindings.ts"
import { evidenceShare } from "./evidence.ts"
import { mainMetric } from "./mainQuantity.ts"
import { moneyFindings, type MoneyFindings } from "./moneyFindings.ts"
import { examinedPlan } from "./lending/planOf.ts"
import type { LendingPlan } from "../model/staffing/LendingPlan.ts"
import { robustness, type Robustness } from "./robustness.ts"
import { serviceFindings, type ServiceFindings } from "./serviceFindings.ts"
import { trainingFindings, type TrainingFindings } from "./trainingFindings.ts"
import { transitionFindings, type TransitionFindings } from "./transitionFindings.ts"
import { scaleNotes, type ScaleNotes } from "./scaleNotes.ts"

/** Sections of the page that may state a number of the scenario. */
type TellingSection = "scale" | "benchmarks" | "service" | "money" | "robustness" | "training" | "transition"

export interface RunFindings {
  readonly loaded: Loaded
  readonly result: Result
  readonly scale: ScaleNotes | undefined
  /** Evidence share by level of freed FTE, or of the staffing need where there is no organisation. */
  readonly evidence: Readonly<Record<Basis, number>>
  /** Benchmarks on measured minutes. */
  readonly benchmarks: ReadonlyArray<BenchmarkFinding>
  /** Undefined where the scenario promises nothing. */
  readonly service: ServiceFindings | undefined
  /** Undefined where the scenario says nothing about money. */
  readonly money: MoneyFindings | undefined
  /** Undefined where the scenario does not say who is there. */
  readonly robustness: Robustness | undefined
  /** For each side whose people are trained in ways. */
  readonly training: ReadonlyArray<TrainingFindings>
  /** Undefined where the scenario does not say when work changes hands. */
  readonly transition: TransitionFindings | undefined
  /** Who could lend whom; undefined where the scenario says nothing about staff. */
  readonly lending: LendingPlan | undefined
  /** What the reader may not see, and is told that it is there; empty for whoever has the scenario. */
  readonly withheld: ReadonlyArray<TellingSection>
}

export const runFindings = (loaded: Loaded): RunFindings => {
  const { compiled } = loaded
  const result = resultOf(compiled.model)
  return {
    loaded,
    result,
    scale: scaleNotes(compiled, result),
    evidence: evidenceShare(loaded, national(mainMetric([loaded]))),
    benchmarks: benchmarkFindings(compiled, result.allocation),
    service: serviceFindings(compiled, result.allocation),
    money: moneyFindings(compiled, result.allocation),
    robustness: robustness(compiled, result.allocation),
    training: trainingFindings(compiled, result.allocation),
    transition: transitionFindings(compiled, result.allocation),
    lending: examinedPlan(compiled.model, result.allocation),
    withheld: []
  }
}
