import { Schema } from "effect"
import { atLineStart, escaped, escapedInAnyDialect, pipeTable } from "../../src/report/markdownText.ts"
import { displayWidth } from "../../src/report/terminal/displayWidth.ts"
import { describe, expect, it } from "../support/effect.ts"

describe("Markdown text", () => {
  it("does not become markup", () => {
    expect(escaped("a|b `c` *d* <e> [f](g) \\ ~h~")).toBe("a\\|b \\`c\\` \\*d\\* \\<e> \\[f\\](g) \\\\ \\~h\\~")
    expect(escaped("snake_case and _em_")).toBe("snake_case and \\_em\\_")
    expect(escaped("KL & FM, &amp; &#35;")).toBe("KL & FM, \\&amp; \\&#35;")
    expect(escaped("two\n\nlines")).toBe("two lines")
  })

  it("does not become markup in any dialect where a memo goes", () => {
    expect(escapedInAnyDialect("snake_case {.a} @kl #12 a > b\r\n&c")).toBe(
      "snake\\_case \\{.a\\} \\@kl \\#12 a \\> b \\&c"
    )
  })

  it("leaves an address what it is", () => {
    const address = "https://ft.dk/lovforslag/l86/l86_som_fremsat.htm?a=1&b=2#top"
    expect(escapedInAnyDialect(`L_86, ${address} and more_`)).toBe(`L\\_86, ${address} and more\\_`)
  })

  it.each([
    ["- no", "\\- no"],
    ["# no", "\\# no"],
    ["\\# no", "\\# no"],
    ["12) no", "12\\) no"],
    ["1.", "1\\."],
    ["1.5 hours", "1.5 hours"]
  ])("%s begins no list, quotation or heading", (text, written) => {
    expect(atLineStart(text)).toBe(written)
  })
})

describe("a table in Markdown", () => {
  const columns = [
    { header: "Name", side: "left" },
    { header: "FTE", side: "right" }
  ] as const

  it("is aligned where it is read raw", () => {
    expect(pipeTable(columns, [["日本", "1,234"], ["e\u0301"]]).split("\n")).toEqual([
      "| Name |   FTE |",
      "| ---- | ----: |",
      "| 日本 | 1,234 |",
      "| e\u0301    |       |"
    ])
  })

  it.prop(
    "has lines of one width, whatever is in it",
    Schema.Struct({ cells: Schema.Array(Schema.String) }),
    ({ cells }) => {
      const lines = pipeTable(
        columns,
        cells.map((cell) => [escaped(cell), cell.length.toString()])
      ).split("\n")
      return new Set(lines.map(displayWidth)).size === 1
    }
  )
})
