/** The municipalities: how evenly the change falls, who changes most and least for its size, and what becomes thin. */
import { pictures } from "../pictures.ts"
import type { MunicipalityFindings } from "../../../analysis/memo/Findings.ts"
import { byName, formatNumber, percentSign } from "../../../words/numbers.ts"
import { type SpreadPoint, spreadChart } from "../../charts/spreadChart.ts"
import type { Sentence } from "../../../words/said.ts"
import type { Annex, Block, Cell, Column, Figure, Row, Table } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { opened } from "./certainty.ts"
import { needTable } from "./needTable.ts"
import { marked } from "./speaksAgainst.ts"
import { vulnerability } from "./vulnerability.ts"
import { explainedIn } from "./gain.ts"
import {
  cell,
  distinctModels,
  inlines,
  listed,
  percent,
  percentCell,
  reference,
  sentence,
  type Voice
} from "./Voice.ts"

/** Named at either end of the table. */
const ENDS = 5

export const municipalities = (voice: Voice): ReadonlyArray<Block> => {
  const { focus } = voice.findings
  if (focus === null) return []
  const ranked = rankedIn(voice, focus)
  if (ranked.length < 2) return vulnerability(voice)
  return [
    { kind: "heading", level: 1, text: headingOf(voice, ranked, focus), id: "municipalities" },
    spread(voice, ranked, focus),
    ...vulnerability(voice),
    spreadFigure(voice, ranked, focus, "spread")
  ]
}

/** From where to where the change goes. */
const headingOf = (voice: Voice, ranked: ReadonlyArray<MunicipalityFindings>, focus: number): string => {
  const said = (one: MunicipalityFindings) => formatNumber(one.models[focus]!.share.value * 100, voice.lang, 0)
  const [most, least] = [said(ranked[0]!), said(ranked.at(-1)!)]
  return most === least
    ? voice.words.municipalities.headingAlike({ share: percentSign(most, voice.lang) })
    : voice.words.municipalities.heading({ least, most: percentSign(most, voice.lang) })
}

/** Municipalities with work today, the largest relative change first; of equals by name. */
export const rankedIn = ({ findings, lang }: Voice, focus: number): ReadonlyArray<MunicipalityFindings> => {
  const compare = byName(lang)
  const share = ({ models }: MunicipalityFindings) => models[focus]?.share.value ?? 0
  return findings.municipalities
    .filter(({ models }) => (models[focus]?.baseline.value ?? 0) > 0)
    .toSorted((one, other) => share(other) - share(one) || compare(one.name, other.name))
}

const spread = (voice: Voice, ranked: ReadonlyArray<MunicipalityFindings>, focus: number): Block => {
  const [most, least] = [ranked[0]!, ranked.at(-1)!]
  const shown = (one: MunicipalityFindings) => percent(one.models[focus]!.share, undefined, 1)
  const [see, all] = [reference("spread"), reference("annex-municipalities")]
  const printed = (one: MunicipalityFindings) => formatNumber(one.models[focus]!.share.value * 100, voice.lang, 1)
  if (printed(most) === printed(least)) {
    const said = { model: voice.named(focus), share: shown(most), see, all }
    return sentence(voice.words.municipalities.alike(said))
  }
  const said = voice.words.municipalities.spread({
    model: voice.named(focus),
    least: shown(least),
    leastName: least.name,
    most: shown(most),
    mostName: most.name,
    see,
    all
  })
  // In a party's memo it is said whom it helps that another model leaves more where it is.
  const isMost = voice.findings.models.some(
    ({ organised, leavesShare }) => organised && leavesShare.value < voice.findings.models[focus]!.leavesShare.value
  )
  return sentence(isMost ? marked(voice, focus, STAYS, said) : opened(said), ...elsewhere(voice, focus))
}

/** What a party asks for that wants work to stay. */
const STAYS = ["local", "leaves"]

/** From where to where it goes in the other models: one alone would look like more or less than it is. */
const elsewhere = (voice: Voice, focus: number): ReadonlyArray<Sentence> => {
  const others = explainedIn(voice).filter(({ place }) => place !== focus)
  const said = others.flatMap(({ place }): ReadonlyArray<Sentence> => {
    const ranked = rankedIn(voice, place)
    const [most, least] = [ranked[0]?.models[place], ranked.at(-1)?.models[place]]
    if (most == null || least == null) return []
    const ends = { least: percent(least.share, undefined, 1), most: percent(most.share, undefined, 1) }
    return [voice.words.municipalities.spreadIn({ model: voice.named(place), ...ends })]
  })
  return said.length === 0 ? [] : [voice.words.municipalities.elsewhere({ models: listed(said, voice) })]
}

/** One dot a municipality; `own` is the code of the one that is marked. */
export const spreadFigure = (
  voice: Voice,
  ranked: ReadonlyArray<MunicipalityFindings>,
  focus: number,
  id: string,
  own?: string
): Figure => {
  const { municipalities: words } = voice.words
  const end = ({ name, models }: MunicipalityFindings): string =>
    `${percentSign(formatNumber(models[focus]!.share.value * 100, voice.lang, 1), voice.lang)} (${name})`
  const title = words.figure({ model: voice.model(focus), least: end(ranked.at(-1)!), most: end(ranked[0]!) })
  const { counts } = voice.findings
  return {
    kind: "figure",
    id,
    caption: inlinesOf(title),
    shows: [
      ...ranked.map(({ models }) => models[focus]!.share),
      ...(counts.municipalities === null ? [] : [counts.municipalities.count, counts.municipalities.medianShare])
    ],
    ...pictures((width) =>
      spreadChart(
        ranked.map(({ name, code, models }): SpreadPoint => ({
          label: name,
          value: models[focus]!.share.value * 100,
          ...(code === own ? { marked: true } : {})
        })),
        {
          width,
          lang: voice.lang,
          words: voice.words.spread,
          title,
          decimals: 1,
          unit: words.unit,
          axisTitle: words.axis
        }
      )
    )
  }
}

/** Nothing where there are too few to have ends. */
const ends = (voice: Voice): ReadonlyArray<Table> => {
  const { focus } = voice.findings
  const ranked = focus === null ? [] : rankedIn(voice, focus)
  return focus === null || ranked.length < 2 * ENDS ? [] : [endsTable(voice, ranked, focus)]
}

/** The two ends side by side, so that ten municipalities take five lines. */
const endsTable = (voice: Voice, ranked: ReadonlyArray<MunicipalityFindings>, focus: number): Table => {
  const { municipalities: words } = voice.words
  const places = explainedIn(voice).map(({ place }) => place)
  const shares = (): ReadonlyArray<Column> =>
    places.map((place) => ({ header: voice.model(place), kind: "number" as const, decimals: 1 }))
  const least = ranked.slice(ranked.length - ENDS).toReversed()
  const cells = (one: MunicipalityFindings): ReadonlyArray<Cell> => [
    one.name,
    ...places.map((place) => shareCell(one, place))
  ]
  return {
    kind: "table",
    id: "municipal-ends",
    caption: inlinesOf(words.ends({ model: voice.named(focus) })),
    columns: [{ header: words.most, kind: "text" }, ...shares(), { header: words.least, kind: "text" }, ...shares()],
    rows: ranked.slice(0, ENDS).map((one, i): Row => ({ cells: [...cells(one), ...cells(least[i]!)] }))
  }
}

const shareCell = ({ models }: MunicipalityFindings, place: number): Cell => {
  const found = models[place]
  return found === null || found === undefined ? null : percentCell(found.share)
}

/** Every municipality, and who changes most and least. */
export const municipalitiesAnnex = (voice: Voice): ReadonlyArray<Annex> => [
  {
    kind: "annex",
    id: "annex-municipalities",
    title: voice.words.municipalities.annex,
    blocks: [
      ...ends(voice),
      voice.findings.models.every(({ organised }) => !organised)
        ? needTable(voice, municipalDecimals(voice.findings.municipalities))
        : municipalTable(voice)
    ]
  }
]

const municipalTable = (voice: Voice): Table => {
  const { municipalities: words } = voice.words
  const { municipalities: all } = voice.findings
  const models = distinctModels(voice)
  const compare = byName(voice.lang)
  const decimals = municipalDecimals(all)
  const number = (header: string, shown = decimals): Column => ({ header, kind: "number", decimals: shown })
  const rowOf = (one: MunicipalityFindings): Row => {
    const any = one.models.find((found) => found !== null)
    return {
      cells: [
        one.name,
        any === undefined || any === null ? null : cell(voice, any.baseline, decimals),
        ...models.flatMap(({ place }): ReadonlyArray<Cell> => {
          const found = one.models[place]
          return found === null || found === undefined
            ? [null, null]
            : [cell(voice, found.local, decimals), percentCell(found.share)]
        })
      ]
    }
  }
  return {
    kind: "table",
    id: "municipal-table",
    caption: inlinesOf(words.table),
    columns: [
      { header: words.name, kind: "text" },
      number(voice.words.page.today),
      ...models.flatMap(({ place }) => [
        number(words.stay({ model: voice.model(place) })),
        number(words.leave({ model: voice.model(place) }), 1)
      ])
    ],
    rows: [
      ...all.toSorted((one, other) => compare(one.name, other.name)).map(rowOf),
      {
        tone: "total",
        cells: [
          voice.words.gain.total,
          cell(voice, models[0]!.fte.baseline, decimals),
          ...models.flatMap(({ fte, leavesShare }) => [cell(voice, fte.local, decimals), percentCell(leavesShare)])
        ]
      }
    ],
    note: inlines([voice.words.gain.rounded])
  }
}

/** Two where any municipality has so little work that one decimal would hide it. */
const municipalDecimals = (all: ReadonlyArray<MunicipalityFindings>): number => (all.some(isSmall) ? 2 : 1)

/** Under this many FTE, a tenth is more than a per cent of a municipality's work. */
const SMALL = 10

/** Whether a municipality's figures need two decimals. */
export const isSmall = ({ models }: MunicipalityFindings): boolean => {
  const today = models.find((found) => found !== null)?.baseline.value ?? 0
  return today > 0 && today < SMALL
}
