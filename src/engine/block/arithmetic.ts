/** Sums and products of formulas; what is certain is worked out at once. */
import type { Formula, Step } from "./Step.ts"

export interface Arithmetic {
  readonly constant: (value: number) => Formula
  readonly add: (...of: ReadonlyArray<Formula>) => Formula
  readonly sub: (a: Formula, b: Formula) => Formula
  readonly mul: (...of: ReadonlyArray<Formula>) => Formula
  readonly div: (a: Formula, b: Formula) => Formula
  readonly max: (a: Formula, b: Formula) => Formula
}

/** @param write puts a step into the list, or finds it there */
export const arithmetic = (steps: ReadonlyArray<Step>, write: (step: Step) => Formula): Arithmetic => {
  const valueOf = (formula: Formula) => certainIn(steps, formula)
  const constant = (value: number): Formula => write({ kind: "constant", value })
  /** Both orders of a sum or product are one formula. */
  const ordered = (a: Formula, b: Formula): readonly [Formula, Formula] => (a < b ? [a, b] : [b, a])
  const add2 = (a: Formula, b: Formula): Formula => {
    const [x, y] = [valueOf(a), valueOf(b)]
    if (x !== undefined && y !== undefined) return constant(x + y)
    if (x === 0) return b
    return y === 0 ? a : write({ kind: "add", of: ordered(a, b) })
  }
  const mul2 = (a: Formula, b: Formula): Formula => {
    const [x, y] = [valueOf(a), valueOf(b)]
    if (x !== undefined && y !== undefined) return constant(x * y)
    if (x === 0 || y === 1) return a
    return y === 0 || x === 1 ? b : write({ kind: "mul", of: ordered(a, b) })
  }
  const sub = (a: Formula, b: Formula): Formula => {
    const [x, y] = [valueOf(a), valueOf(b)]
    if (x !== undefined && y !== undefined) return constant(x - y)
    return y === 0 ? a : write({ kind: "sub", of: [a, b] })
  }
  const inverse = (a: Formula): Formula => {
    const x = valueOf(a)
    return x === undefined ? write({ kind: "inverse", of: [a] }) : constant(1 / x)
  }
  const max = (a: Formula, b: Formula): Formula => {
    const [x, y] = [valueOf(a), valueOf(b)]
    return x !== undefined && y !== undefined ? constant(Math.max(x, y)) : write({ kind: "max", of: ordered(a, b) })
  }
  return {
    constant,
    add: (...of) => of.reduce(add2, constant(0)),
    sub,
    mul: (...of) => of.reduce(mul2, constant(1)),
    // Whatever is divided by the same number is worth one division.
    div: (a, b) => mul2(a, inverse(b)),
    max
  }
}

/** The number that a formula is in every draw; undefined where it differs. */
export const certainIn = (steps: ReadonlyArray<Step>, formula: Formula): number | undefined => {
  const step = steps[formula]!
  return step.kind === "constant" ? step.value : undefined
}
