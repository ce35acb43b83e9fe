/** Figures of money that are drawn together: what working out one allocation costs is the same for one as for all. */
import type { Model } from "../../model/Model.ts"

const MONEY_FIGURES = ["saving", "npv", "settlement.losers"] as const
export type MoneyFigure = (typeof MONEY_FIGURES)[number]

/**
 * Those of a model. Over a transition a net present value is no figure of one allocation: it goes through the months,
 * takes a hundred times as long, and is drawn only where it alone is asked for.
 */
export const moneyFiguresIn = ({ transition }: Pick<Model, "transition">): ReadonlyArray<MoneyFigure> =>
  transition === null ? MONEY_FIGURES : MONEY_FIGURES.filter((figure) => figure !== "npv")
