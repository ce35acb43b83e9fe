/** Other readings of the same facts: whether each of the memo's differences keeps its sign in them. */
import type { AlsoModel, PairFindings } from "../../../analysis/memo/Findings.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import { textIn } from "../../../words/Lang.ts"
import { quantityWords } from "../../words.ts"
import type { Block, Cell, Inline, Row } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import { betweenWords, countsIn } from "./pairWords.ts"
import { printedGap, printedPlaces } from "./printedPlaces.ts"
import {
  bareNumber,
  cell,
  count,
  counted,
  countSaid,
  listed,
  reference,
  sentence,
  signedCell,
  signedFte,
  type Voice,
  words
} from "./Voice.ts"

/** Nothing where the memo has no other reading. */
export const readings = (voice: Voice): ReadonlyArray<Block> =>
  voice.findings.also.length === 0 ? [] : [paragraph(voice), table(voice)]

const paragraph = (voice: Voice): Block => {
  const { counts, pairs } = voice.findings
  const shown =
    counts.readings.value === 1
      ? countSaid(voice, counts.readings, words(voice, { da: "en anden læsning", en: "one other reading" }))
      : counted(
          voice,
          counts.readings,
          { da: "anden læsning", en: "other reading" },
          { da: "andre læsninger", en: "other readings" }
        )
  const found = pairs.flatMap((pair, i) => [text(i === 0 ? ": " : "; "), ...differences(voice, pair)])
  return sentence(voice, {
    da: [reference("also", true), " viser ", shown, ...found, "."],
    en: [reference("also", true), " shows ", shown, ...found, "."]
  })
}

/** One of the memo's differences in every reading, and whether any turns it. */
const differences = (voice: Voice, pair: PairFindings): ReadonlyArray<Inline> => {
  const gaps = voice.findings.also.flatMap((row) => {
    const found = differenceIn(voice, row, pair)
    return found === null ? [] : [[bareNumber(signedFte(voice, found.measured, found.printed))]]
  })
  const many = gaps.length > 1
  const of = betweenWords(voice, pair)
  return inlinesOf(
    words(voice, {
      da: `${many ? "forskellene" : "forskellen"} i frigjorte årsværk${of} er `,
      en: `the ${many ? "differences" : "difference"} in freed FTE${of} ${many ? "are" : "is"} `
    }),
    ...listed(gaps, voice),
    ", ",
    ...verdict(voice, pair, gaps.length)
  )
}

const verdict = (voice: Voice, pair: PairFindings, all: number): ReadonlyArray<string | Inline> => {
  const { turnedReadings } = countsIn(voice, pair)
  if (turnedReadings.value === 0) {
    return [
      countSaid(voice, turnedReadings, words(voice, { da: "samme fortegn som her", en: "the same sign as here" }))
    ]
  }
  if (turnedReadings.value === all) {
    return [countSaid(voice, turnedReadings, words(voice, { da: "modsat fortegn af her", en: "the opposite sign" }))]
  }
  return [
    words(voice, { da: "modsat fortegn i ", en: "the opposite sign in " }),
    count(voice, turnedReadings),
    words(voice, { da: " af dem", en: " of them" })
  ]
}

/** One row for each reading: what stays and what is freed in each model, and each of the memo's differences. */
const table = (voice: Voice): Block => {
  const { findings, lang } = voice
  const { models, pairs, also } = findings
  const number = (header: string, signed = false) => ({
    header,
    kind: "number" as const,
    decimals: voice.decimals,
    signed
  })
  const nameOf = (reading: AlsoModel["reading"], i: number): string =>
    reading === null ? `${words(voice, { da: "Sæt", en: "Set" })} ${i + 2}` : reading.id.toUpperCase()
  const here = words(voice, { da: "Dette notat", en: "This memo" })
  const own = models[0]!.reading
  const main: ReadonlyArray<Shown> = models.map(({ place, fte: { baseline, local, centre, freed } }) => ({
    baseline,
    local,
    centre,
    freed,
    difference: pairs.find(({ places: [, other] }) => other === place)?.difference.freed ?? null
  }))
  const rows: ReadonlyArray<readonly [string, ReadonlyArray<Shown>]> = [
    [own === null ? here : `${nameOf(own, 0)} (${here.toLowerCase()})`, main],
    ...also.map((list, i) => [nameOf(list[0]?.reading ?? null, i), list] as const)
  ]
  const difference = words(voice, { da: "Forskel", en: "Difference" })
  return {
    kind: "table",
    id: "also",
    caption: inlinesOf(
      words(voice, { da: "Den samme sammenligning i andre læsninger", en: "The same comparison under other readings" })
    ),
    columns: [
      { header: words(voice, { da: "Læsning", en: "Reading" }), kind: "text" },
      ...models.map(({ place }) =>
        number(words(voice, { da: `${voice.model(place)}: bliver`, en: `${voice.model(place)}: stay` }))
      ),
      ...models.map(({ place }) => number(`${voice.model(place)}: ${textIn(quantityWords.freed, lang).toLowerCase()}`)),
      ...pairs.map(({ places: [first, second] }) =>
        number(
          pairs.length === 1 ? difference : `${difference}: ${voice.model(second)} \u2212 ${voice.model(first)}`,
          true
        )
      )
    ],
    rows: rows.map(([name, list]): Row => ({
      cells: [
        name,
        ...list.map((one) => cell(voice, one.local, printedPlaces(voice, one).local)),
        ...list.map((one) => cell(voice, one.freed)),
        ...pairs.map((pair): Cell => {
          const found = differenceIn(voice, list, pair)
          return found === null ? null : signedCell(voice, found.measured, found.printed)
        })
      ]
    }))
  }
}

type Shown = Pick<AlsoModel, "local" | "centre" | "freed" | "difference"> & { readonly baseline?: Measured }

/** A difference in one reading. */
const differenceIn = (
  voice: Voice,
  row: ReadonlyArray<Shown>,
  { places: [first, second] }: PairFindings
): { readonly measured: Measured; readonly printed: number } | null => {
  const [one, other] = [row[first], row[second]]
  if (one === undefined || other === undefined || other.difference === null) return null
  return { measured: other.difference, printed: printedGap(voice, one.freed, other.freed) }
}
