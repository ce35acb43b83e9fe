/** What each difference explains in English. */
import type { Nouns } from "../Nouns.ts"
import { capital } from "../capital.ts"

export const attribution = ({ centre }: Nouns) => ({
  heading: ({ who }: { readonly who: string }): string => `What makes the difference (${who})`,
  fte: "FTE",
  short: {
    local: "Local",
    centre: capital(centre.many)
  },
  alone: "Alone¹",
  difference: ({ who }: { readonly who: string }): string => `Difference ${who}`,
  unexplained: ({ name, rest, all }: { readonly name: string; readonly rest: string; readonly all: string }): string =>
    `¹ Changed one at a time from the first scenario (${name}): ${rest} of ${all} stay unexplained. The parts in the table are the average over all orders (Shapley) and add up.`,
  estimated: ({ groups, orders }: { readonly groups: number; readonly orders: number }): string =>
    `${groups} groups: parts are estimated over ${orders} random orders; ± is the standard error of the first metric.`,
  together: ({ reasons }: { readonly reasons: string }): string => `(move together: ${reasons})`,
  more: ({ count }: { readonly count: number }): string => `and ${count} more (--json has all)`,
  whole: "Difference",
  howSure: ({ name, draws, seed }: { readonly name: string; readonly draws: string; readonly seed: number }): string =>
    `${name}: how sure is each part? 90% and 50% interval, ${draws} draws, seed ${seed}`,
  orders: ({
    isExact,
    orders,
    draws,
    error
  }: {
    readonly isExact: boolean
    readonly orders: number
    readonly draws: string
    readonly error: string
  }): string =>
    `${isExact ? "The parts in the table are exact; in" : "In"} the draws, parts are estimated over ${orders} random orders, the same in all ${draws} draws. That leaves the ends of the intervals uncertain: their standard error is at most ${error} FTE.`,
  fewerDraws: ({ found, wanted }: { readonly found: string; readonly wanted: string }): string =>
    `There are ${found} draws and not ${wanted}: each is evaluated for many mixtures of the two scenarios.`
})
