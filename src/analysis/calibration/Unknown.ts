/** What a calibration may move: one number for each place where a free path is written. */
import type { Told } from "../../words/told.ts"
import { type Distribution, quantile, support, variance } from "../../kernel/Distribution.ts"
import type { Assumption } from "../../scenario/Ledger.ts"
import type { Loaded } from "../../scenario/load.ts"
import { legalRange } from "../../scenario/Unit.ts"
import { fileName, readPathInFile } from "../breakEven/pathInFile.ts"
import { noSuchNumber, type Range, searchRange, statedRange } from "../breakEven/Variable.ts"
import type { Target } from "../worldEvaluator.ts"

export interface Unknown {
  /** The path, or `FILE::PATH` where files write it at different places. */
  readonly name: string
  readonly path: string
  /** As the first file has it; the others share its place. */
  readonly assumption: Assumption
  readonly targets: ReadonlyArray<Target>
  /** The stated value. */
  readonly prior: number
  /** Standard deviation of what was stated; null for a number without a range, which is pulled next to nothing. */
  readonly deviation: number | null
  readonly stated: Range | null
  /** Ends of the range, or of the legal range where it has none. */
  readonly bounds: Range
}

/**
 * Read `--free`, `PATH` or `FILE::PATH`. The same path at the same place of the same file, such as a shared base, is one
 * unknown over all scenarios; written at two places it is two. With a file it is one, which moves in that file alone.
 */
export const readUnknowns = (
  text: string,
  scenarios: ReadonlyArray<Loaded>
): { readonly unknowns: ReadonlyArray<Unknown> } | Told => {
  const read = readPathInFile(text, scenarios)
  if ("message" in read) return read
  const { path, meant, inOneFile } = read
  const found = meant.flatMap((scenario) => {
    const assumption = scenarios[scenario]!.compiled.assumptions.find((one) => one.path === path)
    return assumption === undefined ? [] : [{ scenario, assumption }]
  })
  if (found.length === 0) return noSuchNumber(path, scenarios)
  const places = new Map<string, typeof found>()
  for (const one of found) {
    const place = placeOf(one.assumption)
    places.set(place, [...(places.get(place) ?? []), one])
  }
  return {
    unknowns: [...places.values()].map((members): Unknown => {
      const { assumption, scenario } = members[0]!
      const { distribution, value } = assumption
      return {
        name: places.size === 1 && !inOneFile ? path : `${fileName(scenario, scenarios)}::${path}`,
        path,
        assumption,
        targets: members.map((member) => ({ scenario: member.scenario, slot: member.assumption.slot })),
        prior: value,
        deviation: distribution === null ? null : Math.sqrt(variance(distribution)),
        stated: statedRange(distribution),
        bounds: boundsOf(assumption)
      }
    })
  }
}

/** The spread by which a move is measured; without a stated range the whole width that is searched. */
export const spreadOf = ({ deviation, bounds }: Unknown): number =>
  deviation !== null && deviation > 0 ? deviation : Math.max(bounds.high - bounds.low, Number.MIN_VALUE)

/** The quantile of what was stated; without a stated range, of an even spread over what is searched. */
export const drawn = ({ assumption: { distribution }, bounds: { low, high } }: Unknown, u: number): number =>
  distribution === null ? low + u * (high - low) : Math.min(Math.max(quantile(distribution, u), low), high)

/** The same range around another value: the mode follows, percentiles and limits stay. */
export const movedTo = (distribution: Distribution, value: number): Distribution =>
  distribution.kind === "pert" || distribution.kind === "triangular" ? { ...distribution, mode: value } : distribution

const placeOf = ({ node: { span } }: Assumption): string =>
  `${span.source.name} ${span.start} ${span.source.name.startsWith("--") ? span.source.text : ""}`

const boundsOf = ({ distribution, kind, value }: Assumption): Range => {
  const searched = searchRange(kind, { low: value, high: value })
  if (distribution === null) return searched
  const { low, high } = support(distribution)
  const legal = legalRange(kind)
  const within = searchRange(kind, statedRange(distribution)!)
  return {
    low: Number.isFinite(low) ? Math.max(low, legal.minimum) : within.low,
    high: Number.isFinite(high) ? Math.min(high, legal.maximum) : within.high
  }
}
