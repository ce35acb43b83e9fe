/** Risks as the scenarios state them: the likeliest and gravest first. */
import type { RiskFinding } from "../../../analysis/memo/Findings.ts"
import { textIn, type Text } from "../../../words/Lang.ts"
import type { Block, Row } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { type Voice, words } from "./Voice.ts"

export const risks = (voice: Voice): ReadonlyArray<Block> => {
  const { lang, findings } = voice
  if (findings.risks.length === 0) return []
  const owner = (id: string | null): string => {
    const party = findings.parties.find((one) => one.id === id)
    return party === undefined ? (id ?? "\u2013") : textIn(party.label, lang)
  }
  const sorted = findings.risks.toSorted((one, other) => weight(other) - weight(one))
  return [
    { kind: "heading", level: 1, text: words(voice, { da: "Risici", en: "Risks" }), id: "risks" },
    {
      kind: "table",
      id: "risk-table",
      caption: inlinesOf(words(voice, { da: "Risici, de største først", en: "Risks, the largest first" })),
      columns: [
        { header: words(voice, { da: "Risiko", en: "Risk" }), kind: "text", weight: 6 },
        { header: words(voice, { da: "Sandsynlighed", en: "Likelihood" }), kind: "text", weight: 0.6 },
        { header: words(voice, { da: "Konsekvens", en: "Consequence" }), kind: "text", weight: 0.6 },
        { header: words(voice, { da: "Ejer", en: "Owner" }), kind: "text" }
      ],
      rows: sorted.map((risk): Row => ({
        cells: [
          riskWords(voice, risk),
          textIn(levels.likelihood[risk.likelihood], lang),
          textIn(levels.consequence[risk.consequence], lang),
          owner(risk.owner)
        ]
      }))
    }
  ]
}

const riskWords = (voice: Voice, { text, confidential }: RiskFinding): string => {
  const mark = confidential ? ` (${words(voice, { da: "internt", en: "internal" })})` : ""
  return `${textIn(text, voice.lang)}${mark}`
}

const sizes = { low: 1, medium: 2, high: 3 } as const

const weight = ({ likelihood, consequence }: RiskFinding): number => sizes[likelihood] * sizes[consequence]

const level: Readonly<Record<RiskFinding["likelihood"], Text>> = {
  low: { da: "lav", en: "low" },
  medium: { da: "middel", en: "medium" },
  high: { da: "høj", en: "high" }
}

const levels: Readonly<Record<"likelihood" | "consequence", Readonly<Record<RiskFinding["likelihood"], Text>>>> = {
  likelihood: level,
  consequence: { ...level, low: { da: "lille", en: "low" }, high: { da: "stor", en: "high" } }
}
