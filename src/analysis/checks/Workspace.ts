/** What the checks of a run share: loaded scenarios, their results, and draws; each is computed once. */
import { allocate, type Allocation } from "../../model/allocate.ts"
import type { Metric } from "../../model/Metric.ts"
import { measure } from "../measure.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { WorldMetric } from "../../scenario/metricExpression.ts"
import { illegal } from "../../scenario/Unit.ts"
import { type Draws, drawsOf } from "../draws/Draws.ts"
import { type Elasticity, elasticities } from "../evidence.ts"
import { makeWorlds, type Worlds } from "./worlds.ts"

/** A scenario at central values, perhaps with some of them replaced. */
export interface Subject {
  /** Says which scenario and which changes: equal keys are equal subjects. */
  readonly key: string
  readonly loaded: Loaded
  readonly values: Float64Array
  /** Where it was needed already to see whether the values are possible. */
  readonly allocation?: Allocation
}

export interface Workspace {
  readonly allocation: (subject: Subject) => Allocation
  /** A metric of one world at central values. */
  readonly central: (subjects: ReadonlyArray<Subject>, metric: WorldMetric) => number
  readonly draws: (subjects: ReadonlyArray<Subject>, seed: number, draws: number) => Draws
  readonly worlds: (subjects: ReadonlyArray<Subject>, seed: number) => Worlds
  readonly elasticities: (subject: Subject, metric: Metric) => ReadonlyArray<Elasticity>
}

export const makeWorkspace = (): Workspace => {
  const allocations = new Map<string, Allocation>()
  const drawn = new Map<string, Draws>()
  const tried = new Map<string, Worlds>()
  const effects = new Map<string, ReadonlyArray<Elasticity>>()
  const measured = new Map<string, number>()
  const allocation = ({ key, loaded, values, allocation: known }: Subject) =>
    known ?? once(allocations, key, () => allocate(loaded.compiled.model, values))
  return {
    allocation,
    central: (subjects, metric) =>
      metric.reduce((sum, term) => {
        const subject = subjects[term.scenario]!
        const value = once(measured, `${subject.key}\n${JSON.stringify(term.metric)}`, () =>
          measure(subject.loaded.compiled.model, allocation(subject), term.metric)
        )
        return sum + term.sign * value
      }, 0),
    draws: (subjects, seed, draws) =>
      once(drawn, [...subjects.map(({ key }) => key), seed, draws].join("\n"), () =>
        drawsOf(
          subjects.map(({ loaded }) => loaded),
          { seed, draws }
        )
      ),
    worlds: (subjects, seed) =>
      once(tried, [...subjects.map(({ key }) => key), seed].join("\n"), () =>
        makeWorlds(
          subjects.map(({ loaded }) => loaded),
          seed
        )
      ),
    elasticities: (subject, metric) =>
      once(effects, `${subject.key}\n${JSON.stringify(metric)}`, () =>
        elasticities(subject.loaded, metric, subject.values)
      )
  }
}

export const subjectOf = (key: string, loaded: Loaded): Subject => ({
  key,
  loaded,
  values: loaded.compiled.model.values
})

/**
 * A subject with some central values replaced, without loading anything again; undefined where a change is more than a
 * legal number for an existing assumption, or makes the model impossible: then loading says what is wrong.
 */
export const changedSubject = (key: string, loaded: Loaded, changes: ReadonlyArray<string>): Subject | undefined => {
  const values = Float64Array.from(loaded.compiled.model.values)
  for (const change of changes) {
    const split = change.indexOf("=")
    const path = change.slice(0, split)
    const value: unknown = JSON.parse(change.slice(split + 1))
    const assumption = loaded.compiled.assumptions.find((one) => one.path === path)
    if (typeof value !== "number" || assumption === undefined || illegal(assumption.kind, value) !== undefined) {
      return undefined
    }
    values[assumption.slot] = value
  }
  const allocation = allocate(loaded.compiled.model, values)
  const { unitTimeScale, hoursPerFte, caseHoursPerFte, centreHoursPerFte, centreCaseHoursPerFte } = allocation
  const positive = [unitTimeScale, hoursPerFte, caseHoursPerFte, centreHoursPerFte, centreCaseHoursPerFte]
  return positive.every((x) => x > 0) ? { key, loaded, values, allocation } : undefined
}

const once = <A>(known: Map<string, A>, key: string, make: () => A): A => {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}
