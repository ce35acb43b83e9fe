/** Benchmarks on measured minutes as a memo has them: the target, and what other ranks would free. */
import { benchmarkFindings } from "../benchmarkFindings.ts"
import { measured } from "./Measured.ts"
import type { MemoBenchmark } from "./MemoBenchmark.ts"
import type { Evaluated } from "./modelFindings.ts"
import type { Secrets } from "./secrecy.ts"

/** Nothing of a scenario with anything that the reader may not see: several freed figures would lead to it. */
export const benchmarksForMemo = (runs: ReadonlyArray<Evaluated>, secrets: Secrets): ReadonlyArray<MemoBenchmark> =>
  runs.flatMap(({ loaded: { compiled }, result }, place) =>
    compiled.assumptions.some((one) => secrets.hides(place, one))
      ? []
      : benchmarkFindings(compiled, result.allocation).map((found): MemoBenchmark => {
          const of = (what: string, value: number) => measured(`benchmark(${found.path}, ${what})`, [place], value)
          return {
            place,
            rank: of("rank", found.rank),
            units: of("units", found.units.length),
            target: of("target", found.target),
            mean: of("mean", found.mean),
            ranks: found.ranks.map(({ rank, target, relativeUnitTime, freed, isMedian, isOwn }) => ({
              rank: of(`${rank}, rank`, rank),
              isMedian,
              isOwn,
              target: of(`${rank}, target`, target),
              relativeUnitTime: of(`${rank}, relativeUnitTime`, relativeUnitTime),
              freed: of(`${rank}, freed`, freed)
            }))
          }
        })
  )
