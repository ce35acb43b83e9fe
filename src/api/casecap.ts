/** casecap for those who write code: load a scenario, run it, compare two, sample their uncertainty. */
import { Effect, Result as Outcome } from "effect"
import { type Difference, differences } from "../analysis/differences.ts"
import { type Draws, drawsOf } from "../analysis/draws/Draws.ts"
import { closestName } from "../kernel/distance.ts"
import { quantilesOf } from "../kernel/quantiles.ts"
import { measure } from "../analysis/measure.ts"
import { QUANTITIES, type Quantity } from "../model/Quantity.ts"
import { resultOf } from "../model/Result.ts"
import { Files } from "../platform/Files.ts"
import { invalidInput, readingOf } from "../cli/load.ts"
import { MOST_KEPT_DRAWS, seedNumber, wholeNumber } from "../cli/program/wholeNumber.ts"
import { version } from "../cli/version.ts"
import { textIn, type Text } from "../words/Lang.ts"
import { runJson } from "../report/views/runJson.ts"
import { InvalidScenario, load as loadScenario, type Loaded } from "../scenario/load.ts"
import { type NamedScenario, readExpression, termsOf, type WorldMetric } from "../scenario/metricExpression.ts"
import { problemJson } from "../scenario/Problem.ts"
import { setText } from "./setText.ts"

/** A scenario that was read, checked and compiled. Nothing about it can fail any more but a name that is not there. */
export interface Scenario {
  readonly file: string
  readonly id: string
  /** Everything that was compiled: model, ledger, names. Not a stable interface. */
  readonly loaded: Loaded
}

/** A value for `set`: a number, a number with its range, text, or null to delete. */
export type SetValue = number | string | boolean | null | Readonly<Record<string, unknown>> | ReadonlyArray<unknown>

export type Run = ReturnType<typeof runJson> & {
  /** Any metric of the grammar that needs no draws: `at("freed.boligstoette")`, `at("leaves@851")`. */
  readonly at: (metric: string) => number
}

export interface Comparison {
  /** Second minus first. */
  readonly fte: Readonly<Record<Quantity, number>>
  /** Assumptions that differ, with both values and where they are written. */
  readonly assumptions: ReadonlyArray<Difference>
  /** Second minus first, of any metric of the grammar. */
  readonly difference: (metric: string) => number
}

export interface Sample {
  readonly draws: number
  readonly seed: number
  readonly scenarios: ReadonlyArray<Scenario>
  /**
   * A metric in every draw: `freed`, of several scenarios `stateB:freed` or `difference(freed)`. Values at the same
   * place come from the same draw.
   */
  readonly values: (metric: string) => Float64Array
  /** @param share 0.05 is the 5th percentile */
  readonly percentile: (metric: string, share: number) => number
  /** How often `holds` is true, 0..1. */
  readonly probability: (metric: string, holds: (value: number) => boolean) => number
  /** What was drawn for an assumption; throws CasecapError where there is none of that path. */
  readonly inputs: (path: string, scenario?: number) => Float64Array
}

/** What is wrong with a scenario or a name; `problems` has each with file, line and column. */
export class CasecapError extends Error {
  override readonly name = "CasecapError"
  readonly problems: ReadonlyArray<ReturnType<typeof problemJson>>
  constructor(message: string, problems: CasecapError["problems"] = []) {
    super(message)
    this.problems = problems
  }
}

/**
 * Load a scenario from disk.
 *
 * @param options.set unsaved changes by path, as `--set` makes them
 * @throws CasecapError with every problem, when the file cannot be read, and for a change that is no value
 * @example await load("scenarios/denmark-2010/state-b.yaml", { set: { "organisation.coordination.hoursPerMunicipality": 40 } })
 */
export const load = async (
  file: string,
  { set = {} }: { readonly set?: Readonly<Record<string, SetValue>> } = {}
): Promise<Scenario> => {
  const changes = Object.entries(set).map(([path, value]) => {
    const change = setText(path, value)
    if ("refusal" in change) throw new CasecapError(change.refusal)
    return change.text
  })
  const reading = Effect.flatMap(readingOf, (disk) => loadScenario(disk, file, changes))
  const result = await Effect.runPromise(Effect.result(reading).pipe(Effect.provide(Files.disk)))
  if (Outcome.isSuccess(result)) return { file, id: result.success.scenario.id, loaded: result.success }
  const failure = result.failure
  if (!(failure instanceof InvalidScenario)) throw new CasecapError(textIn(failure.text, "en"))
  const { report } = await Effect.runPromise(Effect.flip(invalidInput(failure.problems, { lang: "en" })))
  throw new CasecapError(textIn(report, "en"), failure.problems.map(problemJson))
}

/** Compute a scenario: the keys of `run --json`, and any metric by name. */
export const run = ({ loaded }: Scenario): Run => {
  const result = resultOf(loaded.compiled.model)
  return {
    ...runJson(loaded, result, version),
    at: (metric) => {
      const [term] = worldMetric(metric, [loaded])
      return measure(loaded.compiled.model, result.allocation, term!.metric)
    }
  }
}

/** Compare two scenarios; every difference is second minus first. */
export const compare = (first: Scenario, second: Scenario): Comparison => {
  const [a, b] = [run(first), run(second)]
  return {
    fte: Object.fromEntries(QUANTITIES.map((quantity) => [quantity, b.fte[quantity] - a.fte[quantity]])) as Record<
      Quantity,
      number
    >,
    assumptions: differences([first.loaded, second.loaded]),
    difference: (metric) => b.at(metric) - a.at(metric)
  }
}

/**
 * Draw the uncertain assumptions of one scenario, or of several with the same random numbers.
 *
 * @param options.draws 1 to 131,072, rounded up to whole blocks of 1,024; 20,480 when left out
 * @param options.seed a whole number from 0; 1 when left out
 * @throws CasecapError when the scenarios' correlations contradict one another, and for options out of range
 */
export const sample = (
  scenarios: Scenario | ReadonlyArray<Scenario>,
  options: { readonly draws?: number; readonly seed?: number } = {}
): Sample => {
  const wrong = wholeNumber("draws", options.draws, 1, MOST_KEPT_DRAWS) ?? seedNumber(options.seed)
  if (wrong !== undefined) throw new CasecapError(said(wrong).replace(/^--/u, ""))
  const all = "loaded" in scenarios ? [scenarios] : scenarios
  const loaded = all.map((one) => one.loaded)
  const draws = drawn(loaded, options)
  const values = (metric: string): Float64Array => {
    const out = new Float64Array(draws.draws)
    for (const term of worldMetric(metric, loaded)) {
      const part = draws.values(term.scenario, term.metric)
      for (let i = 0; i < out.length; i++) out[i] = out[i]! + term.sign * part[i]!
    }
    return out
  }
  return {
    draws: draws.draws,
    seed: draws.seed,
    scenarios: all,
    values,
    percentile: (metric, share) => {
      if (!(share >= 0 && share <= 1)) throw new CasecapError(`a percentile's share is 0 to 1, got ${share}`)
      return quantilesOf(values(metric), [share])[0]!
    },
    probability: (metric, holds) =>
      values(metric).reduce((hits, value) => hits + (holds(value) ? 1 : 0), 0) / draws.draws,
    inputs: (path, scenario = 0) => {
      const paths = loaded[scenario]?.compiled.assumptions.map((assumption) => assumption.path)
      if (paths === undefined) throw new CasecapError(`there is no scenario ${scenario}; they are counted from 0`)
      if (paths.includes(path)) return draws.inputs(scenario, path)
      const parameter = loaded[scenario]!.compiled.assumptions.find(({ usedAt }) => usedAt.includes(path))
      if (parameter !== undefined) throw new CasecapError(`"${path}" refers to ${parameter.path}: ask for that`)
      const similar = closestName(path, paths)
      throw new CasecapError(
        `there is no assumption "${path}"${similar === undefined ? "; `casecap assumptions` lists them" : `; did you mean "${similar}"?`}`
      )
    }
  }
}

const drawn = (loaded: ReadonlyArray<Loaded>, options: { readonly draws?: number; readonly seed?: number }): Draws => {
  try {
    return drawsOf(loaded, options)
  } catch (thrown) {
    if (!(thrown instanceof Error) || !("problems" in thrown)) throw thrown
    const problems = thrown.problems as InvalidScenario["problems"]
    throw new CasecapError(said(problems[0]!.message), problems.map(problemJson))
  }
}

const worldMetric = (text: string, scenarios: ReadonlyArray<NamedScenario>): WorldMetric => {
  const read = readExpression(text, scenarios)
  if ("problem" in read) throw new CasecapError(`${said(read.problem.message)}; ${said(read.problem.hint)}`)
  if (read.resolved.kind === "value") return termsOf(read.resolved)
  throw new CasecapError(`${text} is a figure of all draws; take values of the metric inside it`)
}

const said = (text: Text): string => textIn(text, "en")
