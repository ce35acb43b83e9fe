/** What figures rest on, as a table: shares of sourced, inferred, fitted and assumed numbers, and the largest gaps. */
import type { Ground } from "../../../analysis/memo/Findings.ts"
import type { Basis } from "../../../scenario/quantitySchema.ts"
import { largestRemainder } from "../../largestRemainder.ts"
import { textIn, type Text } from "../../../words/Lang.ts"
import { basisWords } from "../../words.ts"
import type { Block, Cell, Row } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import { assumptionWords, inSentence } from "./assumptionWords.ts"
import { capital, listed, percent, type Voice, words } from "./Voice.ts"

/** Gaps that are named. */
const MOST_GAPS = 3
/** A gap that would be printed as 0 per cent is none. */
const LIGHT = 0.005

export interface Grounded {
  readonly name: string
  readonly ground: Ground
}

/** Nothing where no number moves any of the results. */
export const groundTable = (voice: Voice, caption: Text, all: ReadonlyArray<Grounded>): ReadonlyArray<Block> => {
  const grounded = all.filter(({ ground }) => ground.evidence.some(({ share }) => share.value > 0))
  if (grounded.length === 0) return []
  const printed = grounded.map(({ ground }) => printedShares(ground))
  // A basis that nothing rests on needs no column.
  const shown = order.filter((basis) => printed.some((shares) => shares.get(basis) !== 0))
  return [
    {
      kind: "table",
      id: "ground",
      caption: inlinesOf(words(voice, caption)),
      columns: [
        { header: words(voice, { da: "Model", en: "Model" }), kind: "text" },
        ...shown.map((basis) => ({ header: capital(textIn(basisWords[basis], voice.lang)), kind: "number" as const })),
        { header: words(voice, { da: "De største huller", en: "The largest gaps" }), kind: "text", weight: 3 }
      ],
      rows: grounded.map(({ name, ground }, i): Row => ({
        cells: [
          name,
          ...shown.map((basis) => shareCell(voice, ground, basis, printed[i]!.get(basis)!)),
          { inlines: gaps(voice, ground) }
        ]
      })),
      note: inlinesOf(words(voice, explained))
    }
  ]
}

const order = ["sourced", "inferred", "agreed", "fitted", "assumed", "unstated"] as const

const explained: Text = {
  da: "Vægt: så meget ændres resultatet, når et tal ændres 1\u00a0%. Skalerede tal regnes som tilpassede; huller er tal, som ingen har målt.",
  en: "Weight: how much the result changes per 1% of a number. Scaled numbers count as fitted; a gap is a number that nobody has measured."
}

/** Per cent by basis; they sum to 100. */
const printedShares = ({ evidence }: Ground): ReadonlyMap<Basis, number> => {
  const shares = largestRemainder(
    evidence.map(({ share }) => share.value * 100),
    0
  )
  return new Map(evidence.map(({ basis }, i) => [basis, shares[i]!]))
}

const shareCell = (voice: Voice, { evidence }: Ground, basis: Basis, printed: number): Cell => {
  const { share } = evidence.find((one) => one.basis === basis)!
  return { inlines: [percent(voice, share, printed / 100)] }
}

const gaps = (voice: Voice, ground: Ground) => {
  const named = ground.gaps
    .filter(({ weight }) => weight.value >= LIGHT)
    .slice(0, MOST_GAPS)
    .map(({ subject, weight }, i) => {
      const name = assumptionWords(subject, voice.findings, voice.lang)
      return [text(`${i === 0 ? name : inSentence(name)} (`), percent(voice, weight), text(")")]
    })
  return named.length === 0 ? [text("\u2013")] : listed(named, voice)
}
