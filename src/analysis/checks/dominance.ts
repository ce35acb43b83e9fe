/** The law that one scenario has at least as much as another: counted over worlds, and not for every one of them. */
import type { Loaded } from "../../scenario/load.ts"
import { say } from "../../words/Lang.ts"
import { boundMetric } from "./binding.ts"
import type { BodyOf, Check } from "./Check.ts"
import { figure } from "./figure.ts"
import { evaluatorOf } from "./lawEvaluator.ts"
import type { Verdict } from "./Outcome.ts"
import { differing, shrink } from "./shrink.ts"
import type { World, Worlds } from "./worlds.ts"

/** Look the metric up; what comes back counts the worlds. */
export const prepareDominance = (
  check: Check,
  body: BodyOf<"dominance">,
  loaded: ReadonlyArray<Loaded>,
  worldsUpTo: Worlds["first"]
): (() => Verdict) => {
  const [first, second] = loaded.map((one) =>
    evaluatorOf(one, boundMetric(check, ["dominance", "metric"], body.metric, one))
  )
  const leadIn = (world: World) => first!(world[0]!) - second!(world[1]!)
  const worlds = check.draws ?? DOMINANCE_WORLDS
  return () => {
    let kept = 0
    let worst: { readonly world: World; readonly lead: number } | undefined
    for (const world of worldsUpTo(worlds)) {
      const by = leadIn(world)
      if (by >= 0) kept++
      else if (worst === undefined || by < worst.lead) worst = { world, lead: by }
    }
    const share = kept / worlds
    const [a = "", b = ""] = loaded.map(({ scenario }) => scenario.id)
    const found = say("checks.atLeastMuchDraws", { metric: body.metric, a, b, kept, worlds })
    const measured = {
      metric: `probability(${a}:${body.metric} > ${b}:${body.metric})`,
      unit: "share" as const,
      band: { low: body.share, high: 1 },
      actual: share,
      distance: Math.min(0, share - body.share),
      draws: worlds
    }
    if (share >= body.share) return { holds: true, found, measured }
    const small = shrink(loaded, worst!.world, (world) => leadIn(world) < 0)
    const short = -leadIn(small)
    return {
      holds: false,
      found,
      measured,
      counterexample: {
        found: say("checks.fallsShort", { a, short: figure(short) }),
        assumptions: differing(loaded, small),
        worlds
      }
    }
  }
}

/** Worlds when a file says nothing: more than for other laws, because they are counted. */
const DOMINANCE_WORLDS = 1_024
