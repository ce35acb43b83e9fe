/** The page of `trade` says wishes and limits in the sentences of a memo. */
import type { TradeFindings } from "../../analysis/trade/Findings.ts"
import type { Wording } from "../memo/sections/wants.ts"
import { FTE_DECIMALS, type TradeWords } from "./tradeWords.ts"

export const wordingOf = (found: TradeFindings, { memo, terms, lang }: TradeWords): Wording => ({
  words: memo,
  terms,
  lang,
  decimals: FTE_DECIMALS,
  findings: { labels: found.labels, trade: found }
})
