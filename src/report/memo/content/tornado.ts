/** The tornado of a difference: which assumption alone moves it most, in a sentence and as a picture. */
import type { PairFindings, TornadoFinding } from "../../../analysis/memo/Findings.ts"
import { tornadoChart } from "../../charts/tornadoChart.ts"
import { textIn } from "../../../words/Lang.ts"
import { fteWord } from "../../words.ts"
import type { Block, Figure } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import { assumptionWords, quoted } from "./assumptionWords.ts"
import { betweenWords, countsIn, knownIn, notShown } from "./pairWords.ts"
import { spanWords } from "./valueWords.ts"
import {
  bareNumber,
  inPicture,
  listed,
  ninetyPercent,
  reference,
  sentence,
  signedFte,
  type Voice,
  words
} from "./Voice.ts"

/** Bars that a reader takes in. */
const MOST_BARS = 10

export const tornadoBlocks = (voice: Voice, pair: PairFindings): ReadonlyArray<Block> => {
  const [largest, next] = pair.tornado
  if (largest === undefined) return []
  const said = (one: typeof largest) => [
    text(`${quoted(movedWords(voice, one), voice.lang)} (`),
    bareNumber(signedFte(voice, one.low)),
    text(words(voice, { da: " ved lav og ", en: " at its low and " })),
    signedFte(voice, one.high),
    text(words(voice, { da: " ved høj værdi)", en: " at its high end)" }))
  ]
  const both = listed([largest, ...(next === undefined ? [] : [next])].map(said), voice)
  const see = reference(`tornado-${pair.places[1]}`)
  const of = betweenWords(voice, pair)
  const { among, hidden } = knownIn(voice, pair)
  return [
    sentence(voice, {
      da: [
        among === ""
          ? `Forskellen${of} flyttes mest af `
          : `Blandt de ${among} antagelser flyttes forskellen${of} mest af `,
        ...both,
        ", jf.\u00a0",
        see,
        ...hidden,
        "."
      ],
      en: [
        among === ""
          ? `The difference${of} is moved most by `
          : `Among the ${among} assumptions, the difference${of} is moved most by `,
        ...both,
        ", see\u00a0",
        see,
        ...hidden,
        "."
      ]
    })
  ]
}

/** The tornado of every pair, for the annex. */
export const tornadoFigures = (voice: Voice): ReadonlyArray<Figure> =>
  voice.findings.pairs.flatMap((pair) => (pair.tornado.length === 0 ? [] : [tornadoFigure(voice, pair)]))

const tornadoFigure = (voice: Voice, pair: PairFindings): Figure => {
  const { lang } = voice
  const [a, b] = pair.places.map(voice.model)
  const title = words(voice, {
    da: `Ændring i forskellen (${b} minus ${a}), når én antagelse går til enden af sit ${ninetyPercent.da}`,
    en: `Change of the difference (${b} minus ${a}) when one assumption goes to the end of its ${ninetyPercent.en}`
  })
  const { hiddenInputs } = countsIn(voice, pair)
  return {
    kind: "figure",
    id: `tornado-${pair.places[1]}`,
    caption: inlinesOf(title),
    chart: tornadoChart(
      pair.tornado.slice(0, MOST_BARS).map((one) => ({
        label: movedWords(voice, one),
        low: inPicture(voice, one.low),
        high: inPicture(voice, one.high),
        detail: spanWords(one.range[0], one.range[1], one.subject.unit, lang).words
      })),
      { lang, title, decimals: voice.decimals, unit: textIn(fteWord, lang) }
    ),
    ...(hiddenInputs.value === 0 ? {} : { note: [notShown(voice, hiddenInputs), text(".")] })
  }
}

/** What an assumption is called, with the model in which alone it moves. */
const movedWords = (voice: Voice, { subject, only }: TornadoFinding): string =>
  only === null
    ? assumptionWords(subject, voice.findings, voice.lang, voice.named)
    : `${assumptionWords(subject, voice.findings, voice.lang)} ${words(voice, { da: "i", en: "in" })} ${voice.named(only)}`
