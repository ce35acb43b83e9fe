/** What puts a memo together, loaded only when there is one to make: the libraries of its pictures come with it. */
import { Effect } from "effect"
import type { MemoFindings } from "../analysis/memo/Findings.ts"
import type { Memo } from "../report/memo/Memo.ts"
import type { MemoHeadInput } from "../report/memo/content/memoOf.ts"

/** Puts a memo together; nothing where no municipality is the one that it should be about. */
type Maker = (findings: MemoFindings, head: MemoHeadInput) => Memo | undefined

export const makerOf = (municipality: string | undefined): Effect.Effect<Maker> =>
  Effect.promise(async () => {
    if (municipality === undefined) return (await import("../report/memo/content/memoOf.ts")).memoOf
    const { municipalityMemo } = await import("../report/memo/content/municipalityMemo.ts")
    return (findings, head) => municipalityMemo(findings, municipality, head)
  })
