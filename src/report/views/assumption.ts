/** How one assumption is written for a reader: range, unit, record. */
import type { Distribution } from "../../kernel/Distribution.ts"
import type { Assumption } from "../../scenario/Ledger.ts"
import type { Lang } from "../../words/languages.ts"
import { formatPercent, formatValue } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Column, Value } from "../Sheet.ts"

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
export const valueText = (
  { value, kind }: Pick<Assumption, "value" | "kind">,
  { terms, lang }: Words<"terms">
): string => `${formatValue(value, lang)} ${terms.unit[kind.unit]}`

/** A range as numbers in columns of their own, for programs; normal and lognormal state their percentiles. */
export const RANGE_COLUMNS: ReadonlyArray<Column> = [
  { id: "family", header: "family", kind: "text" },
  ...["low", "mode", "high", "p5", "p95"].map((id): Column => ({ id, header: id, kind: "number", style: "value" }))
]

/** The cells of `RANGE_COLUMNS`. */
export const rangeCells = (distribution: Distribution | null): ReadonlyArray<Value> => {
  if (distribution === null) return RANGE_COLUMNS.map(() => null)
  const { kind } = distribution
  if ("p5" in distribution) return [kind, null, null, null, distribution.p5, distribution.p95]
  return [kind, distribution.low, "mode" in distribution ? distribution.mode : null, distribution.high, null, null]
}

/** A distribution as programs get it: an end that nothing bounds is null. */
export const distributionJson = (distribution: Distribution | null) =>
  distribution === null || !("minimum" in distribution)
    ? distribution
    : { ...distribution, minimum: finiteOrNull(distribution.minimum), maximum: finiteOrNull(distribution.maximum) }

const finiteOrNull = (end: number): number | null => (Number.isFinite(end) ? end : null)
