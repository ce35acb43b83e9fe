/** What other plans became: figures of publications, none of them computed here. */
import type { Annex, Row } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import { MONEY } from "./onTheWay.ts"
import { marked } from "./speaksAgainst.ts"
import { sentence, type Voice } from "./Voice.ts"

export const baseRates = (voice: Voice): Annex => {
  const { baseRates: words } = voice.words.given
  const { models, viewpoint } = voice.findings
  const own = models.findIndex(({ party }) => party !== null && party.id === viewpoint)
  return {
    kind: "annex",
    id: "annex-base-rates",
    title: words.annex,
    blocks: [
      sentence(marked(voice, own, [...MONEY, "oneOff"], [words.outcome])),
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
