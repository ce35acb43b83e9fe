/** Texts that cannot act: control characters and turns of direction are seen, everything else stays. */
import { describe, expect, it } from "vitest"
import { inert, inertJson, inertOutput } from "../../src/kernel/inert.ts"

const live = [
  "\u0000",
  "\u0007",
  "\b",
  "\r",
  "\u001b",
  "\u007f",
  "\u0085",
  "\u009b",
  "\u061c",
  "\u200f",
  "\u2028",
  "\u202e",
  "\u2066",
  "\u{e0041}"
]

describe("a text", () => {
  it.each(live)("shows what would act: %j", (sign) => {
    expect(inert(`a${sign}b`)).toBe("a\uFFFDb")
    expect(inertOutput(`a${sign}b`)).toBe("a\uFFFDb")
    expect(inertJson(JSON.stringify(`a${sign}b`))).not.toContain(sign)
    expect(JSON.parse(inertJson(JSON.stringify(`a${sign}b`)))).toBe(`a${sign}b`)
  })

  it("keeps words, line breaks and tabs", () => {
    const text = "Ærø\tŁódź\nмосква 札幌市 e\u0301 👩\u200d🚀 100\u00a0%"
    expect([inert(text), inertOutput(text), inertJson(text)]).toEqual([text, text, text])
    expect(inert("a\r\nb")).toBe("a\nb")
    expect(inertOutput("a\r\nb\rc")).toBe("a\r\nb\uFFFDc")
  })

  it("keeps colours of our own, and nothing longer", () => {
    expect(inertOutput("\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b[2J")).toBe(
      "\u001b[31mred\u001b[0m \uFFFD]0;title\uFFFD \uFFFD[2J"
    )
  })
})
