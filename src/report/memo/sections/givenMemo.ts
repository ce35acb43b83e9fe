/** The memo of published cases: what they are worth beside each other, their amounts, when these come, and the doubts. */
import type { GivenMemo, GivenModel, GivenPair } from "../../../analysis/memo/GivenMemo.ts"
import { capital } from "../../../words/capital.ts"
import type { Sentence } from "../../../words/said.ts"
import { plainText } from "../cells.ts"
import type { Annex, Block, Callout, Paragraph } from "../Memo.ts"
import { inlinesOf, paragraph } from "../Memo.ts"
import { colophon, ledgerTable, sourcesAnnex } from "./annexes.ts"
import { baseRates } from "./baseRates.ts"
import { asks } from "./decision.ts"
import { riskPools } from "./economy.ts"
import { type Amounts, amountsOf } from "./givenAmounts.ts"
import { givenTables, ratePercent } from "./givenTables.ts"
import { givenTrust } from "./givenTrust.ts"
import { surely } from "./sureWords.ts"
import { risks } from "./trust.ts"
import { count, inlines, percent, sentence, strong, type Voice } from "./Voice.ts"
import { roundTo } from "../../../words/numbers.ts"

/** Everything below the head. */
export const givenMemo = (voice: Voice, given: GivenMemo, version: string): ReadonlyArray<Block> => {
  const amounts = amountsOf(voice, given)
  const tables = givenTables(voice, given, amounts)
  return [
    decision(voice, given, amounts),
    tables.beside,
    ...tables.amounts,
    ...riskPools(voice, given.models, (of) => amounts.sentence(of)),
    ...tables.overTime,
    ...givenTrust(voice, given, amounts),
    ...risks(voice),
    ...annexes(voice, version)
  ]
}

const decision = (voice: Voice, given: GivenMemo, amounts: Amounts): Callout => ({
  kind: "callout",
  title: headlineOf(voice, given, amounts),
  blocks: [
    ...asks(voice),
    ...given.pairs.map((pair) => difference(voice, given, pair, amounts)),
    { kind: "list", items: given.models.map((model) => inlines(modelLine(voice, model, amounts))) },
    paragraph(voice.words.given.unknown)
  ]
})

/** What the only difference comes to; else that this is the result. */
const headlineOf = (voice: Voice, given: GivenMemo, amounts: Amounts): string => {
  const [pair, ...more] = given.pairs
  if (pair === undefined || more.length > 0) return voice.words.decision.title
  const said = difference(voice, given, { ...pair, interval: null, sureness: null }, amounts)
  return plainText(said.inlines, voice.lang).replace(/\.$/u, "")
}

const difference = (voice: Voice, given: GivenMemo, pair: GivenPair, amounts: Amounts): Paragraph => {
  const { given: words } = voice.words
  const [a, b] = pair.places.map((place) => voice.named(place)) as [string, string]
  if (pair.difference.value === 0) return sentence(words.same({ a: capital(a), b }))
  // Said of the one that is worth more.
  const isMore = pair.difference.value > 0
  const [less, more] = isMore ? [a, b] : [b, a]
  const parts = {
    a: less,
    b: given.by === "npv" ? more : capital(more),
    size: strong([amounts.sentence(pair.difference, Math.abs(pair.difference.value))]),
    sureness: sureness(voice, pair, isMore ? 1 : -1, amounts)
  }
  const worth = given.models[pair.places[1]]!.worth
  return given.by === "npv" && worth !== null
    ? sentence(
        words.more({
          ...parts,
          years: count(voice, worth.years),
          rate: percent(worth.rate, undefined, ratePercent(worth.rate.value))
        })
      )
    : sentence(words.savesMore(parts))
}

const sureness = (voice: Voice, { interval, sureness: share }: GivenPair, sign: 1 | -1, amounts: Amounts): Sentence => {
  if (interval === null || share === null) return []
  const [low, high] = sign > 0 ? interval : [interval[1], interval[0]]
  return voice.words.given.sureness({
    low: amounts.bare(low, sign * low.value),
    high: amounts.sentence(high, sign * high.value),
    share: surely(voice, share)
  })
}

const modelLine = (voice: Voice, model: GivenModel, amounts: Amounts): Sentence => {
  const { given: words } = voice.words
  const { worth, saving } = model
  const parts = {
    model: strong(capital(voice.named(model.place))),
    saving: amounts.sentence(saving, Math.abs(saving.value)),
    once: model.oneOff.value === 0 ? [] : words.once({ oneOff: amounts.sentence(model.oneOff) }),
    back:
      worth === null
        ? []
        : worth.payback === null
          ? words.neverBack({ years: count(voice, worth.years) })
          : worth.payback.value === 0
            ? [words.atOnce]
            : words.back({
                payback: { kind: "number", value: roundTo(worth.payback.value, 1), decimals: 1, of: worth.payback }
              })
  }
  return saving.value >= 0 ? words.model(parts) : words.costs(parts)
}

const annexes = (voice: Voice, version: string): ReadonlyArray<Annex> => {
  const { trust, given } = voice.words
  return [
    { kind: "annex", id: "annex-ledger", title: trust.ledger.annex, blocks: [ledgerTable(voice)] },
    ...sourcesAnnex(voice),
    baseRates(voice),
    {
      kind: "annex",
      id: "annex-formulas",
      title: trust.formulas.annex,
      blocks: [
        {
          kind: "list",
          items: given.rules.map(([name, rule]) => [
            { kind: "strong", inlines: inlinesOf(name) },
            ...inlinesOf(` ${rule}`)
          ])
        }
      ]
    },
    colophon(voice, version)
  ]
}
