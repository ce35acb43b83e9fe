/** How sure the figures are: intervals, what moves the difference, what would turn it, and what is worth measuring. */
import type { PairFindings, TurnFinding } from "../../../analysis/memo/Findings.ts"
import { intervalChart } from "../../charts/intervalChart.ts"
import { tornadoChart } from "../../charts/tornadoChart.ts"
import { textIn } from "../../Lang.ts"
import { plural } from "../../numbers.ts"
import { fteWord, quantityWords } from "../../words.ts"
import type { Block, Inline } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import { assumptionWords, inSentence } from "./assumptionWords.ts"
import { fte, inlines, listed, percent, reference, sentence, value, type Voice, words } from "./Voice.ts"
import { spanWords } from "./valueWords.ts"

/** Bars, turns and measurements that a reader takes in. */
const MOST_BARS = 8
const MOST_TURNS = 4

export const certainty = (voice: Voice): ReadonlyArray<Block> => {
  const { pairs, draws, inputs } = voice.findings
  const { lang } = voice
  const assumptions = plural(
    inputs,
    lang,
    { da: "antagelse", en: "assumption" },
    { da: "antagelser", en: "assumptions" }
  )
  return [
    {
      kind: "heading",
      level: 1,
      text: words(voice, { da: "Hvor sikkert er det?", en: "How sure is it?" }),
      id: "certainty"
    },
    draws === 0
      ? sentence(voice, {
          da: ["Ingen antagelse har et spænd (0), så usikkerheden kan ikke beregnes."],
          en: ["No assumption states a range (0), so uncertainty cannot be computed."]
        })
      : sentence(voice, {
          da: [
            `${assumptions} er usikre og er trukket `,
            { kind: "number", value: draws, decimals: 0 },
            " gange, ens for alle modeller. ",
            reference("intervals", true),
            " viser, hvor resultaterne falder."
          ],
          en: [
            `${assumptions} are uncertain and were drawn `,
            { kind: "number", value: draws, decimals: 0 },
            " times, alike for all models. ",
            reference("intervals", true),
            " shows where the results fall."
          ]
        }),
    ...intervalFigure(voice),
    ...pairs.flatMap((pair) => pairBlocks(voice, pair))
  ]
}

const intervalFigure = (voice: Voice): ReadonlyArray<Block> => {
  const { models, pairs } = voice.findings
  const rows = models.flatMap(({ place, organised, intervals }) =>
    intervals === null || !organised ? [] : [{ label: voice.model(place), ...intervals.freed }]
  )
  if (rows.length === 0) return []
  const title = words(voice, {
    da: "Frigjorte årsværk: 90 %- og 50 %-intervaller og median",
    en: "Freed FTE: 90% and 50% intervals and median"
  })
  return [
    {
      kind: "figure",
      id: "intervals",
      caption: inlinesOf(title),
      chart: intervalChart(
        rows,
        pairs.flatMap(({ interval, places: [first, second] }) =>
          interval === null ? [] : [{ label: `${voice.model(second)} \u2212 ${voice.model(first)}`, ...interval }]
        ),
        {
          lang: voice.lang,
          title,
          bare: true,
          decimals: voice.decimals,
          unit: textIn(fteWord, voice.lang),
          differenceTitle: words(voice, {
            da: `Parvis forskel i ${textIn(quantityWords.freed, "da").toLowerCase()}e årsværk`,
            en: "Paired difference in freed FTE"
          })
        }
      )
    }
  ]
}

const pairBlocks = (voice: Voice, pair: PairFindings): ReadonlyArray<Block> => [
  ...tornadoBlocks(voice, pair),
  ...turnBlocks(voice, pair),
  ...measurementBlocks(voice, pair)
]

const tornadoBlocks = (voice: Voice, pair: PairFindings): ReadonlyArray<Block> => {
  const { lang } = voice
  const shown = pair.tornado.slice(0, MOST_BARS)
  const [largest] = shown
  if (largest === undefined) return []
  const [a, b] = pair.places.map(voice.model)
  const id = `tornado-${pair.places[1]}`
  const title = words(voice, {
    da: `Ændring i forskellen (${b} minus ${a}), når én antagelse går til enden af sit 90 %-interval`,
    en: `Change of the difference (${b} minus ${a}) when one assumption goes to the end of its 90% interval`
  })
  const name = inSentence(assumptionWords(largest.subject, voice.findings, lang, voice.model))
  const low = { ...fte(voice, largest.low), signed: true }
  const high = { ...fte(voice, largest.high), signed: true }
  const hidden = pair.hiddenInputs
  return [
    sentence(voice, {
      da: [`Mest flytter ${name}: `, low, " ved den lave og ", high, " ved den høje ende, jf. ", reference(id), "."],
      en: [
        `What moves it most is ${name}: `,
        low,
        " at the low and ",
        high,
        " at the high end, see ",
        reference(id),
        "."
      ]
    }),
    {
      kind: "figure",
      id,
      caption: inlinesOf(title),
      chart: tornadoChart(
        shown.map(({ subject, low: from, high: to, range }) => ({
          label: assumptionWords(subject, voice.findings, lang, voice.model),
          low: from.value,
          high: to.value,
          detail: spanWords(range[0], range[1], subject.unit, lang)
        })),
        { lang, title, bare: true, decimals: voice.decimals, unit: textIn(fteWord, lang) }
      ),
      ...(hidden === 0
        ? {}
        : {
            note: inlinesOf(
              plural(
                hidden,
                lang,
                { da: "fortrolig antagelse er ikke vist.", en: "confidential assumption is not shown." },
                { da: "fortrolige antagelser er ikke vist.", en: "confidential assumptions are not shown." }
              )
            )
          })
    }
  ]
}

const turnBlocks = (voice: Voice, pair: PairFindings): ReadonlyArray<Block> => {
  if (!pair.turnsSought) return []
  const [a, b] = pair.places.map(voice.model)
  const gap = { ...fte(voice, pair.difference.freed), signed: true }
  const turns = pair.turns.slice(0, MOST_TURNS)
  if (turns.length === 0) {
    return [
      sentence(voice, {
        da: [
          `Ingen enkelt antagelse kan vende forskellen mellem ${b} og ${a} (`,
          gap,
          ") inden for det undersøgte område."
        ],
        en: [
          `No single assumption turns the difference between ${b} and ${a} (`,
          gap,
          ") in the range that was searched."
        ]
      })
    ]
  }
  return [
    sentence(voice, {
      da: [`Forskellen mellem ${b} og ${a} (`, gap, ") vender fortegn, hvis alt andet er lige og"],
      en: [`The difference between ${b} and ${a} (`, gap, ") changes its sign if, all else equal,"]
    }),
    { kind: "list", items: turns.map((turn) => turnInlines(voice, turn)) }
  ]
}

/** `X når over 0,7 (i dag 0,45)`, with whether anyone holds that to be possible. */
export const turnInlines = (
  voice: Voice,
  { subject, only, now, turn, upward, isInside }: TurnFinding
): ReadonlyArray<Inline> => {
  const { lang, findings } = voice
  const model = only === null ? "" : ` (${voice.model(only)})`
  const name = inSentence(`${assumptionWords(subject, findings, lang)}${model}`)
  const at = value(voice, turn, subject.unit)
  const today = listed(
    now.map((one) => [value(voice, one, subject.unit)]),
    voice
  )
  const inside = words(
    voice,
    isInside
      ? { da: "inden for det oplyste spænd", en: "inside the stated range" }
      : { da: "uden for det oplyste spænd", en: "outside the stated range" }
  )
  return inlines(voice, {
    da: [`${name} ${upward ? "kommer over" : "kommer under"} `, at, " (nu ", ...today, `); det er ${inside}`],
    en: [`${name} ${upward ? "rises above" : "falls below"} `, at, " (now ", ...today, `), which is ${inside}`]
  })
}

const measurementBlocks = (voice: Voice, pair: PairFindings): ReadonlyArray<Block> => {
  const [best, next] = pair.measurements
  if (best === undefined) return []
  const name = (one: typeof best) =>
    inSentence(
      one.subjects.map((subject) => assumptionWords(subject, voice.findings, voice.lang, voice.model)).join(" + ")
    )
  const share = percent(voice, best.share)
  const also =
    next === undefined
      ? []
      : [
          words(voice, { da: `; dernæst ${name(next)} (`, en: `; then ${name(next)} (` }),
          percent(voice, next.share),
          text(")")
        ]
  return [
    sentence(voice, {
      da: [
        "Den måling, der vil indsnævre forskellen mest, er ",
        name(best),
        ": 90 %-intervallet ventes ",
        share,
        " smallere",
        ...also,
        "."
      ],
      en: [
        "The measurement that would narrow the difference most is ",
        name(best),
        ": the 90% interval is expected to become ",
        share,
        " narrower",
        ...also,
        "."
      ]
    })
  ]
}
