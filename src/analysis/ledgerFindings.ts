/** The ledger of a scenario: every assumption with its weight in the result, filtered. */
import { national, type Metric } from "../model/Metric.ts"
import { measure } from "./measure.ts"
import { allocate } from "../model/allocate.ts"
import type { Loaded } from "../scenario/load.ts"
import type { Basis } from "../scenario/quantitySchema.ts"
import { mainMetric } from "./mainQuantity.ts"
import { type Elasticity, elasticities, EVIDENCE_ORDER, sharesByBasis } from "./evidence.ts"

export interface LedgerFilter {
  readonly basis: ReadonlyArray<string>
  readonly owner: ReadonlyArray<string>
  /** Only what is dated at least so many years before `today`, or not dated. */
  readonly olderThan?: number | undefined
}

export interface LedgerFindings {
  readonly loaded: Loaded
  readonly metric: Metric
  readonly quantity: ReturnType<typeof mainMetric>
  readonly level: number
  /** Unstated first, then by what nobody has measured, then by weight. */
  readonly rows: ReadonlyArray<Elasticity>
  readonly total: number
  /** Over all assumptions, not only those shown. */
  readonly evidence: Readonly<Record<Basis, number>>
}

export const ledgerFindings = (loaded: Loaded, filter: LedgerFilter, today: Date): LedgerFindings => {
  const quantity = mainMetric([loaded])
  const metric = national(quantity)
  const all = elasticities(loaded, metric)
  const oldest =
    filter.olderThan === undefined ? undefined : today.getUTCFullYear() + today.getUTCMonth() / 12 - filter.olderThan
  const rows = all.filter(
    ({ assumption }) =>
      (filter.basis.length === 0 || filter.basis.includes(assumption.basis)) &&
      (filter.owner.length === 0 || (assumption.owner !== undefined && filter.owner.includes(assumption.owner))) &&
      (oldest === undefined || assumption.asOf === undefined || yearOf(assumption.asOf) <= oldest)
  )
  const rank = (row: Elasticity) => EVIDENCE_ORDER.indexOf(row.assumption.basis)
  // Six digits: what two ways of adding up see differently is no difference.
  const weight = (row: Elasticity) => Number(Math.abs(row.effect).toPrecision(6))
  const byPath = (a: Elasticity, b: Elasticity) => (a.assumption.path < b.assumption.path ? -1 : 1)
  return {
    loaded,
    metric,
    quantity,
    level: measure(loaded.compiled.model, allocate(loaded.compiled.model), metric),
    rows: [...rows].sort((a, b) => rank(a) - rank(b) || weight(b) - weight(a) || byPath(a, b)),
    total: all.length,
    evidence: sharesByBasis(all.map(({ basis, effect }) => ({ basis, weight: Math.abs(effect) })))
  }
}

/** `2010`, `2010-03`, `2010-03-01` as a decimal year. */
const yearOf = (asOf: string): number => {
  const [year, month] = asOf.split("-").map(Number)
  return year! + ((month ?? 1) - 1) / 12
}
