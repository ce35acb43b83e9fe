/** Scenarios and a metric as a target: a path that both files have is one input and moves in both. */
import { quantities } from "../../model/quantities.ts"
import { quantileTable, tableQuantile } from "../../kernel/QuantileTable.ts"
import type { Distribution } from "../../kernel/Distribution.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { WorldMetric } from "../../scenario/metricExpression.ts"
import { uncertainIn } from "../draws/Sampling.ts"
import type { CorrelatedGroup } from "../draws/correlatedInputs.ts"
import { columnsEvaluator } from "../metricEvaluator.ts"
import type { Column, Part, Target } from "./Target.ts"

/**
 * The inputs are the uncertain assumptions of the scenarios that the metric is taken of, in alphabetical order; each
 * scenario puts an input through its own distribution.
 *
 * @param groups correlations of all scenarios, from `correlatedInputs`
 */
export const scenarioTarget = (
  scenarios: ReadonlyArray<Loaded>,
  world: WorldMetric,
  groups: ReadonlyArray<CorrelatedGroup>
): Target => {
  const taking = [...new Set(world.map(({ scenario }) => scenario))].toSorted((a, b) => a - b)
  const ofMoney = world.some(({ metric }) => quantities[metric.quantity].section !== undefined)
  const uncertain = taking.map((scenario) => ({ scenario, rows: uncertainIn(scenarios[scenario]!, ofMoney) }))
  const names = new Set(uncertain.flatMap(({ rows }) => rows.map(({ path }) => path)))
  // A correlated input that only the other scenario uses still steers those that it is correlated with.
  const steering = groups.filter(({ paths }) => paths.some((path) => names.has(path)))
  for (const { paths } of steering) for (const path of paths) names.add(path)
  const inputs = [...names].sort()
  const placeOf = new Map(inputs.map((path, place) => [path, place]))
  const quantileOf = quantiles()
  const columns: Array<Column> = []
  const slotsOf = new Map<number, ReadonlyArray<{ readonly slot: number; readonly column: number }>>()
  for (const { scenario, rows } of uncertain) {
    const { values } = scenarios[scenario]!.compiled.model
    slotsOf.set(
      scenario,
      rows.map(({ path, slot, distribution }) => ({
        slot,
        column:
          columns.push({
            input: placeOf.get(path)!,
            scenario,
            central: values[slot]!,
            quantile: quantileOf(distribution)
          }) - 1
      }))
    )
  }
  return {
    inputs,
    correlated: steering.map(({ paths, lower }) => ({ places: paths.map((path) => placeOf.get(path)!), lower })),
    columns,
    parts: world.map(({ scenario, metric, sign }): Part => {
      const { model } = scenarios[scenario]!.compiled
      const varying = slotsOf.get(scenario)!
      const slots = Int32Array.from(varying, ({ slot }) => slot)
      const places = Int32Array.from(varying, ({ column }) => column)
      const varies = new Set(slots)
      const { width, values, evaluate } = columnsEvaluator(model, [metric], (slot) => varies.has(slot))
      return {
        columns: [...places],
        values: (rows, count, out) => {
          for (let from = 0; from < count; from += width) {
            const runs = Math.min(width, count - from)
            for (let i = 0; i < slots.length; i++) {
              const at = slots[i]! * width
              let place = from * columns.length + places[i]!
              for (let run = 0; run < runs; run++, place += columns.length) values[at + run] = rows[place]!
            }
            const found = evaluate()
            for (let run = 0; run < runs; run++) out[from + run] = sign * found[run]!
          }
        }
      }
    })
  }
}

/** One function for all numbers that share a distribution, by which they are known to; shapes share a table. */
const quantiles = () => {
  const known = new Map<string, (u: number) => number>()
  const cellsOfShapes = new Map<string, Float64Array>()
  return (distribution: Distribution): ((u: number) => number) => {
    const shape = Object.values(distribution).join(" ")
    const found = known.get(shape)
    if (found !== undefined) return found
    const table = quantileTable(distribution, cellsOfShapes)
    const made = (u: number) => tableQuantile(table, u)
    known.set(shape, made)
    return made
  }
}
