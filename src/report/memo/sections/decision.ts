/** Page 1: what is asked, one sentence a model, the difference and its causes, and one small table. */
import type { ModelFindings } from "../../../analysis/memo/Findings.ts"
import { capital } from "../../../words/capital.ts"
import { textIn } from "../../../words/Lang.ts"
import { formatDate, formatList, roundTo } from "../../../words/numbers.ts"
import type { Sentence } from "../../../words/said.ts"
import type { Block, Callout, Paragraph } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { assumptionWords, quoted } from "./assumptionWords.ts"
import { besideGaps, besideOf } from "./beside.ts"
import { differenceOf, headline, isCost } from "./difference.ts"
import { centresInline } from "./differenceName.ts"
import { recommendation } from "./recommendation.ts"
import { resultTable } from "./resultTable.ts"
import {
  bare,
  count,
  distinctModels,
  footnote,
  fte,
  inlines,
  interval,
  leadWords,
  listed,
  partyWords,
  percent,
  sentence,
  signedFte,
  sizeOfFte,
  strong,
  type Voice
} from "./Voice.ts"

export const decision = (voice: Voice): ReadonlyArray<Block> => [
  callout(voice),
  ...resultTable(voice),
  ...offMedian(voice),
  ...uncovered(voice),
  ...silence(voice)
]

const callout = (voice: Voice): Callout => {
  const { pairs } = voice.findings
  return {
    kind: "callout",
    title: headline(voice),
    blocks: [
      ...asks(voice),
      ...recommendation(voice),
      ...pairs
        .filter(({ indistinct, identical }) => indistinct || identical)
        .flatMap((pair) => differenceOf(voice, pair)),
      { kind: "list", items: distinctModels(voice).map((model, i) => inlines(modelLine(voice, model, i === 0))) },
      ...pairs
        .filter(({ indistinct, identical }) => !indistinct && !identical)
        .flatMap((pair) => differenceOf(voice, pair)),
      ...besideGaps(voice),
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
    return words.unchanged({
      model: name,
      need: [strong([fte(voice, model.fte.baseline)]), ...unit],
      interval: model.intervals === null ? [] : [` (${words.interval} `, interval(voice, model.intervals.local), ")"]
    })
  const parts = {
    model: name,
    centres: [" (", centresInline(voice, model.place), ")"],
    local: [fte(voice, model.fte.local), ...unit],
    centre: bare(fte(voice, model.fte.centre))
  }
  const beside = besideOf(voice, model.place)
  return isCost(voice, model.fte.freed.value)
    ? [...words.modelThatCosts({ ...parts, extra: strong([sizeOfFte(voice, model.fte.freed)]) }), ...beside]
    : roundTo(model.fte.freed.value, voice.decimals) === 0
      ? [...words.modelEven({ ...parts, freed: fte(voice, model.fte.freed) }), ...beside]
      : [...words.model({ ...parts, freed: strong([fte(voice, model.fte.freed)]) }), ...beside]
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

/** Where a stated central value lies outside the middle half of its own draws, that is said once for all models. */
const offMedian = (voice: Voice): ReadonlyArray<Block> => {
  const { lead, models } = voice.findings
  const off = models.flatMap(({ place, organised, fte: all, intervals }) => {
    if (!organised || intervals === null) return []
    const { lowerQuarter, middle, upperQuarter } = intervals[lead]
    const { value } = all[lead]
    return value >= lowerQuarter.value && value <= upperQuarter.value ? [] : [{ place, central: all[lead], middle }]
  })
  if (off.length === 0) return []
  const { decision: words } = voice.words
  const named = off.map(({ place, central, middle }) =>
    words.offMedianIn({
      model: voice.named(place),
      central: bare(fte(voice, central)),
      median: bare(fte(voice, middle))
    })
  )
  return [sentence(words.offMedian({ what: leadWords(voice), models: listed(named, voice), many: off.length > 1 }))]
}

/** Numbers that weigh and that no interval covers; one that several models share is said once. */
const uncovered = (voice: Voice): ReadonlyArray<Block> => {
  const { models, draws } = voice.findings
  // Where nothing is moved there is no table of intervals that the sentence could be about.
  if (draws === 0 || models.every(({ organised }) => !organised)) return []
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
