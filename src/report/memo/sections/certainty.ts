/** How sure the figures are: intervals, what moves the difference, what would turn it, and what is worth measuring. */
import { pictures } from "../pictures.ts"
import { shownTurns } from "../../../analysis/memo/counts.ts"
import type { PairFindings, TornadoFinding } from "../../../analysis/memo/Findings.ts"
import type { TurnFinding } from "../../../analysis/memo/TurnFinding.ts"
import { capital } from "../../../words/capital.ts"
import type { Sentence } from "../../../words/said.ts"
import { tornadoChart } from "../../charts/tornadoChart.ts"
import type { Annex, Block, Figure } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { plainText } from "../cells.ts"
import { assumptionWords, ownedWords, quoted } from "./assumptionWords.ts"
import { intervalFigure } from "./intervalFigure.ts"
import { surely } from "./sureWords.ts"
import { betweenWords, countsIn, knownIn } from "./pairWords.ts"
import { spanWords } from "./valueWords.ts"
import {
  bare,
  count,
  counted,
  drawn,
  inlines,
  listed,
  percent,
  reference,
  sentence,
  signedFte,
  value,
  type Voice,
  openedCount
} from "./Voice.ts"

export const certainty = (voice: Voice): ReadonlyArray<Block> => {
  const { pairs, draws, counts } = voice.findings
  const { certainty: words } = voice.words
  const heading: Block = { kind: "heading", level: 1, text: headingOf(voice), id: "certainty" }
  if (draws === 0) return [heading, sentence([words.noRanges])]
  const figure = intervalFigure(voice)
  const assumptions = openedCount(voice, counts.inputs, words.assumptions)
  const times = count(voice, counts.draws)
  return [
    heading,
    sentence(
      figure.length === 0
        ? words.drawnPlain({ assumptions, times })
        : words.drawn({ assumptions, times, figure: reference("intervals") })
    ),
    // Words first: they fill the page where the picture does not fit on it any more.
    ...pairs
      .filter(({ identical }) => !identical)
      .flatMap((pair) => [...moved(voice, pair), ...turnBlocks(voice, pair), ...measurementBlocks(voice, pair)]),
    ...figure
  ]
}

/** What moves each difference, as bars: the body names the two that move it most. */
export const certaintyAnnex = (voice: Voice): ReadonlyArray<Annex> => {
  const { pairs, draws } = voice.findings
  const moving = draws === 0 ? [] : pairs.filter(({ identical, tornado }) => !identical && tornado.length > 0)
  if (moving.length === 0) return []
  const blocks = moving.map((pair) => tornadoFigure(voice, pair))
  return [{ kind: "annex", id: "annex-certainty", title: voice.words.certainty.annex, blocks }]
}

/** How surely the only difference has its sign; else what the section is about. */
const headingOf = (voice: Voice): string => {
  const { certainty: words } = voice.words
  const { pairs, lead } = voice.findings
  const [pair, ...more] = pairs
  if (pair === undefined || pair.sureness === null || pair.identical || more.length > 0) return words.heading
  // A difference that is none has no sign to keep: between two ways of doing all the work where it is, nothing is freed.
  if (pair.difference[lead].value === 0) return words.heading
  const share = plainText(inlines(surely(voice, pair.sureness[lead])), voice.lang)
  return pair.indistinct ? words.headingOpen({ share }) : words.headingSure({ share })
}

/** Bars that a reader takes in. */
const MOST_BARS = 5

/** What moves the difference most. */
const moved = (voice: Voice, pair: PairFindings): ReadonlyArray<Block> => {
  const { certainty: words } = voice.words
  const [largest, next] = pair.tornado
  if (largest === undefined) return []
  const said = (one: TornadoFinding) =>
    words.movedBy({
      name: quoted(movedWords(voice, one), voice),
      low: bare(signedFte(voice, one.low)),
      high: bare(signedFte(voice, one.high))
    })
  const names = listed([largest, ...(next === undefined ? [] : [next])].map(said), voice)
  const { among, end } = knownIn(voice, pair)
  const sayingMoved = words.moved({
    among,
    of: betweenWords(voice, pair),
    names,
    see: reference(`tornado-${pair.places[1]}`)
  })
  return [sentence(opened(sayingMoved), end)]
}

/** The first letter of a sentence as a capital, whichever part it stands in. */
export const opened = ([first, ...rest]: Sentence): Sentence =>
  typeof first === "string" ? [capital(first), ...rest] : first === undefined ? [] : [first, ...rest]

const tornadoFigure = (voice: Voice, pair: PairFindings): Figure => {
  const { certainty: words } = voice.words
  const [a, b] = pair.places.map(voice.model) as [string, string]
  const title = words.tornado({ name: movedWords(voice, pair.tornado[0]!), a, b })
  const { hiddenInputs } = countsIn(voice, pair)
  const shown = pair.tornado.slice(0, MOST_BARS)
  return {
    kind: "figure",
    id: `tornado-${pair.places[1]}`,
    caption: inlinesOf(title),
    shows: shown.flatMap(({ low, high }) => [low, high]),
    ...pictures((width) =>
      tornadoChart(
        shown.map((one) => ({
          label: movedWords(voice, one),
          low: drawn(voice, one.low),
          high: drawn(voice, one.high),
          detail: spanWords(one.range[0], one.range[1], one.subject.unit, voice)
        })),
        { width, lang: voice.lang, title, decimals: voice.decimals, unit: voice.words.decision.fte }
      )
    ),
    ...(hiddenInputs.value === 0 ? {} : { note: [counted(voice, hiddenInputs, words.notShown), ...inlinesOf(".")] })
  }
}

/** What an assumption is called, with the model in which alone it moves. */
const movedWords = (voice: Voice, { subject, only }: TornadoFinding): string =>
  only === null
    ? ownedWords(subject, voice)
    : voice.words.assumptions.inModel({ name: assumptionWords(subject, voice), model: voice.named(only) })

const turnBlocks = (voice: Voice, pair: PairFindings): ReadonlyArray<Block> => {
  if (!pair.turnsSought) return []
  const { certainty: words } = voice.words
  const gap = signedFte(voice, pair.difference[voice.findings.lead])
  const of = betweenWords(voice, pair)
  const turns = shownTurns(pair)
  const { among, end } = knownIn(voice, pair)
  if (turns.length === 0) {
    return [sentence(among === "" ? words.noTurnOfAll({ of, gap }) : words.noTurn({ among, of, gap }), end)]
  }
  return [
    { ...sentence(words.turns({ of, gap })), lead: true },
    { kind: "list", items: turns.map((turn) => inlines(turnInlines(voice, turn))) }
  ]
}

/** `X rises above 0.7 (now 0.45)`. */
export const turnInlines = (voice: Voice, { subject, only, now, turn, upward }: TurnFinding): Sentence => {
  const { certainty: words, assumptions } = voice.words
  const name = assumptionWords(subject, voice)
  const said = {
    name: quoted(only === null ? name : assumptions.inModel({ name, model: voice.named(only) }), voice),
    at: value(voice, turn, subject.unit, now),
    now: listed(
      now.map((one) => [value(voice, one, subject.unit, [turn])]),
      voice
    )
  }
  return upward ? words.rises(said) : words.falls(said)
}

/** What narrows the interval by less than a per cent as printed is not worth a sentence. */
const narrowing = ({ measurements }: Pick<PairFindings, "measurements">): PairFindings["measurements"] =>
  measurements.filter(({ share }) => share.value >= 0.005)

/** What evidence would narrow; what is decided at the table is agreed, not measured. */
export const worthMeasuring = (pair: Pick<PairFindings, "measurements">): PairFindings["measurements"] =>
  narrowing(pair).filter(({ decided }) => !decided)

/** What several numbers that are measured together are called. */
export const measuredWords = (voice: Voice, { subjects }: PairFindings["measurements"][number]): string =>
  quoted(subjects.map((subject) => ownedWords(subject, voice)).join(" + "), voice)

const measurementBlocks = (voice: Voice, pair: PairFindings): ReadonlyArray<Block> => {
  const { certainty: words } = voice.words
  const [best, next] = worthMeasuring(pair)
  const agreed = narrowing(pair).find(({ decided }) => decided)
  const { among, end } = knownIn(voice, pair)
  const of = betweenWords(voice, pair)
  const said = (one: PairFindings["measurements"][number]) => ({
    of,
    name: measuredWords(voice, one),
    share: percent(one.share)
  })
  const then = next === undefined ? [] : words.then(said(next))
  return [
    ...(best === undefined ? [] : [sentence(opened(words.measure({ among, ...said(best) })), then, end)]),
    ...(agreed === undefined ? [] : [sentence(words.agreed(said(agreed)), ["."])])
  ]
}
