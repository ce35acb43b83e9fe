import { renderMarkdown } from "../../src/report/renderMarkdown.ts"
import type { Sheet } from "../../src/report/Sheet.ts"
import { describe, expect, it } from "../support/effect.ts"

const sheet: Sheet = {
  title: { da: "Sammenligning", en: "Comparison" },
  blocks: [
    { kind: "heading", level: 2, text: "FTE", note: "one year" },
    {
      kind: "table",
      id: "fte",
      caption: "By case type",
      columns: [
        { id: "id", header: "Case type", kind: "text" },
        { id: "fte", header: "FTE", kind: "number" }
      ],
      rows: [
        ["housing | rent", 1234.5],
        ["*pension*", null]
      ],
      footers: [["total", 1234.5]]
    },
    { kind: "bars", signed: true, caption: "Bridge", items: [{ label: "hand-offs", value: -140 }] },
    { kind: "strip", decimals: 0, items: [{ label: "freed", p5: 1, p25: 2, p50: 3, p75: 4, p95: 5 }] },
    { kind: "keyValues", items: [{ key: "minutes", value: 34, style: "value" }] },
    { kind: "lines", lines: ["```", { text: "  x", tone: "bad" }] },
    { kind: "list", items: ["- one", "2. two"] },
    { kind: "paragraph", text: "# no heading", tone: "warning" },
    { kind: "paragraph", text: "1. no list" },
    { kind: "paragraph", text: "loud", tone: "strong" }
  ]
}

describe("Markdown", () => {
  it("is readable raw", () => {
    expect(renderMarkdown(sheet, "en")).toMatchInlineSnapshot(`
      "# Comparison

      ### FTE (one year)

      **By case type**

      | Case type       |         FTE |
      | --------------- | ----------: |
      | housing \\| rent |     1,234.5 |
      | \\*pension\\*     |           – |
      | **total**       | **1,234.5** |

      **Bridge**

      |           |        |
      | --------- | -----: |
      | hand-offs | −140.0 |

      |       |  P5 | P25 | median | P75 | P95 |
      | ----- | --: | --: | -----: | --: | --: |
      | freed |   1 |   2 |      3 |   4 |   5 |

      - **minutes**: 34

      \`\`\`\`
      \`\`\`
        x
      \`\`\`\`

      - \\- one
      - 2\\. two

      ! \\# no heading

      1\\. no list

      **loud**
      "
    `)
  })
})
