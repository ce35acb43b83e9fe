/** How far figures of published cases are to be trusted: what they rest on, what would turn them, what was assumed. */
import type { GivenMemo, GivenModel } from "../../../analysis/memo/GivenMemo.ts"
import type { Sentence } from "../../../words/said.ts"
import type { Block, Inline } from "../Memo.ts"
import { paragraph } from "../Memo.ts"
import { shownTurns } from "../../../analysis/memo/counts.ts"
import { saidOnce } from "./alike.ts"
import { assumptionWords, ownedWords, quoted } from "./assumptionWords.ts"
import type { Amounts } from "./givenAmounts.ts"
import { factorsSaid, overruns } from "./overruns.ts"
import { noteWords } from "./noteWords.ts"
import { count, counted, inlines, listed, percent, sentence, value, type Voice } from "./Voice.ts"

export const givenTrust = (voice: Voice, given: GivenMemo, amounts: Amounts): ReadonlyArray<Block> => [
  { kind: "heading", level: 1, text: voice.words.given.trust, id: "trust" },
  sentence(ground(voice, given, amounts)),
  ...overruns(voice, given.models),
  ...drawn(voice, given),
  ...assumed(voice, given)
]

/** What the figures rest on: every case in one sentence, and what is the same in several said once. */
const ground = (voice: Voice, { models }: GivenMemo, amounts: Amounts): Sentence => {
  const { given: words, economy } = voice.words
  const inModel = (value: Inline, { place }: GivenModel): Sentence =>
    models.length === 1 ? [value] : economy.inModel({ value, model: voice.named(place) })
  const carried = models.flatMap((model) =>
    model.carries === null
      ? []
      : [{ model, name: quoted(assumptionWords(model.carries.subject, voice), voice), effect: model.carries.effect }]
  )
  const valued = models.flatMap(({ place, worth }) =>
    worth === null
      ? []
      : [{ place, realised: worth.realised, uplifts: worth.uplifts.length === 0 ? [ONE] : worth.uplifts }]
  )
  return [
    ...words.assumed({
      shares: listed(
        models.map((model) => inModel(percent(model.assumed), model)),
        voice
      )
    }),
    ...[...new Set(carried.map(({ name }) => name))].flatMap((name) => {
      const of = carried.filter((one) => one.name === name)
      const effects = of.map(({ model, effect }) => inModel(amounts.sentence(effect), model))
      return words.carries({ name, effect: listed(effects, voice) })
    }),
    ...saidOnce(voice, valued, (names, both) => [" ", ...factorsSaid(voice, names, both)]).flat()
  ]
}

/** Where nothing is spent once there is nothing to uplift. */
const ONE = { metric: "uplift", scenarios: [], value: 1 }

const drawn = (voice: Voice, { pairs }: GivenMemo): ReadonlyArray<Block> => {
  const { findings, words } = voice
  const turns = pairs.flatMap((pair) => {
    const shown = shownTurns(pair)
    return shown.length === 0
      ? [[words.given.noTurn]]
      : [
          words.given.turns({
            list: listed(
              shown.map(({ subject, turn, now }) =>
                words.given.turn({
                  name: quoted(ownedWords(subject, voice), voice),
                  turn: value(voice, turn, subject.unit, now),
                  now: value(voice, now[0]!, subject.unit, [turn])
                })
              ),
              voice
            )
          })
        ]
  })
  const said: ReadonlyArray<Sentence> = [
    ...(findings.draws === 0
      ? []
      : [
          words.given.drawn({
            inputs: counted(voice, findings.counts.inputs, words.given.inputs),
            draws: count(voice, findings.counts.draws)
          })
        ]),
    ...turns
  ]
  return said.length === 0 ? [] : [sentence(...said)]
}

/** What the cases do not say: every number that is assumed, with its note. */
const assumed = (voice: Voice, given: GivenMemo): ReadonlyArray<Block> => {
  const { given: words } = voice.words
  const items = given.assumed.map(({ subject, value: of, note }) =>
    inlines(
      words.asked({
        name: assumptionWords(subject, voice),
        value: value(voice, of, subject.unit),
        note: note === null ? "" : ` (${noteWords(voice, note)})`
      })
    )
  )
  return items.length === 0
    ? []
    : [
        { ...paragraph(words.assumptions), lead: true },
        { kind: "list", items }
      ]
}
