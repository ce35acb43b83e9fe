/** What other plans became: figures of publications, none of them computed here. */
import type { Annex, Row } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import type { Voice } from "./Voice.ts"

export const baseRates = ({ words: { given } }: Voice): Annex => {
  const { baseRates: words } = given
  return {
    kind: "annex",
    id: "annex-base-rates",
    title: words.annex,
    blocks: [
      {
        kind: "table",
        id: "base-rates",
        caption: inlinesOf(words.caption),
        columns: [
          { header: words.plan, kind: "text", weight: 0.7 },
          { header: words.figure, kind: "text", weight: 1.5 },
          { header: words.source, kind: "text", weight: 0.8 }
        ],
        rows: words.rows.map(([plan, figure, source]): Row => ({ cells: [plan, figure, { inlines: [text(source)] }] }))
      }
    ]
  }
}
