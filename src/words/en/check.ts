/** The page of `check` in English. */
import type { Nouns } from "../Nouns.ts"
import { counted } from "./counted.ts"

export const check = ({ municipality }: Nouns) => ({
  given: ({ file, assumptions }: { readonly file: string; readonly assumptions: number }): string =>
    `${file}: ok; a published case with its amounts given, ${counted(assumptions, "assumption", "assumptions")}.`,
  read: ({
    file,
    municipalities,
    caseTypes,
    assumptions,
    table,
    how,
    leftOut
  }: {
    readonly file: string
    readonly municipalities: number
    readonly caseTypes: number
    readonly assumptions: number
    readonly table: string
    /** How the table was read: words of the messages below, parted by semicolons. */
    readonly how: string
    /** Rows of the table that `drop` leaves out. */
    readonly leftOut: number
  }): string =>
    `${file}: ok; ${counted(municipalities, municipality.one, municipality.many)}, ${counted(caseTypes, "case type", "case types")}, ${counted(assumptions, "assumption", "assumptions")}. ${table} was read as ${how}.${leftOut === 0 ? "" : ` ${counted(leftOut, "row", "rows")} left out.`}`,
  asText: ({ encoding, delimiter }: { readonly encoding: string; readonly delimiter: string }): string =>
    `${encoding} with delimiter "${delimiter}"`,
  asSheet: ({ sheet }: { readonly sheet: string }): string => `sheet ${sheet}`,
  column: ({ column, decimal, thousands }: ColumnSigns): string =>
    `${column} with ${[
      ...(thousands === undefined ? [] : [`thousands "${thousands}"`]),
      ...(decimal === undefined ? [] : [`decimal "${decimal}"`])
    ].join(" and ")}`,
  /** A row that is left out. */
  row: ({ code, name, line }: { readonly code: string; readonly name: string; readonly line: number }): string =>
    `${code} ${name} (line ${line})`,
  leftOut: "Rows left out",
  tab: "tab"
})

export interface ColumnSigns {
  readonly column: string
  readonly decimal: string | undefined
  readonly thousands: string | undefined
}
