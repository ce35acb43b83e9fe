/** Which figures `uncertainty` follows: of every scenario, and of every scenario against the first. */
import type { CaseTypeResult } from "../../model/Result.ts"
import { type Metric, national } from "../../model/Metric.ts"
import type { Loaded } from "../../scenario/load.ts"

/** National figures, and those by case type. */
export const NATIONAL = ["baseline", "local", "centre", "freed", "need", "overhead", "competence"] as const
export type NationalFigure = (typeof NATIONAL)[number]
/** What is shown of a scenario that reorganises work, and of one that only states a need. */
export const OF_CHANGE: ReadonlyArray<NationalFigure> = ["baseline", "local", "centre", "freed", "need", "overhead"]
export const OF_NEED: ReadonlyArray<NationalFigure> = ["need", "competence"]
export const BY_CASE_TYPE = ["baseline", "local", "centre", "freed", "overhead"] as const
export type CaseTypeFigure = Exclude<keyof CaseTypeResult, "transaction" | "competence"> | "overhead"

/** Figures whose 90 % limits must be known well before drawing stops. */
export const DECISIVE: ReadonlyArray<NationalFigure> = ["baseline", "local", "centre", "freed", "overhead"]

/** The metrics of one scenario: national ones first, then case type by case type. */
export const metricsOf = ({ compiled }: Loaded): ReadonlyArray<Metric> => [
  ...NATIONAL.map((figure) => national(figure)),
  ...compiled.model.caseTypes.flatMap((_, c) => BY_CASE_TYPE.map((figure) => national(figure, c)))
]

/** Of these the national ones alone, which stand first. */
export const nationalMetricsOf = (loaded: Loaded): ReadonlyArray<Metric> => metricsOf(loaded).slice(0, NATIONAL.length)

/** Where a metric stands in `metricsOf`. */
export const placeOf = (figure: NationalFigure): number => NATIONAL.indexOf(figure)
export const placeInCaseType = (figure: CaseTypeFigure, caseType: number): number =>
  NATIONAL.length + caseType * BY_CASE_TYPE.length + BY_CASE_TYPE.indexOf(figure)
