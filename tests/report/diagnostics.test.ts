/** Problems in a terminal that is narrower than a report. */
import { describe, expect, it } from "vitest"
import { diagnostics } from "../../src/report/diagnostics.ts"
import { languages } from "../../src/words/languages.ts"
import { problemsOf } from "../support/load.ts"
import { tiny } from "../cli/badInput/tiny.ts"

describe("problems", () => {
  it.each(languages.flatMap((lang) => [40, 50, 80].map((width) => [lang, width] as const)))(
    "fit a terminal with the caret under what is meant: %s, %i columns",
    (lang, width) => {
      const texts = tiny([
        "  handoff: {share: 0.3, sendMinutes: {ref: parameters.sendMinutes}, receiveMinutes: 5, returnRate: 0.1}",
        "  handoff: {share: 0.3, sendMinutes: {ref: parameters.sendMinutes}, receiveMinutes: 5, returnRate: often}"
      ])
      const text = diagnostics(problemsOf(texts as Readonly<Record<string, string>>, "s.yaml"), lang, width)
      const lines = text.split("\n")
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width)
      const caret = lines.findIndex((line) => line.includes("^"))
      expect(lines[caret - 1]!.slice(lines[caret]!.indexOf("^"))).toMatch(/^often/u)
    }
  )
})
