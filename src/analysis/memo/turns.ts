/** What would turn the difference between two scenarios, as far as the reader may know it. */
import { national } from "../../model/Metric.ts"
import type { Loaded } from "../../scenario/load.ts"
import { byNearness, crossedBy, nearestOf, type Crossed, type Place } from "../breakEven/crossed.ts"
import { isOfMoney, readQuestion, standingOf } from "../breakEven/Question.ts"
import { allVariables, readVariable, type Variable } from "../breakEven/Variable.ts"
import { elasticities } from "../evidence.ts"
import { letterOf } from "../letterOf.ts"
import type { TurnFinding } from "./TurnFinding.ts"
import { measured, type Measured } from "./Measured.ts"
import type { Drawn } from "./memoDraws.ts"
import { isDecided, nameIn, subjectIn } from "./pairSubject.ts"
import type { Secrets } from "./secrecy.ts"
import { assumptionAt, valueOf } from "./subject.ts"

/**
 * Turns of `second − first = 0`: what lies inside its stated range first, then the nearest first, so that a reader who
 * sees but a few does not miss one that somebody holds possible.
 */
export const turnsIn = (
  scenarios: ReadonlyArray<Loaded>,
  places: readonly [number, number],
  secrets: Secrets,
  metric: Drawn | "saving" | "npv"
): ReadonlyArray<TurnFinding> => {
  const reading = readQuestion(
    places.map((place) => scenarios[place]!),
    metric,
    0
  )
  if (!("question" in reading)) return []
  const { question } = reading
  const standing = standingOf(question)
  const weights = places.map(
    (place) =>
      new Map(
        elasticities(scenarios[place]!, national(metric)).map(({ assumption, effect }) => [
          assumption.path,
          Math.abs(effect)
        ])
      )
  )
  const weightOf = ({ path, targets }: Variable) =>
    Math.max(...targets.map(({ scenario }) => weights[scenario]!.get(path) ?? 0))
  return allVariables(question.scenarios, isOfMoney(question))
    .flatMap((variable) => openIn(variable, scenarios, places, secrets))
    .filter((variable) => weightOf(variable) > 0)
    .toSorted((one, other) => weightOf(other) - weightOf(one))
    .slice(0, MOST_TURNED)
    .flatMap((variable) => nearestTurn(crossedBy(question, variable, standing)) ?? [])
    .toSorted((one, other) => outside(one) - outside(other) || byNearness(one, other))
    .flatMap((turns) => turnFinding(turns, scenarios, places, secrets) ?? [])
}

/**
 * What of a variable the reader may see moved. Hiding is per scenario: the value at which one file's public number
 * turns the difference, while the other file's private number stays what it is, says where the two results meet, and
 * both results are printed; it tells the private number no better than they do. What would move both at once is never
 * shown where one is private: that turn would stand beside today's value of both. The public number then moves alone,
 * also where both files happen to say the same, so that what is listed does not depend on whether they do.
 */
const openIn = (
  variable: Variable,
  scenarios: ReadonlyArray<Loaded>,
  places: readonly [number, number],
  secrets: Secrets
): ReadonlyArray<Variable> => {
  const { path, targets } = variable
  const open = targets.filter(({ scenario }) => !secrets.hidesAt(places[scenario]!, path))
  if (open.length === targets.length) return [variable]
  const both = places.map((place) => scenarios[place]!)
  return open.flatMap(({ scenario }) => {
    const reading = readVariable(`${letterOf(scenario)}::${path}`, both)
    return "variable" in reading ? [reading.variable] : []
  })
}

interface Found {
  readonly variable: Variable
  readonly nearest: Place
}

/** A turn that somebody holds possible comes before one that is nearer, but out of range. */
const nearestTurn = ({ variable, turns }: Crossed): Found | undefined => {
  const places = turns.map(({ place }) => place)
  const nearest = nearestOf(places.filter(({ isInside }) => isInside)) ?? nearestOf(places)
  return nearest === null ? undefined : { variable, nearest }
}

const outside = ({ nearest }: Found): number => (nearest.isInside ? 0 : 1)

/** Only what weighs most in a result can turn a difference nearby; so many are tried. */
const MOST_TURNED = 24

const turnFinding = (
  { variable, nearest }: Found,
  scenarios: ReadonlyArray<Loaded>,
  places: readonly [number, number],
  secrets: Secrets
): TurnFinding | undefined => {
  const subject = subjectIn(variable.path, scenarios, places, secrets)
  if (subject === undefined) return undefined
  const moving = variable.targets.map(({ scenario }) => places[scenario]!)
  const only = moving.length === 1 ? moving[0]! : null
  const name = nameIn(variable.path, only, scenarios, places)
  const now: ReadonlyArray<Measured> = moving.map((place) =>
    valueOf(place, assumptionAt(scenarios[place]!, variable.path)!)
  )
  return {
    subject,
    only,
    decided: isDecided(variable.path, scenarios, places),
    now: only === null ? now.slice(0, 1) : now,
    turn: measured(`turn(${name})`, places, nearest.x),
    upward: nearest.distance > 0,
    isInside: nearest.isInside
  }
}
