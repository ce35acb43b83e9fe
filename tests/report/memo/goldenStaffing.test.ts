/** What a memo says of staff against need, word for word: the communes as they are, and if all who are too many went. */
import { Effect } from "effect"
import { expect, it } from "vitest"
import { memoFindings } from "../../../src/analysis/memo/memoFindings.ts"
import { writeMarkdown } from "../../../src/report/memo/markdown.ts"
import { staffing } from "../../../src/report/memo/sections/staffing.ts"
import { voiceOf } from "../../../src/report/memo/sections/Voice.ts"
import { languages } from "../../../src/words/languages.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { loadFile } from "../../support/load.ts"
import { faultsIn, unsoundIn } from "./soundness.ts"
import { wordsOfMemo } from "./wordsOfMemo.ts"

const file = "scenarios/communes-2025/communes.yaml"

it("the memo of the communes says who is short, who lends and what that rests on", async () => {
  const both = await Promise.all([loadFile(file), loadFile(file, ["staffing.lendableShare=1"])])
  const found = await Effect.runPromise(memoFindings(both, { viewpoint: null, draws: 1, seed: 1, threads: 1 }))
  for (const lang of languages) {
    const words = await wordsIn(lang, ["memo", "terms"])
    const voice = voiceOf(found, words, "2026-01-01")
    const memo = { lang, words: words.memo.page, title: "T", date: "2026-01-01", blocks: staffing(voice) }
    expect([unsoundIn(memo), faultsIn(memo)]).toEqual([[], []])
    await expect(wordsOfMemo(writeMarkdown(memo))).toMatchFileSnapshot(`../../golden/memo/staffing.${lang}.md`)
  }
}, 60_000)
