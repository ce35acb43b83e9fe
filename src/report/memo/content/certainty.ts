/** How sure the figures are: intervals, what moves the difference, what would turn it, and what is worth measuring. */
import { shownTurns } from "../../../analysis/memo/counts.ts"
import type { Interval, PairFindings, TurnFinding } from "../../../analysis/memo/Findings.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import { intervalChart } from "../../charts/intervalChart.ts"
import { textIn, type Text } from "../../../words/Lang.ts"
import { roundTo } from "../../../words/numbers.ts"
import { fteWord, quantityWords } from "../../words.ts"
import type { Block, Inline } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import { assumptionWords, quoted } from "./assumptionWords.ts"
import { betweenWords, countsIn, knownIn } from "./pairWords.ts"
import { printedDifference } from "./printedPlaces.ts"
import { tornadoBlocks } from "./tornado.ts"
import {
  bareNumber,
  count,
  counted,
  countSaid,
  fte,
  inlines,
  inPicture,
  listed,
  ninetyPercent,
  percent,
  reference,
  sentence,
  signedFte,
  value,
  type Voice,
  words
} from "./Voice.ts"

export const certainty = (voice: Voice): ReadonlyArray<Block> => {
  const { pairs, draws, counts } = voice.findings
  const figure = intervalFigure(voice)
  // Where no model moves anything, nothing is freed and there is no picture of it.
  const alike = (ends: string, shows: string): ReadonlyArray<string | Inline> =>
    figure.length === 0 ? [ends] : [`${ends} `, reference("intervals", true), shows]
  const assumptions = counted(
    voice,
    counts.inputs,
    { da: "antagelse", en: "assumption" },
    { da: "antagelser", en: "assumptions" }
  )
  const many = counts.inputs.value !== 1
  const times = count(voice, counts.draws)
  return [
    {
      kind: "heading",
      level: 1,
      text: words(voice, { da: "Hvor sikkert er det?", en: "How sure is it?" }),
      id: "certainty"
    },
    draws === 0
      ? sentence(voice, {
          da: [
            countSaid(voice, counts.inputs, "Ingen antagelser"),
            " har et spænd, så usikkerheden kan ikke beregnes."
          ],
          en: [countSaid(voice, counts.inputs, "No assumption"), " states a range, so uncertainty cannot be computed."]
        })
      : sentence(voice, {
          da: [
            assumptions,
            " har et spænd og er trukket ",
            times,
            ...alike(" gange, ens for alle modeller.", " viser, hvor resultaterne falder."),
            ...medians(voice)
          ],
          en: [
            assumptions,
            many ? " have a range and were drawn " : " has a range and was drawn ",
            times,
            ...alike(" times, alike for all models.", " shows where the results fall."),
            ...medians(voice)
          ]
        }),
    ...figure,
    ...pairs.flatMap((pair) => pairBlocks(voice, pair))
  ]
}

/** Where the middle of the draws lies when the central estimate is another: ranges are seldom even. */
const medians = (voice: Voice): ReadonlyArray<string | Inline> => {
  const items = voice.findings.models.flatMap(({ place, organised, fte: { freed }, intervals }) =>
    intervals === null || !organised || !isLopsided(voice, intervals.freed.middle, freed)
      ? []
      : [
          [
            fte(voice, intervals.freed.middle),
            text(
              words(voice, {
                da: ` i ${voice.named(place)} (centralt skøn `,
                en: ` in ${voice.named(place)} (central estimate `
              })
            ),
            bareNumber(fte(voice, freed)),
            text(")")
          ]
        ]
  )
  if (items.length === 0) return []
  return voice.lang === "da"
    ? [" Medianen af de frigjorte årsværk er ", ...listed(items, voice), "; den afviger, fordi spændene er skæve."]
    : [" The median of freed FTE is ", ...listed(items, voice), "; it differs because the ranges are lopsided."]
}

/** Whether a reader sees the two apart. */
const isLopsided = ({ decimals }: Voice, middle: Measured, central: Measured): boolean =>
  roundTo(middle.value, decimals) !== roundTo(central.value, decimals)

const intervalFigure = (voice: Voice): ReadonlyArray<Block> => {
  const { models, pairs } = voice.findings
  const rows = models.flatMap(({ place, organised, intervals }) =>
    intervals === null || !organised ? [] : [{ label: voice.model(place), ...drawn(voice, intervals.freed) }]
  )
  if (rows.length === 0) return []
  const title = words(voice, {
    da: "Frigjorte årsværk: 90\u00a0%\u2011 og 50\u00a0%\u2011intervaller og median",
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
          interval === null
            ? []
            : [{ label: `${voice.model(second)} \u2212 ${voice.model(first)}`, ...drawn(voice, interval) }]
        ),
        {
          lang: voice.lang,
          title,
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

/** The five points of a band; each is a claim, also the quarters that are drawn without a number. */
const drawn = (voice: Voice, { low, lowerQuarter, middle, upperQuarter, high }: Interval) => ({
  p5: inPicture(voice, low),
  p25: inPicture(voice, lowerQuarter),
  p50: inPicture(voice, middle),
  p75: inPicture(voice, upperQuarter),
  p95: inPicture(voice, high)
})

const pairBlocks = (voice: Voice, pair: PairFindings): ReadonlyArray<Block> => [
  ...tornadoBlocks(voice, pair),
  ...turnBlocks(voice, pair),
  ...measurementBlocks(voice, pair)
]

const turnBlocks = (voice: Voice, pair: PairFindings): ReadonlyArray<Block> => {
  if (!pair.turnsSought) return []
  const gap = signedFte(voice, pair.difference.freed, printedDifference(voice, pair.places))
  const turns = shownTurns(pair)
  const [a, b] = pair.places.map(voice.named)
  if (turns.length === 0) {
    const { among, hidden } = knownIn(voice, pair)
    const none = words(
      voice,
      among === ""
        ? { da: "Ingen enkelt antagelse kan", en: "No single assumption turns" }
        : { da: `Ingen af de ${among} antagelser kan alene`, en: `None of the ${among} assumptions alone turns` }
    )
    return [
      sentence(voice, {
        da: [
          `${none} vende forskellen mellem ${b} og ${a} (`,
          gap,
          ") inden for det undersøgte område",
          ...hidden,
          "."
        ],
        en: [`${none} the difference between ${b} and ${a} (`, gap, ") in the range that was searched", ...hidden, "."]
      })
    ]
  }
  const of = betweenWords(voice, pair)
  return [
    {
      ...sentence(voice, {
        da: [`Alt andet lige skifter forskellen${of} på `, gap, " fortegn, hvis en af disse værdier ændres:"],
        en: [`All else equal, the difference${of} of `, gap, " changes its sign if one of these values moves:"]
      }),
      lead: true
    },
    { kind: "list", items: turns.map((turn) => turnInlines(voice, turn)) },
    { kind: "paragraph", inlines: inlinesOf(...stated(voice, pair, turns)) }
  ]
}

/** `X over 0,7 (nu 0,45)`. */
export const turnInlines = (voice: Voice, { subject, only, now, turn, upward }: TurnFinding): ReadonlyArray<Inline> => {
  const { lang, findings } = voice
  const model = only === null ? "" : lang === "da" ? ` i ${voice.named(only)}` : ` in ${voice.named(only)}`
  const name = `${quoted(assumptionWords(subject, findings, lang), lang)}${model}`
  const at = value(voice, turn, subject.unit, now)
  const today = listed(
    now.map((one) => [value(voice, one, subject.unit, [turn])]),
    voice
  )
  return inlines(voice, {
    da: [`${name} ${upward ? "kommer over" : "kommer under"} `, at, " (nu ", ...today, ")"],
    en: [`${name} ${upward ? "rises above" : "falls below"} `, at, " (now ", ...today, ")"]
  })
}

/** Whether anybody holds these values to be possible; what the reader may not see is not spoken for. */
const stated = (
  voice: Voice,
  pair: PairFindings,
  turns: ReadonlyArray<TurnFinding>
): ReadonlyArray<string | Inline> => {
  const { turnsInside } = countsIn(voice, pair)
  const inside = turnsInside.value
  const { among, hidden } = knownIn(voice, pair)
  // The full stop is part of the words where nothing follows them.
  const end = hidden.length === 0 ? "." : ""
  const ending = hidden.length === 0 ? [] : [...hidden, "."]
  const said = (all: Text) => [countSaid(voice, turnsInside, `${words(voice, all)}${end}`), ...ending]
  if (turns.length === 1) {
    return said(
      inside === 0
        ? { da: "Værdien ligger uden for det oplyste spænd", en: "The value lies outside its stated range" }
        : { da: "Værdien ligger inden for det oplyste spænd", en: "The value lies inside its stated range" }
    )
  }
  const range = {
    da: "inden for de oplyste spænd",
    en: inside <= 1 ? "lies inside its stated range" : "lie inside their stated ranges"
  }
  const known = { da: `Blandt de ${among} antagelser ligger`, en: `Among the ${among} assumptions,` }
  if (inside === 0) {
    return said(
      among === ""
        ? { da: `Ingen af værdierne ligger ${range.da}`, en: `None of these values ${range.en}` }
        : { da: `${known.da} ingen af værdierne ${range.da}`, en: `${known.en} none of these values ${range.en}` }
    )
  }
  if (inside === turns.length) {
    return said(
      among === ""
        ? { da: `Alle værdierne ligger ${range.da}`, en: `All these values ${range.en}` }
        : { da: `${known.da} alle værdierne ${range.da}`, en: `${known.en} all these values ${range.en}` }
    )
  }
  return [
    ...(among === "" ? [] : [`${words(voice, known)} `]),
    count(voice, turnsInside),
    words(voice, {
      da: among === "" ? ` af værdierne ligger ${range.da}${end}` : ` af værdierne ${range.da}${end}`,
      en: ` of these values ${range.en}${end}`
    }),
    ...ending
  ]
}

/** What narrows the interval by less than a per cent as printed is not worth a sentence. */
export const worthMeasuring = ({ measurements }: Pick<PairFindings, "measurements">): PairFindings["measurements"] =>
  measurements.filter(({ share }) => share.value >= 0.005)

const measurementBlocks = (voice: Voice, pair: PairFindings): ReadonlyArray<Block> => {
  const [best, next] = worthMeasuring(pair)
  if (best === undefined) return []
  const name = (one: typeof best) =>
    quoted(
      one.subjects.map((subject) => assumptionWords(subject, voice.findings, voice.lang, voice.named)).join(" + "),
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
  const of = betweenWords(voice, pair)
  const { among, hidden } = knownIn(voice, pair)
  return [
    sentence(voice, {
      da: [
        among === ""
          ? `Den måling, der vil indsnævre forskellen${of} mest, er `
          : `Blandt de ${among} antagelser er den måling, der vil indsnævre forskellen${of} mest, `,
        name(best),
        ": 90\u00a0%\u2011intervallet ventes ",
        share,
        " smallere",
        ...also,
        ...hidden,
        "."
      ],
      en: [
        among === ""
          ? `The measurement that would narrow the difference${of} most is `
          : `Among the ${among} assumptions, the measurement that would narrow the difference${of} most is `,
        name(best),
        `: the ${ninetyPercent.en} is expected to become `,
        share,
        " narrower",
        ...also,
        ...hidden,
        "."
      ]
    })
  ]
}
