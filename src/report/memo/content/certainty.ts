/** How sure the figures are: intervals, what moves the difference, what would turn it, and what is worth measuring. */
import type { PairFindings, TurnFinding } from "../../../analysis/memo/Findings.ts"
import { intervalChart } from "../../charts/intervalChart.ts"
import { tornadoChart } from "../../charts/tornadoChart.ts"
import { textIn } from "../../Lang.ts"
import { formatNumber, plural } from "../../numbers.ts"
import { fteWord, quantityWords } from "../../words.ts"
import type { Block, Figure, Inline } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import { assumptionWords, quoted } from "./assumptionWords.ts"
import {
  bareNumber,
  fte,
  inlines,
  inPicture,
  listed,
  percent,
  reference,
  sentence,
  value,
  type Voice,
  words
} from "./Voice.ts"
import { spanWords } from "./valueWords.ts"

/** Bars, turns and measurements that a reader takes in. */
const MOST_BARS = 10
const MOST_TURNS = 3

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
    ...medians(voice),
    ...intervalFigure(voice),
    ...pairs.flatMap((pair) => pairBlocks(voice, pair))
  ]
}

/** Where the middle of the draws lies when the central estimate is another: ranges are seldom even. */
const medians = (voice: Voice): ReadonlyArray<Block> => {
  const items = voice.findings.models.flatMap(({ place, organised, fte: { freed }, intervals }) =>
    intervals === null || !organised
      ? []
      : [
          [
            fte(voice, intervals.freed.middle),
            text(
              words(voice, {
                da: ` i ${voice.model(place)} (centralt skøn `,
                en: ` in ${voice.model(place)} (central estimate `
              })
            ),
            bareNumber(fte(voice, freed)),
            text(")")
          ]
        ]
  )
  return items.length === 0
    ? []
    : [
        sentence(voice, {
          da: [
            "Medianen af de frigjorte årsværk er ",
            ...listed(items, voice),
            "; afvigelsen kommer af, at spændene er skæve."
          ],
          en: ["The median of freed FTE is ", ...listed(items, voice), "; they differ because the ranges are lopsided."]
        })
      ]
}

const intervalFigure = (voice: Voice): ReadonlyArray<Block> => {
  const { models, pairs } = voice.findings
  const rows = models.flatMap(({ place, organised, intervals }) =>
    intervals === null || !organised ? [] : [{ label: voice.model(place), ...intervals.freed }]
  )
  if (rows.length === 0) return []
  const title = words(voice, {
    da: "Frigjorte årsværk: 90\u00a0%- og 50\u00a0%-intervaller og median",
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
  const [largest, next] = pair.tornado
  if (largest === undefined) return []
  const said = (one: typeof largest) => [
    text(`${quoted(assumptionWords(one.subject, voice.findings, voice.lang, voice.model), voice.lang)} (`),
    { ...fte(voice, one.low), signed: true },
    text(words(voice, { da: " ved den lave og ", en: " at the low and " })),
    { ...fte(voice, one.high), signed: true },
    text(words(voice, { da: " ved den høje ende)", en: " at the high end)" }))
  ]
  const both = listed([largest, ...(next === undefined ? [] : [next])].map(said), voice)
  return [
    sentence(voice, {
      da: ["Forskellen flyttes mest af ", ...both, ", jf. ", reference(`tornado-${pair.places[1]}`), "."],
      en: ["The difference is moved most by ", ...both, ", see ", reference(`tornado-${pair.places[1]}`), "."]
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
    da: `Ændring i forskellen (${b} minus ${a}), når én antagelse går til enden af sit 90\u00a0%-interval`,
    en: `Change of the difference (${b} minus ${a}) when one assumption goes to the end of its 90% interval`
  })
  const hidden = pair.hiddenInputs
  const note = plural(
    hidden,
    lang,
    { da: "fortrolig antagelse er ikke vist.", en: "confidential assumption is not shown." },
    { da: "fortrolige antagelser er ikke vist.", en: "confidential assumptions are not shown." }
  )
  return {
    kind: "figure",
    id: `tornado-${pair.places[1]}`,
    caption: inlinesOf(title),
    chart: tornadoChart(
      pair.tornado.slice(0, MOST_BARS).map(({ subject, low, high, range }) => ({
        label: assumptionWords(subject, voice.findings, lang, voice.model),
        low: inPicture(voice, low),
        high: inPicture(voice, high),
        detail: spanWords(range[0], range[1], subject.unit, lang)
      })),
      { lang, title, bare: true, decimals: voice.decimals, unit: textIn(fteWord, lang) }
    ),
    ...(hidden === 0 ? {} : { note: inlinesOf(note) })
  }
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
      da: [`Forskellen mellem ${b} og ${a} (`, gap, ") skifter fortegn, hvis alt andet er lige, og"],
      en: [`The difference between ${b} and ${a} (`, gap, ") changes its sign if, all else equal,"]
    }),
    { kind: "list", items: turns.map((turn) => turnInlines(voice, turn)) },
    { kind: "paragraph", inlines: inlinesOf(stated(voice, turns)) }
  ]
}

/** `X over 0,7 (nu 0,45)`. */
export const turnInlines = (voice: Voice, { subject, only, now, turn, upward }: TurnFinding): ReadonlyArray<Inline> => {
  const { lang, findings } = voice
  const model = only === null ? "" : lang === "da" ? ` i ${voice.model(only)}` : ` in ${voice.model(only)}`
  const name = `${quoted(assumptionWords(subject, findings, lang), lang)}${model}`
  const at = value(voice, turn, subject.unit)
  const today = listed(
    now.map((one) => [value(voice, one, subject.unit)]),
    voice
  )
  return inlines(voice, {
    da: [`${name} ${upward ? "kommer over" : "kommer under"} `, at, " (nu ", ...today, ")"],
    en: [`${name} ${upward ? "rises above" : "falls below"} `, at, " (now ", ...today, ")"]
  })
}

/** Whether anybody holds these values to be possible. */
const stated = (voice: Voice, turns: ReadonlyArray<TurnFinding>): string => {
  const inside = turns.filter(({ isInside }) => isInside).length
  if (inside === 0) {
    return words(voice, {
      da:
        turns.length === 1
          ? "Værdien ligger uden for det oplyste spænd."
          : "Ingen af værdierne ligger inden for de oplyste spænd.",
      en:
        turns.length === 1
          ? "The value lies outside the stated range."
          : "None of these values lies inside its stated range."
    })
  }
  if (inside === turns.length) {
    return words(voice, {
      da:
        turns.length === 1
          ? "Værdien ligger inden for det oplyste spænd."
          : "Alle værdierne ligger inden for de oplyste spænd.",
      en:
        turns.length === 1
          ? "The value lies inside the stated range."
          : "All these values lie inside their stated ranges."
    })
  }
  const count = formatNumber(inside, voice.lang, 0)
  return words(voice, {
    da: `${count} af værdierne ligger inden for de oplyste spænd.`,
    en: `${count} of these values ${inside === 1 ? "lies" : "lie"} inside the stated ranges.`
  })
}

const measurementBlocks = (voice: Voice, pair: PairFindings): ReadonlyArray<Block> => {
  const [best, next] = pair.measurements
  if (best === undefined) return []
  const name = (one: typeof best) =>
    quoted(
      one.subjects.map((subject) => assumptionWords(subject, voice.findings, voice.lang, voice.model)).join(" + "),
      voice.lang
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
        ": 90\u00a0%-intervallet ventes ",
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
