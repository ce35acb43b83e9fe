/** `equals ± tolerance`, `between`, `atLeast`, `atMost` → one interval, or why they contradict each other. */
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
  const say = (key: string, message: Finding["message"], hint: NonNullable<Finding["hint"]>) =>
    findings.push({ path: [...path, key], at: "key", code: "contradictory-bounds", message, hint })
  const { equals, tolerance, relativeTolerance, between, atLeast, atMost } = written
  if (equals === undefined && between === undefined && atLeast === undefined && atMost === undefined) {
    findings.push({
      path,
      at: "key",
      code: "no-bounds",
      message: {
        da: "der står ikke, hvad der forventes",
        en: "it is not said what is expected",
        nl: "er is niet gezegd wat wordt verwacht"
      },
      hint: {
        da: "tilføj `equals:` med `tolerance:`, `between:`, `atLeast:` eller `atMost:`",
        en: "add `equals:` with `tolerance:`, `between:`, `atLeast:` or `atMost:`",
        nl: "voeg `equals:` toe met `tolerance:`, `between:`, `atLeast:` of `atMost:`"
      }
    })
  }
  const others = (["between", "atLeast", "atMost"] as const).filter((key) => written[key] !== undefined)
  if (equals !== undefined && others[0] !== undefined) {
    say(others[0], both("equals", others[0]), keepOne)
  } else if (between !== undefined && (atLeast !== undefined || atMost !== undefined)) {
    const other = atLeast === undefined ? "atMost" : "atLeast"
    say(other, both("between", other), keepOne)
  }
  if (tolerance !== undefined && relativeTolerance !== undefined) {
    say("relativeTolerance", both("tolerance", "relativeTolerance"), keepOne)
  }
  for (const key of ["tolerance", "relativeTolerance"] as const) {
    if (written[key] === undefined || equals !== undefined) continue
    say(
      key,
      { da: `${key} hører til equals`, en: `${key} belongs to equals`, nl: `${key} hoort bij equals` },
      {
        da: "tilføj `equals:`, eller fjern linjen",
        en: "add `equals:`, or remove the line",
        nl: "voeg `equals:` toe, of verwijder de regel"
      }
    )
  }
  const low = between?.[0] ?? atLeast ?? -Infinity
  const high = between?.[1] ?? atMost ?? Infinity
  if (low > high) {
    say(
      between === undefined ? "atLeast" : "between",
      {
        da: `intet tal er mindst ${low} og højst ${high}`,
        en: `no number is at least ${low} and at most ${high}`,
        nl: `geen getal is minstens ${low} en hoogstens ${high}`
      },
      { da: "byt om på grænserne", en: "swap the bounds", nl: "verwissel de grenzen" }
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

const both = (one: string, other: string) => ({
  da: `både ${one} og ${other} er angivet`,
  en: `both ${one} and ${other} are given`,
  nl: `zowel ${one} als ${other} is opgegeven`
})
const keepOne = { da: "behold den ene", en: "keep one of them", nl: "houd er een van" }
