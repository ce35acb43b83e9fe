/** What two of a memo's parties can trade. */
import type { TradeFindings } from "../trade/Findings.ts"

/** The trade with the places of its two files among the memo's scenarios. */
export interface MemoTrade extends TradeFindings {
  readonly places: readonly [number, number]
}
