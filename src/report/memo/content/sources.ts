/** The annex of publications: what the ids beside the figures stand for. */
import { textIn } from "../../../words/Lang.ts"
import type { Annex } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { type Voice, words } from "./Voice.ts"

export const sourcesAnnex = (voice: Voice): ReadonlyArray<Annex> => {
  const { sources } = voice.findings
  if (sources.length === 0) return []
  return [
    {
      kind: "annex",
      id: "annex-sources",
      title: words(voice, { da: "Kilder", en: "Sources" }),
      blocks: [
        {
          kind: "table",
          id: "sources",
          caption: inlinesOf(
            words(voice, {
              da: "Udgivelser, som kilder og noter henviser til ved nummer",
              en: "Publications that sources and notes refer to by number"
            })
          ),
          columns: [
            { header: words(voice, { da: "Nr.", en: "No." }), kind: "text", weight: 0.25 },
            { header: words(voice, { da: "Udgivelse", en: "Publication" }), kind: "text", weight: 1.75 }
          ],
          rows: [...byCitation(voice)].map(([citation, ids]) => ({ cells: [ids.join(", "), citation] }))
        }
      ]
    }
  ]
}

/** Figures of one publication have an id each. */
const byCitation = ({ findings, lang }: Voice): ReadonlyMap<string, ReadonlyArray<string>> => {
  const found = new Map<string, Array<string>>()
  for (const { id, citation } of findings.sources) {
    const said = textIn(citation, lang)
    const ids = found.get(said)
    if (ids === undefined) found.set(said, [id])
    else ids.push(id)
  }
  return found
}
