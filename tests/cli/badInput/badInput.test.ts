/** Bad input at the table: every case is refused with all its problems, at their places, in every language. */
import { describe, expect, it } from "vitest"
import { attempt } from "./attempt.ts"
import { filesCases } from "./fileCases.ts"
import { type Case, meaningCases, rangeCases, shapeCases } from "./scenarioCases.ts"
import { serviceCases } from "./serviceCases.ts"
import { staffingCases } from "./staffingCases.ts"
import { tableCases } from "./tableCases.ts"
import { transitionCases } from "./transitionCases.ts"

const groups: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
  shape: shapeCases,
  range: rangeCases,
  meaning: meaningCases,
  files: filesCases,
  table: tableCases,
  service: serviceCases,
  staffing: staffingCases,
  transition: transitionCases
}

describe.each(Object.entries(groups))("bad input: %s", (group, cases) => {
  it.each(Object.entries(cases))("%s", async (name, spoilt) => {
    const { texts, at, code = 2, set = [], files = ["s.yaml"] } = spoilt
    const english = await attempt(texts, { files, set })
    const danish = await attempt(texts, { files, set, lang: "da" })
    const dutch = await attempt(texts, { files, set, lang: "nl" })
    const json = await attempt(texts, { files, set, json: true })
    expect.soft([english, danish, dutch, json].map((one) => one.code)).toEqual([code, code, code, code])
    const { problems } = JSON.parse(json.stdout) as { readonly problems: ReadonlyArray<Located> }
    const under = problems.map((problem) => textAt(problem, spoilt))
    expect.soft(under.map((text, i) => text.slice(0, at[i]?.length ?? 8))).toEqual(at)
    const places = problems.filter(({ code }) => code !== "unreadable-file" || at[0] !== "").map(placeOf)
    expect.soft(placesIn(english.stderr)).toEqual(places)
    expect.soft(placesIn(danish.stderr)).toEqual(places)
    expect.soft(placesIn(dutch.stderr)).toEqual(places)
    const codes = problems.map(({ code, path }) => `${code} ${path}`.trimEnd()).join("\n")
    const shown = [`exit ${code}`, ...[english, danish, dutch].map(({ stderr }) => stderr.trimEnd()), codes]
      .join("\n\n")
      .trimEnd()
    expect.soft(wideLines(shown)).toEqual([])
    const file = `${group}-${name.replace(/[^a-z0-9]+/giu, "-").toLowerCase()}`
    await expect(`${shown}\n`).toMatchFileSnapshot(`../../golden/badInput/${file}.txt`)
  })
})

interface Located {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly code: string
  readonly path: string
}

const placeOf = ({ file, line, column }: Located): string => `${file}:${line}:${column}`

const placesIn = (text: string): ReadonlyArray<string> =>
  [...text.matchAll(/^ *--> (.+)$/gmu)].map((match) => match[1]!)

/** What stands at a problem's place; empty for a file that is not there. */
const textAt = ({ file, line, column }: Located, { texts, set }: Case): string => {
  const content = file === "--set" ? (set?.[0] ?? "") : (texts[file] ?? "")
  const text = typeof content === "string" ? content.replace(/^\uFEFF/u, "") : new TextDecoder("utf-8").decode(content)
  return (text.split("\n")[line - 1] ?? "").slice(column - 1)
}

const wideLines = (text: string): ReadonlyArray<string> =>
  text.split("\n").filter((line) => [...line].length > 80 && !line.includes("-->"))
