/** From the bytes of a file to a table: each format has a reader, and everything after it is the same for all. */
import { errorsIn, type Problem } from "../Problem.ts"
import type { ReadCells } from "./Cells.ts"
import { readDelimited } from "./readDelimited.ts"
import { makeTable, type Table } from "./Table.ts"
import type { Head } from "./Head.ts"

export const MAX_TABLE_BYTES = 64 * 1024 * 1024

/** What a scenario says of a table before its columns are used. */
export interface TableFile extends Head {
  readonly encoding?: string | undefined
  readonly delimiter?: string | undefined
  readonly sheet?: string | undefined
  readonly range?: string | undefined
}

/** @param readCells the reader of the file's format, as `readerOf` gives it */
export const readTable = (
  name: string,
  bytes: Uint8Array,
  file: TableFile,
  readCells: ReadCells = readDelimited
): { readonly table: Table | undefined; readonly problems: ReadonlyArray<Problem> } => {
  const { cells, problems } = readCells(name, bytes, file)
  if (cells === undefined || errorsIn(problems).length > 0) return { table: undefined, problems }
  const made = makeTable(cells, file)
  return { table: made.table, problems: [...problems, ...made.problems] }
}

/** By the file's suffix, where it is not text; what reads a workbook loads only for one. */
export const readerOf = (name: string): (() => Promise<ReadCells>) | undefined =>
  /\.xls[xm]$/iu.test(name) ? async () => (await import("./readWorkbook.ts")).readWorkbook : undefined
