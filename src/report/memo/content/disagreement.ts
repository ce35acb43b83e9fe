/** Where the parties disagree: every difference with both values, what they rest on, and its share of the gap, ranked. */
import { shownOf } from "../../../analysis/memo/counts.ts"
import type { Disagreement, NumberPair, PairFindings } from "../../../analysis/memo/Findings.ts"
import { disagreementBars } from "../../charts/disagreementBars.ts"
import { textIn } from "../../../words/Lang.ts"
import { fteWord } from "../../words.ts"
import type { Block, Row, Table } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import { assumptionWords, inSentence } from "./assumptionWords.ts"
import {
  confidentialInline,
  disagreementInlines,
  disagreementName,
  numberInlines,
  numbersWithin,
  sideInlines
} from "./disagreementName.ts"
import { groundsWords } from "./notes.ts"
import { countsIn } from "./pairWords.ts"
import { printedDifference } from "./printedPlaces.ts"
import { capital, counted, parts, reference, sentence, signedCell, signedFte, type Voice, words } from "./Voice.ts"

export const disagreement = (voice: Voice): ReadonlyArray<Block> => {
  const { pairs } = voice.findings
  if (pairs.length === 0) return []
  return [
    {
      kind: "heading",
      level: 1,
      text: words(
        voice,
        voice.findings.parties.length < 2
          ? { da: "Hvor er modellerne forskellige?", en: "Where the models differ" }
          : { da: "Hvor er parterne uenige?", en: "Where the parties disagree" }
      ),
      id: "disagreement"
    },
    ...pairs.flatMap((pair) => pairBlocks(voice, pair))
  ]
}

const pairBlocks = (voice: Voice, pair: PairFindings): ReadonlyArray<Block> => {
  const counts = countsIn(voice, pair)
  const [a, b] = [capital(voice.named(pair.places[0])), voice.named(pair.places[1])]
  if (pair.disagreements.length === 0) {
    const gap = signedFte(voice, pair.difference.freed, printedDifference(voice, pair.places))
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
  const table = disagreementTable(voice, pair, printed, id, shownOf(pair.disagreements.length))
  const places = counted(voice, counts.disagreements, { da: "punkt", en: "point" }, { da: "punkter", en: "points" })
  const orders = pair.exact
    ? { da: "", en: "" }
    : { da: " Bidragene er skønnet over tilfældige rækkefølger.", en: " Parts are estimated over random orders." }
  if (isPlain(voice, pair)) {
    return [
      sentence(voice, {
        da: [`${a} og ${b} adskiller sig på `, places, ", jf.\u00a0", reference(id), "."],
        en: [`${a} and ${b} differ on `, places, ", see\u00a0", reference(id), "."]
      }),
      table
    ]
  }
  const gap = signedFte(voice, pair.difference.freed, printedDifference(voice, pair.places))
  return [
    sentence(voice, {
      da: [
        `${a} og ${b} adskiller sig på `,
        places,
        ". ",
        reference(id, true),
        " viser hvert punkts bidrag til forskellen på ",
        gap,
        `; bidragene er Shapley-værdier (gennemsnit over alle rækkefølger) og summer til forskellen.${orders.da}`
      ],
      en: [
        `${a} and ${b} differ on `,
        places,
        ". ",
        reference(id, true),
        " shows what each adds to the difference of ",
        gap,
        `; the parts are Shapley values (averages over all orders) and sum to it.${orders.en}`
      ]
    }),
    table,
    // One bar, or bars of nothing, are no picture.
    ...(printed.filter((one) => one !== 0).length < 2 ? [] : [disagreementFigure(voice, pair, printed)])
  ]
}

/** Where neither model moves anything, nothing is freed and no disagreement has a part in it. */
const isPlain = ({ findings }: Voice, { places }: PairFindings): boolean =>
  places.every((place) => !findings.models[place]!.organised)

/** The table; rows beyond `most` become one. */
export const disagreementTable = (
  voice: Voice,
  pair: PairFindings,
  printed: ReadonlyArray<number>,
  id: string,
  most: number
): Block => {
  const rows = pair.disagreements
  const shown = rows.slice(0, most)
  const [first, second] = pair.places
  const plain = isPlain(voice, pair)
  const table: Table = {
    kind: "table",
    id,
    caption: inlinesOf(
      words(
        voice,
        plain
          ? { da: "Uenigheder", en: "Disagreements" }
          : {
              da: `Uenigheder og deres del af forskellen i frigjorte årsværk (${voice.model(second)} minus ${voice.model(first)})`,
              en: `Disagreements and their share of the difference in freed FTE (${voice.model(second)} minus ${voice.model(first)})`
            }
      )
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
      ...shown.flatMap((row, i) => [
        rowOf(voice, row, pair, printed[i]!),
        ...numberRows(voice, row),
        ...confidentialRows(voice, row, pair)
      ]),
      ...(shown.length === rows.length ? [] : [restRow(voice, pair, printed.slice(shown.length))]),
      {
        tone: "total",
        cells: [
          words(voice, { da: "Forskel i alt", en: "Whole difference" }),
          "",
          "",
          "",
          signedCell(voice, pair.difference.freed, printedDifference(voice, pair.places))
        ]
      }
    ]
  }
  if (!plain) return table
  const named = table.rows.filter(({ tone }) => tone !== "total")
  return {
    ...table,
    columns: table.columns.slice(0, -1),
    rows: named.map((row) => ({ ...row, cells: row.cells.slice(0, -1) }))
  }
}

/** What is not shown, as one row. */
const restRow = (voice: Voice, pair: PairFindings, printed: ReadonlyArray<number>): Row => {
  const { others, othersFte } = countsIn(voice, pair)
  const name = counted(
    voice,
    others,
    { da: "anden uenighed (se bilag)", en: "other (see annex)" },
    { da: "øvrige (se bilag)", en: "others (see annex)" }
  )
  const rest = printed.reduce((sum, one) => sum + one, 0)
  return { tone: "quiet", cells: [{ inlines: [name] }, "", "", "", signedCell(voice, othersFte, rest)] }
}

const rowOf = (voice: Voice, row: Disagreement, pair: PairFindings, printed: number): Row => ({
  cells: [
    { inlines: disagreementInlines(voice, row, pair) },
    { inlines: sideInlines(voice, row, pair.places[0], 0) },
    { inlines: sideInlines(voice, row, pair.places[1], 1) },
    groundsOfRow(voice, row),
    signedCell(voice, row.fte, printed)
  ]
})

/** Numbers that are part of a larger disagreement: both values are shown, their effect is in the row above. */
const numberRows = (voice: Voice, row: Disagreement): ReadonlyArray<Row> => {
  const numbers = numbersWithin(row)
  const shown = numbers.slice(0, MOST_WITHIN)
  const among = words(voice, { da: "heri ", en: "of which " })
  return [
    ...shown.map((pair): Row => ({
      tone: "quiet",
      cells: [
        `${among}${inSentence(assumptionWords(pair.subject, voice.findings, voice.lang))}`,
        { inlines: numberInlines(voice, pair, 0) },
        { inlines: numberInlines(voice, pair, 1) },
        groundsOf(voice, pair),
        null
      ]
    })),
    ...(shown.length === numbers.length ? [] : [furtherRow(voice)])
  ]
}

/** How many numbers of a disagreement the reader may not see, where the rest of it is named. */
const confidentialRows = (
  voice: Voice,
  { group, confidential }: Disagreement,
  pair: PairFindings
): ReadonlyArray<Row> =>
  group === null || confidential === 0
    ? []
    : [
        {
          tone: "quiet",
          cells: [
            { inlines: [text(words(voice, { da: "heraf ", en: "of which " })), confidentialInline(voice, pair)] },
            "",
            "",
            "",
            null
          ]
        }
      ]

/** Numbers within one disagreement that have a row; all numbers stand in the annex. */
const MOST_WITHIN = 6

const furtherRow = (voice: Voice): Row => ({
  tone: "quiet",
  cells: [
    {
      inlines: [text(words(voice, { da: "heri flere tal, se ", en: "more numbers, see " })), reference("annex-ledger")]
    },
    "",
    "",
    "",
    null
  ]
})

/** Of a disagreement that is one number. */
const groundsOfRow = (voice: Voice, { numbers, group }: Disagreement): string => {
  const [pair] = numbers
  return pair === undefined || group === null || group.structures.length > 0 || numbers.length > 1
    ? "\u2013"
    : groundsOf(voice, pair)
}

/** Both sides once where they are the same, and their basis once where only the source differs. */
const groundsOf = (voice: Voice, { sides: [first, second] }: NumberPair): string => {
  const alike = first.basis === second.basis
  const said = [groundsWords(first, voice), groundsWords(alike ? { ...second, basis: null } : second, voice)]
  if (groundsWords(first, voice) === groundsWords(second, voice)) return said[0]!
  return said.filter((one) => one !== "").join(" / ")
}

const disagreementFigure = (voice: Voice, pair: PairFindings, printed: ReadonlyArray<number>): Block => {
  // The table above it has both values: the picture is for the sizes.
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
        label: disagreementName(voice, row),
        value: printed[i]!
      })),
      {
        lang,
        title,
        decimals: voice.decimals,
        unit: textIn(fteWord, lang),
        most: 9,
        negative: words(voice, { da: `${b} frigør færre`, en: `${b} frees fewer` }),
        positive: words(voice, { da: `${b} frigør flere`, en: `${b} frees more` })
      }
    )
  }
}
