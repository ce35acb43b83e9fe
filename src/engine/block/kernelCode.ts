/** Formulas as one function of WebAssembly that goes through a block of draws, two at a time. */
import { f64x2, get, i32, repeatWhile, set } from "../../kernel/wasm/code.ts"
import { I32, V128, type WasmFunction } from "../../kernel/wasm/wasmModule.ts"
import { makeFormulaWriter } from "./formulaCode.ts"
import type { Formulas } from "./Formulas.ts"
import type { Formula, Step } from "./Step.ts"
import { type Room, VECTOR_BYTES } from "../../kernel/wasm/Room.ts"
import { makeWriter } from "./Writer.ts"

/** Where columns of a block stand, in bytes. */
export interface Columns {
  readonly draws: number
  readonly input: (column: number) => number
  readonly output: (place: number) => number
}

/**
 * The functions of a kernel. The last goes through a block and gives 0 where something that had to be above 0 in every
 * draw was not: then what it wrote is worth nothing.
 */
export const kernelFunctions = (
  formulas: Formulas,
  outputs: ReadonlyArray<Formula>,
  room: Room,
  columns: Columns
): ReadonlyArray<WasmFunction> => {
  const writer = makeWriter(room)
  const { push, local, constant, body, locals } = writer
  // How far into its column a draw is, in bytes; whether all is well so far; and 0.
  const [draw, isFine, zero] = [local(I32), local(V128), local(V128)]
  const column = (one: number): void => push(get(draw), f64x2.load(columns.input(one)))
  const { functions, read, keep } = makeFormulaWriter(formulas, writer, column)
  const uses = usesOf(formulas, outputs)
  const placesOf = new Map(outputs.map((output): [Formula, Array<number>] => [output, []]))
  for (const [place, output] of outputs.entries()) placesOf.get(output)!.push(place)
  for (const [formula, { kind }] of formulas.steps.entries()) {
    if (uses[formula] === 0) continue
    if (IN_PLACES.has(kind) || (uses[formula]! > 1 && !READ_ANEW.has(kind))) keep(formula)
    if (formulas.positive.has(formula)) {
      push(get(isFine))
      read(formula)
      push(get(zero), f64x2.greater, f64x2.and, set(isFine))
    }
    for (const place of placesOf.get(formula) ?? []) {
      push(get(draw))
      read(formula)
      push(f64x2.store(columns.output(place)))
    }
  }
  push(get(draw), i32.of(VECTOR_BYTES), [i32.add], set(draw))
  push(get(draw), i32.of(columns.draws * Float64Array.BYTES_PER_ELEMENT), [i32.lessSigned])
  const whole: WasmFunction = {
    takes: [],
    gives: [I32],
    locals,
    body: [
      ...[...constant(1), ...get(zero), ...f64x2.greater, ...set(isFine)],
      ...repeatWhile(body),
      ...[...get(isFine), ...f64x2.allTrue]
    ]
  }
  return [...functions, whole]
}

/** What is no number by itself: others read it. */
const IN_PLACES: ReadonlySet<Step["kind"]> = new Set(["search", "shares"])

/** What a second reading costs nothing: it is no use to keep it at hand. */
const READ_ANEW: ReadonlySet<Step["kind"]> = new Set(["constant", "column", "share"])

/** How often the code reads each formula; 0 for those that nothing needs. */
const usesOf = ({ steps, positive }: Formulas, outputs: ReadonlyArray<Formula>): Uint32Array => {
  const uses = new Uint32Array(steps.length)
  for (const formula of [...outputs, ...positive]) uses[formula]!++
  for (let formula = steps.length - 1; formula >= 0; formula--) {
    const step = steps[formula]!
    if (uses[formula] === 0 || !("of" in step)) continue
    // What takes one draw after the other reads every number twice.
    for (const one of step.of) uses[one]! += step.kind === "search" || step.kind === "root" ? 2 : 1
  }
  return uses
}
