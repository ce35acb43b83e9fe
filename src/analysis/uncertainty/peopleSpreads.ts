/** How sure it is who is there, who is missing and what training takes: figures that count people and go in steps. */
import { minus } from "../../kernel/minus.ts"
import { shareOf } from "../../kernel/shareOf.ts"
import { BLOCK, blocksFor } from "../../kernel/streams.ts"
import { national } from "../../model/Metric.ts"
import type { Model } from "../../model/Model.ts"
import type { Loaded } from "../../scenario/load.ts"
import { correlatedInputs } from "../draws/correlatedInputs.ts"
import { makeBlockRunner } from "../draws/drawBlock.ts"
import { samplingOf } from "../draws/Sampling.ts"
import { type Spread, spreadOf } from "./Spread.ts"

/** In the order in which they are shown. */
const FIGURES = [
  "uncoveredDaysToday",
  "uncoveredDays",
  "robust.before",
  "robust.after",
  "trainingHours",
  "trainingCost",
  "shortage",
  "surplus"
] as const
export type PeopleFigure = (typeof FIGURES)[number]

export interface PeopleSpreads {
  /** Draws behind them: the first of those behind FTE. */
  readonly draws: number
  readonly scenarios: ReadonlyArray<{
    readonly currency: string | undefined
    readonly spreads: ReadonlyArray<readonly [PeopleFigure, Spread]>
  }>
  /** Of each scenario but the first: the days less the first's, and how often they are fewer; null unless both have them. */
  readonly differences: ReadonlyArray<{ readonly uncoveredDays: Spread; readonly fewer: number } | null>
}

/** Undefined where no scenario has any of them. Correlations must have been checked; `most` is the most to use. */
export const peopleSpreads = (loaded: ReadonlyArray<Loaded>, most: number, seed: number): PeopleSpreads | undefined => {
  const figures = loaded.map(({ compiled }) => FIGURES.filter((figure) => has(compiled.model, figure)))
  if (figures.every((own) => own.length === 0)) return undefined
  const blocks = Math.min(blocksFor(most), MOST_BLOCKS)
  const drawn = figures.map((own) => own.map(() => new Float64Array(blocks * BLOCK)))
  const metrics = figures.map((own) => own.map((figure) => national(figure)))
  const sampling = samplingOf(loaded, correlatedInputs(loaded).groups)
  const run = makeBlockRunner({ sampling, seed, compiles: false, metrics })
  for (let block = 0; block < blocks; block++) run(block, drawn, block * BLOCK)
  const days = figures.map((own, s) => drawn[s]![own.indexOf("uncoveredDays")])
  return {
    draws: blocks * BLOCK,
    scenarios: figures.map((own, s) => ({
      currency: loaded[s]!.compiled.names.money?.currency,
      spreads: own.map((figure, k) => [figure, spreadOf(drawn[s]![k]!)] as const)
    })),
    differences: days.slice(1).map((own) => {
      const [first] = days
      if (own === undefined || first === undefined) return null
      const difference = minus(own, first)
      return { uncoveredDays: spreadOf(difference), fewer: shareOf(difference, (more) => more < 0) }
    })
  }
}

/** 1,024 draws know the limits to a few per cent, and add less than a tenth to 100,000 of FTE. */
const MOST_BLOCKS = 1

const has = ({ quality, organisation, staffing, money, upkeep }: Model, figure: PeopleFigure): boolean => {
  const ways = [upkeep, ...(organisation === null ? [] : [organisation.localUpkeep, organisation.centreUpkeep])]
  switch (figure) {
    case "uncoveredDaysToday":
    case "robust.before":
      return quality !== null && organisation !== null
    case "uncoveredDays":
    case "robust.after":
      return quality !== null
    case "trainingHours":
      return ways.some((one) => one.ways.length > 0)
    case "trainingCost":
      return money !== null && ways.some((one) => one.ways.length > 0)
    default:
      return staffing !== null
  }
}
