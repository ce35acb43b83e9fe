/** How sure money is: spreads of what is saved, of what it is worth, and of how many lose. */
import { minus } from "../../kernel/minus.ts"
import { shareOf } from "../../kernel/shareOf.ts"
import { BLOCK } from "../../kernel/streams.ts"
import { national } from "../../model/Metric.ts"
import { goesInSteps } from "../../model/steps.ts"
import type { Loaded } from "../../scenario/load.ts"
import { SLICE } from "../draws/drawBlock.ts"
import { drawsOf } from "../draws/Draws.ts"
import { type MoneyFigure, moneyFiguresIn } from "../draws/moneyFigures.ts"
import { municipalitiesIn } from "../draws/unaskedBlocks.ts"
import { EXACT_BLOCKS, type Spread, spreadOf } from "./Spread.ts"

export interface MoneySpreads {
  /** Draws behind them: the first of those behind FTE, few where they go in steps, which are worked out draw by draw. */
  readonly draws: number
  readonly inSteps: boolean
  /** Whether these are fewer than those behind FTE. */
  readonly isFewer: boolean
  /** Whether a net present value is left out because it goes through the months of a transition. */
  readonly isOverMonths: boolean
  readonly scenarios: ReadonlyArray<{
    readonly currency: string
    readonly priceLevel: number
    readonly spreads: ReadonlyArray<readonly [MoneyFigure, Spread]>
    /** Share of draws in which anything is saved. */
    readonly saves: number
  }>
  /** Of each scenario but the first: the saving less the first's, and how often it is more. */
  readonly differences: ReadonlyArray<{ readonly saving: Spread; readonly more: number }>
}

/** Undefined unless every scenario says something about money. Correlations must have been checked. */
export const moneySpreads = (loaded: ReadonlyArray<Loaded>, draws: number, seed: number): MoneySpreads | undefined => {
  const prices = loaded.flatMap(({ compiled }) => compiled.names.money ?? [])
  if (prices.length < loaded.length) return undefined
  const inSteps = loaded.some(({ compiled: { model } }) => goesInSteps(model, national("saving")))
  const few = drawsOf(loaded, { ...fewDraws(loaded, draws), seed })
  const all = inSteps ? few : drawsOf(loaded, { draws: Math.min(draws, EXACT_BLOCKS * BLOCK), seed })
  const values = (scenario: number, figure: MoneyFigure) =>
    (figure === "settlement.losers" ? few : all).values(scenario, national(figure))
  const saving = loaded.map((_, s) => values(s, "saving"))
  return {
    draws: all.draws,
    inSteps,
    isFewer: all.draws < draws,
    isOverMonths: loaded.some(
      ({ compiled: { model } }, s) => prices[s]!.appraised && !moneyFiguresIn(model).includes("npv")
    ),
    scenarios: loaded.map(({ compiled: { model } }, s) => ({
      currency: prices[s]!.currency,
      priceLevel: prices[s]!.priceLevel,
      spreads: moneyFiguresIn(model)
        .filter((figure) =>
          figure === "npv" ? prices[s]!.appraised : figure === "saving" || model.organisation !== null
        )
        .map((figure) => [figure, spreadOf(values(s, figure))] as const),
      saves: shareOf(saving[s]!, (amount) => amount > 0)
    })),
    differences: saving.slice(1).map((own) => {
      const difference = minus(own, saving[0]!)
      return { saving: spreadOf(difference), more: shareOf(difference, (amount) => amount > 0) }
    })
  }
}

/** 2,048 draws know the limits of a saving to a few per cent, in a second; fewer where each pays many municipalities. */
const fewDraws = (loaded: ReadonlyArray<Loaded>, draws: number) => {
  const affordable = Math.max(SLICE, Math.floor(MUNICIPALITY_DRAWS / municipalitiesIn(loaded) / SLICE) * SLICE)
  return affordable < BLOCK ? { ofBlock: affordable } : { draws: Math.min(draws, affordable, MOST_BLOCKS * BLOCK) }
}
const MOST_BLOCKS = 2
/** Times draws, as many as some seconds pay. */
const MUNICIPALITY_DRAWS = 8_000_000
