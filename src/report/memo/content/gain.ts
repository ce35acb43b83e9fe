/** Where the gain comes from: the bridge of each model as table and picture, and what it means for each case type. */
import type { ModelFindings, PairFindings } from "../../../analysis/memo/Findings.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import { textIn } from "../../../words/Lang.ts"
import { roundTo } from "../../../words/numbers.ts"
import { bridgeWords, fteWord, quantityWords } from "../../words.ts"
import { bridgeChart } from "../../charts/bridgeChart.ts"
import { stackedBars } from "../../charts/stackedBars.ts"
import type { Block, Cell, Column, Figure, Row } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import { baselineWord } from "./baselineWord.ts"
import { printedDifference, printedPlaces } from "./printedPlaces.ts"
import { roundingNote } from "./notes.ts"
import {
  bareNumber,
  capital,
  cell,
  fte,
  listed,
  parts,
  printedInPicture,
  reference,
  sentence,
  signedCell,
  signedFte,
  type Voice,
  words
} from "./Voice.ts"
import { largestRemainder } from "../../largestRemainder.ts"

export const gain = (voice: Voice): ReadonlyArray<Block> => {
  const organised = voice.findings.models.filter((model) => model.organised)
  if (organised.length === 0) return []
  return [
    {
      kind: "heading",
      level: 1,
      text: words(voice, { da: "Hvor kommer gevinsten fra?", en: "Where the gain comes from" }),
      id: "gain"
    },
    ...organised.map((model, i) => inWords(voice, model, i === 0)),
    bridgeTable(voice, organised),
    caseTypeTable(voice, organised)
  ]
}

/** The pictures of this section, for the annex. */
export const gainFigures = (voice: Voice): ReadonlyArray<Figure> => {
  const organised = voice.findings.models.filter((model) => model.organised)
  if (organised.length === 0) return []
  return [...organised.map((model) => bridgeFigure(voice, model)), caseTypeFigure(voice, organised)]
}

const printedBridge = (voice: Voice, model: ModelFindings): ReadonlyArray<number> =>
  parts(
    voice,
    model.bridge.map((one) => one.fte),
    printedPlaces(voice, model.fte).freed
  )

/**
 * What the model gains and what it pays, each as one figure of the table.
 *
 * @param explains the first paragraph says in a footnote how figures are rounded
 */
const inWords = (voice: Voice, model: ModelFindings, explains: boolean): Block => {
  const printed = printedBridge(voice, model)
  const { lang } = voice
  const sorted = model.bridge
    .map((one, i) => ({ ...one, printed: printed[i]! }))
    .toSorted((one, other) => Math.abs(other.printed) - Math.abs(one.printed))
  const said = (one: (typeof sorted)[number]) => [
    text(`${textIn(bridgeWords[one.id], lang).toLowerCase()} (`),
    bareNumber(signedFte(voice, one.fte, one.printed)),
    text(")")
  ]
  const gains = sorted.filter((one) => one.printed > 0).slice(0, 2)
  const costs = sorted.filter((one) => one.printed < 0).slice(0, 2)
  const moved = fte(voice, model.fte.moved)
  const name = capital(voice.named(model.place))
  const [gain, cost] = [listed(gains.map(said), voice), listed(costs.map(said), voice)]
  const see = reference(`bridge-${model.place}`)
  const rounding = explains ? [roundingNote(voice)] : []
  // Where nothing is gained, what it costs is the whole story.
  const balance = {
    da: [
      ...(gains.length === 0 ? [] : ["Gevinsten kommer mest fra ", ...gain]),
      ...(costs.length === 0 ? [] : [gains.length === 0 ? "Mest koster " : "; modsat trækker især ", ...cost])
    ],
    en: [
      ...(gains.length === 0 ? [] : ["The gain comes mostly from ", ...gain]),
      ...(costs.length === 0 ? [] : [gains.length === 0 ? "Most is spent on " : "; most is spent on ", ...cost])
    ]
  }
  const nothing = gains.length + costs.length === 0
  return sentence(voice, {
    da: [
      `${name} flytter arbejde, der i dag kræver `,
      moved,
      ...(nothing ? [", uden gevinst eller omkostning"] : [". ", ...balance.da]),
      ", jf.\u00a0",
      see,
      ".",
      ...rounding
    ],
    en: [
      `${name} moves work that takes `,
      moved,
      " today",
      ...(nothing ? [", at neither gain nor cost"] : [". ", ...balance.en]),
      ", see\u00a0",
      see,
      ".",
      ...rounding
    ]
  })
}

const bridgeTable = (voice: Voice, organised: ReadonlyArray<ModelFindings>): Block => {
  const printed = organised.map((model) => printedBridge(voice, model))
  const pair = pairOf(voice, organised)
  const compares = pair !== undefined
  const number = (header: string, signed = true): Column => ({
    header,
    kind: "number",
    decimals: voice.decimals,
    signed
  })
  const difference = (values: ReadonlyArray<number>, found: Measured | undefined): ReadonlyArray<Cell> =>
    compares ? [differenceCell(voice, values[1]! - values[0]!, found)] : []
  const ids = organised[0]!.bridge.map(({ id }) => id)
  const freed = organised.map((model) => printedPlaces(voice, model.fte).freed)
  return {
    kind: "table",
    id: "bridge",
    caption: inlinesOf(words(voice, { da: "Bidrag til frigjorte årsværk", en: "Contributions to freed FTE" })),
    columns: [
      { header: words(voice, { da: "Bidrag", en: "Contribution" }), kind: "text" },
      ...organised.map(({ place }) => number(voice.model(place))),
      ...(compares ? [number(words(voice, { da: "Forskel", en: "Difference" }))] : [])
    ],
    rows: [
      ...ids.map((id, i): Row => ({
        cells: [
          textIn(bridgeWords[id], voice.lang),
          ...organised.map((model, k) => signedCell(voice, model.bridge[i]!.fte, printed[k]![i]!)),
          ...difference(
            printed.map((values) => values[i]!),
            pair?.bridge.find((one) => one.id === id)?.fte
          )
        ]
      })),
      {
        tone: "total",
        cells: [
          textIn(quantityWords.freed, voice.lang),
          ...organised.map((model, k) => signedCell(voice, model.fte.freed, freed[k]!)),
          ...difference(freed, pair?.difference.freed)
        ]
      }
    ]
  }
}

/** The two models that a table compares: there is a difference only where it has just them. */
const pairOf = ({ findings }: Voice, shown: ReadonlyArray<ModelFindings>): PairFindings | undefined =>
  shown.length === 2
    ? findings.pairs.find(({ places }) => places.every((place, i) => place === shown[i]!.place))
    : undefined

/** The difference of printed numbers; the exact one is its claim. */
const differenceCell = (voice: Voice, printed: number, found: Measured | undefined): Cell =>
  found === undefined ? roundTo(printed, voice.decimals) : signedCell(voice, found, printed)

const bridgeFigure = (voice: Voice, model: ModelFindings): Figure => {
  const printed = printedBridge(voice, model)
  const name = voice.model(model.place)
  const title = words(voice, {
    da: `Fra bidrag til frigjorte årsværk, ${name}`,
    en: `From contributions to freed FTE, ${name}`
  })
  return {
    kind: "figure",
    id: `bridge-${model.place}`,
    caption: inlinesOf(title),
    chart: bridgeChart(
      [
        ...model.bridge.map(({ id }, i) => ({
          label: textIn(bridgeWords[id], voice.lang),
          value: printed[i]!,
          kind: "step" as const
        })),
        { label: textIn(quantityWords.freed, voice.lang), value: printedPlaces(voice, model.fte).freed, kind: "result" }
      ],
      { lang: voice.lang, title, decimals: voice.decimals, unit: textIn(fteWord, voice.lang) }
    )
  }
}

/** @param organised a model that moves nothing has no column: it frees nothing */
const caseTypeTable = (voice: Voice, organised: ReadonlyArray<ModelFindings>): Block => {
  const { models, labels } = voice.findings
  const [base] = models
  const ids = [...labels.caseTypes.keys()]
  const column = (of: (model: ModelFindings) => "baseline" | "freed", model: ModelFindings, total: number) => {
    const rows = model.caseTypes
    const shown = largestRemainder(
      rows.map((row) => row[of(model)].value),
      voice.decimals,
      total
    )
    return ids.map((id) => {
      const i = rows.findIndex((row) => row.id === id)
      return i < 0 ? null : { measured: rows[i]![of(model)], printed: shown[i]! }
    })
  }
  const today = column(() => "baseline", base!, roundTo(base!.fte.baseline.value, voice.decimals))
  const freed = organised.map((model) => column(() => "freed", model, printedPlaces(voice, model.fte).freed))
  const pair = pairOf(voice, organised)
  const compares = pair !== undefined
  const number = (header: string, signed = false): Column => ({
    header,
    kind: "number",
    decimals: voice.decimals,
    signed
  })
  return {
    kind: "table",
    id: "case-types",
    caption: inlinesOf(words(voice, { da: "Frigjorte årsværk efter sagsområde", en: "Freed FTE by case type" })),
    columns: [
      { header: words(voice, { da: "Sagsområde", en: "Case type" }), kind: "text" },
      number(baselineWord(voice)),
      ...organised.map(({ place }) => number(voice.model(place))),
      ...(compares ? [number(words(voice, { da: "Forskel", en: "Difference" }), true)] : [])
    ],
    rows: [
      ...ids.map((id, i): Row => {
        const values = freed.map((list) => list[i] ?? null)
        const known = values.every((one) => one !== null)
        return {
          cells: [
            textIn(labels.caseTypes.get(id) ?? id, voice.lang),
            today[i] === null || today[i] === undefined ? null : cell(voice, today[i].measured, today[i].printed),
            ...values.map((one) => (one === null ? null : cell(voice, one.measured, one.printed))),
            ...(compares
              ? [
                  known
                    ? differenceCell(
                        voice,
                        values[1]!.printed - values[0]!.printed,
                        pair.caseTypes.find((one) => one.id === id)?.freed
                      )
                    : null
                ]
              : [])
          ]
        }
      }),
      {
        tone: "total",
        cells: [
          words(voice, { da: "I alt", en: "Total" }),
          cell(voice, base!.fte.baseline),
          ...organised.map((model) => cell(voice, model.fte.freed, printedPlaces(voice, model.fte).freed)),
          ...(compares ? [differenceCell(voice, printedDifference(voice, pair.places), pair.difference.freed)] : [])
        ]
      }
    ]
  }
}

const caseTypeFigure = (voice: Voice, organised: ReadonlyArray<ModelFindings>): Figure => {
  const { lang } = voice
  const title = words(voice, {
    da: "Årsværk, der bliver, samles på centre og frigøres, efter sagsområde",
    en: "FTE that stay, move to centres and are freed, by case type"
  })
  return {
    kind: "figure",
    id: "case-type-places",
    caption: inlinesOf(title),
    chart: stackedBars(
      [textIn(quantityWords.local, lang), textIn(quantityWords.centre, lang), textIn(quantityWords.freed, lang)],
      organised.map((model) => ({
        label: voice.model(model.place),
        rows: printedCaseTypes(voice, model)
      })),
      { lang, title, decimals: voice.decimals, unit: textIn(fteWord, lang) }
    )
  }
}

/** Bars of the numbers that the tables print, so that the parts of a bar sum to its printed length. */
const printedCaseTypes = (voice: Voice, model: ModelFindings) => {
  const { caseTypes } = model
  const column = (of: "baseline" | "freed", total: number) =>
    largestRemainder(
      caseTypes.map((row) => row[of].value),
      voice.decimals,
      total
    )
  const today = column("baseline", roundTo(model.fte.baseline.value, voice.decimals))
  const freed = column("freed", printedPlaces(voice, model.fte).freed)
  return caseTypes.map((row, i) => {
    // The picture says how long a bar is.
    const whole = printedInPicture(voice, row.baseline, today[i]!)
    const left = roundTo(whole - freed[i]!, voice.decimals)
    const [local, centre] = largestRemainder([row.local.value, row.centre.value], voice.decimals, left) as [
      number,
      number
    ]
    return {
      label: textIn(row.label, voice.lang),
      values: [
        printedInPicture(voice, row.local, local),
        printedInPicture(voice, row.centre, centre),
        printedInPicture(voice, row.freed, freed[i]!)
      ]
    }
  })
}
