/** What puts a memo together, loaded only when there is one to make: the libraries of its pictures come with it. */
import { Effect } from "effect"
import type { MemoFindings } from "../analysis/memo/Findings.ts"
import type { Memo } from "../report/memo/Memo.ts"
import type { MemoHeadInput } from "../report/memo/sections/memoOf.ts"
import type { Lang } from "../words/Lang.ts"
import type { Loaded } from "../scenario/load.ts"
import { sharedWords } from "../words/OwnWords.ts"
import { wordsIn } from "../words/wordsIn.ts"

/** Puts a memo together; nothing where no municipality is the one that it should be about. */
type Maker = (findings: MemoFindings, head: MemoHeadInput) => Memo | undefined

export const makerOf = (
  municipality: string | undefined,
  lang: Lang,
  loaded: ReadonlyArray<Loaded>
): Effect.Effect<Maker> =>
  Effect.promise(async () => {
    const words = await wordsIn(lang, ["memo", "terms"], sharedWords(loaded.map(({ scenario }) => scenario)))
    if (municipality === undefined) {
      const { memoOf } = await import("../report/memo/sections/memoOf.ts")
      return (findings, head) => memoOf(findings, head, words)
    }
    const { municipalityMemo } = await import("../report/memo/sections/municipalityMemo.ts")
    return (findings, head) => municipalityMemo(findings, municipality, head, words)
  })
