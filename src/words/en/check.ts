/** The page of `check` in English. */
import type { Nouns } from "../Nouns.ts"
import { counted } from "./counted.ts"

export const check = ({ municipality }: Nouns) => ({
  read: ({
    file,
    counts,
    table,
    encoding,
    delimiter,
    decimal
  }: {
    readonly file: string
    readonly counts: Counts
    readonly table: string
    readonly encoding: string
    readonly delimiter: string
    readonly decimal: string
  }): string =>
    `${file}: ok; ${counted(counts.municipalities, municipality.one, municipality.many)}, ${counted(counts.caseTypes, "case type", "case types")}, ${counted(counts.assumptions, "assumption", "assumptions")}. ${table} was read as ${encoding} with delimiter "${delimiter}" and decimal "${decimal}".`,
  tab: "tab"
})

interface Counts {
  readonly municipalities: number
  readonly caseTypes: number
  readonly assumptions: number
}
