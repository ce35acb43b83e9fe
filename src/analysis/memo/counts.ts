/** What a memo counts or sums of its other findings, as figures that can be computed again. */
import type { Counts, MunicipalCounts, PairCounts } from "./MemoCounts.ts"
import { median } from "simple-statistics"
import type { MemoFindings, MunicipalityFindings, PairFindings } from "./Findings.ts"
import { measured } from "./Measured.ts"
import type { Drawn } from "./memoDraws.ts"

/** Disagreements in the body of a memo; the others are one row there and stand in the annex. */
const SHOWN_DISAGREEMENTS = 8

/** Values that would turn the difference, as many as a reader takes in. */
const SHOWN_TURNS = 3

/** @param own the code of the municipality that the memo is about */
export const countsOf = (found: Omit<MemoFindings, "counts">, own?: string): Counts => {
  const everywhere = found.models.map(({ place }) => place)
  const counted = (what: string, value: number, places = everywhere) => measured(`count(${what})`, places, value)
  const fitted = found.models.flatMap((model) =>
    model.fitted.map(({ subject, value }) => `${subject.path} ${value.value}`)
  )
  return {
    draws: counted("draws", found.draws),
    inputs: counted("uncertain", found.inputs),
    fitted: counted("fitted", new Set(fitted).size),
    readings: counted("readings", found.also.length),
    pairs: found.pairs.map((pair) => pairCounts(pair, found.also, found.lead)),
    hiddenNumbers: counted("hidden", found.hidden),
    municipalities: found.focus === null ? null : municipalCounts(found.municipalities, found.focus, own)
  }
}

const pairCounts = (pair: PairFindings, also: MemoFindings["also"], lead: Drawn): PairCounts => {
  const { places, disagreements } = pair
  const counted = (what: string, value: number) => measured(`count(${what})`, places, value)
  const others = disagreements.slice(shownOf(disagreements.length))
  const elsewhere = also.flatMap((row) => row[places[1]]?.difference ?? [])
  const turned = elsewhere.filter(({ value }) => signOf(value) !== signOf(pair.difference[lead].value))
  return {
    disagreements: counted("disagreements", pointsIn(disagreements)),
    others: counted("other disagreements", pointsIn(others)),
    othersFte: measured(
      "explained(others)",
      places,
      others.reduce((sum, { fte }) => sum + fte.value, 0)
    ),
    confidential: counted(
      "confidential",
      disagreements.reduce((sum, { confidential }) => sum + confidential, 0)
    ),
    hiddenInputs: counted("hidden inputs", pair.hiddenInputs),
    turnedReadings: counted("readings turned", turned.length)
  }
}

/** What is confidential stands in one row, however many disagreements it is. */
const pointsIn = (disagreements: PairFindings["disagreements"]): number =>
  disagreements.reduce((sum, { points }) => sum + points, 0)

/** Values inside their stated ranges that turn the difference. Where a number falls to 0 there is nothing left to differ. */
export const shownTurns = ({ turns }: Pick<PairFindings, "turns">): PairFindings["turns"] =>
  turns.filter(({ turn, isInside }) => isInside && Math.abs(turn.value) > NOTHING).slice(0, SHOWN_TURNS)

const NOTHING = 1e-9

/** The dust of binary arithmetic has no sign. */
const signOf = (value: number): number => (Math.abs(value) <= NOTHING ? 0 : Math.sign(value))

/** How many of so many disagreements stand in the body: one alone is not summed up. */
export const shownOf = (disagreements: number): number =>
  disagreements <= SHOWN_DISAGREEMENTS + 1 ? disagreements : SHOWN_DISAGREEMENTS

const municipalCounts = (
  all: ReadonlyArray<MunicipalityFindings>,
  focus: number,
  own: string | undefined
): MunicipalCounts => {
  const working = all.flatMap(({ code, models }) => {
    const found = models[focus]
    return found === null || found === undefined || found.baseline.value <= 0
      ? []
      : [{ code, share: found.share.value }]
  })
  const mine = working.find(({ code }) => code === own)
  return {
    count: measured("count(municipalities with work)", [focus], working.length),
    medianShare: measured(
      "median(ratio(leaves, baseline))",
      [focus],
      working.length === 0 ? 0 : median(working.map(({ share }) => share))
    ),
    rank:
      mine === undefined
        ? null
        : measured(`rank(leaves@${mine.code})`, [focus], 1 + working.filter(({ share }) => share > mine.share).length)
  }
}
