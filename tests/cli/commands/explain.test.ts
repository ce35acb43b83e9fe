/** What `explain` takes as its subject, and what it says to one that it cannot explain. */
import { describe, expect, it } from "vitest"
import { explain } from "../../../src/cli/commands/explain.ts"
import type { UsageError } from "../../../src/platform/errors.ts"
import { textIn, type Lang } from "../../../src/words/Lang.ts"
import { plainArguments, printed } from "../../support/command.ts"

const file = "scenarios/denmark-2010/inter-municipal-b.yaml"
const explained = (subject: string, lang: Lang = "en") =>
  printed(explain({ ...plainArguments, lang, file, subject, json: true }))
const refusal = async (subject: string, lang: Lang = "en") =>
  textIn(((await explained(subject, lang)).failure as UsageError).text, lang)

describe("explain", () => {
  it("takes a metric with the scenario's id before it, as calibrate does", async () => {
    const value = async (subject: string) => JSON.parse((await explained(subject)).out).value
    expect(await value("interMunicipalB:local@851")).toBe(await value("local@851"))
  })

  it.each([
    ["interMunicipalA:freed", 'no scenario has the id "interMunicipalA"; did you mean "interMunicipalB"?'],
    ["local@Aarhus", 'there is no municipality code or centre "Aarhus"; Aarhus has the code 751; write local@751'],
    ["p95(freed)", "p95(freed) exists over many draws only; ask about a metric or a difference, such as freed"],
    ["difference(freed)", "a difference needs two scenarios; give two scenarios"]
  ])("says what is wrong with %s", async (subject, words) => {
    expect(await refusal(subject)).toBe(`${subject}: ${words}`)
  })

  it("says it in Danish", async () => {
    expect(await refusal("centre@Aalborg", "da")).toBe(
      'centre@Aalborg: der er ingen kommunekode eller center "Aalborg"; ' +
        "Aalborg har id'et aalborg; skriv centre@aalborg"
    )
  })

  it("suggests a path for what looks like one", async () => {
    expect(await refusal("organisation.sahre")).toContain("is neither an assumption nor a metric; did you mean ")
  })
})
