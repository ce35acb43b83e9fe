/** What of a memo travels inside its file: claims, words and how it was made. */
import type { ClaimRecord } from "./Claim.ts"
import type { Memo } from "./Memo.ts"
import { passagesOf } from "./passages.ts"

export const claimRecord = (memo: Memo): ClaimRecord => ({
  claims: memo.claims,
  passages: passagesOf(memo),
  ...(memo.provenance === undefined ? {} : { provenance: memo.provenance })
})
