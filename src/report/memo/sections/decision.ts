/** Page 1: what is asked, one sentence a model, the difference and its causes, and one small table. */
import type { ModelFindings } from "../../../analysis/memo/Findings.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import { DRAWN, type Drawn } from "../../../analysis/memo/memoDraws.ts"
import { textIn } from "../../../words/Lang.ts"
import { formatDate, formatList } from "../../../words/numbers.ts"
import type { Sentence } from "../../../words/said.ts"
import type { Block, Callout, Cell, Column, Paragraph, Row } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { assumptionWords, quoted } from "./assumptionWords.ts"
import { differenceOf, headline, isCost, surely } from "./difference.ts"
import { centresInline } from "./differenceName.ts"
import { recommendation } from "./recommendation.ts"
import {
  bare,
  capital,
  cell,
  count,
  footnote,
  fte,
  inlines,
  leadWords,
  listed,
  partyWords,
  percent,
  rangeCell,
  sentence,
  signedCell,
  signedFte,
  sizeOfFte,
  strong,
  type Voice
} from "./Voice.ts"

export const decision = (voice: Voice): ReadonlyArray<Block> => [
  callout(voice),
  ...table(voice),
  ...offMedian(voice),
  ...uncovered(voice),
  ...silence(voice)
]

const callout = (voice: Voice): Callout => {
  const { models, pairs } = voice.findings
  return {
    kind: "callout",
    title: headline(voice),
    blocks: [
      ...asks(voice),
      ...recommendation(voice),
      ...pairs
        .filter(({ indistinct, identical }) => indistinct || identical)
        .flatMap((pair) => differenceOf(voice, pair)),
      { kind: "list", items: models.map((model, i) => inlines(modelLine(voice, model, i === 0))) },
      ...pairs
        .filter(({ indistinct, identical }) => !indistinct && !identical)
        .flatMap((pair) => differenceOf(voice, pair)),
      ...baselineNote(voice)
    ]
  }
}

/** What is asked of whom by when: in a party's own memo its own, in a neutral one what each side asks. */
export const asks = (voice: Voice): ReadonlyArray<Paragraph> => {
  const { decision: words } = voice.words
  const { models, viewpoint } = voice.findings
  return models.flatMap(({ ask, party }): ReadonlyArray<Paragraph> => {
    if (ask === null || party === null || (viewpoint !== null && party.id !== viewpoint)) return []
    const said = textIn(ask.text, voice.lang)
    const deadline = ask.deadline === null ? "" : words.by({ date: formatDate(ask.deadline, voice.lang) })
    return [
      sentence(
        words.asks({
          party: strong(capital(partyWords(voice, party))),
          ask: /[.!?]$/u.test(said) ? said : `${said}.`,
          deadline
        })
      )
    ]
  })
}

/** @param explains the first line says in a footnote what an FTE is */
const modelLine = (voice: Voice, model: ModelFindings, explains: boolean): Sentence => {
  const { decision: words } = voice.words
  const name = strong(capital(voice.named(model.place)))
  const unit = explains ? [fteNote(voice, model)] : []
  if (!model.organised)
    return words.unchanged({ model: name, need: [strong([fte(voice, model.fte.baseline)]), ...unit] })
  const parts = {
    model: name,
    centres: [" (", centresInline(voice, model.place), ")"],
    local: [fte(voice, model.fte.local), ...unit],
    centre: bare(fte(voice, model.fte.centre))
  }
  return isCost(voice, model.fte.freed.value)
    ? words.modelThatCosts({ ...parts, extra: strong([sizeOfFte(voice, model.fte.freed)]) })
    : words.model({ ...parts, freed: strong([fte(voice, model.fte.freed)]) })
}

/** What an FTE is, in the hours of one model. */
export const fteNote = (voice: Voice, { hours }: ModelFindings) => {
  const { decision: words } = voice.words
  return footnote(
    hours === null
      ? [words.fteNoteShort]
      : words.fteNote({ hours: count(voice, hours.perFte), caseHours: count(voice, hours.onCases) })
  )
}

/** Rows what stays, what is at centres and what is freed; two models side by side, more of them below one another. */
const table = (voice: Voice): ReadonlyArray<Block> => {
  const { models, pairs, lead } = voice.findings
  const { decision: words } = voice.words
  const organised = models.filter((model) => model.organised)
  if (organised.length === 0) return []
  const [pair] = pairs
  const wide = models.length === 2 && organised.length === 2 && pair !== undefined
  const compared = wide && !pair.identical
  const hasDraws = organised.some(({ intervals }) => intervals !== null)
  const number = (header: string, signed = false): Column => ({
    header,
    kind: "number",
    decimals: voice.decimals,
    signed
  })
  const of = (name: string): ReadonlyArray<Column> => [
    number(name === "" ? words.central : name),
    ...(hasDraws ? [number(words.median), number(words.interval)] : [])
  ]
  const numbers = (model: ModelFindings, quantity: Drawn): ReadonlyArray<Cell> => [
    cell(voice, model.fte[quantity]),
    ...(hasDraws
      ? model.intervals === null
        ? [null, null]
        : [cell(voice, model.intervals[quantity].middle), rangeCell(voice, model.intervals[quantity])]
      : [])
  ]
  const rows = wide
    ? DRAWN.map((quantity): Row => ({
        ...(quantity === lead ? { tone: "total" as const } : {}),
        cells: [
          words.rows[quantity],
          ...organised.flatMap((model) => numbers(model, quantity)),
          ...(compared
            ? [
                signedCell(voice, pair.difference[quantity]),
                ...(pair.sureness === null ? [] : [sureCell(voice, pair.sureness[quantity])])
              ]
            : [])
        ]
      }))
    : organised.flatMap((model): ReadonlyArray<Row> => [
        { tone: "group", cells: [voice.model(model.place)] },
        ...DRAWN.map((quantity): Row => ({ cells: [words.rows[quantity], ...numbers(model, quantity)] }))
      ])
  return [
    {
      kind: "table",
      id: "result",
      caption: [...inlinesOf(words.table), ...(hasDraws ? [footnote([words.intervalNote])] : [])],
      columns: [
        { header: wide ? "" : words.model1, kind: "text" },
        ...(wide ? organised.flatMap(({ place }) => of(voice.model(place))) : of("")),
        ...(compared
          ? [
              number(words.difference, true),
              ...(pair.sureness === null ? [] : [{ header: words.sign, kind: "number" as const }])
            ]
          : [])
      ],
      rows,
      note: inlinesOf(voice.words.gain.rounded)
    }
  ]
}

const sureCell = (voice: Voice, share: Measured): Cell => ({ inlines: inlines(surely(voice, share)) })

/** Where the stated central value lies outside the middle half of its own draws, that is said. */
const offMedian = (voice: Voice): ReadonlyArray<Block> =>
  voice.findings.models.flatMap(({ place, organised, fte: all, intervals }) => {
    if (!organised || intervals === null) return []
    const { lead } = voice.findings
    const central = all[lead]
    const { lowerQuarter, middle, upperQuarter } = intervals[lead]
    if (central.value >= lowerQuarter.value && central.value <= upperQuarter.value) return []
    const said = {
      model: voice.named(place),
      what: leadWords(voice),
      central: bare(fte(voice, central)),
      median: bare(fte(voice, middle))
    }
    return [sentence(voice.words.decision.offMedian(said))]
  })

/** Numbers that weigh and that no interval covers; one that several models share is said once. */
const uncovered = (voice: Voice): ReadonlyArray<Block> => {
  const { models, draws } = voice.findings
  if (draws === 0) return []
  const all = models.flatMap(({ ground }) => ground.uncovered)
  const once = all.filter((one, i) => all.findIndex(({ subject }) => subject.path === one.subject.path) === i)
  if (once.length === 0) return []
  const { decision: words } = voice.words
  const names = listed(
    once.map(({ subject, weight }) =>
      words.weighed({ name: quoted(assumptionWords(subject, voice), voice), weight: percent(weight) })
    ),
    voice
  )
  return [sentence(words.uncovered({ names }))]
}

/** Of a party that does not say what it wants, the memo gives figures and no advice. */
const silence = (voice: Voice): ReadonlyArray<Block> => {
  const { silent, viewpoint } = voice.findings
  const concerned = viewpoint === null ? silent : silent.filter(({ id }) => id === viewpoint)
  if (concerned.length === 0) return []
  const parties = capital(
    formatList(
      concerned.map((party) => partyWords(voice, party)),
      voice.lang
    )
  )
  return [{ kind: "paragraph", inlines: inlinesOf(voice.words.decision.silent({ parties })) }]
}

const baselineNote = (voice: Voice): ReadonlyArray<Paragraph> => {
  const { unlikeBaselines, models, pairs } = voice.findings
  if (!unlikeBaselines || models.every(({ organised }) => !organised)) return []
  const levels = listed(
    models.map((model) => [`${voice.named(model.place)} `, fte(voice, model.fte.baseline)]),
    voice
  )
  const needs = listed(
    models.map((model) => {
      const pair = pairs.find(({ places }) => places[1] === model.place)
      const gap = pair === undefined ? [] : [" (", bare(signedFte(voice, pair.need)), ")"]
      return [`${voice.named(model.place)} `, fte(voice, model.fte.need), ...gap]
    }),
    voice
  )
  return [sentence(voice.words.decision.unlikeBaselines({ levels, needs }))]
}
