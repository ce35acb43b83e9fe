/** How far to trust it: what the figures rest on, known gaps, what was fitted, other readings. */
import type { ModelFindings } from "../../../analysis/memo/Findings.ts"
import { formatNumber, roundTo } from "../../../words/numbers.ts"
import type { Block, Inline } from "../Memo.ts"
import { text } from "../Memo.ts"
import { assumptionWords, inSentence } from "./assumptionWords.ts"
import { groundTable } from "./ground.ts"
import { noteWords } from "./noteWords.ts"
import { readings } from "./readings.ts"
import { bareNumber, counted, fte, listed, reference, sentence, value, type Voice, words } from "./Voice.ts"

/** Of a factor that stays near 1. */
const FACTOR_DECIMALS = 3

/** Fitted numbers that are named, one line each; of more, these are examples. */
const MOST_FITTED = 6

export const trust = (voice: Voice): ReadonlyArray<Block> => {
  const { models } = voice.findings
  return [
    {
      kind: "heading",
      level: 1,
      text: words(voice, { da: "Hvor langt rækker tallene?", en: "How far to trust it" }),
      id: "trust"
    },
    ...groundTable(
      voice,
      models.some(({ organised }) => organised)
        ? { da: "Hvad de frigjorte årsværk hviler på, efter vægt", en: "What freed FTE rest on, by weight" }
        : { da: "Hvad årsværkene hviler på, efter vægt", en: "What the FTE rest on, by weight" },
      models.map(({ place, ground }) => ({ name: voice.model(place), ground }))
    ),
    ...fittedBlocks(voice),
    ...scaleParagraphs(voice),
    ...secrecyParagraph(voice),
    ...readings(voice)
  ]
}

const fittedBlocks = (voice: Voice): ReadonlyArray<Block> => {
  const { findings } = voice
  const items = fittedNumbers(findings.models)
  if (items.length === 0) return []
  const { fitted } = findings.counts
  const count = counted(
    voice,
    fitted,
    { da: "antagelse er", en: "assumption is" },
    { da: "antagelser er", en: "assumptions are" }
  )
  const all = items.length <= MOST_FITTED
  const more = (before: string, after: string) => (all ? [] : [before, reference("annex-ledger"), after])
  return [
    {
      ...sentence(voice, {
        da: [
          count,
          " tilpasset, så modellen rammer kendte tal; at den rammer dem, beviser derfor intet",
          ...more(" (alle i ", "); bl.a."),
          ":"
        ],
        en: [
          count,
          " fitted so that the model meets known figures; that it does so proves nothing",
          ...more(" (all in ", "); among them"),
          ":"
        ]
      }),
      lead: true
    },
    { kind: "list", items: (all ? items : examplesOf(items)).map((item) => fittedLine(voice, item)) }
  ]
}

interface FittedNumber {
  readonly place: number
  readonly found: ModelFindings["fitted"][number]
}

/** What several models share is said once. */
const fittedNumbers = (models: ReadonlyArray<ModelFindings>): ReadonlyArray<FittedNumber> => {
  const all = models.flatMap(({ place, fitted }) => fitted.map((found) => ({ place, found })))
  const keyOf = ({ found: { subject, value: measured } }: FittedNumber) => `${subject.path} ${measured.value}`
  return all.filter((one, i) => all.findIndex((other) => keyOf(other) === keyOf(one)) === i)
}

/** The first of every model, so that no side's is left out, then the others in their order. */
const examplesOf = (items: ReadonlyArray<FittedNumber>): ReadonlyArray<FittedNumber> => {
  const firsts = items.filter(({ place }, i) => items.findIndex((one) => one.place === place) === i)
  const others = items.filter((one) => !firsts.includes(one)).slice(0, Math.max(0, MOST_FITTED - firsts.length))
  return items.filter((one) => firsts.includes(one) || others.includes(one))
}

/** `Flyttet andel, 90,8 %, så staten …`: that it is fitted was said, and a note says for whom. */
const fittedLine = (voice: Voice, { found }: FittedNumber): ReadonlyArray<Inline> => {
  const { subject, note, value: measured } = found
  // The first clause says why; a line has no room for the reservations behind it.
  const [why = ""] = note === null ? [] : inSentence(noteWords(voice, note)).split("; ")
  const purpose = why.replace(/^(?:tilpasset, (?=så )|fitted (?=so ))/u, "")
  return [
    text(`${assumptionWords(subject, voice.findings, voice.lang, note === null ? voice.named : undefined)}, `),
    value(voice, measured, subject.unit),
    ...(why === "" ? [] : [text(`${purpose === why ? ":" : ","} ${purpose}`)])
  ]
}

/** What scaling to an observation means: said once, with what the other choice for hand-offs would free. */
const scaleParagraphs = (voice: Voice): ReadonlyArray<Block> => {
  const { models } = voice.findings
  const scaled = models.filter(({ scale }) => scale?.scaled === true)
  const unscaled = models.filter(({ scale }) => scale !== null && !scale.scaled)
  const factorOf = ({ factor }: ModelFindings): Inline => ({
    kind: "number",
    value: factor.value,
    decimals: FACTOR_DECIMALS,
    claim: voice.book.figure(
      factor,
      0.5 / 10 ** FACTOR_DECIMALS,
      formatNumber(factor.value, voice.lang, FACTOR_DECIMALS)
    )
  })
  const shown = scaled.map((model) => ({ model, factor: factorOf(model) }))
  // The same factor in every model is said once.
  const same = new Set(scaled.map(({ factor }) => roundTo(factor.value, FACTOR_DECIMALS))).size === 1
  const others = otherChoices(voice, scaled)
  const factors = same
    ? [shown[0]!.factor]
    : listed(
        shown.map(({ model, factor }) => [
          factor,
          text(words(voice, { da: " i ", en: " in " }) + voice.named(model.place))
        ]),
        voice
      )
  const observed = listed(
    unscaled.map((model) => [
      text(`${voice.named(model.place)} `),
      fte(voice, model.fte.baseline),
      ...(model.observed === null
        ? []
        : [text(words(voice, { da: " mod observeret ", en: " against observed " })), fte(voice, model.observed)])
    ]),
    voice
  )
  return [
    ...(scaled.length === 0
      ? []
      : [
          sentence(voice, {
            da: [
              "Sagsminutterne er ganget med ",
              ...factors,
              " for at ramme de observerede årsværk, så kun deres indbyrdes forhold tæller.",
              ...others
            ],
            en: [
              "Case minutes are multiplied by ",
              ...factors,
              " to meet the observed FTE, so that only their proportions count.",
              ...others
            ]
          })
        ]),
    ...(unscaled.length === 0
      ? []
      : [
          sentence(voice, {
            da: ["Ikke skaleret til observationen: ", ...observed, "."],
            en: ["Not scaled to the observation: ", ...observed, "."]
          })
        ])
  ]
}

/** What would be freed if hand-off minutes were multiplied too, or were not. */
const otherChoices = (voice: Voice, scaled: ReadonlyArray<ModelFindings>): ReadonlyArray<string | Inline> =>
  [false, true].flatMap((scaleHandOffs) => {
    const found = scaled
      .filter(({ scale }) => scale?.scaleHandOffs === scaleHandOffs)
      .flatMap(({ place, otherFreed }) => (otherFreed === null ? [] : [{ place, otherFreed }]))
    if (found.length === 0) return []
    const freed = found.map(({ place, otherFreed }, i) => [
      i === 0 ? fte(voice, otherFreed) : bareNumber(fte(voice, otherFreed)),
      text(words(voice, { da: " i ", en: " in " }) + voice.named(place))
    ])
    const said = listed(freed, voice)
    // A cost is not freed: beside it the figures are named before they are said.
    const anyCost = found.some(({ otherFreed }) => roundTo(otherFreed.value, voice.decimals) < 0)
    return voice.lang === "da"
      ? [
          scaleHandOffs ? " Ganges overdragelsernes minutter ikke, " : " Ganges også overdragelsernes minutter, ",
          anyCost ? "bliver de frigjorte årsværk " : "frigøres ",
          ...said,
          "."
        ]
      : [
          scaleHandOffs ? " Were hand-off minutes not multiplied, " : " Were hand-off minutes multiplied too, ",
          ...(anyCost ? ["freed FTE would be ", ...said, "."] : [...said, " would be freed."])
        ]
  })

/** Whoever knows all other numbers can compute a hidden one back: a reader who decides on secrecy must know. */
const secrecyParagraph = (voice: Voice): ReadonlyArray<Block> => {
  const { hiddenNumbers } = voice.findings.counts
  if (hiddenNumbers.value === 0) return []
  const many = hiddenNumbers.value !== 1
  const count = counted(
    voice,
    hiddenNumbers,
    { da: "fortroligt tal", en: "confidential number" },
    { da: "fortrolige tal", en: "confidential numbers" }
  )
  return [
    sentence(voice, {
      da: [
        "Resultaterne bygger også på ",
        count,
        `, som ikke er gengivet. Den, der kender alle andre tal, kan ${many ? "indsnævre dem" : "regne sig tilbage til det"} ud fra resultaterne.`
      ],
      en: [
        "The results also rest on ",
        count,
        ` that ${many ? "are" : "is"} not shown. Whoever knows all other numbers can ${many ? "narrow them down" : "compute it back"} from the results.`
      ]
    })
  ]
}
