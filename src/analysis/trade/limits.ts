/** What limits mean for a package: whether each is met, how likely, and how likely both parties accept. */
import { probabilityAtLeast } from "../../kernel/probabilityAtLeast.ts"
import type { Acceptance, Met, PackageFinding, Room, Side } from "./Findings.ts"
import { chanceToMeet, meets } from "./Objective.ts"
import type { Package } from "./packages.ts"
import type { At } from "./Sides.ts"

/** How a package is drawn: how often, or not at all where no number of either file varies. */
export interface Drawing {
  readonly seed: number
  readonly draws: number
}

/**
 * A package against all limits that the reader may see.
 *
 * @param values the package's objectives at the central values
 */
export const metBy = (
  one: Package,
  values: PackageFinding["values"],
  sides: readonly [Side, Side],
  at: readonly [At, At],
  { seed, draws }: Drawing
): Pick<PackageFinding, "reservations" | "acceptance"> => {
  const judge = (s: 0 | 1) => {
    const { reservations, objectives } = sides[s].wishes
    const wanted = reservations.map(({ objective }) => objectives.indexOf(objective))
    const drawn =
      draws === 0 || wanted.length === 0
        ? wanted.map((k) => Float64Array.of(values[s][k]!))
        : at[s].draws(one, wanted, seed, draws)
    // By limit and draw.
    const chances = reservations.map((limit, i) => drawn[i]!.map((found) => chanceToMeet(limit, found)))
    const met = reservations.map((reservation, i): Met => ({
      reservation,
      met: meets(reservation, values[s][wanted[i]!]!),
      probability: draws === 0 && reservation.distribution === null ? null : meanProduct([chances[i]!])
    }))
    return { chances, met }
  }
  const [first, second] = [judge(0), judge(1)]
  const reservations = [first.met, second.met] as const
  const isUncertain = reservations.flat().some(({ reservation: { distribution } }) => distribution !== null)
  return { reservations, acceptance: isUncertain ? acceptanceOf(first.chances, second.chances) : null }
}

const acceptanceOf = (first: ReadonlyArray<Float64Array>, second: ReadonlyArray<Float64Array>): Acceptance => ({
  sides: [acceptedBy(first), acceptedBy(second)],
  both: first.length > 0 && second.length > 0 ? meanProduct([...first, ...second]) : null
})

const acceptedBy = (chances: ReadonlyArray<Float64Array>): number | null =>
  chances.length === 0 ? null : meanProduct(chances)

/** Mean over the draws of the product of independent chances. */
const meanProduct = (chances: ReadonlyArray<Float64Array>): number => {
  const draws = chances[0]!.length
  let sum = 0
  for (let draw = 0; draw < draws; draw++) sum += chances.reduce((product, one) => product * one[draw]!, 1)
  return sum / draws
}

/** Where one party wants more and the other fewer of the same, and at least one of their limits is uncertain. */
export const roomBetween = ([one, other]: readonly [Side, Side]): ReadonlyArray<Room> =>
  one.wishes.reservations.flatMap((first) =>
    other.wishes.reservations.flatMap((second): ReadonlyArray<Room> => {
      const { metric, wants } = first.objective
      if (second.objective.metric !== metric || second.objective.wants === wants) return []
      if (first.distribution === null && second.distribution === null) return []
      const [least, most] = wants === "more" ? [first, second] : [second, first]
      return [
        {
          limits: [first, second],
          probability: probabilityAtLeast(most.distribution ?? most.value, least.distribution ?? least.value)
        }
      ]
    })
  )
