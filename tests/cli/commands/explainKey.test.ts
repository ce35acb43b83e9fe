/** `casecap explain KEY`: the language of scenarios, without a file. */
import { describe, expect, it } from "vitest"
import { explain } from "../../../src/cli/commands/explain.ts"
import { languages } from "../../../src/words/languages.ts"
import { plainArguments, printed } from "../../support/command.ts"

const asked = (file: string, more = {}) => printed(explain({ ...plainArguments, file, ...more }))

describe("explain KEY", () => {
  it("says meaning, value, default and example", async () => {
    const { out } = await asked("baseline.scaleUnitTimes")
    expect(out).toContain("true: all minutes are scaled")
    expect(out).toContain("scaleUnitTimes: true")
    expect(out).toMatch(/left out\s+false/u)
  })

  it.each(languages)("has its words in %s", async (lang) => {
    const { out, failure } = await asked("organisation.share", { lang })
    expect([failure, out.includes("share: 0.8")]).toEqual([undefined, true])
  })

  it("answers programs", async () => {
    expect(JSON.parse((await asked("organisation.share", { json: true })).out)).toMatchObject({
      kind: "key",
      path: "organisation.share",
      value: "a share, 0 to 1 (15% is 0.15)"
    })
    expect((await asked("organisation.share", { csv: true })).out).toMatch(/^path,meaning,value,default,example\r\n/u)
  })

  it.each([
    ["organisation.shre", "did you mean organisation.share?"],
    ["scaleUnitTimes", "did you mean baseline.scaleUnitTimes?"],
    ["mine.yaml", "write a path or a metric"]
  ])("says what was meant by %s", async (key, words) => {
    const { failure } = await asked(key)
    expect(JSON.stringify(failure)).toContain(words)
  })
})
