/** What is known of how sure the figures are: the spread of every scenario and of the paired differences. */
import type { Loaded } from "../../scenario/load.ts"
import type { Certainty } from "./certainty.ts"
import type { CaseTypeFigure, NationalFigure } from "./figures.ts"
import type { Spread } from "./Spread.ts"

export interface UncertaintyFindings {
  readonly scenarios: ReadonlyArray<ScenarioSpread>
  /** Every scenario but the first against the first, draw by draw. */
  readonly differences: ReadonlyArray<DifferenceSpread>
  readonly seed: number
  readonly draws: number
  readonly blocks: number
  /** What was asked for, if anything. */
  readonly asked: number | undefined
  readonly precision: Precision
  /** The first of them, on which figures by case type rest. */
  readonly caseTypeDraws: number
  /** False beyond 131,072 draws, where quantiles come from histograms. */
  readonly exact: boolean
}

export interface ScenarioSpread {
  readonly loaded: Loaded
  readonly certainty: Certainty
  readonly fte: Readonly<Record<NationalFigure, Spread>>
  readonly caseTypes: ReadonlyArray<Readonly<Record<CaseTypeFigure, Spread>>>
}

export interface DifferenceSpread {
  /** The scenario that the first is subtracted from. */
  readonly other: number
  readonly fte: Readonly<Record<NationalFigure, Spread>>
  /** Share of draws in which the other frees more, with half the width of its 90 % interval; and exactly as much. */
  readonly freesMore: { readonly probability: number; readonly halfWidth: number }
  readonly freesAsMuch: number
  /** The same for the need. */
  readonly needsMore: { readonly probability: number; readonly halfWidth: number }
  readonly needsAsMuch: number
}

/** How well the draws determine what is reported: the largest half-widths, with 90 % confidence. */
export interface Precision {
  /** Of the limits of the 90 % intervals; NaN where a single block gives no replicates. */
  readonly fte: number
  readonly probability: number
  readonly reached: boolean
}

/** Precise enough: the limits to half an FTE, probabilities to one point. */
export const PRECISE = { fte: 0.5, probability: 0.01 } as const
