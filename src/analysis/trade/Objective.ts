/** What a party wants: metrics with a direction, in order of importance, and the values below which it walks away. */
import type { Loaded } from "../../scenario/load.ts"
import { partyOf, type Party, type Viewpoint } from "../memo/secrecy.ts"

export interface Objective {
  readonly id: string
  /** In the metric grammar, as the scenario writes it. */
  readonly metric: string
  readonly wants: "more" | "fewer"
}

export interface Reservation {
  readonly objective: Objective
  readonly value: number
}

/** A party and that of its wishes which the reader may see. */
export interface Wishes {
  readonly party: Party
  /** In order of importance; empty where the party states none, or none that the reader may see. */
  readonly objectives: ReadonlyArray<Objective>
  readonly reservations: ReadonlyArray<Reservation>
}

/** The wishes of a scenario's party as a reader sees them; null where the scenario has no party. */
export const wishesOf = (loaded: Loaded, viewpoint: Viewpoint): Wishes | null => {
  const { party: stated } = loaded.scenario
  const party = partyOf(loaded)
  if (stated === undefined || party === null) return null
  const shows = (isPrivate: boolean | undefined) => isPrivate !== true || party.id === viewpoint
  const objectives = Object.entries(stated.objectives ?? {}).flatMap(([id, { metric, wants, private: secret }]) =>
    shows(secret) ? [{ id, metric: metric.trim(), wants }] : []
  )
  const reservations = Object.entries(stated.reservation ?? {}).flatMap(([id, given]) => {
    const objective = objectives.find((one) => one.id === id)
    const { value, private: secret } = typeof given === "number" ? { value: given, private: false } : given
    return objective === undefined || !shows(secret) ? [] : [{ objective, value }]
  })
  return { party, objectives, reservations }
}

/** A value turned so that more is better. */
export const worth = ({ wants }: Pick<Objective, "wants">, value: number): number => (wants === "more" ? value : -value)

/** Whether a value meets a reservation; a value on it does. */
export const meets = ({ objective, value }: Reservation, found: number): boolean =>
  worth(objective, found) >= worth(objective, value) - NOISE * Math.max(1, Math.abs(value))

/** Two values closer than this share of their size are one. */
export const NOISE = 1e-9
