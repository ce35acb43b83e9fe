import { describe, expect, it } from "vitest"
import { paragraph, type Memo } from "../../../src/report/memo/Memo.ts"
import { writeMarkdown } from "../../../src/report/memo/markdown.ts"
import { nasty, sampleMemo } from "./sampleMemo.ts"

const markdown = writeMarkdown(sampleMemo, { figureFile: (id) => `notat ${id}.svg` })
const unescaped = (text: string) => text.replace(/\\([\\`*_{}[\]<>#|~$@&])/gu, "$1")
const plain: Memo = { ...sampleMemo, lang: "en", title: "T", date: "2026-11-22", blocks: [] }

describe("writeMarkdown", () => {
  it("numbers captions and refers to them by number", () => {
    expect(markdown).toContain("**Tabel\u00a01.** Årsværk efter sagsområde")
    expect(markdown).toContain("jf. [figur\u00a01](#bridge) og [tabel\u00a01](#by-case-type)")
    expect(markdown).toContain("[Tabel\u00a02](#assumptions) viser")
  })

  it("has aligned tables, footnotes and pictures beside it", () => {
    expect(markdown).toMatch(/\| Folkepension +\| +520 \| +311 \| +377 \| +\+66 \| +90\u00a0% \|/u)
    expect(markdown).toMatch(/\*\*I alt\*\* .*\*\*2\.000\*\*/u)
    expect(markdown).toMatch(/90\u00a0årsværk\.\[\^1\]/u)
    expect(markdown).toMatch(/^\[\^2\]: Se \[Hvor er parterne uenige\?\]/mu)
    expect(markdown).toContain("](<notat%20bridge.svg>)")
    expect(writeMarkdown(sampleMemo)).not.toContain(".svg")
  })

  it("keeps every letter of a text that looks like markup", () => {
    const [read = ""] = markdown.split("```casecap-memo")
    expect(unescaped(read).split(nasty)).toHaveLength(3)
    expect(read).not.toContain("<b>&amp;")
  })

  it("keeps a paragraph that opens like a list or a heading a paragraph", () => {
    const written = writeMarkdown({
      ...plain,
      blocks: ["- nej", "1. nej", "# nej", "+ nej"].map((words) => paragraph(words))
    })
    expect(written).toContain("\n\\- nej\n\n1\\. nej\n\n\\# nej\n\n\\+ nej\n")
  })
})
