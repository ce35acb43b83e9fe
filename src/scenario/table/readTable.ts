/** From the bytes of a file to a table: each format has a reader, and everything after it is the same for all. */
import type { Problem } from "../Problem.ts"
import type { ReadCells } from "./Cells.ts"
import { readDelimited } from "./readDelimited.ts"
import { type Head, makeTable, type Table } from "./Table.ts"

export const MAX_TABLE_BYTES = 64 * 1024 * 1024

/** What a scenario says of a table before its columns are used. */
export interface TableFile extends Head {
  readonly encoding?: string | undefined
  readonly delimiter?: string | undefined
}

export const readTable = (
  name: string,
  bytes: Uint8Array,
  file: TableFile
): { readonly table: Table | undefined; readonly problems: ReadonlyArray<Problem> } => {
  const { cells, problems } = readerOf(name)(name, bytes, file)
  if (cells === undefined) return { table: undefined, problems }
  const made = makeTable(cells, file)
  return { table: made.table, problems: [...problems, ...made.problems] }
}

/** By the file's suffix; what is none of the known is text. */
const readerOf = (name: string): ReadCells => READERS[/\.[^.]+$/u.exec(name)?.[0].toLowerCase() ?? ""] ?? readDelimited

const READERS: Readonly<Record<string, ReadCells>> = {}
