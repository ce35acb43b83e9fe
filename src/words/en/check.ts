/** The page of `check` in English. */
import type { Nouns } from "../Nouns.ts"
import { counted } from "./counted.ts"

export const check = ({ municipality }: Nouns) => ({
  read: ({
    file,
    municipalities,
    caseTypes,
    assumptions,
    table,
    encoding,
    delimiter,
    decimal
  }: {
    readonly file: string
    readonly municipalities: number
    readonly caseTypes: number
    readonly assumptions: number
    readonly table: string
    readonly encoding: string
    readonly delimiter: string
    readonly decimal: string
  }): string =>
    `${file}: ok; ${counted(municipalities, municipality.one, municipality.many)}, ${counted(caseTypes, "case type", "case types")}, ${counted(assumptions, "assumption", "assumptions")}. ${table} was read as ${encoding} with delimiter "${delimiter}" and decimal "${decimal}".`,
  tab: "tab"
})
