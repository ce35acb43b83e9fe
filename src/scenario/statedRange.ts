/** What a record says of a number: its value and its range, and what can be wrong with them. */
import { centralValue, type Distribution, massOutside, quantile, support } from "../kernel/Distribution.ts"
import { say, type Text } from "../words/Lang.ts"
import type { Finding } from "./problemsFrom.ts"
import { referenceIn } from "./product.ts"
import type { FactorInput, QuantityInput, QuantityRecord } from "./quantitySchema.ts"
import { rangeProblems } from "./rangeWords.ts"
import { SET_NAME } from "./Source.ts"
import { plain, type Tree } from "./Tree.ts"
import { beyondMeasure, isBeyondMeasure, type Kind, legalRange } from "./Unit.ts"

type Path = Finding["path"]

/** Draws never reach the end of an unbounded family; beyond this probability nothing is drawn. */
const OUTERMOST = 1e-9

/** The smallest and largest value that is ever drawn. */
export const extremesOf = (value: number, distribution: Distribution | null) => {
  if (distribution === null) return { low: value, high: value }
  const { low, high } = support(distribution)
  return "minimum" in distribution
    ? { low: quantile(distribution, OUTERMOST), high: quantile(distribution, 1 - OUTERMOST) }
    : { low, high }
}

/** No value of the range may be so large or small that what is computed from it overflows. */
export const reportBeyondMeasure = (
  value: number,
  distribution: Distribution | null,
  path: Path,
  report: (finding: Finding) => void
): void => {
  const { low, high } = extremesOf(value, distribution)
  const found = [value, low, high].find((x) => !Number.isNaN(x) && isBeyondMeasure(x))
  if (found === undefined) return
  report({
    path,
    at: "value",
    code: "beyond-measure",
    message: beyondMeasure(found),
    hint: found === value ? say("scenario.correctNumberUnit") : rangeProblems.narrower
  })
}

/** Whether a fixed number stands where a base refers to a parameter with a range. */
export const replacesRange = (
  { span, previous }: Tree,
  parameters: Readonly<Record<string, QuantityInput>>
): boolean => {
  if (span.source.name === SET_NAME || previous?.kind !== "map") return false
  return referencesIn(previous).some((ref) => {
    const parameter = parameters[ref.slice("parameters.".length)]
    return typeof parameter === "object" && FAMILIES.some((family) => parameter[family] !== undefined)
  })
}

/** Parameters that a number is, or is a product of. */
const referencesIn = (node: Tree): ReadonlyArray<string> => {
  const { ref, product } = plain(node) as { readonly ref?: unknown; readonly product?: unknown }
  const factors = Array.isArray(product) ? (product as ReadonlyArray<FactorInput>).map(referenceIn) : []
  return ref === undefined ? factors : [String(ref)]
}

const FAMILIES = ["pert", "triangular", "uniform", "normal90", "lognormal90"] as const

/** More of a normal or lognormal outside the legal range than this is an error: the family does not fit the number. */
export const MAX_MASS_OUTSIDE = 0.01

/** The central value and the distribution that a record states; what is wrong with them is reported. */
export const interpret = (
  record: QuantityRecord,
  path: Path,
  kind: Kind,
  report: (finding: Finding) => void
): { readonly value: number; readonly distribution: Distribution | null } => {
  const bad = (message: Text, hint: Text, key?: string) =>
    report({ path: key === undefined ? path : [...path, key], at: "value", code: "bad-range", message, hint })
  const families = FAMILIES.filter((family) => record[family] !== undefined)
  const [family, second] = families
  if (family === undefined) {
    if (record.value === undefined) bad(rangeProblems.nothing, rangeProblems.giveOne)
    return { value: record.value ?? NaN, distribution: null }
  }
  if (second !== undefined) bad(rangeProblems.two(families), rangeProblems.keepOne, second)
  const given = record[family] as ReadonlyArray<number>
  const sorted = given.every((x, i) => i === 0 || given[i - 1]! <= x)
  if (!sorted) {
    const inOrder = given.toSorted((a, b) => a - b).join(", ")
    bad(rangeProblems.unsorted(given), say("scenario.write", { inOrder }), family)
    return { value: record.value ?? given[0]!, distribution: null }
  }
  const distribution = distributionOf(family, given, kind)
  if ("minimum" in distribution) {
    const fails = (message: Text, hint: Text) => {
      bad(message, hint, family)
      return { value: record.value ?? given[0]!, distribution: null }
    }
    if (given[0] === given[1]) return fails(rangeProblems.noWidth, rangeProblems.plainValue)
    if (family === "lognormal90" && given[0]! <= 0) return fails(rangeProblems.notPositive, rangeProblems.raise)
    const outside = massOutside(distribution)
    if (outside > MAX_MASS_OUTSIDE) return fails(rangeProblems.outside(outside, kind), rangeProblems.narrow)
  }
  return settle(record, distribution, bad)
}

const settle = (
  record: QuantityRecord,
  distribution: Distribution,
  bad: (message: Text, hint: Text, key?: string) => void
) => {
  const value = record.value ?? centralValue(distribution)
  const { low, high } = support(distribution)
  if (value < low || value > high) bad(rangeProblems.valueOutside(value, low, high), rangeProblems.moveOrWiden, "value")
  return { value, distribution }
}

const distributionOf = (family: (typeof FAMILIES)[number], given: ReadonlyArray<number>, kind: Kind): Distribution => {
  const [a, b, c] = given as [number, number, number]
  if (family === "pert" || family === "triangular") return { kind: family, low: a, mode: b, high: c }
  if (family === "uniform") return { kind: "uniform", low: a, high: b }
  return { kind: family, p5: a, p95: b, ...legalRange(kind) }
}
