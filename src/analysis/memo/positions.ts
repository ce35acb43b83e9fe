/** Positions at the table: what a party holds, what each step towards the other side costs it, what to ask in return. */
import { brent } from "../../kernel/root.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { Group } from "../attribution/Group.ts"
import type { Concession, NumberPair, PairFindings, Position } from "./Findings.ts"
import { numberPair } from "./disagreements.ts"
import { measured } from "./Measured.ts"
import type { Evaluated } from "./modelFindings.ts"
import { type Mover, moverOf } from "./Mover.ts"
import { partiesOf, type Party, type Secrets, type Viewpoint } from "./secrecy.ts"
import { assumptionAt } from "./subject.ts"

/** A price below this is none, in FTE: what has no price is no concession. */
const NO_PRICE = 0.05

type Causes = Pick<PairFindings, "places" | "turns" | "measurements">

/** The reader's own position, or in a neutral memo that of every party; none without an opponent. */
export const positionsOf = (
  runs: ReadonlyArray<Evaluated>,
  pairs: ReadonlyArray<Causes>,
  viewpoint: Viewpoint,
  secrets: Secrets
): ReadonlyArray<Position> => {
  const scenarios = runs.map(({ loaded }) => loaded)
  return partiesOf(scenarios)
    .filter(({ id }) => viewpoint === null || id === viewpoint)
    .flatMap((party) => positionOf(party, runs, pairs, secrets) ?? [])
}

const positionOf = (
  party: Party,
  runs: ReadonlyArray<Evaluated>,
  pairs: ReadonlyArray<Causes>,
  secrets: Secrets
): Position | undefined => {
  const scenarios = runs.map(({ loaded }) => loaded)
  const own = scenarios.findIndex(({ scenario }) => scenario.party?.id === party.id)
  const other = opponentOf(own, scenarios)
  if (other === undefined) return undefined
  const [mine, theirs] = [moverOf(scenarios[own]!, scenarios[other]!), moverOf(scenarios[other]!, scenarios[own]!)]
  const side: Sides = { own, other, scenarios, mine, theirs, secrets, freed: (i) => runs[i]!.result.fte.freed }
  const open = mine.groups.filter((group) => !isHidden(group, side))
  const concessions = open
    .flatMap((group) => concessionOf(group, side) ?? [])
    .toSorted((one, two) => Math.abs(two.whole.value) - Math.abs(one.whole.value))
  const [best] = concessions.filter(({ to }) => to.value !== null)
  const pair = pairs.find(({ places }) => places.includes(own) && places.includes(other))
  return {
    party,
    own,
    other,
    otherParty: scenarios[other]!.scenario.party ?? null,
    holds: concessions.flatMap(({ subject, from }) => {
      const assumption = assumptionAt(scenarios[own]!, pathIn(subject.path, from.metric))
      return assumption === undefined ? [] : [{ subject, value: from, basis: assumption.basis }]
    }),
    structures: open.flatMap(({ structures }) => structures),
    concessions,
    hidden: mine.groups.length - open.length,
    freed: measured("freed", [own], side.freed(own)),
    otherFreed: measured("freed", [other], side.freed(other)),
    strongest: best === undefined ? null : (strongestOf(best, side) ?? null),
    turns: pair?.turns ?? [],
    measurement: pair?.measurements[0] ?? null
  }
}

interface Sides {
  readonly own: number
  readonly other: number
  readonly scenarios: ReadonlyArray<Loaded>
  readonly mine: Mover
  readonly theirs: Mover
  readonly secrets: Secrets
  readonly freed: (scenario: number) => number
}

/** The first scenario of another party, else the reference, else the first other one. */
const opponentOf = (own: number, scenarios: ReadonlyArray<Loaded>): number | undefined => {
  const party = scenarios[own]?.scenario.party?.id
  const opposed = scenarios.findIndex(({ scenario }) => scenario.party !== undefined && scenario.party.id !== party)
  if (opposed >= 0) return opposed
  const any = scenarios.findIndex((_, i) => i !== own)
  return any < 0 ? undefined : any
}

const isHidden = ({ differences }: Group, { own, other, scenarios, secrets }: Sides): boolean =>
  differences.some(({ paths }) =>
    paths.some((path, i) => {
      if (path === null) return false
      const place = i === 0 ? own : other
      const assumption = assumptionAt(scenarios[place]!, path)
      return secrets.hidesPath(path) || (assumption !== undefined && secrets.hides(place, assumption))
    })
  )

const firstPair = (group: Group, scenarios: ReadonlyArray<Loaded>, places: readonly [number, number]) =>
  group.differences
    .map((difference) => numberPair(difference, scenarios, places))
    .find((pair): pair is NumberPair => pair !== undefined && pair.sides.every(({ value }) => value !== null))

const concessionOf = (group: Group, side: Sides): Concession | undefined => {
  const { own, other, scenarios, mine } = side
  const pair = firstPair(group, scenarios, [own, other])
  if (!mine.divisible(group) || pair === undefined) return undefined
  const price = (share: number) => mine.freed(group, share) - side.freed(own)
  const [half, whole] = [price(0.5), price(1)]
  if (!Number.isFinite(half) || !Number.isFinite(whole) || Math.abs(whole) < NO_PRICE) return undefined
  const [from, to] = [pair.sides[0].value!, pair.sides[1].value!]
  return {
    subject: pair.subject,
    from,
    to,
    halfWay: (from.value + to.value) / 2,
    half: measured(`price(${group.id}, half)`, [own, other], half),
    whole: measured(`price(${group.id}, whole)`, [own, other], whole),
    ask: askFor(group, half, side)
  }
}

/** The other side's largest movable disagreement but this one, moved until its freed FTE change by `-price`. */
const askFor = (given: Group, price: number, side: Sides): Concession["ask"] => {
  const { own, other, scenarios, theirs } = side
  const candidates = theirs.groups
    .filter((group) => group.id !== given.id && theirs.divisible(group) && !isHidden(group, swapped(side)))
    .flatMap((group) => {
      const pair = firstPair(group, scenarios, [other, own])
      const whole = theirs.freed(group, 1) - side.freed(other)
      return pair === undefined || !(whole * -price > 0) ? [] : [{ group, pair, whole }]
    })
    .toSorted((one, two) => Math.abs(two.whole) - Math.abs(one.whole))
  const [best] = candidates
  if (best === undefined) return null
  const { group, pair, whole } = best
  const short = Math.abs(whole) < Math.abs(price)
  const gap = (share: number) => theirs.freed(group, share) - side.freed(other) + price
  const share = short || gap(0) * gap(1) >= 0 ? 1 : brent(gap, 0, 1, 1e-6)
  const [from, to] = pair.sides.map(({ value }) => value!.value) as [number, number]
  const at = (what: string, value: number) => measured(`ask(${given.id}, ${group.id}, ${what})`, [own, other], value)
  return {
    subject: pair.subject,
    share: at("share", share),
    from: pair.sides[0].value!,
    value: at("value", from + share * (to - from)),
    short,
    fte: at("fte", theirs.freed(group, share) - side.freed(other))
  }
}

const swapped = (side: Sides): Sides => ({ ...side, own: side.other, other: side.own })

const strongestOf = (
  { subject, from, to, whole }: Concession,
  { own, other, scenarios }: Sides
): Position["strongest"] => {
  const theirs = assumptionAt(scenarios[other]!, pathIn(subject.path, to.metric))
  const ours = assumptionAt(scenarios[own]!, pathIn(subject.path, from.metric))
  if (theirs === undefined) return null
  return {
    subject,
    value: to,
    ours: from,
    effect: whole,
    basis: theirs.basis,
    ourBasis: ours?.basis ?? "unstated",
    source: theirs.source ?? null,
    note: theirs.note ?? null
  }
}

/** The path inside `value(PATH)`: the two sides may call the same number differently. */
const pathIn = (path: string, metric: string): string => /^value\((.*)\)$/u.exec(metric)?.[1] ?? path
