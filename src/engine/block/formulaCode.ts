/** Formulas in WebAssembly, each for two draws at once. */
import { call, f64x2, get, i32, set } from "../../kernel/wasm/code.ts"
import { I32, V128, type WasmFunction } from "../../kernel/wasm/wasmModule.ts"
import type { Formulas } from "./Formulas.ts"
import type { Formula, Step } from "./Step.ts"
import { rootFunction } from "./rootCode.ts"
import { type GroupPlaces, placeGroup, searchFunction } from "./searchCode.ts"
import { sharesCode } from "./sharesCode.ts"
import type { Writer } from "./Writer.ts"

export interface FormulaWriter {
  /** What the code calls, by place. */
  readonly functions: ReadonlyArray<WasmFunction>
  /** Write code that leaves a formula's two numbers on the stack. */
  readonly read: (formula: Formula) => void
  /** Write code that works a formula out here, for all who read it later. */
  readonly keep: (formula: Formula) => void
}

/** @param column writes code that leaves two numbers of a column on the stack */
export const makeFormulaWriter = (
  { steps, groups, sites }: Formulas,
  writer: Writer,
  column: (column: number) => void
): FormulaWriter => {
  const { push, local, constant, room } = writer
  const places = groups.map((group) => placeGroup(room, group))
  const functions: Array<WasmFunction> = [searchFunction]
  const localsOf = new Map<Formula, ReadonlyArray<number>>()
  const read = (formula: Formula): void => {
    const known = localsOf.get(formula)
    if (known === undefined) work(steps[formula]!)
    else push(get(known[0]!))
  }
  const work = (step: Step): void => {
    if (step.kind === "constant") push(constant(step.value))
    else if (step.kind === "column") column(step.column)
    else if (step.kind === "inverse") {
      push(constant(1))
      read(step.of[0])
      push(f64x2.div)
    } else if (step.kind === "share") push(get(localsOf.get(step.of[0])![step.lane]!))
    else if (step.kind === "below") pushBelow(writer, localsOf.get(step.of[0])!)
    else if (step.kind === "above") pushAbove(writer, localsOf.get(step.of[0])!, places[groupOf(steps, step.of[0])]!)
    else if (step.kind === "root")
      root(
        functions,
        { push, read },
        step.of,
        step.groups.map((group) => places[group]!)
      )
    else if (step.kind === "search" || step.kind === "shares") throw new RangeError(`${step.kind} is no number`)
    else {
      read(step.of[0])
      read(step.of[1])
      push(f64x2[step.kind])
    }
  }
  const kept = (formula: Formula): number => {
    const found = local(V128)
    read(formula)
    push(set(found))
    return found
  }
  const keep = (formula: Formula): void => {
    const step = steps[formula]!
    if (step.kind === "search")
      localsOf.set(
        formula,
        search(writer, () => read(step.of[0]), places[step.group]!)
      )
    else if (step.kind === "shares") localsOf.set(formula, sharesCode(writer, sites[step.sites]!, step.of.map(kept)))
    else localsOf.set(formula, [kept(formula)])
  }
  return { functions, read, keep }
}

/** The place of `searchFunction`. */
const SEARCH = 0

const groupOf = (steps: Formulas["steps"], search: Formula): number =>
  (steps[search] as Step & { readonly kind: "search" }).group

/** Call the search for a root, draw after draw. */
const root = (
  functions: Array<WasmFunction>,
  { push, read }: Pick<Writer, "push"> & Pick<FormulaWriter, "read">,
  of: ReadonlyArray<Formula>,
  groups: ReadonlyArray<GroupPlaces>
): void => {
  const place = functions.push(rootFunction(groups, SEARCH)) - 1
  for (const lane of [0, 1]) {
    for (const one of of) {
      read(one)
      push(f64x2.lane(lane))
    }
    push(call(place), lane === 0 ? f64x2.splat : f64x2.withSecond)
  }
}

/** Call the search among volumes, draw after draw: the locals that hold what it finds. */
const search = (
  { push, local }: Writer,
  readLimit: () => void,
  { starts, paced }: GroupPlaces
): ReadonlyArray<number> =>
  [0, 1].map((lane) => {
    const found = local(I32)
    readLimit()
    push(f64x2.lane(lane), i32.of(starts), i32.of(paced), call(SEARCH), set(found))
    return found
  })

/** How many are below, from the places that a search found. */
const pushBelow = ({ push }: Writer, [first, second]: ReadonlyArray<number>): void =>
  push(get(first!), [i32.toF64], f64x2.splat, get(second!), [i32.toF64], f64x2.withSecond)

/** The sum of the others. */
const pushAbove = ({ push }: Writer, found: ReadonlyArray<number>, { sums }: GroupPlaces): void => {
  const [first, second] = found.map((place) => [...get(place), ...i32.of(3), i32.shl])
  push(second!, first!, f64x2.loadBoth(sums), f64x2.loadSecond(sums))
}
