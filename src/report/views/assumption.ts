/** How one assumption is written for a reader: range, unit, record. */
import type { Distribution } from "../../kernel/Distribution.ts"
import type { Assumption } from "../../scenario/Ledger.ts"
import { textIn, type Lang } from "../../words/Lang.ts"
import { formatPercent, formatValue } from "../../words/numbers.ts"
import { unitWords } from "../words.ts"

/** The range as it was stated: `pert 20 – 34 – 55`, `normal 90%: 20 – 55`; an en dash where there is none. */
export const rangeText = (distribution: Distribution | null, lang: Lang): string => {
  if (distribution === null) return "–"
  // Four digits say where a range lies; the exact ends are in the file and in the JSON.
  const n = (x: number) => formatValue(Number(x.toPrecision(4)), lang)
  switch (distribution.kind) {
    case "pert":
    case "triangular":
      return `${distribution.kind} ${n(distribution.low)} – ${n(distribution.mode)} – ${n(distribution.high)}`
    case "uniform":
      return `uniform ${n(distribution.low)} – ${n(distribution.high)}`
    case "normal90":
    case "lognormal90":
      return `${distribution.kind === "normal90" ? "normal" : "lognormal"} ${formatPercent(0.9, lang, 0)}: ${n(distribution.p5)} – ${n(distribution.p95)}`
  }
}

/** The value with its unit. */
export const valueText = ({ value, kind }: Assumption, lang: Lang): string =>
  `${formatValue(value, lang)} ${textIn(unitWords[kind.unit], lang)}`
