/** Where the gain comes from and what it costs: the bridge of each model, and what it means for each case type. */
import { pictures } from "../pictures.ts"
import type { ModelFindings, PairFindings } from "../../../analysis/memo/Findings.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import { capital } from "../../../words/capital.ts"
import { formatList, roundTo } from "../../../words/numbers.ts"
import type { Sentence } from "../../../words/said.ts"
import { bridgesChart } from "../../charts/bridgeChart.ts"
import type { Block, Cell, Column, Figure, Row } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { isCost } from "./difference.ts"
import {
  bare,
  distinctModels,
  drawn,
  fte,
  listed,
  reference,
  sentence,
  signedCell,
  signedFte,
  type Voice
} from "./Voice.ts"

export const gain = (voice: Voice): ReadonlyArray<Block> => {
  const organised = explainedIn(voice)
  if (organised.length === 0) return []
  const { gain: words } = voice.words
  return [
    { kind: "heading", level: 1, text: isLoss(voice) ? words.headingOfNeed : headingOf(voice, organised), id: "gain" },
    ...organised.map((model) => inWords(voice, model)),
    bridgeTable(voice, organised),
    bridgeFigure(voice, organised)
  ]
}

/** Models that reorganise something; the same scenario twice is explained once. */
export const explainedIn = (voice: Voice): ReadonlyArray<ModelFindings> =>
  distinctModels(voice).filter(({ organised }) => organised)

/** What costs most, where that is the same in every model; else what the section is about. */
const headingOf = ({ words: { gain: words }, terms }: Voice, organised: ReadonlyArray<ModelFindings>): string => {
  const dearest = organised.map(({ bridge }) => bridge.toSorted((one, other) => one.fte.value - other.fte.value)[0])
  const [first] = dearest
  return first !== undefined && dearest.every((one) => one !== undefined && one.id === first.id && one.fte.value < 0)
    ? words.headingCost({ cost: terms.bridge[first.id] })
    : words.heading
}

/** What the model saves and what it pays, the largest first. */
const inWords = (voice: Voice, model: ModelFindings): Block => {
  const { gain: words } = voice.words
  const sorted = model.bridge.toSorted((one, other) => Math.abs(other.fte.value) - Math.abs(one.fte.value))
  const said = (one: (typeof sorted)[number]): Sentence => [
    `${voice.terms.bridge[one.id].toLowerCase()} (`,
    bare(signedFte(voice, one.fte)),
    ")"
  ]
  const visible = sorted.filter((one) => roundTo(one.fte.value, voice.decimals) !== 0)
  const gainsOf = visible.filter((one) => one.fte.value > 0).slice(0, 2)
  const costsOf = visible.filter((one) => one.fte.value < 0).slice(0, 2)
  const [gains, costs] = [listed(gainsOf.map(said), voice), listed(costsOf.map(said), voice)]
  const see = reference("bridges")
  const balance = (): Sentence => {
    if (visible.length === 0) return words.neither({ see })
    if (gainsOf.length === 0) return words.onlyCosts({ costs, see })
    if (costsOf.length === 0) return words.onlyGains({ gains, see })
    return isCost(voice, model.fte.freed.value)
      ? words.costsMore({ gains, costs, see })
      : words.gains({ gains, costs, see })
  }
  return sentence(
    words.moves({ model: capital(voice.named(model.place)), moved: fte(voice, model.fte.moved) }),
    balance()
  )
}

export const number = (voice: Voice, header: string, signed = true): Column => ({
  header,
  kind: "number",
  decimals: voice.decimals,
  signed
})

const bridgeTable = (voice: Voice, organised: ReadonlyArray<ModelFindings>): Block => {
  const { gain: words } = voice.words
  const pair = pairOf(voice, organised)
  const difference = (found: Measured | undefined): ReadonlyArray<Cell> =>
    pair === undefined ? [] : [found === undefined ? null : signedCell(voice, found)]
  return {
    kind: "table",
    id: "bridge",
    caption: inlinesOf(isLoss(voice) ? words.bridgeCaptionOfNeed : words.bridgeCaption),
    columns: [
      { header: words.contribution, kind: "text" },
      ...organised.map(({ place }) => number(voice, voice.model(place))),
      ...(pair === undefined ? [] : [number(voice, words.difference)])
    ],
    rows: [
      ...organised[0]!.bridge.map(({ id }): Row => ({
        cells: [
          voice.terms.bridge[id],
          ...organised.map(({ bridge }) => {
            const found = bridge.find((one) => one.id === id)
            return found === undefined ? null : signedCell(voice, found.fte)
          }),
          ...difference(pair?.bridge.find((one) => one.id === id)?.fte)
        ]
      })),
      {
        tone: "total",
        cells: [
          resultWords(voice),
          ...organised.map((model) => signedCell(voice, model.fte.freed)),
          ...difference(pair?.difference.freed)
        ]
      }
    ],
    note: inlinesOf(words.rounded)
  }
}

/** What the contributions sum to. */
const resultWords = (voice: Voice): string =>
  isLoss(voice) ? voice.words.decision.rows.need : voice.terms.quantity.freed

/** Whether no model frees anything, and some need more than today. */
export const isLoss = ({ outcome }: Voice): boolean => outcome.fte === "loss"

/** The two models that a table compares: there is a difference only where it has just them. */
export const pairOf = ({ findings }: Voice, shown: ReadonlyArray<ModelFindings>): PairFindings | undefined =>
  shown.length === 2
    ? findings.pairs.find(({ places }) => places.every((place, i) => place === shown[i]!.place))
    : undefined

/** A waterfall a model, all on one axis, so that they can be compared. */
const bridgeFigure = (voice: Voice, organised: ReadonlyArray<ModelFindings>): Figure => {
  const { gain: words } = voice.words
  const heaviest = organised.map(
    ({ bridge }) => bridge.toSorted((one, other) => Math.abs(other.fte.value) - Math.abs(one.fte.value))[0]!
  )
  const weights = weightsIn(
    voice,
    organised,
    heaviest.map(({ id }) => voice.terms.bridge[id].toLowerCase())
  )
  const title = words.bridgeFigure({
    weights,
    what: isLoss(voice) ? voice.words.decision.extra : voice.words.decision.objective["freed"]!
  })
  return {
    kind: "figure",
    id: "bridges",
    caption: inlinesOf(title),
    shows: organised.flatMap((model) => [...model.bridge.map((one) => one.fte), model.fte.freed]),
    ...pictures((width) =>
      bridgesChart(
        organised.map((model) => ({
          name: voice.model(model.place),
          steps: [
            ...model.bridge.map((one) => ({
              label: voice.terms.bridge[one.id],
              value: drawn(voice, one.fte),
              kind: "step" as const
            })),
            { label: resultWords(voice), value: drawn(voice, model.fte.freed), kind: "result" as const }
          ]
        })),
        { width, lang: voice.lang, title, decimals: voice.decimals, unit: voice.words.decision.fte }
      )
    )
  }
}

/** What weighs most in each model; said once where it is the same in all. */
export const weightsIn = (
  voice: Voice,
  organised: ReadonlyArray<ModelFindings>,
  named: ReadonlyArray<string>
): string =>
  new Set(named).size === 1
    ? named[0]!
    : formatList(
        organised.map(({ place }, i) => voice.words.gain.weighsMost({ what: named[i]!, model: voice.named(place) })),
        voice.lang
      )
