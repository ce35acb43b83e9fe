/** An assumption that is moved: where it goes, what was stated about it, and how far it is searched. */
import { say } from "../../words/Lang.ts"
import { type Told, told } from "../../words/told.ts"
import { type Distribution, support } from "../../kernel/Distribution.ts"
import { fteSlotsIn, slotsIn } from "../../model/walk.ts"
import type { Assumption } from "../../scenario/Ledger.ts"
import type { Loaded } from "../../scenario/load.ts"
import { meantHint, meantPaths } from "../../scenario/meantPaths.ts"
import type { Product } from "../../scenario/product.ts"
import { at } from "../../scenario/Tree.ts"
import { type Kind, legalRange } from "../../scenario/Unit.ts"
import type { Target } from "../worldEvaluator.ts"
import { fileName, readPathInFile } from "./pathInFile.ts"

export interface Range {
  readonly low: number
  readonly high: number
}

export interface Variable {
  /** The path, or `FILE::PATH` where it moves in one file only. */
  readonly name: string
  readonly path: string
  readonly kind: Kind
  readonly targets: ReadonlyArray<Target>
  /** What the files say today, in their order; two numbers where they differ. */
  readonly values: ReadonlyArray<number>
  /** The stated range over all files, null where none is stated. */
  readonly stated: Range | null
  readonly searched: Range
}

/** Read `PATH`, `FILE::PATH`, `A::PATH` or `B::PATH`; a path that several files have moves in all of them. */
export const readVariable = (
  text: string,
  scenarios: ReadonlyArray<Loaded>
): { readonly variable: Variable } | Told => {
  const read = readPathInFile(text, scenarios)
  if ("message" in read) return read
  const places = placesOf(read.path, scenarios, read.meant)
  return places.length === 0 ? noSuchNumber(read.path, scenarios) : { variable: makeVariable(text, read.path, places) }
}

/** Why two variables are no pair: a number that both move cannot stand in two places at once. */
export const sameNumber = (one: Variable, other: Variable): Told | undefined =>
  one.targets.some(({ scenario, slot }) => other.targets.some((two) => two.scenario === scenario && two.slot === slot))
    ? told("questions.sameNumber", { name: one.name, name2: other.name })
    : undefined

/**
 * Every assumption that can move a result: in all files at once where they state the same value, else in each file by
 * itself.
 *
 * @param withMoney also those that only money reads
 */
export const allVariables = (scenarios: ReadonlyArray<Loaded>, withMoney: boolean): ReadonlyArray<Variable> => {
  const matters = scenarios.map(({ compiled: { model } }) => (withMoney ? slotsIn(model) : fteSlotsIn(model)))
  const paths = new Set(
    scenarios.flatMap(({ compiled }, i) =>
      compiled.assumptions.filter(({ slot }) => matters[i]!.has(slot)).map(({ path }) => path)
    )
  )
  const everywhere = scenarios.map((_, i) => i)
  return [...paths].flatMap((path) => {
    const places = placesOf(path, scenarios, everywhere).filter(({ scenario, assumption }) =>
      matters[scenario]!.has(assumption.slot)
    )
    const same = places.every(({ assumption }) => assumption.value === places[0]!.assumption.value)
    if (same) return [makeVariable(path, path, places)]
    return places.map((place) => makeVariable(`${fileName(place.scenario, scenarios)}::${path}`, path, [place]))
  })
}

/** How far beyond what is stated the search goes, where the legal range does not end it: a choice, and it is said. */
const FACTOR = 4

/**
 * The searched range: the legal range where it ends, else four times the largest value that is stated; next to an end
 * that is not legal itself (a span of 0) a quarter of the way.
 */
export const searchRange = (kind: Kind, stated: Range): Range => {
  const { minimum, maximum } = legalRange(kind)
  const size = Math.max(Math.abs(stated.low), Math.abs(stated.high)) || 1
  const low = kind.above === undefined ? minimum : kind.above + (stated.low - kind.above) / FACTOR
  const high = kind.below === undefined ? maximum : kind.below - (kind.below - stated.high) / FACTOR
  return {
    low: Number.isFinite(low) ? low : stated.low - (FACTOR - 1) * size,
    high: Math.min(high, stated.high + (FACTOR - 1) * size)
  }
}

/** The range that somebody stated: the whole support, or the two percentiles of a family without an end. */
export const statedRange = (distribution: Distribution | null): Range | null =>
  distribution === null
    ? null
    : "p5" in distribution
      ? { low: distribution.p5, high: distribution.p95 }
      : support(distribution)

interface Place {
  readonly scenario: number
  readonly assumption: Assumption
}

const placesOf = (
  path: string,
  scenarios: ReadonlyArray<Loaded>,
  chosen: ReadonlyArray<number>
): ReadonlyArray<Place> =>
  chosen.flatMap((scenario) => {
    const assumption = scenarios[scenario]!.compiled.assumptions.find((one) => one.path === path)
    return assumption === undefined ? [] : [{ scenario, assumption }]
  })

const makeVariable = (name: string, path: string, places: ReadonlyArray<Place>): Variable => {
  const values = [...new Set(places.map(({ assumption }) => assumption.value))]
  const ranges = places.flatMap(({ assumption }) => statedRange(assumption.distribution) ?? [])
  const hull = (all: ReadonlyArray<number>): Range => ({ low: Math.min(...all), high: Math.max(...all) })
  const ends = ranges.flatMap(({ low, high }) => [low, high])
  const { kind } = places[0]!.assumption
  return {
    name,
    path,
    kind,
    targets: places.map(({ scenario, assumption }) => ({ scenario, slot: assumption.slot })),
    values,
    stated: ranges.length === 0 ? null : hull(ends),
    searched: searchRange(kind, hull([...values, ...ends]))
  }
}

/** Why a path is no assumption, with the nearest that is. */
export const noSuchNumber = (path: string, scenarios: ReadonlyArray<Loaded>): Told => {
  const assumptions = scenarios.flatMap(({ compiled }) => compiled.assumptions)
  const parameter = assumptions.find(({ usedAt }) => usedAt.includes(path))
  if (parameter !== undefined) {
    return {
      message: say("questions.refers", { path, path2: parameter.path }),
      hint: say("questions.use", { path: parameter.path })
    }
  }
  const product = scenarios.flatMap(({ compiled }) => compiled.products).find((one) => one.path === path)
  if (product !== undefined) return isProduct(product)
  const exists = scenarios.some(({ tree }) => at(tree, path.split(".")) !== undefined)
  if (exists) {
    const inside = [...new Set(assumptions.map((one) => one.path).filter((known) => known.startsWith(`${path}.`)))]
    return {
      message: say("questions.notNumber", { path }),
      hint:
        inside.length === 0
          ? say("questions.choosePathFromCasecap")
          : say("questions.choose", { inside: inside.slice(0, 3).join(", ") })
    }
  }
  const meant = meantHint(
    meantPaths(
      path,
      assumptions.map((one) => one.path)
    )
  )
  return {
    message: say("questions.noAssumptionPath", { path }),
    hint: meant ?? say("questions.listPaths")
  }
}

/** A product has no range that could be searched; its factors have. */
const isProduct = ({ path, factors }: Product): Told => {
  const named = factors.map((factor) => factor.path).join(" · ")
  const one = factors[0]!.path
  return {
    message: say("questions.product", { path, named }),
    hint: say("questions.useOneFactors", { one })
  }
}
