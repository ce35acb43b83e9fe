/** The Danish memos word for word, in every language and for each reader, so that a change of a sentence is seen. */
import { describe, expect, it } from "vitest"
import { writeMarkdown } from "../../../src/report/memo/markdown.ts"
import { memoOf } from "../../../src/report/memo/sections/memoOf.ts"
import { languages } from "../../../src/words/languages.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { danishFindings } from "../../support/danishMemo.ts"
import { faultsIn, unsoundIn } from "./soundness.ts"
import { wordsOfMemo } from "./wordsOfMemo.ts"

describe.each([
  ["neutral", null],
  ["kl", "kl"],
  ["ministry", "ministry"]
] as const)("the Danish memo: %s", (name, viewpoint) => {
  it("says the same as before", async () => {
    const findings = await danishFindings({ viewpoint })
    for (const lang of languages) {
      const memo = memoOf(findings, { date: "2010-03-01", version: "0.0.0" }, await wordsIn(lang, ["memo", "terms"]))
      expect([unsoundIn(memo), faultsIn(memo)]).toEqual([[], []])
      await expect(wordsOfMemo(writeMarkdown(memo))).toMatchFileSnapshot(`../../golden/memo/${name}.${lang}.md`)
    }
  }, 60_000)
})
