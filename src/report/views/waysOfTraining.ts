/** The ways of training that a scenario takes, on the page of `run` and in its JSON: beside the other mixes that reach as much. */
import type { TrainingFindings } from "../../analysis/trainingFindings.ts"
import type { Mix } from "../../model/training/plan.ts"
import { formatNumber } from "../../words/numbers.ts"
import { textIn } from "../../words/Lang.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block, Cell, Column } from "../Sheet.ts"
import { numberColumn } from "./columns.ts"
import { amountIn, largestOf, perFor } from "./moneyUnits.ts"

type WaysWords = Words<"training" | "money" | "terms">

export const waysOfTraining = (sides: ReadonlyArray<TrainingFindings>, words: WaysWords): ReadonlyArray<Block> =>
  sides.flatMap((found) => sideBlocks(found, words))

const sideBlocks = (found: TrainingFindings, words: WaysWords): ReadonlyArray<Block> => {
  const { training, lang } = words
  const { currency, mixes, nextBest, required, people, taken } = found
  const number = (value: number) => formatNumber(value, lang, 0)
  const per = perFor(largestOf(mixes.map(({ cost }) => cost)))
  const amount = (id: string, header: string): Column => ({ ...numberColumn(id, header, per === 1 ? 0 : 1), per })
  const priced = currency === undefined ? [] : [amount("money", training.money), amount("cost", training.cost)]
  const sentences = [
    training.reach({ people: number(people), required: number(required) }),
    ...(nextBest === undefined ? [training.noOther] : [nextSentence(found, nextBest, words)]),
    ...found.academies.map(({ way, people: least }) => {
      const name = textIn(found.ways[way]!.label, lang)
      return Number.isFinite(least)
        ? training.academy({ name, least: number(Math.ceil(least)), people: number(people) })
        : training.neverPays({ name })
    }),
    ...(currency === undefined ? [] : [training.costMeans])
  ]
  return [
    { kind: "heading", level: 2, text: training.heading[found.side] },
    {
      kind: "table",
      id: `waysOfTraining_${found.side}`,
      ...(currency === undefined ? {} : { caption: training.unit({ amount: amountIn(per, currency, words) }) }),
      columns: [
        { id: "mix", header: training.mix, kind: "text", labelled: true },
        numberColumn("effect", training.effect, 0),
        numberColumn("hours", training.hours, 0),
        ...priced
      ],
      rows: mixes.map((mix): ReadonlyArray<Cell> => [
        {
          value: idsOf(found, mix).join("+"),
          label: namesOf(found, mix, words),
          ...(mix === taken ? { tone: "strong" as const } : {})
        },
        mix.effect,
        mix.hours,
        ...(currency === undefined ? [] : [mix.money, mix.cost])
      ])
    },
    { kind: "paragraph", text: sentences.join(" ") }
  ]
}

/** What the next best costs more than what is taken, or less: then least cost was not asked for. */
const nextSentence = (found: TrainingFindings, next: Mix, words: WaysWords): string => {
  const { training, lang } = words
  const more = next.cost - found.taken.cost
  const amount =
    found.currency === undefined
      ? training.hoursAYear({ hours: formatNumber(Math.abs(more), lang, 0) })
      : amountIn(Math.abs(more), found.currency, words)
  return training.next({ mix: namesOf(found, next, words), amount, isDearer: more >= 0 })
}

const namesOf = ({ ways, taken }: TrainingFindings, mix: Mix, { lang, training }: WaysWords): string => {
  const named = mix.times.flatMap((n, w) =>
    n === 0 ? [] : [n === 1 ? textIn(ways[w]!.label, lang) : `${n} × ${textIn(ways[w]!.label, lang)}`]
  )
  const all = named.length === 0 ? training.nothing : named.join(" + ")
  return mix === taken ? training.taken({ mix: all }) : all
}

const idsOf = ({ ways }: TrainingFindings, { times }: Mix): ReadonlyArray<string> =>
  times.flatMap((n, w) => Array.from({ length: n }, () => ways[w]!.id))

/** Absent where components are all that is said. */
export const trainingJson = (sides: ReadonlyArray<TrainingFindings> = []) =>
  sides.length === 0
    ? undefined
    : sides.map((found) => {
        const plain = (mix: Mix) => ({
          ways: found.ways.map(({ id }, w) => ({ id, times: mix.times[w]! })),
          effect: mix.effect,
          hours: mix.hours,
          ...(found.currency === undefined ? {} : { money: mix.money }),
          cost: mix.cost
        })
        return {
          side: found.side,
          people: found.people,
          required: found.required,
          taken: plain(found.taken),
          nextBest: found.nextBest === undefined ? null : plain(found.nextBest),
          academies: found.academies.map(({ way, people }) => ({
            id: found.ways[way]!.id,
            paysFrom: Number.isFinite(people) ? people : null
          }))
        }
      })
