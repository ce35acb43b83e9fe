/** `equals ± tolerance`, `between`, `atLeast`, `atMost` → one interval, or why they contradict each other. */
import { say } from "../../words/Lang.ts"
import type { Finding } from "../../scenario/problemsFrom.ts"
import type { Band } from "./Check.ts"

/** The keys of a check that say which values are allowed. */
export interface WrittenBand {
  readonly equals?: number
  readonly tolerance?: number
  readonly relativeTolerance?: number
  readonly between?: readonly [number, number]
  readonly atLeast?: number
  readonly atMost?: number
}

/** Where nothing is said, `equals` means equal up to rounding. */
const ROUNDING = 1e-9

/** The band; findings stand at `path` and its keys. */
export const bandOf = (
  written: WrittenBand,
  path: ReadonlyArray<string>
): { readonly band: Band; readonly findings: ReadonlyArray<Finding> } => {
  const findings: Array<Finding> = []
  const contradicts = (key: string, message: Finding["message"], hint: NonNullable<Finding["hint"]>) =>
    findings.push({ path: [...path, key], at: "key", code: "contradictory-bounds", message, hint })
  const { equals, tolerance, relativeTolerance, between, atLeast, atMost } = written
  if (equals === undefined && between === undefined && atLeast === undefined && atMost === undefined) {
    findings.push({
      path,
      at: "key",
      code: "no-bounds",
      message: say("checks.notSaidWhatExpected"),
      hint: say("checks.addBand")
    })
  }
  const others = (["between", "atLeast", "atMost"] as const).filter((key) => written[key] !== undefined)
  if (equals !== undefined && others[0] !== undefined) {
    contradicts(others[0], both("equals", others[0]), keepOne)
  } else if (between !== undefined && (atLeast !== undefined || atMost !== undefined)) {
    const other = atLeast === undefined ? "atMost" : "atLeast"
    contradicts(other, both("between", other), keepOne)
  }
  if (tolerance !== undefined && relativeTolerance !== undefined) {
    contradicts("relativeTolerance", both("tolerance", "relativeTolerance"), keepOne)
  }
  for (const key of ["tolerance", "relativeTolerance"] as const) {
    if (written[key] === undefined || equals !== undefined) continue
    contradicts(key, say("checks.belongsEquals", { key }), say("checks.equalsOrRemove"))
  }
  const low = between?.[0] ?? atLeast ?? -Infinity
  const high = between?.[1] ?? atMost ?? Infinity
  if (low > high) {
    contradicts(
      between === undefined ? "atLeast" : "between",
      say("checks.noNumberAtLeastAtMost", { low, high }),
      say("checks.swapBounds")
    )
  }
  if (equals === undefined) return { band: { low, high }, findings }
  const within =
    tolerance ??
    Math.abs(equals) * (relativeTolerance ?? 0) +
      (relativeTolerance === undefined ? ROUNDING * Math.max(1, Math.abs(equals)) : 0)
  return { band: { low: equals - within, high: equals + within, target: equals }, findings }
}

/** How far a value lies outside a band; 0 inside. */
export const distanceTo = ({ low, high }: Band, value: number): number =>
  value < low ? value - low : value > high ? value - high : 0

/** Inside the band, its ends included; NaN never is. */
export const holds = ({ low, high }: Band, value: number): boolean => value >= low && value <= high

const both = (one: string, other: string) => say("checks.both", { one, other })
const keepOne = say("checks.keepOne")
