/** Who may see what: a private number or risk belongs to one party and is left out of every other party's memo. */
import { fingerprintOf } from "../../scenario/fingerprint.ts"
import type { Assumption } from "../../scenario/Ledger.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { Text } from "../../words/Lang.ts"

export interface Party {
  readonly id: string
  readonly label: Text
}

/** The party that a memo is for; `null` is neutral. */
export type Viewpoint = string | null

/** The parties that the scenarios name, in their order. */
export const partiesOf = (scenarios: ReadonlyArray<Loaded>): ReadonlyArray<Party> => {
  const found = new Map<string, Party>()
  for (const one of scenarios) {
    const party = partyOf(one)
    if (party !== null && !found.has(party.id)) found.set(party.id, party)
  }
  return [...found.values()]
}

/** Whose scenario it is; what that party wants may be for its own eyes only, and stays behind. */
export const partyOf = ({ scenario: { party } }: Loaded): Party | null =>
  party === undefined ? null : { id: party.id, label: party.label }

/** Tells what a reader may not see. */
export interface Secrets {
  /** Whether a number of a scenario is kept from the reader. */
  readonly hides: (scenario: number, assumption: Assumption) => boolean
  /** Whether one scenario keeps its number at a path, or what it refers to there, from the reader. */
  readonly hidesAt: (scenario: number, path: string) => boolean
  /** Whether any of the scenarios keeps the number at a path, or anything that refers to it, from the reader. */
  readonly hidesPath: (path: string) => boolean
  /** Whether an unsaved change `PATH=VALUE` touches such a number or limit: at it, inside it, or in a whole that holds it. */
  readonly hidesChange: (change: string) => boolean
  /** A scenario's fingerprint without what is kept from the reader, who could find a number by trying otherwise. */
  readonly fingerprint: (scenario: number) => string
  /** Numbers in use that any of the scenarios keeps from the reader, by path. */
  readonly hiddenPaths: number
  /** The same of some of the scenarios: what one party hides of its own is no secret of two others. */
  readonly among: (scenarios: ReadonlyArray<number>) => Secrets
  readonly hidesRisk: (scenario: number, risk: { readonly private?: boolean; readonly owner?: string }) => boolean
}

/**
 * What is private belongs to its owner where that is a party, else to the scenario's party; where there is neither,
 * nobody sees it. A neutral memo shows nothing private.
 */
export const secretsFor = (scenarios: ReadonlyArray<Loaded>, viewpoint: Viewpoint): Secrets => {
  const parties = new Set(partiesOf(scenarios).map(({ id }) => id))
  const ownerOf = (scenario: number, owner: string | undefined): string | undefined =>
    owner !== undefined && parties.has(owner) ? owner : scenarios[scenario]?.scenario.party?.id
  const isHidden = (scenario: number, thing: { readonly private?: boolean; readonly owner?: string }): boolean =>
    thing.private === true && (viewpoint === null || ownerOf(scenario, thing.owner) !== viewpoint)
  const hidden = scenarios.map(({ compiled }, i) => compiled.assumptions.filter((one) => isHidden(i, one)))
  const pathsIn = hidden.map((numbers) => new Set(numbers.flatMap(({ path, usedAt }) => [path, ...usedAt])))
  const limitsIn = scenarios.map(({ scenario }) => (scenario.party?.id === viewpoint ? [] : limitsOf(scenario.party)))
  const among = (places: ReadonlyArray<number>): Secrets => {
    const numbers = places.flatMap((place) => hidden[place] ?? [])
    const used = numbers.filter(({ usedAt }) => usedAt.length > 0)
    return {
      hides: isHidden,
      hidesAt: (scenario, path) => pathsIn[scenario]?.has(path) === true,
      hidesPath: (path) => places.some((place) => pathsIn[place]?.has(path) === true),
      hidesChange: (change) => {
        const changed = change.slice(0, Math.max(0, change.indexOf("="))).trim()
        return places.some((place) =>
          [...(pathsIn[place] ?? []), ...(limitsIn[place] ?? [])].some(
            (path) => holds(changed, path) || holds(path, changed)
          )
        )
      },
      fingerprint: (scenario) => {
        const { scenario: written, compiled, fingerprint } = scenarios[scenario]!
        const secret = new Set(hidden[scenario])
        return secret.size === 0 ? fingerprint : fingerprintOf(written, compiled, secret)
      },
      hiddenPaths: new Set(used.map(({ path }) => path)).size,
      among,
      hidesRisk: isHidden
    }
  }
  return among([...scenarios.keys()])
}

/** Where a party says what nobody else may see of its wishes and limits, and what it believes of others' limits. */
const limitsOf = (party: Loaded["scenario"]["party"]): ReadonlyArray<string> => {
  if (party === undefined) return []
  const secret = (entries: Readonly<Record<string, number | { readonly private?: boolean }>> = {}) =>
    Object.entries(entries).flatMap(([id, one]) => (typeof one !== "number" && one.private === true ? [id] : []))
  const wishes = secret(party.objectives)
  return [
    "party.othersReservation",
    ...wishes.map((id) => `party.objectives.${id}`),
    ...[...wishes, ...secret(party.reservation)].map((id) => `party.reservation.${id}`)
  ]
}

/** Whether one path is the other or leads into it. */
const holds = (outer: string, inner: string): boolean => inner === outer || inner.startsWith(`${outer}.`)
