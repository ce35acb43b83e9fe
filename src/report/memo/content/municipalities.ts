/** The municipalities: how evenly the change falls, who changes most and least for its size, and what becomes thin. */
import type { MunicipalityFindings } from "../../../analysis/memo/Findings.ts"
import { spreadChart } from "../../charts/spreadChart.ts"
import { byName, formatNumber } from "../../numbers.ts"
import { textIn } from "../../Lang.ts"
import { quantityWords } from "../../words.ts"
import type { Block, Cell, Row } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { cell, count, percent, reference, sentence, type Voice, words } from "./Voice.ts"

/** Named at either end. */
const ENDS = 10

export const municipalities = (voice: Voice): ReadonlyArray<Block> => {
  const { focus, models } = voice.findings
  if (focus === null) return []
  const ranked = rankedIn(voice, focus)
  if (ranked.length < 2) return []
  return [
    {
      kind: "heading",
      level: 1,
      text: words(voice, { da: "Kommunerne", en: "The municipalities" }),
      id: "municipalities"
    },
    spreadParagraph(voice, ranked, focus),
    spreadFigure(voice, ranked, focus),
    endsTable(voice, ranked, focus),
    ...models.filter(({ organised }) => organised).map((model) => vulnerabilityParagraph(voice, model.place))
  ]
}

/** Municipalities with work today, the largest relative change first; of equals by name. */
export const rankedIn = ({ findings, lang }: Voice, focus: number): ReadonlyArray<MunicipalityFindings> => {
  const compare = byName(lang)
  const share = ({ models }: MunicipalityFindings) => models[focus]?.share.value ?? 0
  return findings.municipalities
    .filter(({ models }) => (models[focus]?.baseline.value ?? 0) > 0)
    .toSorted((one, other) => share(other) - share(one) || compare(one.name, other.name))
}

const spreadParagraph = (voice: Voice, ranked: ReadonlyArray<MunicipalityFindings>, focus: number): Block => {
  const [most, least] = [ranked[0]!, ranked.at(-1)!]
  const shown = (one: MunicipalityFindings) => percent(voice, one.models[focus]!.share, undefined, 1)
  const model = voice.model(focus)
  const table = reference("municipal-ends")
  return sentence(voice, {
    da: [
      `I ${model} forlader mellem `,
      shown(least),
      ` (${least.name}) og `,
      shown(most),
      ` (${most.name}) af dagens årsværk kommunen; det er frigjort eller flyttet til et center, jf. `,
      reference("spread"),
      " og ",
      table,
      "."
    ],
    en: [
      `In ${model} between `,
      shown(least),
      ` (${least.name}) and `,
      shown(most),
      ` (${most.name}) of today's FTE leave the municipality; they are freed or move to a centre, see `,
      reference("spread"),
      " and ",
      table,
      "."
    ]
  })
}

const spreadFigure = (voice: Voice, ranked: ReadonlyArray<MunicipalityFindings>, focus: number): Block => {
  const title = words(voice, {
    da: `Årsværk, der forlader kommunen, i pct. af dagens, ${voice.model(focus)}`,
    en: `FTE that leave the municipality, per cent of today's, ${voice.model(focus)}`
  })
  return {
    kind: "figure",
    id: "spread",
    caption: inlinesOf(title),
    chart: spreadChart(
      ranked.map(({ name, models }) => ({ label: name, value: models[focus]!.share.value * 100 })),
      {
        lang: voice.lang,
        title,
        bare: true,
        decimals: 1,
        unit: words(voice, { da: "pct.", en: "per cent" }),
        axisTitle: words(voice, { da: "Pct. af dagens årsværk", en: "Per cent of today's FTE" })
      }
    )
  }
}

const endsTable = (voice: Voice, ranked: ReadonlyArray<MunicipalityFindings>, focus: number): Block => {
  const places = voice.findings.models.filter(({ organised }) => organised).map(({ place }) => place)
  const ends = Math.min(ENDS, Math.floor(ranked.length / 2))
  const group = (said: { da: string; en: string }): Row => ({ tone: "group", cells: [words(voice, said)] })
  return {
    kind: "table",
    id: "municipal-ends",
    caption: inlinesOf(
      words(voice, {
        da: `Kommuner med størst og mindst ændring i forhold til størrelse, efter ${voice.model(focus)}`,
        en: `Municipalities with the largest and smallest change relative to size, by ${voice.model(focus)}`
      })
    ),
    columns: [
      { header: words(voice, { da: "Kommune", en: "Municipality" }), kind: "text" },
      { header: textIn(quantityWords.baseline, voice.lang), kind: "number", decimals: 1 },
      ...places.map((place) => ({
        header: words(voice, { da: `${voice.model(place)}, pct.`, en: `${voice.model(place)}, per cent` }),
        kind: "number" as const,
        decimals: 1
      })),
      ...places.map((place) => ({
        header: words(voice, { da: `${voice.model(place)}, årsværk`, en: `${voice.model(place)}, FTE` }),
        kind: "number" as const,
        decimals: 1
      }))
    ],
    rows: [
      group({ da: "Størst ændring", en: "Largest change" }),
      ...ranked.slice(0, ends).map((one): Row => ({ cells: rowOf(voice, one, focus, places) })),
      group({ da: "Mindst ændring", en: "Smallest change" }),
      ...ranked
        .slice(ranked.length - ends)
        .toReversed()
        .map((one): Row => ({ cells: rowOf(voice, one, focus, places) }))
    ],
    note: inlinesOf(
      words(voice, {
        da: "Årsværk og pct. er det, der forlader kommunen. Alle kommuner står i bilag.",
        en: "FTE and per cent are what leaves the municipality. The annex lists all municipalities."
      })
    )
  }
}

const rowOf = (
  voice: Voice,
  { name, models }: MunicipalityFindings,
  focus: number,
  places: ReadonlyArray<number>
): ReadonlyArray<Cell> => [
  name,
  cell(voice, models[focus]!.baseline, undefined, 1),
  ...places.map((place) => shareCell(voice, models[place] ?? null)),
  ...places.map((place) => {
    const found = models[place]
    return found === null || found === undefined ? null : cell(voice, found.leaves, undefined, 1)
  })
]

/** Per cent without the sign, because the column says it. */
export const shareCell = (voice: Voice, found: MunicipalityFindings["models"][number]): Cell =>
  found === null
    ? null
    : {
        value: found.share.value * 100,
        decimals: 1,
        claim: voice.book.figure(found.share, 0.0005, formatNumber(found.share.value * 100, voice.lang, 1))
      }

const vulnerabilityParagraph = (voice: Voice, place: number): Block => {
  const model = voice.findings.models[place]!
  const { before, after, emptied } = model.vulnerability
  const name = voice.model(place)
  const [was, is, gone] = [count(voice, before), count(voice, after), count(voice, emptied)]
  return sentence(voice, {
    da: [
      `Sårbarhed, ${name}: et sagsområde i en kommune hviler på under ét årsværk i `,
      was,
      ` af ${formatNumber(model.cells, "da", 0)} tilfælde i dag og i `,
      is,
      " bagefter; ",
      gone,
      " tømmes helt."
    ],
    en: [
      `Vulnerability, ${name}: a case type in a municipality rests on less than one FTE in `,
      was,
      ` of ${formatNumber(model.cells, "en", 0)} instances today and in `,
      is,
      " afterwards; ",
      gone,
      " lose all their work."
    ]
  })
}
