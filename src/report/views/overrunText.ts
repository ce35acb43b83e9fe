/** What a published table of usual overruns adds to a plan, in a sentence. */
import type { OverrunFinding } from "../../analysis/overrunFindings.ts"
import { formatList, formatNumber, formatPercent } from "../../words/numbers.ts"
import type { MoneyWords } from "./moneyUnits.ts"

/** With its source, and whether the time that it adds is counted. */
export const overrunText = (
  { category, preparation, ...shares }: OverrunFinding,
  { money, terms, lang }: MoneyWords
): string => {
  const { overrun } = money
  const parts = (["oneOff", "yearly", "time"] as const).flatMap((what) => {
    const share = shares[what]
    return share === undefined ? [] : [overrun[what]({ share: formatPercent(share, lang, 1) }).join("")]
  })
  const months = (value: number): string => formatNumber(value, lang, Number.isInteger(value) ? 0 : 1)
  const said = overrun.said({ category: terms.overrunCategory[category], parts: formatList(parts, lang) })
  if (preparation !== undefined)
    return `${said} ${overrun.counted({ planned: months(preparation.planned), counted: months(preparation.counted) })}`
  return shares.time === undefined ? said : `${said} ${overrun.uncounted}`
}
