/** What is printed of local, centre and freed FTE, everywhere in a memo the same. */
import type { MemoFindings } from "../../../analysis/memo/Findings.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import { largestRemainder } from "../../largestRemainder.ts"
import { roundTo } from "../../../words/numbers.ts"

/** As much of a voice as rounding depends on. */
interface Precision {
  readonly decimals: number
  readonly findings: Pick<MemoFindings, "models">
}

interface Placed {
  readonly local: Measured
  readonly centre: Measured
  readonly freed: Measured
  /** Their sum when left out. */
  readonly baseline?: Measured
}

/**
 * Local, centre and freed FTE that sum to the printed baseline. Baseline and freed are rounded as any number: freed is
 * what is negotiated and compared, and rounded so, the model that frees more never prints less. What is left is shared
 * by local and centre.
 */
export const printedPlaces = (
  { decimals }: Pick<Precision, "decimals">,
  { local, centre, freed: found, baseline }: Placed
): { readonly local: number; readonly centre: number; readonly freed: number } => {
  const freed = roundTo(found.value, decimals)
  const today = roundTo(baseline?.value ?? local.value + centre.value + found.value, decimals)
  const [stays, moves] = largestRemainder([local.value, centre.value], decimals, today - freed) as [number, number]
  return { local: stays, centre: moves, freed }
}

/** The difference of two figures as printed, so that a reader who subtracts finds it; never of the wrong sign. */
export const printedGap = ({ decimals }: Pick<Precision, "decimals">, one: Measured, other: Measured): number =>
  roundTo(roundTo(other.value, decimals) - roundTo(one.value, decimals), decimals)

/** That of the freed FTE of two of the memo's models. */
export const printedDifference = (voice: Precision, [first, second]: readonly [number, number]): number => {
  const { models } = voice.findings
  return printedGap(voice, models[first]!.fte.freed, models[second]!.fte.freed)
}
