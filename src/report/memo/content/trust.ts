/** How far to trust it: what the figures rest on, known gaps, what was fitted, other readings. */
import type { AlsoModel, ModelFindings } from "../../../analysis/memo/Findings.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import { textIn } from "../../Lang.ts"
import { formatNumber } from "../../numbers.ts"
import { quantityWords } from "../../words.ts"
import type { Block, Cell, Inline, Row } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import { assumptionWords, inSentence } from "./assumptionWords.ts"
import { groundTable } from "./ground.ts"
import { noteWords } from "./noteWords.ts"
import {
  bareNumber,
  cell,
  count as countFigure,
  counted,
  countSaid,
  fte,
  listed,
  reference,
  sentence,
  signedCell,
  signedFte,
  type Voice,
  words
} from "./Voice.ts"

/** Of a factor that stays near 1. */
const FACTOR_DECIMALS = 3

/** Fitted numbers that are named. */
const MOST_FITTED = 2

export const trust = (voice: Voice): ReadonlyArray<Block> => {
  const { models, also } = voice.findings
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
    ...(also.length === 0 ? [] : [alsoParagraph(voice), alsoTable(voice)])
  ]
}

const fittedBlocks = (voice: Voice): ReadonlyArray<Block> => {
  const { lang, findings } = voice
  const seen = new Set<string>()
  const items = findings.models.flatMap((model) =>
    model.fitted.flatMap(({ subject, note, value: found }): ReadonlyArray<ReadonlyArray<Inline>> => {
      const key = `${subject.path} ${found.value}`
      if (seen.has(key)) return []
      seen.add(key)
      const name = assumptionWords(subject, findings, lang, voice.named)
      return [[text(note === null ? name : `${name}: ${inSentence(noteWords(voice, note))}`)]]
    })
  )
  if (items.length === 0) return []
  const { fitted } = findings.counts
  const count = counted(
    voice,
    fitted,
    { da: "antagelse er", en: "assumption is" },
    { da: "antagelser er", en: "assumptions are" }
  )
  const rest = items.length > MOST_FITTED ? { da: " (alle i ", en: " (all in " } : { da: "", en: "" }
  const where = items.length > MOST_FITTED ? [rest[lang], reference("annex-ledger"), ")"] : []
  return [
    {
      ...sentence(voice, {
        da: [
          count,
          " tilpasset, så modellen rammer kendte tal; at den rammer dem, beviser derfor intet",
          ...where,
          ":"
        ],
        en: [count, " fitted so that the model meets known figures; that it does so proves nothing", ...where, ":"]
      }),
      lead: true
    },
    { kind: "list", items: items.slice(0, MOST_FITTED) }
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
  const factors =
    new Set(scaled.map(({ factor }) => factor.value.toFixed(FACTOR_DECIMALS))).size === 1
      ? [shown[0]!.factor]
      : listed(
          shown.map(({ model, factor }) => [
            factor,
            text(words(voice, { da: " i ", en: " in " }) + voice.named(model.place))
          ]),
          voice
        )
  const others = listed(
    scaled.flatMap(({ place, otherFreed }) =>
      otherFreed === null
        ? []
        : [[fte(voice, otherFreed), text(words(voice, { da: " i ", en: " in " }) + voice.named(place))]]
    ),
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
              " for at ramme de observerede årsværk, så en fælles fejl i dem er uden betydning; kun deres indbyrdes forhold tæller.",
              ...(others.length === 0
                ? []
                : [" Havde overdragelsernes minutter fulgt det andet valg, var der frigjort ", ...others, "."])
            ],
            en: [
              "Case minutes are multiplied by ",
              ...factors,
              " to meet the observed FTE, so that a common error in them has no effect; only their proportions count.",
              ...(others.length === 0
                ? []
                : [" Under the other choice for hand-off minutes the freed FTE would be ", ...others, "."])
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

/** Who knows all other numbers can compute a hidden one back: a reader who decides on secrecy must know. */
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
        ` that ${many ? "are" : "is"} not shown. Who knows all other numbers can ${many ? "narrow them down" : "compute it back"} from the results.`
      ]
    })
  ]
}

const alsoParagraph = (voice: Voice): Block => {
  const { also, counts } = voice.findings
  const { readings, turnedReadings } = counts
  const found = also.flatMap((row) => row[1]?.difference ?? [])
  const count =
    readings.value === 1
      ? countSaid(voice, readings, words(voice, { da: "en anden læsning", en: "one other reading" }))
      : counted(
          voice,
          readings,
          { da: "anden læsning", en: "other reading" },
          { da: "andre læsninger", en: "other readings" }
        )
  const gaps = listed(
    found.map((difference) => [bareNumber(signedFte(voice, difference))]),
    voice
  )
  const many = found.length > 1
  const turned = turnedReadings.value
  const verdict =
    turned === 0
      ? [countSaid(voice, turnedReadings, words(voice, { da: "samme fortegn som her", en: "the same sign as here" }))]
      : turned === found.length
        ? [countSaid(voice, turnedReadings, words(voice, { da: "modsat fortegn af her", en: "the opposite sign" }))]
        : [
            words(voice, { da: "modsat fortegn i ", en: "the opposite sign in " }),
            countFigure(voice, turnedReadings),
            words(voice, { da: " af dem", en: " of them" })
          ]
  return sentence(voice, {
    da: [
      reference("also", true),
      " viser ",
      count,
      `: ${many ? "forskellene" : "forskellen"} i frigjorte årsværk er `,
      ...gaps,
      ", ",
      ...verdict,
      "."
    ],
    en: [
      reference("also", true),
      " shows ",
      count,
      `: the ${many ? "differences" : "difference"} in freed FTE ${many ? "are" : "is"} `,
      ...gaps,
      ", ",
      ...verdict,
      "."
    ]
  })
}

/** One row for each reading: what stays and what is freed in each model, and the difference to the first. */
const alsoTable = (voice: Voice): Block => {
  const { findings, lang } = voice
  const places = findings.models.map(({ place }) => place)
  const number = (header: string, signed = false) => ({
    header,
    kind: "number" as const,
    decimals: voice.decimals,
    signed
  })
  const readingOf = (reading: AlsoModel["reading"], i: number): string =>
    reading === null ? `${words(voice, { da: "Sæt", en: "Set" })} ${i + 2}` : reading.id.toUpperCase()
  const own = findings.models[0]!.reading
  const main: ReadonlyArray<Shown> = findings.models.map(({ place, fte: { local, freed } }) => ({
    local,
    freed,
    difference: findings.pairs.find(({ places: [, other] }) => other === place)?.difference.freed ?? null
  }))
  const here = words(voice, { da: "Dette notat", en: "This memo" })
  const rows: ReadonlyArray<readonly [string, ReadonlyArray<Shown>]> = [
    [own === null ? here : `${readingOf(own, 0)} (${here.toLowerCase()})`, main],
    ...findings.also.map((list, i) => [readingOf(list[0]?.reading ?? null, i), list] as const)
  ]
  const compares = places.length === 2
  return {
    kind: "table",
    id: "also",
    caption: inlinesOf(
      words(voice, { da: "Den samme sammenligning i andre læsninger", en: "The same comparison under other readings" })
    ),
    columns: [
      { header: words(voice, { da: "Læsning", en: "Reading" }), kind: "text" },
      ...places.map((place) =>
        number(words(voice, { da: `${voice.model(place)}: bliver`, en: `${voice.model(place)}: stay` }))
      ),
      ...places.map((place) => number(`${voice.model(place)}: ${textIn(quantityWords.freed, lang).toLowerCase()}`)),
      ...(compares ? [number(words(voice, { da: "Forskel", en: "Difference" }), true)] : [])
    ],
    rows: rows.map(([name, list]): Row => ({
      cells: [
        name,
        ...list.map(({ local }) => cell(voice, local)),
        ...list.map(({ freed }) => cell(voice, freed)),
        ...(compares ? [signedOrNone(voice, list[1]?.difference ?? null)] : [])
      ]
    }))
  }
}

type Shown = Pick<AlsoModel, "local" | "freed" | "difference">

const signedOrNone = (voice: Voice, difference: Measured | null): Cell =>
  difference === null ? null : signedCell(voice, difference)
