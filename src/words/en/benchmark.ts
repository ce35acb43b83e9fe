/** What is said of benchmarks on measured minutes in English. */
import { capital } from "../capital.ts"
import type { Nouns } from "../Nouns.ts"
import { counted } from "./counted.ts"

export const benchmark = ({ municipality, centre }: Nouns) => ({
  heading: "Benchmark",
  /** @param reliability empty where all of the measured lead is taken to be real */
  target: ({ rank, of, target, mean, slower, reliability }: Target): string =>
    `${capital(centre.theMany)} are taken to work as number ${rank} of the ${counted(of, "unit", "units")} that were measured: ${target} minutes, against a mean of ${mean}; ${counted(slower, "is", "are")} slower. ${reliability === "" ? "All of the measured lead counts as real, none of it as chance or easier cases." : `Of the measured lead ${reliability} counts as real.`}`,
  rank: "Rank",
  median: "median",
  minutes: "Minutes",
  relativeUnitTime: "Time vs. today",
  freed: "Freed FTE",
  unitsCaption: "What each would save of its minutes at the target",
  code: "Code",
  name: capital(municipality.one),
  potential: "Potential"
})

interface Target {
  readonly rank: string
  readonly of: number
  readonly target: string
  readonly mean: string
  readonly slower: number
  readonly reliability: string
}
