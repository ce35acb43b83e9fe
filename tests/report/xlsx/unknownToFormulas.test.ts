import { unknownToFormulas } from "../../../src/report/xlsx/unknownToFormulas.ts"
import { workbookParts } from "../../../src/report/xlsx/workbookParts.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { describe, expect, it } from "../../support/effect.ts"
import { everything, everythingElse, everythingTables, withoutStaffForms } from "../../support/everything.ts"
import { bookOf } from "../../support/liveBook.ts"
import { loadTextsNow } from "../../support/load.ts"
import { cellsOf } from "../../support/workbook.ts"

const loadOf = (written: unknown) => loadTextsNow({ "s.yaml": JSON.stringify(written), ...everythingTables }, "s.yaml")

const isByWays = (written: (typeof everythingElse)[number]): boolean => written["competence"]?.local?.ways !== undefined
const all = [everything, ...everythingElse]
const scenarios = all
  .filter((written) => written["service"] === undefined && !isByWays(written))
  .map((written) => loadOf(written["organisation"] === undefined ? written : withoutStaffForms(written)))
const promised = all.filter((written) => written["service"] !== undefined).map(loadOf)

describe("the formulas of a live workbook", () => {
  it("read every number of a scenario with everything that moves its FTE", async () => {
    const words = await wordsIn("en", workbookParts)
    for (const one of scenarios) expect(unknownToFormulas(one, words)).toEqual([])
  })

  it("know nothing of errors, posts by name, boards and ways of training, which are named", async () => {
    const words = await wordsIn("en", workbookParts)
    expect(unknownToFormulas(loadOf(everything), words)).toEqual(
      expect.arrayContaining(["organisation.posts.controller.fte", "organisation.principals.contractHours"])
    )
    expect(unknownToFormulas(loadOf(everything), words)).toContain("quality.errors.rate")
    expect(unknownToFormulas(loadOf(everythingElse.find(isByWays)!), words)).toEqual(
      expect.arrayContaining(["competence.local.ways.course.hours", "competence.centre.trained"])
    )
  })

  it("have no lines of people: what is promised is named as beyond them", async () => {
    const words = await wordsIn("en", workbookParts)
    const unknown = promised.flatMap((loaded) => unknownToFormulas(loaded, words))
    expect(unknown).toContain("service.channels.phone.promise.share")
    const beyond = promised.map((loaded) =>
      unknownToFormulas(loaded, words).filter((path) => path.includes("service."))
    )
    for (const paths of beyond) expect(paths.length).toBeGreaterThan(0)
  })

  it("are written for every one of them, a published case without municipalities' work too", async () => {
    for (const one of scenarios) {
      const cells = cellsOf(await bookOf([one]))
      expect(cells.get("Check!A5")?.value).toBe("The formulas agree with casecap.")
    }
  })
})
