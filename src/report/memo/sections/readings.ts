/** Other readings of the same facts: whether each of the memo's differences keeps its sign in them. */
import type { AlsoModel, PairFindings } from "../../../analysis/memo/Findings.ts"
import type { Measured } from "../../../analysis/memo/Measured.ts"
import type { Sentence } from "../../../words/said.ts"
import type { Block, Cell, Row } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { betweenWords, countsIn } from "./pairWords.ts"
import {
  bare,
  cell,
  count,
  counted,
  countSaid,
  leadWords,
  listed,
  reference,
  sentence,
  signedCell,
  signedFte,
  type Voice
} from "./Voice.ts"

/** Nothing where the memo has no other reading. */
export const readings = (voice: Voice): ReadonlyArray<Block> =>
  voice.findings.also.length === 0 ? [] : [paragraph(voice), table(voice)]

const paragraph = (voice: Voice): Block => {
  const { counts, pairs } = voice.findings
  const { readings: words } = voice.words.trust
  const shown =
    counts.readings.value === 1 ? countSaid(counts.readings, words.one) : counted(voice, counts.readings, words.many)
  const findings = pairs.flatMap((pair, i): Sentence => [...(i === 0 ? [] : ["; "]), ...differences(voice, pair)])
  return sentence(words.shows({ table: reference("also", true), readings: shown, findings }))
}

/** One of the memo's differences in every reading, and whether any turns it. */
const differences = (voice: Voice, pair: PairFindings): Sentence => {
  const gaps = voice.findings.also.flatMap((row) => {
    const found = row[pair.places[1]]?.difference ?? null
    return found === null ? [] : [[bare(signedFte(voice, found))]]
  })
  return voice.words.trust.readings.differences({
    what: leadWords(voice),
    of: betweenWords(voice, pair),
    gaps: listed(gaps, voice),
    verdict: verdict(voice, pair, gaps.length)
  })
}

const verdict = (voice: Voice, pair: PairFindings, all: number): Sentence => {
  const { readings: words } = voice.words.trust
  const { turnedReadings } = countsIn(voice, pair)
  if (turnedReadings.value === 0) return [countSaid(turnedReadings, words.same)]
  if (turnedReadings.value === all) return [countSaid(turnedReadings, words.opposite)]
  return words.some({ turned: count(voice, turnedReadings) })
}

type Shown = Pick<AlsoModel, "local" | "freed"> & { readonly difference: Measured | null }

/** One row for each reading: what stays and what is freed in each model, and each of the memo's differences. */
const table = (voice: Voice): Block => {
  const { models, pairs, also, lead } = voice.findings
  const { readings: words } = voice.words.trust
  const number = (header: string, signed = false) => ({
    header,
    kind: "number" as const,
    decimals: voice.decimals,
    signed
  })
  const nameOf = (reading: AlsoModel["reading"], i: number): string =>
    reading === null ? words.set({ number: i + 2 }) : reading.id.toUpperCase()
  const own = models[0]!.reading
  const main: ReadonlyArray<Shown> = models.map(({ place, fte: { local, freed } }) => ({
    local,
    freed,
    difference: pairs.find(({ places: [, other] }) => other === place)?.difference[lead] ?? null
  }))
  const rows: ReadonlyArray<readonly [string, ReadonlyArray<Shown>]> = [
    [own === null ? words.here : `${nameOf(own, 0)} (${words.here})`, main],
    ...also.map((list, i) => [nameOf(list[0]?.reading ?? null, i), list] as const)
  ]
  return {
    kind: "table",
    id: "also",
    caption: inlinesOf(words.caption),
    columns: [
      { header: words.reading, kind: "text" },
      ...models.map(({ place }) => number(words.stay({ model: voice.model(place) }))),
      ...models.map(({ place }) => number(words.freed({ model: voice.model(place) }))),
      ...pairs.map(({ places: [first, second] }) =>
        number(
          pairs.length === 1 ? words.difference : words.differenceOf({ a: voice.model(first), b: voice.model(second) }),
          true
        )
      )
    ],
    rows: rows.map(([name, list]): Row => ({
      cells: [
        name,
        ...list.map((one) => cell(voice, one.local)),
        ...list.map((one) => cell(voice, one.freed)),
        ...pairs.map(({ places: [, second] }): Cell => {
          const found = list[second]?.difference ?? null
          return found === null ? null : signedCell(voice, found)
        })
      ]
    }))
  }
}
