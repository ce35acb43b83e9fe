/** What a scenario says about its table, in the words of the table's readers. */
import type { MunicipalitiesInput } from "../Scenario.ts"
import type { TableFile } from "./readTable.ts"

/** How the file is to be read; `wanted` names the columns that are certain to be asked for. */
export const tableFile = (given: MunicipalitiesInput): TableFile => ({
  encoding: given.encoding,
  delimiter: given.delimiter,
  sheet: given.sheet,
  range: given.range,
  skip: given.skip,
  columns: given.columns,
  wanted: [
    ...codeParts(given).parts,
    given.name,
    ...Object.keys(given.where ?? {}),
    ...(given.pivot === undefined ? [] : [given.pivot.names, given.pivot.values]),
    ...(given.region === undefined ? [] : [given.region]),
    ...(given.population === undefined || given.pivot !== undefined ? [] : [given.population])
  ].filter((name) => given.columns?.[name] === undefined)
})

export const codeParts = ({
  code
}: MunicipalitiesInput): { readonly parts: ReadonlyArray<string>; readonly separator: string } => {
  if (typeof code === "string") return { parts: [code], separator: "" }
  return "parts" in code ? { parts: code.parts, separator: code.separator ?? "" } : { parts: code, separator: "" }
}
