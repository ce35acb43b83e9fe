/** Columns of numbers in tables of pages. */
import type { Column } from "../Sheet.ts"

export const numberColumn = (id: string, header: string, decimals: number): Column => ({
  id,
  header,
  kind: "number",
  decimals
})

export const percentColumn = (id: string, header: string): Column => ({ id, header, kind: "number", style: "percent" })
