/** One municipality's own two pages: what happens to its FTE in each model, who serves it, what is thin, what to ask. */
import type {
  MemoFindings,
  MunicipalityFindings,
  MunicipalityInModel,
  OwnFindings
} from "../../../analysis/memo/Findings.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import { capital } from "../../../words/capital.ts"
import { textIn, type Text } from "../../../words/Lang.ts"
import { formatList, formatNumber, roundTo } from "../../../words/numbers.ts"
import type { Sentence } from "../../../words/said.ts"
import type { Block, Cell, Memo, Row } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { colophon, formulas } from "./annexes.ts"
import { assumptionWords, inSentence, quoted } from "./assumptionWords.ts"
import { fteNote } from "./decision.ts"
import { ownAccount } from "./ownAccount.ts"
import { memoHead, type MemoHeadInput } from "./memoOf.ts"
import { isSmall, rankedIn, spreadFigure } from "./municipalities.ts"
import { groundTable } from "./trust.ts"
import {
  cell,
  count,
  fte,
  inlines,
  interval,
  leadWords,
  percent,
  rangeCell,
  reference,
  sentence,
  signedFte,
  sizeOfFte,
  strong,
  type MemoWords,
  type Voice,
  voiceOf
} from "./Voice.ts"

/** Undefined where no scenario has the municipality. */
export const municipalityMemo = (
  findings: MemoFindings,
  code: string,
  head: MemoHeadInput,
  words: MemoWords
): Memo | undefined => {
  const found = findings.municipalities.find((one) => one.code === code)
  if (found === undefined) return undefined
  const national = voiceOf(findings, words, head.date)
  const voice: Voice = { ...national, decimals: isSmall(found) ? 2 : 1 }
  const { municipalities: said, trust } = voice.words
  const blocks: ReadonlyArray<Block> = [
    summary(voice, found),
    ownTable(voice, code, found),
    ...served(voice, found),
    ...caseTypes(voice, found),
    ...ownAccount(voice, code),
    ...rank(voice, found),
    ...ground(voice, found),
    ...whole(national),
    ...questions(voice, found),
    { kind: "annex", id: "annex-formulas", title: trust.formulas.annex, blocks: formulas(voice) },
    colophon(voice, head.version)
  ]
  const { subject: _, ...rest } = head
  return { ...memoHead(voice, rest, said.ownTitle({ name: found.name })), blocks }
}

const summary = (voice: Voice, { name, population, models }: MunicipalityFindings): Block => {
  const { municipalities: words } = voice.words
  const first = models.findIndex((one) => one !== null)
  return {
    kind: "callout",
    title: headlineOf(voice, name, models),
    blocks: [
      {
        kind: "list",
        items: models.flatMap((found, place) =>
          found === null ? [] : [inlines(modelLine(voice, place, found, place === first))]
        )
      },
      sentence(population === null ? [] : words.inhabitants({ name, population: count(voice, population) }), [
        words.notSpread
      ])
    ]
  }
}

/** What stays in every model, of what there is today. */
const headlineOf = (voice: Voice, name: string, models: MunicipalityFindings["models"]): string => {
  const { municipalities: words } = voice.words
  const shown = models.flatMap((found, place) => (found === null ? [] : [{ found, place }]))
  const number = (of: Measured) => formatNumber(of.value, voice.lang, voice.decimals)
  const stays = shown.map(({ found, place }) =>
    words.ownStays({ stays: number(found.local), model: voice.named(place) })
  )
  return words.ownHeadline({
    name,
    today: number(shown[0]!.found.baseline),
    stays: formatList(stays, voice.lang)
  })
}

/** What one model leaves in the municipality; where it leaves more work than there is, nothing is freed or moved. */
const modelLine = (voice: Voice, place: number, found: MunicipalityInModel, explains: boolean): Sentence => {
  const { municipalities: words } = voice.words
  const said = {
    model: strong(capital(voice.named(place))),
    today: [fte(voice, found.baseline), ...(explains ? [fteNote(voice, voice.findings.models[place]!)] : [])],
    stays: fte(voice, found.local)
  }
  return found.leaves.value < 0
    ? words.ownCosts({
        ...said,
        more: strong([sizeOfFte(voice, found.leaves)]),
        share: percent(found.share, -found.share.value, 1)
      })
    : words.own({ ...said, leaves: strong([fte(voice, found.leaves)]), share: percent(found.share, undefined, 1) })
}

/** What moves apart from what is freed, the interval, who serves it and where, and which desks are thin. */
const ownTable = (voice: Voice, code: string, { models, own }: MunicipalityFindings): Block => {
  const { municipalities: words } = voice.words
  const places = models.flatMap((found, place) => (found === null ? [] : [place]))
  const row = (
    header: string,
    of: (found: MunicipalityInModel, close: OwnFindings) => Cell,
    tone?: Row["tone"]
  ): Row => ({
    ...(tone === undefined ? {} : { tone }),
    cells: [
      header,
      ...places.map((place) => {
        const close = own[place]
        return close === null || close === undefined ? null : of(models[place]!, close)
      })
    ]
  })
  const number = (of: Measured): Cell => cell(voice, of)
  return {
    kind: "table",
    id: "own",
    caption: inlinesOf(words.ownTable),
    columns: [
      { header: "", kind: "text", weight: 1.6, minimumWidth: 17 },
      ...places.map((place) => ({ header: voice.model(place), kind: "number" as const, decimals: voice.decimals }))
    ],
    rows: [
      row(words.ownRows.today, ({ baseline }) => number(baseline)),
      row(words.ownRows.stays, ({ local }) => number(local)),
      row(words.ownRows.interval, (_, close) => (close.interval === null ? null : rangeCell(voice, close.interval))),
      row(words.ownRows.leaves, ({ leaves }) => number(leaves), "total"),
      row(words.ownRows.moved, (_, { moved }) => number(moved), "quiet"),
      row(words.ownRows.beyond, (_, { beyond }) => cell(voice, beyond, voice.decimals, true), "quiet"),
      ...strandedRow(voice, code, places)
    ],
    note: inlinesOf(voice.words.gain.rounded)
  }
}

/** Why less is saved than leaves: only where there is money, and where it is something. */
const strandedRow = (voice: Voice, code: string, places: ReadonlyArray<number>): ReadonlyArray<Row> => {
  const stranded = places.map(
    (place) =>
      voice.findings.money?.models
        .find((one) => one.place === place && one.organised)
        ?.accounts.find((one) => one.code === code)?.stranded
  )
  if (stranded.every((of) => of === undefined || roundTo(of.value, voice.decimals) === 0)) return []
  const cells = stranded.map((of) => (of === undefined ? null : cell(voice, of)))
  return [{ cells: [voice.words.municipalities.ownRows.stranded, ...cells] }]
}

/** Which desks rest on less than one FTE today; in each model who serves it and where, and which do afterwards. */
const served = (voice: Voice, { own }: MunicipalityFindings): ReadonlyArray<Block> => {
  const { municipalities: words } = voice.words
  const names = (labels: ReadonlyArray<Text>): string =>
    labels.length === 0
      ? words.noThin
      : formatList(
          labels.map((label) => inSentence(textIn(label, voice.lang))),
          voice.lang
        )
  const centresOf = ({ centres }: OwnFindings): string =>
    centres.length === 0
      ? words.noCentre
      : formatList(
          centres.map(({ label, host }) => {
            const name = textIn(label, voice.lang)
            return host === null ? name : words.servedBy({ centre: name, host })
          }),
          voice.lang
        )
  const known = own.flatMap((close, place) => (close === null ? [] : [{ close, place }]))
  const [first] = known
  if (first === undefined) return []
  return [
    {
      kind: "list",
      items: [
        inlines([words.thinToday({ names: names(first.close.thin.before) })]),
        ...known
          .filter(({ place }) => voice.findings.models[place]!.organised)
          .map(({ close, place }) =>
            inlines(
              words.servedIn({
                model: strong(capital(voice.named(place))),
                centres: centresOf(close),
                names: names(close.thin.after)
              })
            )
          )
      ]
    }
  ]
}

const caseTypes = (voice: Voice, { caseTypes: byCase, models }: MunicipalityFindings): ReadonlyArray<Block> => {
  if (byCase.length === 0) return []
  const { municipalities: words } = voice.words
  const places = models.flatMap((found, place) => (found === null ? [] : [place]))
  return [
    { kind: "heading", level: 1, text: words.byCaseType },
    {
      kind: "table",
      id: "own-case-types",
      caption: inlinesOf(words.caseTypeCaption),
      columns: [
        { header: voice.words.gain.caseType, kind: "text" },
        { header: voice.words.page.today, kind: "number", decimals: 2 },
        ...places.map((place) => ({ header: voice.model(place), kind: "number" as const, decimals: 2 }))
      ],
      rows: [
        ...byCase.map((row): Row => ({
          cells: [
            textIn(row.label, voice.lang),
            shown(voice, row.models[places[0]!]?.baseline),
            ...places.map((place) => shown(voice, row.models[place]?.local))
          ]
        })),
        {
          tone: "total",
          cells: [
            voice.words.gain.total,
            shown(voice, models[places[0]!]?.baseline),
            ...places.map((place) => shown(voice, models[place]?.local))
          ]
        }
      ],
      note: inlinesOf(`${words.vulnerableNote} ${voice.words.gain.rounded}`)
    }
  ]
}

const shown = (voice: Voice, of: Measured | undefined): Cell => (of === undefined ? null : cell(voice, of, 2))

const rank = (voice: Voice, found: MunicipalityFindings): ReadonlyArray<Block> => {
  const { focus, counts } = voice.findings
  if (focus === null) return []
  const { municipalities: words } = voice.words
  const ranked = rankedIn(voice, focus)
  const own = found.models[focus]
  const all = counts.municipalities
  if (all === null || all.rank === null || ranked.length < 2 || own === null || own === undefined) return []
  return [
    { kind: "heading", level: 1, text: words.amongHeading },
    sentence(
      words.rank({
        name: found.name,
        share: percent(own.share, undefined, 1),
        model: voice.named(focus),
        place: count(voice, all.rank),
        all: count(voice, all.count),
        see: reference("own-spread")
      })
    ),
    spreadFigure(voice, ranked, focus, "own-spread", found.code)
  ]
}

const whole = (voice: Voice): ReadonlyArray<Block> =>
  voice.findings.pairs.map((pair) => {
    const [a, b] = pair.places.map(voice.named) as [string, string]
    const range =
      pair.interval === null ? [] : [` (${voice.words.decision.interval} `, interval(voice, pair.interval, true), ")"]
    return sentence(
      voice.words.municipalities.national({
        a,
        b,
        what: leadWords(voice),
        gap: signedFte(voice, pair.difference[voice.findings.lead]),
        interval: range
      })
    )
  })

/** What the municipality's figures rest on. */
const ground = (voice: Voice, { name, grounds }: MunicipalityFindings): ReadonlyArray<Block> =>
  groundTable(
    voice,
    voice.words.municipalities.ground({ name }),
    grounds.flatMap((one, place) => (one === null ? [] : [{ name: voice.model(place), ground: one }]))
  )

/** Numbers that its own records could answer. */
const MOST_QUESTIONS = 2

const questions = (voice: Voice, { name, models, grounds }: MunicipalityFindings): ReadonlyArray<Block> => {
  const { municipalities: words } = voice.words
  const today = models.find((one) => one !== null)?.baseline
  const [own] = grounds.filter((one) => one !== null)
  if (today === undefined || own === undefined) return []
  const asked = own.gaps
    .filter(({ weight }) => weight.value >= 0.005)
    .slice(0, MOST_QUESTIONS)
    .map(({ subject, weight }) =>
      words.question({ name: quoted(assumptionWords(subject, voice), voice), weight: percent(weight) })
    )
  return [
    { kind: "heading", level: 1, text: words.questions },
    {
      kind: "list",
      items: [words.questionToday({ name, today: fte(voice, today) }), ...asked].map((one) => inlines(one))
    }
  ]
}
