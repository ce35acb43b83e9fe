/** Days of the calendar, and what a memo's head may be dated. */
import { describe, expect, it } from "vitest"
import { isDay } from "../../src/scenario/isDay.ts"
import { diagnostics } from "../../src/report/diagnostics.ts"
import { scenarioJsonSchema } from "../../src/scenario/Scenario.ts"
import { tinyScenario, tinyTable } from "../cli/badInput/tiny.ts"
import { loadTexts, problemsOf } from "../support/load.ts"

describe("a day", () => {
  it.each(["2010-01-31", "2010-02-28", "2012-02-29", "0099-12-31", "9999-12-31"])("is %s", (text) =>
    expect(isDay(text)).toBe(true)
  )

  it.each(["2010-02-29", "2010-02-31", "2010-04-31", "2010-13-01", "2010-00-10", "2010-3-1", "2010-03", "i går", ""])(
    "is not '%s'",
    (text) => expect(isDay(text)).toBe(false)
  )
})

describe("the date of a memo in a file", () => {
  const dated = (date: string) => ({ "s.yaml": `${tinyScenario}memo: {date: ${date}}\n`, "m.csv": tinyTable })

  it("is a day", async () => {
    expect((await loadTexts(dated("2010-02-28"), "s.yaml")).scenario.memo?.date).toBe("2010-02-28")
  })

  it.each(["2010-02-31", "March"])("is refused where it stands when it is %s", (date) => {
    const problems = problemsOf(dated(date), "s.yaml")
    expect(problems.map(({ path }) => path)).toEqual(["memo.date"])
    const [danish, english] = [diagnostics(problems, "da"), diagnostics(problems, "en")]
    expect(english).toMatch(/s\.yaml:\d+:14/u)
    expect(english).toContain(`"${date}" is no date`)
    expect(english).toContain("write the day as 2010-03-01")
    expect(danish).toContain(`"${date}" er ikke en dato`)
    expect(danish).toContain("skriv dagen som 2010-03-01")
  })

  it("has the form of a day in the editor's schema as well", () => {
    const { definitions } = scenarioJsonSchema() as {
      readonly definitions: { readonly Memo: { readonly properties: { readonly date: object } } }
    }
    expect(definitions.Memo.properties.date).toMatchObject({ type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" })
  })
})
