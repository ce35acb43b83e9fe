/** Where the parties disagree: every difference with both values, what they rest on, and its share of the gap, ranked. */
import type { Disagreement, PairFindings, Side } from "../../../analysis/memo/Findings.ts"
import { disagreementBars } from "../../charts/disagreementBars.ts"
import { textIn, type Lang } from "../../Lang.ts"
import { formatDate, plural } from "../../numbers.ts"
import { basisWords, fteWord } from "../../words.ts"
import type { Block, Row } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { plainText } from "../cells.ts"
import { printedDifference } from "./answer.ts"
import { disagreementName, sideInlines } from "./disagreementName.ts"
import { cell, parts, reference, sentence, signedFte, type Voice, words } from "./Voice.ts"

/** Rows in the body of the memo; the others are summed there and listed in the annex. */
const MOST_ROWS = 8

export const disagreement = (voice: Voice): ReadonlyArray<Block> => {
  const { pairs } = voice.findings
  if (pairs.length === 0) return []
  return [
    {
      kind: "heading",
      level: 1,
      text: words(voice, { da: "Hvor er parterne uenige?", en: "Where the parties disagree" }),
      id: "disagreement"
    },
    ...pairs.flatMap((pair) => pairBlocks(voice, pair))
  ]
}

const pairBlocks = (voice: Voice, pair: PairFindings): ReadonlyArray<Block> => {
  const { lang } = voice
  const count = pair.disagreements.length
  const [a, b] = pair.places.map(voice.model)
  if (count === 0) {
    const gap = signedFte(voice, pair.difference.freed)
    return [
      sentence(voice, {
        da: [`${a} og ${b} har ingen forskellige antagelser; forskellen er `, gap, "."],
        en: [`${a} and ${b} differ in no assumption; the difference is `, gap, "."]
      })
    ]
  }
  const printed = parts(
    voice,
    pair.disagreements.map((row) => row.fte),
    printedDifference(voice, pair.places)
  )
  const id = `disagreements-${pair.places[1]}`
  const places = plural(count, lang, { da: "sted", en: "place" }, { da: "steder", en: "places" })
  const orders = pair.exact
    ? { da: "", en: "" }
    : { da: " Bidragene er skønnet over tilfældige rækkefølger.", en: " Parts are estimated over random orders." }
  return [
    sentence(voice, {
      da: [
        `${a} og ${b} adskiller sig ${places}. `,
        reference(id, true),
        " viser, hvad hvert sted betyder for de frigjorte årsværk; bidragene er Shapley-værdier (gennemsnit over alle rækkefølger) og summer til forskellen på ",
        signedFte(voice, pair.difference.freed, printedDifference(voice, pair.places)),
        `.${orders.da}`
      ],
      en: [
        `${a} and ${b} differ in ${places}. `,
        reference(id, true),
        " shows what each means for freed FTE; the parts are Shapley values (averages over all orders) and sum to the difference of ",
        signedFte(voice, pair.difference.freed, printedDifference(voice, pair.places)),
        `.${orders.en}`
      ]
    }),
    disagreementTable(voice, pair, printed, id, MOST_ROWS),
    disagreementFigure(voice, pair, printed)
  ]
}

/** The table; rows beyond `most` become one. */
export const disagreementTable = (
  voice: Voice,
  pair: PairFindings,
  printed: ReadonlyArray<number>,
  id: string,
  most: number
): Block => {
  const { lang } = voice
  const rows = pair.disagreements
  const shown = rows.length <= most + 1 ? rows : rows.slice(0, most)
  const rest = printed.slice(shown.length).reduce((sum, one) => sum + one, 0)
  const [first, second] = pair.places
  return {
    kind: "table",
    id,
    caption: inlinesOf(
      words(voice, {
        da: `Uenigheder og deres del af forskellen i frigjorte årsværk (${voice.model(second)} minus ${voice.model(first)})`,
        en: `Disagreements and their share of the difference in freed FTE (${voice.model(second)} minus ${voice.model(first)})`
      })
    ),
    columns: [
      { header: words(voice, { da: "Uenighed", en: "Disagreement" }), kind: "text", weight: 1.6 },
      { header: voice.model(first), kind: "text", weight: 0.6 },
      { header: voice.model(second), kind: "text", weight: 0.6 },
      {
        header: words(voice, { da: "Grundlag, kilde og alder", en: "Basis, source and age" }),
        kind: "text",
        weight: 1.2
      },
      { header: words(voice, { da: "Årsværk", en: "FTE" }), kind: "number", decimals: voice.decimals, signed: true }
    ],
    rows: [
      ...shown.map((row, i): Row => rowOf(voice, row, pair.places, printed[i]!)),
      ...(shown.length === rows.length
        ? []
        : [{ tone: "quiet" as const, cells: [restWords(rows.length - shown.length, lang), "", "", "", rest] }]),
      {
        tone: "total",
        cells: [
          words(voice, { da: "Forskel i alt", en: "Whole difference" }),
          "",
          "",
          "",
          withSign(cell(voice, pair.difference.freed, printedDifference(voice, pair.places)))
        ]
      }
    ]
  }
}

const restWords = (count: number, lang: Lang): string =>
  plural(
    count,
    lang,
    { da: "anden uenighed (se bilag)", en: "other (see annex)" },
    { da: "øvrige (se bilag)", en: "others (see annex)" }
  )

const rowOf = (voice: Voice, row: Disagreement, places: readonly [number, number], printed: number): Row => ({
  cells: [
    disagreementName(voice, row, places),
    { inlines: sideInlines(voice, row, places[0], 0) },
    { inlines: sideInlines(voice, row, places[1], 1) },
    groundsOf(voice, row),
    withSign(cell(voice, row.fte, printed))
  ]
})

const withSign = (found: ReturnType<typeof cell>) =>
  typeof found === "object" && found !== null ? { ...found, signed: true } : found

/** Both sides once where they are the same. */
const groundsOf = (voice: Voice, { numbers, group }: Disagreement): string => {
  const [pair] = numbers
  if (pair === undefined || group === null) return "\u2013"
  const [one, other] = pair.sides.map((side) => groundsWords(side, voice.lang))
  return one === other ? one! : [one, other].filter((said) => said !== "").join(" / ")
}

const groundsWords = ({ basis, source, asOf }: Pick<Side, "basis" | "source" | "asOf">, lang: Lang): string =>
  [
    ...(basis === null ? [] : [textIn(basisWords[basis], lang)]),
    ...(source === null ? [] : [source]),
    ...(asOf === null ? [] : [formatDate(asOf, lang)])
  ].join(", ")

const disagreementFigure = (voice: Voice, pair: PairFindings, printed: ReadonlyArray<number>): Block => {
  const { lang } = voice
  const [a, b] = pair.places.map(voice.model)
  const title = words(voice, {
    da: `Hvad uenighederne betyder for de frigjorte årsværk, ${b} minus ${a}`,
    en: `What the disagreements mean for freed FTE, ${b} minus ${a}`
  })
  return {
    kind: "figure",
    id: `disagreement-figure-${pair.places[1]}`,
    caption: inlinesOf(title),
    chart: disagreementBars(
      pair.disagreements.map((row, i) => ({
        label: disagreementName(voice, row, pair.places),
        value: printed[i]!,
        detail: detailOf(voice, row, pair.places)
      })),
      {
        lang,
        title,
        bare: true,
        decimals: voice.decimals,
        unit: textIn(fteWord, lang),
        most: 9,
        negative: words(voice, { da: `${b} frigør færre`, en: `${b} frees fewer` }),
        positive: words(voice, { da: `${b} frigør flere`, en: `${b} frees more` })
      }
    )
  }
}

const detailOf = (voice: Voice, row: Disagreement, places: readonly [number, number]): string => {
  const sides = ([0, 1] as const).map((side) => plainText(sideInlines(voice, row, places[side], side), voice.lang))
  return sides[0] === sides[1] ? sides[0]! : `${sides[0]} ${voice.lang === "da" ? "mod" : "against"} ${sides[1]}`
}
