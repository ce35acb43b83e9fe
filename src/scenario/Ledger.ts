/** The ledger: every number of a scenario as one assumption, with its slot, range, basis and place. */
import { type Distribution, massOutside } from "../kernel/Distribution.ts"
import type { DerivedFactor } from "../model/derived.ts"
import { NEUTRAL_VALUES, type Slot } from "../model/Slot.ts"
import { located, type Finding } from "./problemsFrom.ts"
import type { Problem } from "./Problem.ts"
import { extremesOfProduct, factorKind, factorPath, type Product, productWords, referenceIn } from "./product.ts"
import type { Basis, FactorInput, QuantityInput, QuantityRecord, Role, Status } from "./quantitySchema.ts"
import { say, type Text } from "../words/Lang.ts"
import { rangeProblems } from "./rangeWords.ts"
import { at, nearest, type Tree } from "./Tree.ts"
import { illegal, type Kind, legalRange, rangeWords } from "./Unit.ts"
import { lostRange } from "./merge.ts"
import { extremesOf, interpret, MAX_MASS_OUTSIDE, replacesRange, reportBeyondMeasure } from "./statedRange.ts"
import { roleAt } from "./roleAt.ts"
import { english, suggestion } from "./wording.ts"

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
  /** Decided at the table, or a fact that nobody knows well: as it says, else by where it is used. */
  readonly role: Role
  /** Whether the file says so itself. */
  readonly roleIsStated: boolean
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
  /** Numbers that are products of assumptions, each behind those that it is made of. */
  readonly products: () => ReadonlyArray<Product>
  readonly values: () => Float64Array
  /** The smallest and largest value that draws of a slot can take, for tests at both ends. */
  readonly extremes: (slot: Slot) => { readonly low: number; readonly high: number }
  /** How many paths use a slot. */
  readonly uses: (slot: Slot) => number
  readonly problems: () => ReadonlyArray<Problem>
  readonly report: (finding: Finding) => void
  readonly warn: (finding: Finding) => void
}

interface Row {
  readonly path: string
  readonly value: number
  distribution: Distribution | null
  kind: Kind
  readonly record: QuantityRecord
  readonly node: Tree
  readonly usedAt: Array<string>
  /** Of a product, which has no range of its own. */
  readonly factors?: ReadonlyArray<DerivedFactor>
}

export const makeLedger = (tree: Tree, parameters: Readonly<Record<string, QuantityInput>>): Ledger => {
  const rows: Array<Row> = []
  const slots = new Map<string, Slot>()
  const problems: Array<Problem> = []
  const said = new Set<string>()
  // A value that many cells use is read many times, and complained about once.
  const report = (finding: Finding): void => {
    const key = `${finding.code} ${finding.path.map(String).join(".")} ${english(finding.message)}`
    if (!said.has(key)) problems.push(...located(tree, [finding]))
    said.add(key)
  }
  const warn = (finding: Finding): void =>
    void problems.push(...located(tree, [finding]).map((problem) => ({ ...problem, severity: "warning" as const })))

  const register = (input: QuantityInput, path: Path, kind: Kind): Slot => {
    const record = typeof input === "number" ? { value: input } : input
    const { value, distribution } = interpret(record, path, kind, report)
    reportBeyondMeasure(value, distribution, path, report)
    const row: Row = {
      path: path.join("."),
      value,
      distribution,
      kind,
      record,
      // Of a number that a published table stands for: what names the table.
      node: nearest(tree, path).node,
      usedAt: []
    }
    if (distribution === null && replacesRange(row.node, parameters)) warn({ path, at: "value", ...lostRange })
    const slot = NEUTRAL_VALUES.length + rows.length
    rows.push(row)
    slots.set(row.path, slot)
    return slot
  }

  const rowAt = (slot: Slot): Row | undefined => rows[slot - NEUTRAL_VALUES.length]
  const extremes = (slot: Slot): { readonly low: number; readonly high: number } => {
    const row = rowAt(slot)
    if (row === undefined) return { low: NEUTRAL_VALUES[slot]!, high: NEUTRAL_VALUES[slot]! }
    if (row.factors === undefined) return extremesOf(row.value, row.distribution)
    return extremesOfProduct(
      row.factors.map(({ slot: of, oneMinus }) => {
        const { low, high } = extremes(of)
        return oneMinus ? { low: 1 - high, high: 1 - low } : { low, high }
      })
    )
  }

  /** Parameters whose product is being worked out. */
  const open = new Set<string>()

  /** The slot of a product; what is wrong with one of its factors is not said of the product again. */
  const multiply = (inputs: ReadonlyArray<FactorInput>, record: QuantityRecord, path: Path, kind: Kind): Slot => {
    const before = problems.length
    const factors = inputs.map((input, i): DerivedFactor => {
      const [place, needed] = [factorPath(path, input, i), factorKind(inputs, i, kind)]
      const slot = follow(referenceIn(input), place, needed)
      const row = rowAt(slot)
      const other = row === undefined || ["share", "factor", "number"].includes(row.kind.unit) ? undefined : row
      if (other !== undefined && needed.unit === "share")
        report({
          path: [...place, "ref"],
          at: "value",
          code: "bad-product",
          ...productWords.otherUnit(referenceIn(input), other.kind.unit)
        })
      if (row !== undefined && !row.usedAt.includes(place.join("."))) row.usedAt.push(place.join("."))
      return { slot, oneMinus: "oneMinus" in input }
    })
    const valueOf = ({ slot, oneMinus }: DerivedFactor): number => {
      const value = rowAt(slot)?.value ?? NEUTRAL_VALUES[slot]!
      return oneMinus ? 1 - value : value
    }
    const value = factors.reduce((product, factor) => product * valueOf(factor), 1)
    const slot = NEUTRAL_VALUES.length + rows.length
    const name = path.join(".")
    rows.push({
      path: name,
      value,
      distribution: null,
      kind,
      record,
      node: at(tree, path) ?? tree,
      usedAt: [],
      factors
    })
    slots.set(name, slot)
    const { low, high } = extremes(slot)
    const wrong = [value, low, high].find((x) => illegal(kind, x) !== undefined)
    if (wrong !== undefined && problems.length === before)
      report({ path, at: "value", code: "illegal-value", ...productWords.illegal(wrong, wrong === value, kind) })
    return slot
  }

  const follow = (ref: string, path: Path, kind: Kind): Slot => {
    const name = ref.slice("parameters.".length)
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (parameter === undefined) {
      const known = Object.keys(parameters).map((id) => `parameters.${id}`)
      const add = say("scenario.add")
      report({
        path: [...path, "ref"],
        at: "value",
        code: "bad-ref",
        message: say("scenario.no", { ref }),
        hint: known.length === 0 ? add : suggestion(ref, known)
      })
      return 0
    }
    if (typeof parameter !== "number" && parameter.ref !== undefined) {
      report({
        path: ["parameters", name, "ref"],
        at: "value",
        code: "bad-ref",
        message: say("scenario.refInParameter"),
        hint: say("scenario.writeNumberItself", { ref })
      })
      return 0
    }
    if (open.has(ref)) {
      report({ path: ["parameters", name, "product"], at: "value", code: "bad-product", ...productWords.ofItself(ref) })
      return 0
    }
    const inputs = typeof parameter === "number" ? undefined : parameter.product
    if (inputs !== undefined && !slots.has(ref)) {
      open.add(ref)
      multiply(inputs, parameter as QuantityRecord, ["parameters", name], kind)
      open.delete(ref)
    }
    const slot = slots.get(ref) ?? register(parameter, ["parameters", name], kind)
    const row = rows[slot - NEUTRAL_VALUES.length]!
    if (row.usedAt.length === 0) row.kind = kind
    narrow(row, kind, report)
    const { low, high } = extremes(slot)
    for (const x of new Set([row.value, low, high])) {
      if (illegal(kind, x) === undefined) continue
      const inside = row.distribution !== null && "minimum" in row.distribution
      if (inside && x !== row.value) continue
      const range = rangeWords(kind)
      const certain = x === row.value
      report({
        path,
        at: "value",
        code: "illegal-value",
        message: say("scenario.butNumberNeeded", { ref, certain, x, range }),
        hint: say("scenario.otherParameter")
      })
      break
    }
    return slot
  }

  const slotOf = (input: QuantityInput, path: Path, kind: Kind): Slot => {
    if (typeof input !== "number" && input.ref !== undefined) return follow(input.ref, path, kind)
    if (typeof input !== "number" && input.product !== undefined) {
      // A parameter is worked out as one, so that a product of itself is found.
      if (path[0] === "parameters" && path.length === 2) return follow(path.join("."), path, kind)
      return multiply(input.product, input, path, kind)
    }
    return register(input, path, kind)
  }

  return {
    slot: (input, path, kind, used = true) => {
      const name = path.join(".")
      const slot = slots.get(name) ?? slotOf(input, path, kind)
      const row = rowAt(slot)
      if (used && row !== undefined && !row.usedAt.includes(name)) row.usedAt.push(name)
      return slot
    },
    assumptions: () => rows.flatMap((row, i) => (row.factors === undefined ? [assumptionOf(row, i)] : [])),
    products: () =>
      rows.flatMap(({ factors, path, kind, value, record: { note } }, i) =>
        factors === undefined
          ? []
          : [
              {
                path,
                slot: NEUTRAL_VALUES.length + i,
                kind,
                value,
                factors: factors.map((factor) => ({ ...factor, path: rowAt(factor.slot)?.path ?? "" })),
                ...(note === undefined ? {} : { note })
              }
            ]
      ),
    values: () => Float64Array.from([...NEUTRAL_VALUES, ...rows.map((row) => row.value)]),
    extremes,
    uses: (slot) => rowAt(slot)?.usedAt.length ?? 0,
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
    role: row.record.kind ?? roleAt(row.usedAt.length === 0 ? [row.path] : row.usedAt),
    roleIsStated: row.record.kind !== undefined,
    private: row.record.private === true,
    node: row.node,
    usedAt: row.usedAt
  }
}

/** A parameter that is used for several kinds of number stays inside the legal range of each. */
const narrow = (row: Row, kind: Kind, report: (finding: Finding) => void): void => {
  const { distribution } = row
  if (distribution === null || !("minimum" in distribution)) return
  const { minimum, maximum } = legalRange(kind)
  if (minimum <= distribution.minimum && maximum >= distribution.maximum) return
  const cut = {
    ...distribution,
    minimum: Math.max(minimum, distribution.minimum),
    maximum: Math.min(maximum, distribution.maximum)
  }
  row.distribution = cut
  const outside = massOutside(cut)
  if (outside <= MAX_MASS_OUTSIDE) return
  const path = [...row.path.split("."), distribution.kind]
  report({
    path,
    at: "value",
    code: "bad-range",
    message: rangeProblems.outside(outside, kind),
    hint: rangeProblems.narrow
  })
}
