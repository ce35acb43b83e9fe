/** The ledger: every number of a scenario as one assumption, with its slot, range, basis and place. */
import { centralValue, type Distribution, massOutside, quantile, support } from "../kernel/Distribution.ts"
import { closestName } from "../kernel/distance.ts"
import { NEUTRAL_VALUES, type Slot } from "../model/Model.ts"
import { located, type Finding } from "./problemsFrom.ts"
import type { Problem } from "./Problem.ts"
import type { Basis, QuantityInput, QuantityRecord, Status, Text } from "./quantitySchema.ts"
import { at, type Tree } from "./Tree.ts"
import { illegal, type Kind, kinds, legalRange, rangeWords } from "./Unit.ts"

export interface Assumption {
  /** Dotted path, unique in the scenario. */
  readonly path: string
  readonly slot: Slot
  /** Central value. */
  readonly value: number
  /** What is believed about it; null when it is taken as certain. */
  readonly distribution: Distribution | null
  readonly kind: Kind
  readonly basis: Basis
  readonly source?: string
  readonly owner?: string
  readonly status?: Status
  readonly asOf?: string
  readonly note?: Text
  readonly private: boolean
  /** Where it is written; `previous` leads back through `extends`. */
  readonly node: Tree
  /** Paths that use it: its own, or those that refer to it. */
  readonly usedAt: ReadonlyArray<string>
}

export type Path = ReadonlyArray<string>

export interface Ledger {
  /** The slot of the number at a path; registers it the first time, follows `ref`. `used` is false for dead places. */
  readonly slot: (input: QuantityInput, path: Path, kind: Kind, used?: boolean) => Slot
  readonly assumptions: () => ReadonlyArray<Assumption>
  readonly values: () => Float64Array
  /** The smallest and largest value that draws of a slot can take, for tests at the corners. */
  readonly extremes: (slot: Slot) => { readonly low: number; readonly high: number }
  readonly problems: () => ReadonlyArray<Problem>
  readonly report: (finding: Finding) => void
  readonly warn: (finding: Finding) => void
}

interface Row {
  readonly path: string
  readonly value: number
  readonly distribution: Distribution | null
  kind: Kind
  readonly record: QuantityRecord
  readonly node: Tree
  readonly usedAt: Array<string>
}

export const makeLedger = (tree: Tree, parameters: Readonly<Record<string, QuantityInput>>): Ledger => {
  const rows: Array<Row> = []
  const slots = new Map<string, Slot>()
  const problems: Array<Problem> = []
  const report = (finding: Finding): void => void problems.push(...located(tree, [finding]))
  const warn = (finding: Finding): void =>
    void problems.push(...located(tree, [finding]).map((problem) => ({ ...problem, severity: "warning" as const })))

  const register = (input: QuantityInput, path: Path, kind: Kind): Slot => {
    const record = typeof input === "number" ? { value: input } : input
    const { value, distribution } = interpret(record, path, kind, report)
    const row: Row = {
      path: path.join("."),
      value,
      distribution,
      kind,
      record,
      node: at(tree, path) ?? tree,
      usedAt: []
    }
    const slot = NEUTRAL_VALUES.length + rows.length
    rows.push(row)
    slots.set(row.path, slot)
    return slot
  }

  const follow = (ref: string, path: Path, kind: Kind): Slot => {
    const name = ref.slice("parameters.".length)
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (parameter === undefined) {
      const similar = closestName(name, Object.keys(parameters))
      report({
        path: [...path, "ref"],
        at: "value",
        code: "bad-ref",
        message: `there is no ${ref}`,
        hint:
          similar !== undefined
            ? `did you mean "parameters.${similar}"?`
            : Object.keys(parameters).length === 0
              ? "add it under `parameters:`"
              : `parameters: ${Object.keys(parameters).join(", ")}`
      })
      return 0
    }
    if (typeof parameter !== "number" && parameter.ref !== undefined) {
      report({
        path: ["parameters", name, "ref"],
        at: "value",
        code: "bad-ref",
        message: "a parameter cannot refer to another parameter",
        hint: `write the number itself, and use ref: ${ref} where it is needed`
      })
      return 0
    }
    const slot = slots.get(ref) ?? register(parameter, ["parameters", name], kinds.any)
    const row = rows[slot - NEUTRAL_VALUES.length]!
    if (row.usedAt.length === 0) row.kind = kind
    const { low, high } = extremesOf(row.value, row.distribution)
    for (const x of new Set([row.value, low, high])) {
      if (illegal(kind, x) === undefined) continue
      const inside = row.distribution !== null && "minimum" in row.distribution
      if (inside && x !== row.value) continue
      report({
        path,
        at: "value",
        code: "illegal-value",
        message: `${ref} is ${x}, but here a number ${illegal(kind, x)
          ?.replace(/^must be /, "")
          ?.replace(/, got .*/, "")} is needed`,
        hint: "use another parameter here, or change its value or range"
      })
      break
    }
    return slot
  }

  return {
    slot: (input, path, kind, used = true) => {
      const name = path.join(".")
      const slot =
        typeof input !== "number" && input.ref !== undefined
          ? follow(input.ref, path, kind)
          : (slots.get(name) ?? register(input, path, kind))
      const row = rows[slot - NEUTRAL_VALUES.length]
      if (used && row !== undefined && !row.usedAt.includes(name)) row.usedAt.push(name)
      return slot
    },
    assumptions: () => rows.map(assumptionOf),
    values: () => Float64Array.from([...NEUTRAL_VALUES, ...rows.map((row) => row.value)]),
    extremes: (slot) => {
      const row = rows[slot - NEUTRAL_VALUES.length]
      return row === undefined
        ? { low: NEUTRAL_VALUES[slot]!, high: NEUTRAL_VALUES[slot]! }
        : extremesOf(row.value, row.distribution)
    },
    problems: () => problems,
    report,
    warn
  }
}

const assumptionOf = (row: Row, i: number): Assumption => {
  const { basis, source, owner, status, asOf, note } = row.record
  return {
    path: row.path,
    slot: NEUTRAL_VALUES.length + i,
    value: row.value,
    distribution: row.distribution,
    kind: row.kind,
    basis: basis ?? "unstated",
    ...(source === undefined ? {} : { source }),
    ...(owner === undefined ? {} : { owner }),
    ...(status === undefined ? {} : { status }),
    ...(asOf === undefined ? {} : { asOf: String(asOf) }),
    ...(note === undefined ? {} : { note }),
    private: row.record.private === true,
    node: row.node,
    usedAt: row.usedAt
  }
}

/** Draws never reach the end of an unbounded family; beyond this probability nothing is drawn. */
const OUTERMOST = 1e-9

const extremesOf = (value: number, distribution: Distribution | null) => {
  if (distribution === null) return { low: value, high: value }
  const { low, high } = support(distribution)
  return "minimum" in distribution
    ? { low: quantile(distribution, OUTERMOST), high: quantile(distribution, 1 - OUTERMOST) }
    : { low, high }
}

const FAMILIES = ["pert", "triangular", "uniform", "normal90", "lognormal90"] as const

/** More of a normal or lognormal outside the legal range than this is an error: the family does not fit the number. */
const MAX_MASS_OUTSIDE = 0.01

const interpret = (
  record: QuantityRecord,
  path: Path,
  kind: Kind,
  report: (finding: Finding) => void
): { readonly value: number; readonly distribution: Distribution | null } => {
  const say = (message: string, hint: string, key?: string) =>
    report({ path: key === undefined ? path : [...path, key], at: "value", code: "bad-range", message, hint })
  const families = FAMILIES.filter((family) => record[family] !== undefined)
  const family = families[0]
  if (families.length > 1) say(`two ranges at once: ${families.join(" and ")}`, "keep one of them")
  if (family === undefined) {
    if (record.value === undefined)
      say("neither a value nor a range is given", "add `value:` or a range such as `pert: [20, 30, 45]`")
    return { value: record.value ?? NaN, distribution: null }
  }
  const given = record[family] as ReadonlyArray<number>
  const sorted = given.every((x, i) => i === 0 || given[i - 1]! <= x)
  if (!sorted) {
    say(
      `must go from low to high, got ${given.join(", ")}`,
      `write [${[...given].sort((a, b) => a - b).join(", ")}]`,
      family
    )
    return { value: record.value ?? given[0]!, distribution: null }
  }
  const distribution = distributionOf(family, given, kind)
  if ("minimum" in distribution) {
    if (given[0] === given[1])
      say("the 5th and the 95th percentile are equal", "give a plain value, or two different percentiles", family)
    else if (family === "lognormal90" && given[0]! <= 0)
      say("a lognormal number is above 0", "raise the 5th percentile above 0, or use normal90", family)
    else if (massOutside(distribution) > MAX_MASS_OUTSIDE) {
      say(
        `${(massOutside(distribution) * 100).toPrecision(2)} % of this distribution lies outside the legal range (${rangeWords(kind)})`,
        "narrow the percentiles, or use pert or uniform inside the legal range",
        family
      )
    } else return settle(record, distribution, say)
    return { value: record.value ?? given[0]!, distribution: null }
  }
  return settle(record, distribution, say)
}

const settle = (
  record: QuantityRecord,
  distribution: Distribution,
  say: (message: string, hint: string, key?: string) => void
) => {
  const central = centralValue(distribution)
  const value = record.value ?? central
  const { low, high } = support(distribution)
  if (value < low || value > high) {
    say(`the value ${value} lies outside its own range ${low} to ${high}`, "move the value or widen the range", "value")
  }
  return { value, distribution }
}

const distributionOf = (family: (typeof FAMILIES)[number], given: ReadonlyArray<number>, kind: Kind): Distribution => {
  const [a, b, c] = given as [number, number, number]
  if (family === "pert" || family === "triangular") return { kind: family, low: a, mode: b, high: c }
  if (family === "uniform") return { kind: "uniform", low: a, high: b }
  return { kind: family, p5: a, p95: b, ...legalRange(kind) }
}
