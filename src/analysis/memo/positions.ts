/** Positions at the table: what a party holds, what each step towards the other side costs it or brings it. */
import { brent } from "../../kernel/root.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { Group } from "../attribution/Group.ts"
import type { Concession, Movement, PairFindings, Position, Priced } from "./Findings.ts"
import { numberPair } from "./disagreements.ts"
import { measured } from "./Measured.ts"
import type { Evaluated } from "./modelFindings.ts"
import { type Mover, moverOf, type Step } from "./Mover.ts"
import { partiesOf, partyOf, type Party, type Secrets, type Viewpoint } from "./secrecy.ts"
import { assumptionAt } from "./subject.ts"

/** An effect below this is none, in FTE: what has none is neither a concession nor a gain. */
export const NO_PRICE = 0.05

type Causes = Pick<PairFindings, "places" | "turns" | "measurements">

/**
 * The reader's own position, or in a neutral memo that of every party; none without an opponent.
 *
 * A party argues for its own model and wants it to free more than the other side's: a value of the other side that
 * lowers what its model frees costs it something, one that raises it is a gain.
 */
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
  const priced = mine.steps
    .filter(({ group }) => !isHidden(group, side))
    .flatMap((step) => pricedOf(step, side) ?? [])
    .toSorted((one, two) => one.price.whole.value - two.price.whole.value)
  const concessions = priced
    .filter(({ price: { whole } }) => whole.value <= -NO_PRICE)
    .map(({ step, price }): Concession => ({ ...price, ask: askFor(step, price.half.value, side) }))
  const gains = priced
    .map(({ price }) => price)
    .filter(({ whole }) => whole.value >= NO_PRICE)
    .toSorted((one, two) => two.whole.value - one.whole.value)
  const [best] = concessions
  const pair = pairs.find(({ places }) => places.includes(own) && places.includes(other))
  return {
    party,
    own,
    other,
    otherParty: partyOf(scenarios[other]!),
    holds: concessions.flatMap(({ subject, from }) => {
      const assumption = assumptionAt(scenarios[own]!, pathIn(subject.path, from.metric))
      return assumption === undefined ? [] : [{ subject, value: from, basis: assumption.basis }]
    }),
    structures: open.flatMap(({ structures }) => structures),
    concessions,
    gains,
    gainCount: measured(`count(gains(${party.id}))`, [own, other], gains.length),
    lowest: measured("lowest(price)", [own, other], priced[0]?.price.whole.value ?? 0),
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
      return (
        secrets.among([own, other]).hidesPath(path) || (assumption !== undefined && secrets.hides(place, assumption))
      )
    })
  )

/** The numbers of a step that both sides have and that differ, each once. */
const pairsOf = (
  { differences }: Step,
  scenarios: ReadonlyArray<Loaded>,
  places: readonly [number, number]
): ReadonlyArray<Movement> => {
  const found = differences.flatMap((difference): ReadonlyArray<Movement> => {
    const pair = numberPair(difference, scenarios, places)
    const [from, to] = pair?.sides.map(({ value }) => value) ?? []
    return pair === undefined || !from || !to || from.value === to.value ? [] : [{ subject: pair.subject, from, to }]
  })
  const keyOf = ({ subject, from, to }: Movement) => `${subject.path} ${from.metric} ${to.metric}`
  return found.filter((one, i) => found.findIndex((other) => keyOf(other) === keyOf(one)) === i)
}

const pricedOf = (step: Step, side: Sides): { readonly step: Step; readonly price: Priced } | undefined => {
  const { own, other, scenarios } = side
  const [first, ...more] = pairsOf(step, scenarios, [own, other])
  if (first === undefined) return undefined
  const change = (share: number) => step.freed(share) - side.freed(own)
  const [half, whole] = [change(0.5), change(1)]
  if (!Number.isFinite(half) || !Number.isFinite(whole)) return undefined
  const price = {
    ...first,
    more,
    half: measured(`price(${step.id}, half)`, [own, other], half),
    whole: measured(`price(${step.id}, whole)`, [own, other], whole)
  }
  return { step, price }
}

/** The other side's dearest step but this one, taken until it costs the other side's model as much. */
const askFor = (given: Step, price: number, side: Sides): Concession["ask"] => {
  if (price >= 0) return null
  const { own, other, scenarios, theirs } = side
  const candidates = theirs.steps
    .filter((step) => step.id !== given.id && !isHidden(step.group, swapped(side)))
    .flatMap((step) => {
      const [first, ...more] = pairsOf(step, scenarios, [other, own])
      const whole = step.freed(1) - side.freed(other)
      return first === undefined || !(whole <= -NO_PRICE) ? [] : [{ step, first, more, whole }]
    })
    .toSorted((one, two) => one.whole - two.whole)
  const [best] = candidates
  if (best === undefined) return null
  const { step, first, more, whole } = best
  const short = whole > price
  const gap = (share: number) => step.freed(share) - side.freed(other) - price
  const share = short || gap(0) * gap(1) >= 0 ? 1 : brent(gap, 0, 1, 1e-6)
  const at = (what: string, value: number) => measured(`ask(${given.id}, ${step.id}, ${what})`, [own, other], value)
  const reached = ({ from, to }: Movement) => from.value + share * (to.value - from.value)
  return {
    subject: first.subject,
    share: at("share", share),
    from: first.from,
    value: at("value", reached(first)),
    more: more.map((one) => ({ ...one, to: at(`value of ${one.subject.path}`, reached(one)) })),
    short,
    fte: at("fte", step.freed(share) - side.freed(other))
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
