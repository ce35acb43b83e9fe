/** The record that a memo's file carries, as one word. */
import type { Memo } from "./Memo.ts"
import { printsOf } from "./prints.ts"
import { writeRecord } from "./Record.ts"

export const recordOf = (memo: Memo): string =>
  writeRecord({ provenance: memo.provenance ?? null, prints: printsOf(memo) })
