/** What a run's workbook leaves out for its reader, and that it says so. */
import { describe, expect, it } from "vitest"
import { runFindings } from "../../src/analysis/runFindings.ts"
import { runForReader } from "../../src/cli/runForReader.ts"
import { runParts, runSheet } from "../../src/report/views/run.ts"
import { languages } from "../../src/words/languages.ts"
import { wordsIn } from "../../src/words/wordsIn.ts"
import { loadTexts } from "../support/load.ts"
import { memoFiles } from "../support/memoPair.ts"

const MONEY = `money:
  currency: DKK
  priceLevel: 2010
  costPerFte:
    local: {salary: {value: 412345, basis: assumed, owner: south, private: true}, overhead: 60000}
    centre: {salary: 480000, overhead: 60000}
  release: {step: exact, by: site, overheadReleasedShare: 0.3}
  settlement: {payer: municipalities, contribution: {key: population}}
`

const findings = async () => runFindings(await loadTexts(memoFiles({ more: MONEY }), "1.yaml"))

describe("a section with a number that is private to another party", () => {
  it.each(languages)("is left out, and one line says that it is, in %s", async (lang) => {
    const words = await wordsIn(lang, runParts)
    const seen = runForReader(await findings(), null)
    expect(seen.withheld).toEqual(["money"])
    const page = JSON.stringify(runSheet(seen, words))
    expect(page).toContain(words.run.withheld({ sections: words.run.withheldSection.money }))
    expect(page).not.toContain("412")
  })

  it("is there for its owner, and nothing is said to be left out", async () => {
    const words = await wordsIn("en", runParts)
    const seen = runForReader(await findings(), "south")
    expect(seen.withheld).toEqual([])
    expect(JSON.stringify(runSheet(seen, words))).not.toContain("Left out, because")
    expect(seen.money).toBeDefined()
  })

  it("that a scenario does not have is not said to be left out", async () => {
    const without = runFindings(
      await loadTexts(
        memoFiles({ ownNumbers: "  hidden: {value: 1, basis: assumed, private: true, owner: south}" }),
        "1.yaml"
      )
    )
    expect(runForReader(without, null).withheld).toEqual([])
  })
})
