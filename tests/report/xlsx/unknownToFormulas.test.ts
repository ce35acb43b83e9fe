import { unknownToFormulas } from "../../../src/report/xlsx/unknownToFormulas.ts"
import { workbookParts } from "../../../src/report/xlsx/workbookParts.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { everything, everythingElse, everythingTables } from "../../support/everything.ts"
import { bookOf } from "../../support/liveBook.ts"
import { loadTextsNow } from "../../support/load.ts"
import { cellsOf } from "../../support/workbook.ts"

const loadOf = (written: unknown) => loadTextsNow({ "s.yaml": JSON.stringify(written), ...everythingTables }, "s.yaml")

const all = [everything, ...everythingElse]
const scenarios = all.filter((written) => written["service"] === undefined).map(loadOf)
const promised = all.filter((written) => written["service"] !== undefined).map(loadOf)

describe("the formulas of a live workbook", () => {
  it("read every number of a scenario with everything that moves its FTE", async () => {
    const words = await wordsIn("en", workbookParts)
    for (const loaded of scenarios) expect(unknownToFormulas(loaded, words)).toEqual([])
  })

  it("have no lines of people: what is promised is named as beyond them", async () => {
    const words = await wordsIn("en", workbookParts)
    const unknown = promised.flatMap((loaded) => unknownToFormulas(loaded, words))
    expect(unknown).toContain("service.channels.phone.promise.share")
    expect(unknown.every((path) => path.includes("service."))).toBe(true)
  })

  it("are written for every one of them, a published case without municipalities' work too", async () => {
    for (const loaded of scenarios) {
      const cells = cellsOf(await bookOf([loaded]))
      expect(cells.get("Check!A5")?.value).toBe("The formulas agree with casecap.")
    }
  })
})
