/** How much dearer a cost is taken to be than it is written. */
import { biasFactor } from "./appraisal.ts"
import type { Bias } from "./Money.ts"
import type { Prices } from "./prices.ts"

export const uplift = ({ bias }: { readonly bias: Bias | null }, prices: Prices): number =>
  bias === null
    ? 1
    : biasFactor({
        upper: prices.at(bias.upper),
        lower: prices.at(bias.lower),
        mitigation: prices.at(bias.mitigation)
      })
