/** Which municipalities a rule names: all, some regions, a column's value, a list of codes. */
import { say, type Text } from "../words/Lang.ts"
import type { Ledger, Path } from "./Ledger.ts"
import type { Finding } from "./problemsFrom.ts"
import type { Which } from "./organisationSchema.ts"
import { oneOf, SEVERAL } from "./table/sameCode.ts"
import { bothWritings } from "./table/where.ts"
import { listed, suggestion } from "./wording.ts"

/** The municipalities of the scenario, in the model's order, with the columns that rules may ask for. */
export interface Municipalities {
  readonly count: number
  readonly indexOf: (code: string | number) => number
  /** Where municipalities of this name are, whatever the case of its letters. */
  readonly indexesOfName: (name: string) => ReadonlyArray<number>
  readonly codes: ReadonlyArray<string>
  readonly names: ReadonlyArray<string>
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
      else ledger.report({ path: [...path, "codes", String(i)], ...unknownCode(code, municipalities) })
    }
    return mask
  }
  if ("regions" in which && municipalities.regionColumn === undefined) {
    ledger.report({
      path: [...path, "regions"],
      at: "key",
      code: "no-region-column",
      message: say("scenario.noRegionColumn"),
      hint: say("scenario.addRegion")
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
  const { has, places, distinct } = oneOf(wanted, texts)
  for (let m = 0; m < texts.length; m++) if (has(texts[m]!)) mask[m] = 1
  for (const [i, found] of places.entries()) {
    if (found >= 0) continue
    const value = wanted[i]!
    const at = byRegion
      ? [...path, "regions", String(i)]
      : [...path, "equals", ...(Array.isArray(which.equals) ? [String(i)] : [])]
    if (found === SEVERAL) ledger.report({ path: at, at: "value", code: "ambiguous-code", ...bothWritings(value) })
    else
      ledger.report({
        path: at,
        at: "value",
        code: "unknown-name",
        message: say("scenario.noCellColumn", { column, value: String(value) }),
        hint: suggestion(String(value), distinct)
      })
  }
  return mask
}

/** A code that the table does not have, or has in two writings; a name in its place is told its code. */
export const unknownCode = (code: string | number, municipalities: Municipalities): Omit<Finding, "path"> => {
  const { codes, names, indexOf, indexesOfName } = municipalities
  if (indexOf(code) === SEVERAL) return { at: "value", code: "ambiguous-code", ...bothWritings(code) }
  const named = indexesOfName(String(code))
  return {
    at: "value",
    code: "unknown-name",
    message: say("scenario.noMunicipalityCode", { code: String(code) }),
    hint: codeHint(
      named.map((m) => codes[m]!),
      names[named[0] ?? -1],
      codes
    )
  }
}

const codeHint = ([first, ...others]: ReadonlyArray<string>, name = "", codes: ReadonlyArray<string>): Text => {
  if (first === undefined) return say("scenario.table", { codes: listed(codes, 8) })
  if (others.length === 0) return say("scenario.code", { name, first })
  const all = listed([first, ...others])
  return say("scenario.severalCalled", { name, all })
}
