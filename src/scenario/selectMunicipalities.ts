/** Which municipalities a rule names: all, some regions, a column's value, a list of codes. */
import { closestName } from "../kernel/distance.ts"
import type { Ledger, Path } from "./Ledger.ts"
import type { Which } from "./Scenario.ts"

/** The municipalities of the scenario, in the model's order, with the columns that rules may ask for. */
export interface Municipalities {
  readonly count: number
  readonly indexOf: (code: string | number) => number
  readonly codes: ReadonlyArray<string>
  readonly regionColumn: string | undefined
  /** Texts of a column in the model's order, or undefined after reporting that there is none. */
  readonly texts: (column: string, path: Path) => ReadonlyArray<string> | undefined
}

/** For each municipality 1 when the rule names it; dangling names are reported. */
export const selectMunicipalities = (
  which: Which | undefined,
  path: Path,
  municipalities: Municipalities,
  ledger: Ledger
): Uint8Array => {
  const mask = new Uint8Array(municipalities.count)
  if (which === undefined || which === "all") return mask.fill(1)
  if ("codes" in which) {
    for (const [i, code] of which.codes.entries()) {
      const m = municipalities.indexOf(code)
      if (m >= 0) mask[m] = 1
      else unknown(String(code), "municipality code", municipalities.codes, [...path, "codes", String(i)], ledger)
    }
    return mask
  }
  if ("regions" in which && municipalities.regionColumn === undefined) {
    ledger.report({
      path: [...path, "regions"],
      at: "key",
      code: "no-region-column",
      message: "regions are named, but the scenario does not say which column holds the region",
      hint: "add `region: COLUMN` under `municipalities:`"
    })
    return mask
  }
  const byRegion = "regions" in which
  const column = byRegion ? municipalities.regionColumn! : which.column
  const texts = municipalities.texts(column, byRegion ? [...path, "regions"] : [...path, "column"])
  if (texts === undefined) return mask
  const wanted = byRegion
    ? which.regions
    : Array.isArray(which.equals)
      ? which.equals
      : [which.equals as string | number]
  for (const [i, value] of wanted.entries()) {
    const at = byRegion
      ? [...path, "regions", String(i)]
      : [...path, "equals", ...(Array.isArray(which.equals) ? [String(i)] : [])]
    let found = false
    for (let m = 0; m < texts.length; m++) {
      if (texts[m] !== String(value)) continue
      mask[m] = 1
      found = true
    }
    if (!found) unknown(String(value), `value in column "${column}"`, [...new Set(texts)], at, ledger)
  }
  return mask
}

const unknown = (name: string, what: string, known: ReadonlyArray<string>, path: Path, ledger: Ledger): void => {
  const similar = closestName(name, known)
  ledger.report({
    path,
    at: "value",
    code: "unknown-name",
    message: `no ${what} is "${name}"`,
    hint: similar !== undefined ? `did you mean "${similar}"?` : `the table has ${listed(known)}`
  })
}

const listed = (known: ReadonlyArray<string>): string =>
  known.length <= 8 ? known.join(", ") : `${known.slice(0, 8).join(", ")} and ${known.length - 8} more`
