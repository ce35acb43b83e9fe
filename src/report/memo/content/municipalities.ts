/** The municipalities: how evenly the change falls, who changes most and least for its size, and what becomes thin. */
import type { MunicipalityFindings } from "../../../analysis/memo/Findings.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import { type SpreadPoint, spreadChart } from "../../charts/spreadChart.ts"
import { byName, formatNumber } from "../../../words/numbers.ts"
import type { Block, Cell, Column, Figure, Row } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import { count, listed, percent, reference, sentence, type Voice, words } from "./Voice.ts"

/** Named at either end of the table, and of the picture. */
const ENDS = 10
const NAMED = 3

export const municipalities = (voice: Voice): ReadonlyArray<Block> => {
  const { focus } = voice.findings
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
    endsTable(voice, ranked, focus),
    ...vulnerabilityParagraph(voice)
  ]
}

/** The picture of this section, for the annex. */
export const spreadFigures = (voice: Voice): ReadonlyArray<Figure> => {
  const { focus } = voice.findings
  const ranked = focus === null ? [] : rankedIn(voice, focus)
  return focus === null || ranked.length < 2 ? [] : [spreadFigure(voice, ranked, focus)]
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
  const model = voice.named(focus)
  const table = reference("municipal-ends")
  const printed = (one: MunicipalityFindings) => formatNumber(one.models[focus]!.share.value * 100, voice.lang, 1)
  if (printed(most) === printed(least)) {
    return sentence(voice, {
      da: [
        `I ${model} forlader `,
        shown(most),
        " af dagens årsværk kommunen overalt; det er frigjort eller flyttet til et center, jf.\u00a0",
        reference("spread"),
        " og ",
        table,
        " (alle i ",
        reference("annex-municipalities"),
        ")."
      ],
      en: [
        `In ${model} `,
        shown(most),
        " of today's FTE leave the municipality everywhere; they are freed or move to a centre, see\u00a0",
        reference("spread"),
        " and ",
        table,
        " (all in ",
        reference("annex-municipalities"),
        ")."
      ]
    })
  }
  return sentence(voice, {
    da: [
      `I ${model} forlader mellem `,
      shown(least),
      ` (${least.name}) og `,
      shown(most),
      ` (${most.name}) af dagens årsværk kommunen; det er frigjort eller flyttet til et center, jf.\u00a0`,
      reference("spread"),
      " og ",
      table,
      " (alle i ",
      reference("annex-municipalities"),
      ")."
    ],
    en: [
      `In ${model} between `,
      shown(least),
      ` (${least.name}) and `,
      shown(most),
      ` (${most.name}) of today's FTE leave the municipality; they are freed or move to a centre, see\u00a0`,
      reference("spread"),
      " and ",
      table,
      " (all in ",
      reference("annex-municipalities"),
      ")."
    ]
  })
}

const spreadFigure = (voice: Voice, ranked: ReadonlyArray<MunicipalityFindings>, focus: number): Figure => {
  const title = words(voice, {
    da: `Årsværk, der forlader kommunen, i pct. af dagens, ${voice.model(focus)}`,
    en: `FTE that leave the municipality, per cent of today's, ${voice.model(focus)}`
  })
  return {
    kind: "figure",
    id: "spread",
    caption: inlinesOf(title),
    chart: spreadChart(spreadPoints(voice, ranked, focus), {
      lang: voice.lang,
      title,
      decimals: 1,
      unit: words(voice, { da: "pct.", en: "per cent" }),
      axisTitle: words(voice, { da: "Pct. af dagens årsværk", en: "Per cent of today's FTE" })
    })
  }
}

/** One point for each municipality; the picture prints the outermost, how many there are, and their median. */
export const spreadPoints = (
  voice: Voice,
  ranked: ReadonlyArray<MunicipalityFindings>,
  focus: number
): ReadonlyArray<SpreadPoint> => {
  const counts = voice.findings.counts.municipalities
  for (const one of [...ranked.slice(0, NAMED), ...ranked.slice(-NAMED)]) shareCell(voice, one.models[focus]!)
  if (counts !== null) {
    count(voice, counts.count)
    percentCell(voice, counts.medianShare)
  }
  return ranked.map(({ name, models }) => ({ label: name, value: models[focus]!.share.value * 100 }))
}

/** The two ends side by side, so that twenty municipalities take ten lines. */
const endsTable = (voice: Voice, ranked: ReadonlyArray<MunicipalityFindings>, focus: number): Block => {
  const places = voice.findings.models.filter(({ organised }) => organised).map(({ place }) => place)
  const ends = Math.min(ENDS, Math.floor(ranked.length / 2))
  const shares = (): ReadonlyArray<Column> =>
    places.map((place) => ({ header: voice.model(place), kind: "number" as const, decimals: 1 }))
  const most = ranked.slice(0, ends)
  const least = ranked.slice(ranked.length - ends).toReversed()
  const cells = (one: MunicipalityFindings): ReadonlyArray<Cell> => [
    one.name,
    ...places.map((place) => shareCell(voice, one.models[place] ?? null))
  ]
  return {
    kind: "table",
    id: "municipal-ends",
    caption: inlinesOf(
      words(voice, {
        da: `Pct. af dagens årsværk, der forlader kommunen: størst og mindst i ${voice.named(focus)}`,
        en: `Per cent of today's FTE that leave the municipality: largest and smallest in ${voice.named(focus)}`
      })
    ),
    columns: [
      { header: words(voice, { da: "Størst ændring", en: "Largest change" }), kind: "text" },
      ...shares(),
      { header: words(voice, { da: "Mindst ændring", en: "Smallest change" }), kind: "text" },
      ...shares()
    ],
    rows: most.map((one, i): Row => ({ cells: [...cells(one), ...cells(least[i]!)] }))
  }
}

/** Per cent without the sign, because the column says it. */
export const shareCell = (voice: Voice, found: MunicipalityFindings["models"][number]): Cell =>
  found === null ? null : percentCell(voice, found.share)

/** A share as per cent without the sign. */
export const percentCell = (voice: Voice, share: Measured): Cell => ({
  value: share.value * 100,
  decimals: 1,
  claim: voice.book.figure(share, 0.0005, formatNumber(share.value * 100, voice.lang, 1))
})

const vulnerabilityParagraph = (voice: Voice): ReadonlyArray<Block> => {
  const organised = voice.findings.models.filter((model) => model.organised)
  const [first] = organised
  if (first === undefined) return []
  const after = listed(
    organised.map(({ place, vulnerability }) => [
      count(voice, vulnerability.after),
      text(words(voice, { da: ` i ${voice.named(place)} (`, en: ` in ${voice.named(place)} (` })),
      count(voice, vulnerability.emptied),
      text(
        words(voice, {
          da: " tømmes helt)",
          en: vulnerability.emptied.value === 1 ? " loses all its work)" : " lose all their work)"
        })
      )
    ]),
    voice
  )
  const before = count(voice, first.vulnerability.before)
  const cells = count(voice, first.cells)
  return [
    sentence(voice, {
      da: [
        "Sårbarhed: et sagsområde i en kommune hviler i dag på under ét årsværk i ",
        before,
        " af ",
        cells,
        " tilfælde. Efter omlægningen gælder det ",
        ...after,
        "."
      ],
      en: [
        "Vulnerability: a case type in a municipality rests on less than one FTE in ",
        before,
        " of ",
        cells,
        " instances today. Afterwards it does in ",
        ...after,
        "."
      ]
    })
  ]
}
