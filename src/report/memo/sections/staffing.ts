/** Staff against need: who is short of what, who can lend whom, what that rests on and what would turn it. */
import type { MemoStaff } from "../../../analysis/memo/MemoStaff.ts"
import { capital } from "../../../words/capital.ts"
import { currencyWord } from "../../../words/currencies.ts"
import { roundTo } from "../../../words/numbers.ts"
import { textIn } from "../../../words/Lang.ts"
import type { Block, Figures } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { cell, count, fte, percent, sentence, type Voice } from "./Voice.ts"

export const staffing = (voice: Voice): ReadonlyArray<Block> => {
  const same = voice.findings.pairs.filter(({ identical }) => identical).map(({ places }) => places[1])
  // The same scenario twice is said once.
  const staff = voice.findings.staff.filter(({ place }) => !same.includes(place))
  if (staff.length === 0) return []
  return [
    { kind: "heading", level: 1, text: voice.words.staffing.heading, id: "staffing" },
    ...staff.flatMap((one) => ofModel(voice, one))
  ]
}

const ofModel = (voice: Voice, one: MemoStaff): ReadonlyArray<Block> => {
  const { staffing: words } = voice.words
  const { oneMore } = one
  return [
    sentence(
      words.atOnce({
        model: capital(voice.named(one.place)),
        shortage: fte(voice, one.shortage),
        surplus: fte(voice, one.surplus)
      }),
      words.lending({ met: fte(voice, one.met), unmet: fte(voice, one.unmet) }),
      one.currency === "" ? [] : words.cost({ cost: costOf(voice, one) }),
      words.rests({ share: percent(one.lendableShare), unmet: fte(voice, one.unmetIfAllGo) }),
      oneMore === null
        ? words.nothingLeft
        : words.turns({
            specialism: textIn(oneMore.specialism, voice.lang),
            place: oneMore.name,
            met: fte(voice, oneMore.met)
          })
    ),
    ...lacksTable(voice, one),
    ...loansTable(voice, one)
  ]
}

/** A billion in whole numbers would claim to know each of them. */
const LARGE = 1e6

const costOf = (voice: Voice, { cost, currency }: MemoStaff): Figures => {
  const word = currencyWord(currency, voice.lang)
  return cost.value < LARGE
    ? { ...count(voice, cost), unit: word }
    : {
        kind: "number",
        value: roundTo(cost.value / 1e6, 1),
        decimals: 1,
        unit: voice.words.economy.million({ currency: word }),
        of: cost
      }
}

const lacksTable = (voice: Voice, { lacks, place }: MemoStaff): ReadonlyArray<Block> => {
  const { column, lacks: caption } = voice.words.staffing
  return lacks.length === 0
    ? []
    : [
        {
          kind: "table",
          id: `staffing-lacks-${place}`,
          caption: inlinesOf(caption({ model: voice.model(place) })),
          columns: [
            { header: column.place, kind: "text" },
            { header: column.specialism, kind: "text" },
            { header: column.shortage, kind: "number", decimals: 1 },
            { header: column.unmet, kind: "number", decimals: 1 }
          ],
          rows: lacks.map(({ name, specialism, shortage, unmet }) => ({
            cells: [name, textIn(specialism, voice.lang), cell(voice, shortage, 1), cell(voice, unmet, 1)]
          }))
        }
      ]
}

const loansTable = (voice: Voice, { loans, place }: MemoStaff): ReadonlyArray<Block> => {
  const { column, loans: caption } = voice.words.staffing
  return loans.length === 0
    ? []
    : [
        {
          kind: "table",
          id: `staffing-loans-${place}`,
          caption: inlinesOf(caption({ model: voice.model(place) })),
          columns: [
            { header: column.from, kind: "text" },
            { header: column.to, kind: "text" },
            { header: column.specialism, kind: "text" },
            { header: column.term, kind: "text" },
            { header: column.fte, kind: "number", decimals: 1 }
          ],
          rows: loans.map(({ from, to, specialism, term, fte: lent }) => ({
            cells: [from, to, textIn(specialism, voice.lang), textIn(term, voice.lang), cell(voice, lent, 1)]
          }))
        }
      ]
}
