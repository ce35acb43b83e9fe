/** What a party wants: metrics with a direction, in order of importance, and the values below which it walks away. */
import { type Distribution, quantile } from "../../kernel/Distribution.ts"
import { probabilityAtLeast } from "../../kernel/probabilityAtLeast.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { Basis, QuantityInput } from "../../scenario/quantitySchema.ts"
import { interpret } from "../../scenario/statedRange.ts"
import { kinds } from "../../scenario/Unit.ts"
import { partyOf, type Party, type Viewpoint } from "../memo/secrecy.ts"

export interface Objective {
  readonly id: string
  /** In the metric grammar, as the scenario writes it. */
  readonly metric: string
  readonly wants: "more" | "fewer"
}

export interface Reservation {
  readonly objective: Objective
  /** The central value. */
  readonly value: number
  /** What is believed about it; null when it is certain. */
  readonly distribution: Distribution | null
  readonly basis: Basis
  /** Whether it is not the party's own word, but what the reader believes of it. */
  readonly isBelieved: boolean
}

/** A party and that of its wishes which the reader may see. */
export interface Wishes {
  readonly party: Party
  /** In order of importance; empty where the party states none, or none that the reader may see. */
  readonly objectives: ReadonlyArray<Objective>
  readonly reservations: ReadonlyArray<Reservation>
}

/**
 * The wishes of a scenario's party as a reader sees them; null where the scenario has no party.
 *
 * @param other the file of the party on the other side: where that is the reader, what it believes goes before what
 *   this party says
 */
export const wishesOf = (loaded: Loaded, viewpoint: Viewpoint, other?: Loaded): Wishes | null => {
  const { party: stated } = loaded.scenario
  const party = partyOf(loaded)
  if (stated === undefined || party === null) return null
  const shows = (isPrivate: boolean | undefined) => isPrivate !== true || party.id === viewpoint
  const objectives = Object.entries(stated.objectives ?? {}).flatMap(([id, { metric, wants, private: secret }]) =>
    shows(secret) ? [{ id, metric: metric.trim(), wants }] : []
  )
  const believed = believedOf(party, viewpoint, other)
  const reservations = objectives.flatMap((objective): ReadonlyArray<Reservation> => {
    const own = stated.reservation?.[objective.id]
    const given = believed[objective.id] ?? own
    if (given === undefined) return []
    if (given === own && typeof own !== "number" && !shows(own.private)) return []
    return [{ objective, ...limitOf(given), isBelieved: given !== own }]
  })
  return { party, objectives, reservations }
}

/** Where the reader believes that a party walks away, by the party's objectives. */
const believedOf = (
  party: Party,
  viewpoint: Viewpoint,
  other: Loaded | undefined
): Readonly<Record<string, QuantityInput>> =>
  viewpoint !== null && other?.scenario.party?.id === viewpoint
    ? (other.scenario.party.othersReservation?.[party.id] ?? {})
    : {}

/** Of a compiled scenario, in which nothing is wrong with the range. */
const limitOf = (given: QuantityInput): Pick<Reservation, "value" | "distribution" | "basis"> => {
  const stated = typeof given === "number" ? { value: given } : given
  return { ...interpret(stated, [], kinds.any, () => undefined), basis: stated.basis ?? "unstated" }
}

/** A value turned so that more is better. */
export const worth = ({ wants }: Pick<Objective, "wants">, value: number): number => (wants === "more" ? value : -value)

/** Whether a value meets a reservation; a value on it does. */
export const meets = ({ objective, value }: Reservation, found: number): boolean =>
  worth(objective, found) >= worth(objective, value) - NOISE * Math.max(1, Math.abs(value))

/** Probability that a value meets a reservation: 0 or 1 where that is certain. */
export const chanceToMeet = (reservation: Reservation, found: number): number => {
  const { objective, distribution } = reservation
  if (distribution === null || Number.isNaN(found)) return Number(meets(reservation, found))
  return objective.wants === "more" ? probabilityAtLeast(found, distribution) : probabilityAtLeast(distribution, found)
}

/** The 5th and the 95th percentile of an uncertain reservation, as they are stated where they are. */
export const interval90 = ({ distribution: of }: Reservation): readonly [number, number] | null => {
  if (of === null) return null
  return "p5" in of ? [of.p5, of.p95] : [quantile(of, 0.05), quantile(of, 0.95)]
}

/** Two values closer than this share of their size are one. */
export const NOISE = 1e-9
