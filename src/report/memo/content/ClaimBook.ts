/** The claims of a memo as they are made: every printed figure and every comparative statement, each once. */
import { measuredKey, type Measured } from "../../../analysis/memo/Measured.ts"
import type { Claim } from "../Claim.ts"

/** What must hold for a sentence to be true. */
export interface Condition {
  readonly relation: ">" | "<" | "about"
  readonly than: number
}

export interface ClaimBook {
  /** The id of the claim for a printed figure; `half` is half a unit of the last printed decimal. */
  readonly figure: (measured: Measured, half: number, text: string) => string
  /** The id of the claim for a sentence; its words are known when the paragraph is closed. */
  readonly statement: (measured: Measured, condition: Condition) => string
  /** Give the open statements the words of their paragraph. */
  readonly close: (words: string) => void
  readonly claims: () => ReadonlyArray<Claim>
}

/**
 * @param names `ID` of each scenario, for the words of the metric
 * @param fingerprints of each scenario, as shown
 * @param coarse true where the figures rest on numbers that the reader may not see: claims then say no more than what
 *   is printed, because many digits of a result let such a number be computed back
 */
export const claimBook = (
  names: ReadonlyArray<string>,
  fingerprints: ReadonlyArray<string>,
  coarse = false
): ClaimBook => {
  const claims = new Map<string, Claim>()
  const open = new Set<string>()
  const base = (measured: Measured, half: number) => ({
    metric: metricIn(measured, names),
    value: coarse ? roundedTo(2 * half, measured.value) : measured.value,
    fingerprint: measured.scenarios.map((place) => fingerprints[place] ?? "").join(" ")
  })
  return {
    figure: (measured, half, text) => {
      const id = `figure ${measuredKey(measured)}`
      const before = claims.get(id)
      // A figure that is printed twice is held to the finer of its two printings.
      if (before === undefined || half < before.tolerance) {
        const details = { kind: "figure", scenarios: [...measured.scenarios], measured: measured.metric }
        claims.set(id, { id, ...base(measured, half), tolerance: half, text, details })
      }
      return id
    },
    statement: (measured, { relation, than }) => {
      const id = `statement ${measuredKey(measured)} ${relation} ${than}`
      if (!claims.has(id)) open.add(id)
      const details = {
        kind: "statement",
        scenarios: [...measured.scenarios],
        measured: measured.metric,
        relation,
        than
      }
      const stated = base(measured, 0.5)
      const tolerance = relation === "about" ? than : Math.abs(stated.value - than)
      if (!claims.has(id)) claims.set(id, { id, ...stated, tolerance, text: "", details })
      return id
    },
    close: (words) => {
      for (const id of open) claims.set(id, { ...claims.get(id)!, text: words })
      open.clear()
    },
    claims: () => [...claims.values()]
  }
}

/** The nearest multiple of a step, without the dust of binary arithmetic. */
const roundedTo = (step: number, value: number): number => Number((Math.round(value / step) * step).toPrecision(12)) + 0

/** `ID:M` of one scenario; a difference stands as it is, the claim says of which two. */
const metricIn = ({ metric, scenarios }: Measured, names: ReadonlyArray<string>): string => {
  const [only, ...more] = scenarios
  if (only === undefined || more.length > 0) return metric
  const id = names[only] ?? ""
  const called = /^(p5|p25|p50|p75|p95)\((.*)\)$/u.exec(metric)
  return called === null ? `${id}:${metric}` : `${called[1]}(${id}:${called[2]})`
}
