/** No number is forgotten: all that a scenario can say stands in the table of fields and moves a result. */
import { metricsEvaluator } from "../../src/analysis/metricEvaluator.ts"
import { uncertainIn } from "../../src/analysis/draws/Sampling.ts"
import { support } from "../../src/kernel/Distribution.ts"
import { allocate } from "../../src/model/allocate.ts"
import { type Node, nodesBelow } from "../../src/model/Field.ts"
import { type Metric, national } from "../../src/model/Metric.ts"
import { measure } from "../../src/analysis/measure.ts"
import { QUANTITIES } from "../../src/model/Quantity.ts"
import { NEUTRAL_VALUES, type Slot } from "../../src/model/Slot.ts"
import { modelFields } from "../../src/model/modelFields.ts"
import { quantities, type QuantityId } from "../../src/model/quantities.ts"
import type { Assumption } from "../../src/scenario/Ledger.ts"
import type { Loaded } from "../../src/scenario/load.ts"
import { describe, expect, it } from "../support/effect.ts"
import { everything, everythingElse, everythingTables, withRanges } from "../support/everything.ts"
import { loadTextsNow } from "../support/load.ts"

/** Numbers that no result rests on yet, with the reason. */
const NEUTRAL: Readonly<Record<string, string>> = {
  "staffing.retrain.housing.courseDays": "said beside the plan: when a course beats lending, not how much it covers",
  "competence.centre.components.courses.hours": "the organisation has its own",
  "competence.centre.components.review.hours": "the organisation has its own",
  "staffing.travel.kmPerHour": "nobody who is lent lives near the limit of hours",
  "staffing.travel.maxHours": "nobody who is lent lives near the limit of hours",
  "organisation.principals.director.hours": "a host answers to its own board only",
  "organisation.principals.managers.hours": "a host answers to its own board only",
  "competence.local.required": "says which mix of ways is taken",
  "competence.centre.required": "says which mix of ways is taken"
}

const scenarios = [everything, ...everythingElse].map((written) =>
  loadTextsNow({ "s.yaml": JSON.stringify(withRanges(written)), ...everythingTables }, "s.yaml")
)

/** Names of the numbers in the table, and of those that a value fills with more than neutral values. */
const numbersIn = (node: Node, path: string, value: unknown): ReadonlyArray<readonly [string, boolean]> => {
  if (node.kind === "slot" || node.kind === "slots") {
    const found = (node.kind === "slot" ? [value] : (value ?? [])) as ReadonlyArray<Slot | undefined>
    return [[path, found.some((slot) => slot !== undefined && slot >= NEUTRAL_VALUES.length)]]
  }
  const inside = (of: Node, name: string, part: unknown) => numbersIn(of, name === "" ? path : `${path}.${name}`, part)
  return nodesBelow(node).flatMap(([name, of]) => {
    if (node.kind === "list")
      return ((value ?? [undefined]) as ReadonlyArray<unknown>).flatMap((one) => inside(of, "", one))
    if (node.kind === "choice")
      return inside(of, name, (value as { kind: string } | undefined)?.kind === name ? value : undefined)
    if (node.kind === "optional" || node.kind === "orWord")
      return inside(of, "", typeof value === "string" ? undefined : (value ?? undefined))
    return inside(of, name, (value as Readonly<Record<string, unknown>> | undefined)?.[name])
  })
}

describe("every number", () => {
  it("of the table of fields is in the scenario that uses every feature", () => {
    const filled = new Map<string, boolean>()
    for (const { compiled } of scenarios) {
      for (const [name, isFilled] of numbersIn(modelFields, "model", compiled.model)) {
        // Any amount may be in the prices of another year; one that is will do.
        const path = name.replace(/.*(?=\.index\.slot$)/u, "amount")
        filled.set(path, isFilled || filled.get(path) === true)
      }
    }
    expect([...filled].filter(([, isFilled]) => !isFilled).map(([path]) => path)).toEqual([])
    expect(filled.size).toBeGreaterThan(40)
  })

  // Savings that are given stand in place of an allocation: what money else rests on is another scenario's business.
  const isAside = ({ scenario }: Loaded, path: string): boolean =>
    scenario.money?.amounts === "given" && !path.startsWith("money.given")

  it.each(scenarios)("of that scenario varies in draws and moves a result, or is named as neutral ($#)", (loaded) => {
    const { assumptions } = loaded.compiled
    const drawn = new Set(uncertainIn(loaded).map(({ path }) => path))
    for (const { path, distribution } of assumptions) expect(distribution, path).not.toBeNull()
    const still = assumptions.filter(
      ({ path, ...assumption }) => !drawn.has(path) || !movesSomething(loaded, assumption)
    )
    expect(
      still.map(({ path }) => path).filter((path) => NEUTRAL[path] === undefined && !isAside(loaded, path))
    ).toEqual([])
  })
})

/** Months of the second and of the fourth year of the change, by which compensation falls: it may be after 30 months. */
const LATER = [20, 40, 50, 70]

/** Of the scenario with everything: the first change is behind, and work waits. */
const MONTH_OF_BACKLOG = 32

const movesSomething = (
  { compiled: { model } }: Loaded,
  { slot, distribution }: Pick<Assumption, "slot" | "distribution">
) => {
  const fte = QUANTITIES.flatMap((quantity) => [-1, 0, 1].map((c) => national(quantity, c)))
  const others = (Object.keys(quantities) as ReadonlyArray<QuantityId>).filter(
    (id) => quantities[id].section !== undefined || typeof quantities[id].of === "function"
  )
  const sections = others.flatMap((quantity) => [
    national(quantity, -1, { month: quantities[quantity].at.month === "needed" ? MONTH_OF_BACKLOG : -1 }),
    ...Array.from({ length: quantities[quantity].at.municipality ? model.municipalities : 0 }, (_, municipality) =>
      [-1, ...(quantities[quantity].at.month ? LATER : [])].map((month) =>
        national(quantity, -1, { municipality, month })
      )
    ).flat()
  ])
  const { low, high } = support(distribution!)
  const valuesAt = (x: number) => Float64Array.from(model.values, (value, s) => (s === slot ? x : value))
  const [one, other] = [allocate(model, valuesAt(low)), allocate(model, valuesAt(high))]
  // The first that moves will do: of some hundred metrics most are never asked.
  const movesOneOf = (metrics: ReadonlyArray<Metric>) =>
    metrics.some((metric) => isFar(measure(model, one, metric), measure(model, other, metric)))
  const evaluate = metricsEvaluator(model, fte, () => true)
  const [fast, fastOther] = [evaluate(valuesAt(low)).slice(), evaluate(valuesAt(high)).slice()]
  const movesFte = movesOneOf(fte)
  expect(fte.some((_, i) => isFar(fast[i]!, fastOther[i]!))).toBe(movesFte)
  return movesFte || movesOneOf(sections)
}

const isFar = (one: number, other: number): boolean => Math.abs(one - other) > 1e-9
