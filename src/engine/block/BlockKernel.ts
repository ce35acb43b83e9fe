/** Blocks of draws of scenarios whose totals collapse to sums: all their formulas in one pass. */
import type { CentreUnitTime } from "../../model/CentreUnitTime.ts"
import { benchmarkUnitTime } from "../../model/benchmark.ts"
import type { Metric } from "../../model/Metric.ts"
import type { Model } from "../../model/Model.ts"
import type { Slot } from "../../model/Slot.ts"
import type { Room } from "../../kernel/wasm/Room.ts"
import { instantiate } from "../../kernel/wasm/wasmModule.ts"
import { type FastModel, hasFixedPace } from "../FastModel.ts"
import { needsCaseTypes, termsOf } from "../outputColumns.ts"
import { collapses } from "../plainEngine.ts"
import type { Book } from "./Book.ts"
import { type Formulas, makeFormulas } from "./Formulas.ts"
import type { Formula } from "./Step.ts"
import { kernelFunctions } from "./kernelCode.ts"
import { totalsOf } from "./modelFormulas.ts"

/** A scenario as a kernel takes it. */
export interface KernelScenario {
  readonly fast: FastModel
  /** The column of drawn numbers behind a slot; undefined where its number is certain. */
  readonly columnOf: (slot: Slot) => number | undefined
  /** Each with `termsOf`. */
  readonly metrics: ReadonlyArray<Metric>
}

/** Columns of drawn numbers: draw i of column c stands at `c · stride + i` from `from`, in bytes, on. */
export interface KernelInputs {
  readonly from: number
  readonly columns: number
  readonly stride: number
  /** In a block: an even number. */
  readonly draws: number
}

export interface BlockKernel {
  /** Work out the block; false where some draw is of a kind that kernels leave to the engine. */
  readonly evaluate: () => boolean
  /** Of scenario s, metric k in every draw of a block that went well, until the next one. */
  readonly values: ReadonlyArray<ReadonlyArray<Float64Array>>
}

/**
 * Take room for a kernel of scenarios that share their draws; it runs in memory that `room` has filled. Undefined where one of them is of a shape that the engine evaluates
 * slice by slice: paces that vary, or differ where work is handed over; curves at centres; ways of training; sites
 * without some case type; many case types.
 *
 * What it earns: 100,000 paired draws of the Danish pair take 0.13 s of processor time where the engine took 0.68 s
 * in the same minute, the drawing of numbers not counted; making it costs 0.07 s.
 */
export const blockKernel = (
  scenarios: ReadonlyArray<KernelScenario>,
  { columns, from, stride, draws }: KernelInputs,
  room: Room
): ((memory: WebAssembly.Memory) => BlockKernel) | undefined => {
  const byCaseType = scenarios.some(({ metrics }) => metrics.some((metric) => needsCaseTypes(termsOf(metric))))
  if (typeof WebAssembly === "undefined" || !scenarios.every(({ fast }) => isKnown(fast, byCaseType))) return undefined
  const { formulas, paces, outputs } = formulasOf(scenarios, columns, byCaseType)
  if (!isPossible(formulas)) return undefined
  const flat = outputs.flat()
  const bytes = Float64Array.BYTES_PER_ELEMENT
  const paced = room.take(paces.rules.length * draws)
  const to = room.take(flat.length * draws)
  const functions = kernelFunctions(formulas, flat, room, {
    draws,
    input: (column) => (column < columns ? from + column * stride * bytes : paced + (column - columns) * draws * bytes),
    output: (place) => to + place * draws * bytes
  })
  return (memory) => {
    const run = instantiate(functions, memory).at(-1)!
    const pace = new Float64Array(memory.buffer, paced, paces.rules.length * draws)
    const rules = paces.rules.map((rule) =>
      rule.map(({ column, value }) =>
        column < 0
          ? new Float64Array(draws).fill(value)
          : new Float64Array(memory.buffer, from + column * stride * bytes, draws)
      )
    )
    const firstOf = outputs.map((_, s) => outputs.slice(0, s).flat().length)
    return {
      evaluate: () => {
        for (const [k, [cv, of, rank, reliability]] of rules.entries())
          for (let i = 0; i < draws; i++)
            pace[k * draws + i] = benchmarkUnitTime(cv![i]!, of![i]!, rank![i]!, reliability![i]!)
        return run() !== 0
      },
      values: outputs.map((metrics, s) =>
        metrics.map((_, k) => new Float64Array(memory.buffer, to + (firstOf[s]! + k) * draws * bytes, draws))
      )
    }
  }
}

/**
 * What a kernel works out: the formulas of all scenarios, which of them the metrics are, scenario by scenario, and the
 * rules whose paces stand in columns behind those that are drawn.
 *
 * @internal the bench writes the same in C++
 */
export const formulasOf = (scenarios: ReadonlyArray<KernelScenario>, columns: number, byCaseType: boolean) => {
  const formulas = makeFormulas()
  const paces = pacesAfter(columns)
  const outputs = scenarios.map((scenario) => outputsOf(scenario, formulas, paces, byCaseType))
  return { formulas, paces, outputs }
}

/** A number of a rule for the pace of centres: in a column, or, where that is −1, certain. */
interface RuleNumber {
  readonly column: number
  readonly value: number
}

/** Rules for the pace of centres: each different one has a column behind those that are drawn. */
const pacesAfter = (columns: number) => {
  const rules: Array<ReadonlyArray<RuleNumber>> = []
  const keys: Array<string> = []
  return {
    rules,
    columnOf: (rule: ReadonlyArray<RuleNumber>): number => {
      const key = rule.map(({ column, value }) => `${column} ${value}`).join()
      if (!keys.includes(key)) rules[keys.push(key) - 1] = rule
      return columns + keys.indexOf(key)
    }
  }
}

const outputsOf = (
  { fast, columnOf, metrics }: KernelScenario,
  f: Formulas,
  paces: ReturnType<typeof pacesAfter>,
  byCaseType: boolean
): ReadonlyArray<Formula> => {
  const { model } = fast
  const value = (slot: Slot): Formula => {
    const product = model.derived.find((one) => one.slot === slot)
    if (product === undefined) {
      const column = columnOf(slot)
      return column === undefined ? f.constant(model.values[slot]!) : f.column(column)
    }
    return f.mul(
      ...product.factors.map((factor) =>
        factor.oneMinus ? f.sub(f.constant(1), value(factor.slot)) : value(factor.slot)
      )
    )
  }
  const pace = (rule: CentreUnitTime): Formula => {
    if (rule.kind === "number") return value(rule.value)
    if (rule.kind === "measured") throw new RangeError("measured minutes have no kernel")
    const read = (slot: Slot): RuleNumber => {
      const column = columnOf(slot)
      return column === undefined ? { column: -1, value: model.values[slot]! } : { column, value: 0 }
    }
    return f.column(paces.columnOf([rule.cv, rule.of, rule.rank, rule.reliability].map(read)))
  }
  const book: Book = { f, fast, model, value, sum: (slots) => f.add(...slots.map(value)), pace }
  const totals = totalsOf(book, byCaseType)
  return metrics.map((metric) => {
    const { columns, signs } = termsOf(metric)!
    return f.add(...columns.map((column, k) => f.mul(f.constant(signs[k]!), totals[column]!)))
  })
}

/** @param byCaseType whether every municipality's shares are wanted as well */
export const isKnown = (fast: FastModel, byCaseType: boolean): boolean => {
  const { model, ranges, caseTypes } = fast
  const { organisation } = model
  const sides = organisation === null ? [] : [organisation.localUpkeep, organisation.centreUpkeep]
  return (
    collapses(model) &&
    hasFixedPace(fast) &&
    !hasMeasured(model) &&
    caseTypes.length <= MOST_CASE_TYPES &&
    (organisation === null || organisation.scaleCurve === null) &&
    [model.upkeep, ...sides].every(({ ways }) => ways.every(({ times }) => times === 0)) &&
    caseTypes.every(({ served }) => served.volumes === null || served.paced.length === 0) &&
    (!byCaseType || (ranges.hosting === ranges.inside && ranges.outsideFull === ranges.outside)) &&
    !rulesOf(model).some((slot) => model.derived.some((product) => product.slot === slot))
  )
}

/** Kernels know no measured minutes. */
const hasMeasured = ({ organisation }: Model): boolean =>
  (organisation?.moves ?? []).flat().some(({ centreUnitTime: { kind } }) => kind === "measured")

const rulesOf = ({ organisation }: Model): ReadonlyArray<Slot> =>
  (organisation?.moves ?? []).flat().flatMap(({ centreUnitTime: rule }) => {
    return rule.kind === "benchmark" ? [rule.cv, rule.of, rule.rank, rule.reliability] : []
  })

/** Whether what has to be above 0 is so where it is certain. */
const isPossible = ({ steps, positive }: Formulas): boolean =>
  [...positive].every((formula) => {
    const step = steps[formula]!
    return step.kind !== "constant" || step.value > 0
  })

/** With more the function grows until compiling it takes longer than it saves. */
const MOST_CASE_TYPES = 8
