/** Help in terminals of every width, without a process for each. */
import { describe, expect, it, vi } from "vitest"
import { BRIDGE, QUANTITIES, VULNERABILITY } from "../../../src/model/Quantity.ts"
import { OTHER_LINES, QUANTITY_LINES } from "../../../src/cli/program/metricHelp.ts"
import { commands } from "../../../src/cli/program/commands.ts"
import { names, runProgram } from "../../../src/cli/program/program.ts"
import { languages, type Lang } from "../../../src/words/languages.ts"
import { wordsIn } from "../../../src/words/wordsIn.ts"
import { displayWidth } from "../../../src/report/terminal/displayWidth.ts"

const helpOf = async (command: string, lang: Lang, columns: number): Promise<string> => {
  const printed = vi.spyOn(console, "log").mockImplementation(() => undefined)
  await runProgram([...(command === "" ? [] : [command]), "--help"], lang, columns)
  const help = printed.mock.calls.flat().join("\n")
  printed.mockRestore()
  return help
}

interface CommandHelp {
  readonly positionals?: object
  readonly options?: object
  readonly examples: ReadonlyArray<string>
}

const widest = (text: string): number => Math.max(...text.split("\n").map(displayWidth))

describe.each([40, 60])("help in %d columns", (columns) => {
  it.each(["", ...names.commands])("of '%s' fits, in every language", async (command) => {
    for (const lang of languages) {
      const help = await helpOf(command, lang, columns)
      expect(widest(help)).toBeLessThanOrEqual(columns)
      // It uses the room that there is.
      expect(widest(help)).toBeGreaterThan(columns - 8)
    }
  })
})

describe("help", () => {
  it("is no wider than 80 columns in a wide terminal", async () => {
    expect(await helpOf("memo", "en", 120)).toBe(await helpOf("memo", "en", 80))
  })

  it.each(languages)("has words in %s for everything that is declared, and for nothing else", async (lang) => {
    const { help } = await wordsIn(lang, ["help"])
    const said: Readonly<Record<string, CommandHelp>> = help.commands
    expect(Object.keys(said).toSorted()).toEqual(names.commands.toSorted())
    for (const { usage, positionals = {}, options = {}, examples } of commands) {
      const name = usage.split(" ")[0]!
      const own = said[name]!
      expect(Object.keys(own.positionals ?? {}).toSorted(), name).toEqual(Object.keys(positionals).toSorted())
      expect(own.examples, name).toHaveLength(examples.length)
      expect(Object.keys({ ...help.options, ...own.options }), name).toEqual(
        expect.arrayContaining(Object.keys(options))
      )
      expect(Object.keys(options), name).toEqual(expect.arrayContaining(Object.keys(own.options ?? {})))
    }
  })

  it("says what each option takes, and what it is without it", async () => {
    expect(await helpOf("break-even", "da", 80)).toMatch(/--equals +tallet, det skal nå; ellers 0 \[tal\]/u)
    expect(await helpOf("break-even", "en", 80)).toMatch(
      /one of\s+them; else freed, without organisation need \[text\]/u
    )
    expect(await helpOf("run", "en", 80)).toMatch(/--by +.*\[municipality, caseType, centre, month\]/u)
    expect(await helpOf("compare", "en", 80)).not.toMatch(/default|array/u)
  })
})

describe("the metrics that help lists", () => {
  it("are those of the model", () => {
    expect(QUANTITY_LINES.join(" ").split(", ")).toEqual([...QUANTITIES])
    expect(OTHER_LINES.join(" ").split(", ")).toEqual([
      ...BRIDGE.filter((id) => !["service", "posts", "quality"].includes(id)).map((id) => `bridge.${id}`),
      ...VULNERABILITY.map((id) => `vulnerability.${id}`),
      "unitTimeScale"
    ])
  })

  it("stand in the help of explain, in every language", async () => {
    for (const lang of ["da", "en", "nl"] as const)
      expect(await helpOf("explain", lang, 80)).toContain("competence, competenceExtra, management, coordination")
  })
})
