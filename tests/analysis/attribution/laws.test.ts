/** Laws of attributions, over pairs of generated scenarios that differ in some of their sections. */
import { Schema } from "effect"
import { attribute, type Attribution } from "../../../src/analysis/attribution/attribute.ts"
import { centralParts } from "../../../src/analysis/attribution/centralParts.ts"
import { playValid } from "../../../src/analysis/attribution/coalitions.ts"
import { groupsOf } from "../../../src/analysis/attribution/Group.ts"
import { BY_TOPIC } from "../../../src/analysis/attribution/Grouping.ts"
import { pairScenarios, readPairMetric } from "../../../src/analysis/attribution/ScenarioPair.ts"
import { drawsOf } from "../../../src/analysis/draws/Draws.ts"
import { resultOf } from "../../../src/model/Result.ts"
import type { Loaded } from "../../../src/scenario/load.ts"
import { oracle } from "../../oracle/oracle.ts"
import type { Tree } from "../../oracle/read.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { generate, type Generated, Shape, textsOf, type Written } from "../../support/generate.ts"
import { loadTextsNow } from "../../support/load.ts"
import { byOrders, exactOf, finished, prepare } from "./prepare.ts"

const SECTIONS = ["workingTime", "caseTypes", "competence", "management", "organisation"] as const

/** Two scenarios of one shape: the second has two of its sections, and perhaps its table, from other numbers. */
const Pair = Schema.Struct({
  shape: Shape,
  other: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1e9 })),
  sections: Schema.Tuple([Schema.Literals(SECTIONS), Schema.Literals(SECTIONS)]),
  table: Schema.Boolean
})
type Pair = typeof Pair.Type

const generated = (shape: Shape): Generated =>
  generate(shape, ({ scenario, rows }) => oracle({ scenario: scenario as Tree, rows }).fte.baseline)

/** Undefined where the mixed sections do not make a scenario, such as hand-offs that exceed the observed FTE. */
const loaded = (generated: Generated): Loaded | undefined => {
  try {
    return loadTextsNow(textsOf(generated), "s.yaml")
  } catch {
    return undefined
  }
}

const withSections = (written: Generated, from: Generated, { sections, table }: Pair): Generated => {
  const picked = Object.fromEntries(
    sections.flatMap((key) => (key in from.scenario ? [[key, from.scenario[key]]] : []))
  )
  return { scenario: { ...written.scenario, ...picked }, rows: table ? from.rows : written.rows }
}

const organised = (shape: Shape): Shape => ({ ...shape, centres: Math.max(1, shape.centres) })

const pairOf = (pair: Pair): readonly [Generated, Generated] => {
  const shape = organised(pair.shape)
  const first = generated(shape)
  return [first, withSections(first, generated({ ...shape, key: pair.other }), pair)]
}

/** The same scenario with rows, case types and activities the other way round. */
const turned = ({ scenario, rows }: Generated): Generated => {
  const back = (list: Written): Written => Object.fromEntries(Object.entries(list).toReversed())
  const caseTypes = Object.entries(back(scenario["caseTypes"])).map(([id, one]) => [
    id,
    { ...one, activities: back(one.activities) }
  ])
  return { scenario: { ...scenario, caseTypes: Object.fromEntries(caseTypes) }, rows: rows.toReversed() }
}

/** Ranges around some of the numbers. */
const uncertain = ({ scenario, rows }: Generated): Generated => {
  const ranged = (value: number) => ({ value, pert: [value * 0.8, value, value * 1.3] })
  const copy = structuredClone(scenario)
  copy["workingTime"].sickness = ranged(copy["workingTime"].sickness)
  for (const { activities } of Object.values(copy["caseTypes"] as Written))
    for (const activity of Object.values(activities as Written)) activity.minutes = ranged(activity.minutes)
  return { scenario: copy, rows }
}

const METRICS = ["freed", "local", "centre", "baseline"] as const

const split = (first: Loaded, second: Loaded): Attribution => {
  const found = attribute(first, second, METRICS)
  if ("message" in found) throw new Error(JSON.stringify(found.message))
  return found
}

const near = (actual: number, wanted: number, size: number, what: string): void =>
  void expect(Math.abs(actual - wanted), `${what}: ${actual} and ${wanted}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, size)
  )

const same = (
  actual: ReadonlyMap<string, number>,
  wanted: ReadonlyMap<string, number>,
  sign: 1 | -1,
  size: number,
  what: string
): void => {
  expect([...actual.keys()].sort()).toEqual([...wanted.keys()].sort())
  for (const [id, part] of wanted) near(actual.get(id)!, sign * part, size, `${what}, ${id}`)
}

/** Parts of a game whose groups come in reverse order, by metric. */
const partsOfReversedGroups = (first: Loaded, second: Loaded) => {
  const pair = pairScenarios(first, second)
  const metrics = METRICS.flatMap((text) => {
    const read = readPairMetric(text, pair)
    return "metric" in read ? [read.metric] : []
  })
  const { groups, parts } = finished(
    playValid(pair, groupsOf(pair, BY_TOPIC, false).toReversed(), metrics, function* (game) {
      return { ...game, ...(yield* centralParts(game, METRICS.length, 1)) }
    })
  )
  return (metric: number) => new Map(groups.map(({ id }, g) => [id, parts[g * METRICS.length + metric]!]))
}

const partsById = ({ metrics, groups }: Attribution, metric: number): ReadonlyMap<string, number> =>
  new Map(groups.map(({ id }, g) => [id, metrics[metric]!.parts[g]!.fte]))

describe("attributions of generated scenarios", () => {
  let compared = 0
  let grouped = 0

  it.prop(
    "sum to the difference of the two results, and change their sign when these are swapped",
    Pair,
    (pair) => {
      const [first, second] = pairOf(pair).map(loaded)
      if (first === undefined || second === undefined) return
      const [from, to] = [first, second].map(({ compiled }) => resultOf(compiled.model).fte)
      const size = Math.max(from!.baseline, to!.baseline)
      const [found, back] = [split(first, second), split(second, first)]
      compared++
      grouped += found.groups.length
      for (const [j, metric] of METRICS.entries()) {
        const sum = found.metrics[j]!.parts.reduce((all, { fte }) => all + fte, 0)
        near(found.metrics[j]!.total, to![metric] - from![metric], size, `total ${metric}`)
        near(sum, to![metric] - from![metric], size, `sum of ${metric}`)
        same(partsById(back, j), partsById(found, j), -1, size, `${metric} swapped`)
      }
    },
    { runs: 25 }
  )

  it("were many, and of several groups", () => {
    expect(compared).toBeGreaterThan(15)
    expect(grouped / compared).toBeGreaterThan(2)
  })

  it.prop(
    "do not depend on the order of rows, case types and activities, nor on that of the groups",
    Pair,
    (pair) => {
      const written = pairOf(pair)
      const [first, second] = written.map(loaded)
      if (first === undefined || second === undefined) return
      const found = split(first, second)
      const size = Math.max(...found.metrics.map(({ from, to }) => Math.max(from, to)))
      const [one, other] = written.map((generated) => loaded(turned(generated))!)
      const again = split(one!, other!)
      const backwards = partsOfReversedGroups(first, second)
      for (const [j, metric] of METRICS.entries()) {
        same(partsById(again, j), partsById(found, j), 1, size, `${metric} in reverse order`)
        if (found.method.kind === "exact")
          same(backwards(j), partsById(found, j), 1, size, `${metric} of groups reversed`)
      }
    },
    { runs: 15 }
  )

  it.prop(
    "sum in every draw to the difference of the two scenarios' own draws, from coalitions and from orders",
    Pair,
    (pair) => {
      const unscaled: Pair = {
        ...pair,
        shape: { ...pair.shape, scaling: "none" },
        // Drawn from one key they would be the same, and nothing would join.
        other: pair.other === pair.shape.key ? pair.other + 1 : pair.other,
        sections: ["workingTime", "caseTypes"]
      }
      const [first, second] = pairOf(unscaled).map((written) => loadTextsNow(textsOf(uncertain(written)), "s.yaml"))
      const found = prepare(first!, second!, METRICS, BY_TOPIC)
      const draws = drawsOf([first!, second!], { draws: 1024 })
      for (const parts of [exactOf(found), ...byOrders(found, 1)]) {
        for (const [j, metric] of METRICS.entries()) {
          const [x, y] = [draws.values(0, metric), draws.values(1, metric)]
          const own = parts.filter((_, at) => at % METRICS.length === j)
          expect(own.length).toBeGreaterThan(1)
          const away = x.map((from, i) => own.reduce((sum, part) => sum + part[i]!, from - y[i]!))
          near(Math.max(...away.map(Math.abs)), 0, Math.max(...draws.values(0, "baseline")), metric)
        }
      }
    },
    { runs: 5 }
  )
})
