/** The fingerprint of a scenario: SHA-256 of canonical JSON of everything that can change a result. */
import { createHash } from "node:crypto"
import type { Compiled } from "./Compiled.ts"
import { formsOf } from "./formsOf.ts"
import type { Assumption } from "./Ledger.ts"
import type { Scenario } from "./Scenario.ts"

/**
 * Texts, sources, the order of rows and keys and numbers that nothing uses are left out; values, ranges, structure and
 * the columns in use are in.
 *
 * @param secret numbers whose values and ranges stay out as well, for a reader who could find one by trying
 * @returns 64 hex digits, of which 12 are shown
 */
export const fingerprintOf = (
  scenario: Scenario,
  { assumptions, columns, names }: Compiled,
  secret: ReadonlySet<Assumption> = new Set()
): string => {
  const used = assumptions.filter(({ usedAt }) => usedAt.length > 0)
  const structure = structureOf(scenario)
  const canonical = canonicalJson({
    assumptions: Object.fromEntries(
      used.map((one) => [one.path, secret.has(one) ? null : [one.value, one.distribution]])
    ),
    uses: Object.fromEntries(used.map(({ path, usedAt }) => [path, [...usedAt].sort()])),
    structure: secret.size === 0 ? structure : withoutPrivate(structure),
    codes: names.municipalities.map(({ code }) => code),
    columns: Object.fromEntries(columns)
  })
  return createHash("sha256").update(canonical).digest("hex")
}

/** How many digits of the fingerprint are shown. */
export const SHOWN_DIGITS = 12

/** What is not a number: which keys there are, who serves whom, which rules hold. */
const structureOf = (scenario: Scenario): unknown => ({
  municipalities: {
    population: scenario.municipalities.population ?? null,
    region: scenario.municipalities.region ?? null
  },
  relativeUnitTime: scenario.relativeUnitTime ?? null,
  caseTypes: Object.fromEntries(
    Object.entries(scenario.caseTypes).map(([id, { recipients, relativeUnitTime, activities }]) => [
      id,
      { recipients, relativeUnitTime: relativeUnitTime ?? null, activities: Object.keys(activities).sort() }
    ])
  ),
  ...(scenario.service === undefined
    ? {}
    : { service: scenario.service, ownService: scenario.organisation?.service ?? null }),
  ...(scenario.money === undefined ? {} : { money: scenario.money }),
  ...(scenario.quality === undefined ? {} : { atLeast: scenario.quality.coverage.atLeast }),
  ...(scenario.transition === undefined ? {} : { transition: scenario.transition }),
  ...(scenario.staffing === undefined ? {} : { staffing: withoutFiles(scenario.staffing) }),
  ...(Object.keys(formsOf(scenario)).length === 0 ? {} : { forms: formsOf(scenario) }),
  correlations: scenario.correlations ?? null,
  scaling: [scenario.baseline?.scaleUnitTimes ?? null, scenario.baseline?.scaleHandOffs ?? null],
  organisation:
    scenario.organisation === undefined
      ? null
      : {
          municipalities: scenario.organisation.municipalities ?? null,
          centres: Object.entries(scenario.organisation.centres ?? {}).map(([id, centre]) => [
            id,
            centre.host ?? null,
            centre.caseTypes ?? null,
            centre.municipalities ?? null
          ])
        }
})

/** Tables are known by their cells, whatever their files are called. */
const withoutFiles = ({ table: _, travel, ...section }: NonNullable<Scenario["staffing"]>): unknown => ({
  ...section,
  travel: travel !== undefined && "matrix" in travel ? { ...travel, matrix: null } : travel
})

/** The same with nothing of a private number but that it is there; those that the reader may see stand among all. */
const withoutPrivate = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutPrivate)
  if (typeof value !== "object" || value === null) return value
  if ("private" in value && value.private === true) return null
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutPrivate(inner)]))
}

const TEXT_KEYS = new Set(["note", "source", "basis", "owner", "status", "asOf", "private", "label"])

/** Who may decide a number changes no result; the family of a distribution, whose key has the same name, does. */
const isRole = (value: unknown): boolean => value === "lever" || value === "belief"

const canonicalJson = (value: unknown): string => {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : `"${value}"`
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null)
  const entries = Object.entries(value)
    .filter(([key, inner]) => !TEXT_KEYS.has(key) && !(key === "kind" && isRole(inner)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(",")}}`
}
