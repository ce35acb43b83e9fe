import { describe, expect, it } from "vitest"
import { passagesOf } from "../../../src/report/memo/passages.ts"
import { type Block, inlinesOf, type Memo, paragraph } from "../../../src/report/memo/Memo.ts"

const said = (...blocks: ReadonlyArray<Block>) => {
  const memo: Memo = { title: "Titel", lang: "da", date: "2010-03-01", blocks, claims: [] }
  return passagesOf(memo)
}
const fte = (value: number) => ({ kind: "number", value, unit: "årsværk", decimals: 0 }) as const

describe("passagesOf", () => {
  it("splits a paragraph into sentences, and keeps figures apart", () => {
    const found = said(
      paragraph("Det frigør ca. ", fte(5), ", jf. bilaget. Det koster intet. ", fte(7), " bliver.", {
        kind: "footnote",
        inlines: inlinesOf("En note.")
      })
    )
    expect(found).toEqual([
      { said: ["Det frigør ca. ", "5\u00a0årsværk", ", jf. bilaget."] },
      { said: ["Det koster intet."] },
      { said: ["", "7\u00a0årsværk", " bliver."] },
      { said: ["En note."] }
    ])
  })

  it("takes the rows of a table, and nothing of the head", () => {
    const columns = [{ header: "Hvad", kind: "text" } as const, { header: "Tal", kind: "number", decimals: 0 } as const]
    const rows = [{ tone: "group" as const, cells: ["Gruppe"] }, { cells: ["Række", 12] }]
    expect(said({ kind: "table", id: "t", caption: inlinesOf("Om alt"), columns, rows })).toEqual([
      { said: ["Om alt"] },
      { at: "Tabel\u00a01", said: ["Gruppe"] },
      { at: "Tabel\u00a01", said: ["Række · ", "12"] }
    ])
  })
})
