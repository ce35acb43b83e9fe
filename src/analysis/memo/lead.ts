/** What a memo's differences are differences of: what its party wants most where that is FTE somewhere, else what is freed. */
import type { Loaded } from "../../scenario/load.ts"
import { wishesOf } from "../trade/Objective.ts"
import { DRAWN, type Drawn } from "./memoDraws.ts"
import type { Viewpoint } from "./secrecy.ts"

/**
 * A party reads a memo for what it wants: what moves posts that stay is another list than what moves freed FTE.
 *
 * @example leadOf([state, interMunicipal], "kl") // => "local", where KL's first objective is {metric: local, wants: more}
 */
export const leadOf = (scenarios: ReadonlyArray<Loaded>, viewpoint: Viewpoint): Drawn => {
  const own = viewpoint === null ? undefined : scenarios.find(({ scenario: { party } }) => party?.id === viewpoint)
  const first = own === undefined ? undefined : wishesOf(own, viewpoint)?.objectives[0]
  return DRAWN.find((quantity) => quantity === first?.metric) ?? "freed"
}
