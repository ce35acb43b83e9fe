/** What each model does to each case type, as a table and a picture. */
import type { ModelFindings } from "../../../analysis/memo/Findings.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import { capital } from "../../../words/capital.ts"
import { textIn } from "../../../words/Lang.ts"
import { roundTo } from "../../../words/numbers.ts"
import { stackedBars } from "../../charts/stackedBars.ts"
import type { Annex, Cell, Figure, Row, Table } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { pictures } from "../pictures.ts"
import { inSentence } from "./assumptionWords.ts"
import { explainedIn, isLoss, number, pairOf, weightsIn } from "./gain.ts"
import { cell, drawn, type Voice } from "./Voice.ts"

/** What each model does to each case type. */
export const caseTypesAnnex = (voice: Voice): ReadonlyArray<Annex> => {
  const organised = explainedIn(voice)
  if (organised.length === 0 || organised[0]!.caseTypes.length < 2) return []
  const blocks = [caseTypeTable(voice, organised), caseTypeFigure(voice, organised)]
  return [{ kind: "annex", id: "annex-case-types", title: voice.words.gain.caseTypesAnnex, blocks }]
}

/** @param organised a model that moves nothing has no column: it frees nothing */
const caseTypeTable = (voice: Voice, organised: ReadonlyArray<ModelFindings>): Table => {
  const { gain: words } = voice.words
  const { models, labels } = voice.findings
  const [base] = models
  const pair = pairOf(voice, organised)
  const rowOf = (model: ModelFindings, id: string) => model.caseTypes.find((one) => one.id === id)
  const shown = (found: Measured | undefined, signed = false): Cell =>
    found === undefined ? null : cell(voice, found, voice.decimals, signed)
  return {
    kind: "table",
    id: "case-types",
    caption: inlinesOf(isLoss(voice) ? words.caseTypeCaptionOfNeed : words.caseTypeCaption),
    columns: [
      { header: words.caseType, kind: "text" },
      number(voice, voice.words.page.today, false),
      ...organised.map(({ place }) => number(voice, voice.model(place), false)),
      ...(pair === undefined ? [] : [number(voice, words.difference)])
    ],
    rows: [
      ...[...labels.caseTypes.keys()].map((id): Row => ({
        cells: [
          capital(textIn(labels.caseTypes.get(id) ?? id, voice.lang)),
          shown(rowOf(base!, id)?.baseline),
          ...organised.map((model) => shown(rowOf(model, id)?.freed)),
          ...(pair === undefined ? [] : [shown(pair.caseTypes.find((one) => one.id === id)?.freed, true)])
        ]
      })),
      {
        tone: "total",
        cells: [
          words.total,
          shown(base!.fte.baseline),
          ...organised.map((model) => shown(model.fte.freed)),
          ...(pair === undefined ? [] : [shown(pair.difference.freed, true)])
        ]
      }
    ],
    note: inlinesOf(words.rounded)
  }
}

const caseTypeFigure = (voice: Voice, organised: ReadonlyArray<ModelFindings>): Figure => {
  const { lang, terms } = voice
  const ranked = organised.map(({ caseTypes }) =>
    caseTypes.toSorted((one, other) => other.freed.value - one.freed.value)
  )
  const most = ranked.map(([first]) => first!)
  // What prints like the next frees not most, but as much.
  const isGain = ranked.every(
    ([first, second]) => first!.freed.value > 0 && drawn(voice, first!.freed) > drawn(voice, second!.freed)
  )
  const weights = isGain
    ? weightsIn(
        voice,
        organised,
        most.map(({ label }) => inSentence(textIn(label, lang)))
      )
    : ""
  const title = voice.words.gain.caseTypeFigure({ weights, isLoss: isLoss(voice) })
  return {
    kind: "figure",
    id: "case-type-places",
    caption: inlinesOf(title),
    shows: organised.flatMap(({ caseTypes }) =>
      caseTypes.flatMap(({ baseline, local, centre, freed }) => [baseline, local, centre, freed])
    ),
    ...pictures((width) =>
      stackedBars(
        [terms.quantity.local, terms.quantity.centre, ...(isLoss(voice) ? [] : [terms.quantity.freed])],
        organised.map((model) => ({
          label: voice.model(model.place),
          rows: model.caseTypes.map((row) => ({
            label: capital(textIn(row.label, lang)),
            values: [row.local, row.centre, ...(isLoss(voice) ? [] : [row.freed])].map((one) => drawn(voice, one)),
            // What is freed fills up to today; where nothing is, the bar ends at what the work takes afterwards.
            total: roundTo(isLoss(voice) ? row.local.value + row.centre.value : row.baseline.value, voice.decimals)
          }))
        })),
        { width, lang, title, decimals: voice.decimals, unit: voice.words.decision.fte }
      )
    )
  }
}
