/** The page of `uncertainty`, in every format: of draws made here, or put together from parts. */
import { Effect } from "effect"
import { lendingSpreads, plansOf } from "../analysis/uncertainty/lendingSpreads.ts"
import { moneySpreads } from "../analysis/uncertainty/moneySpreads.ts"
import { monthBlocks, monthSpreads } from "../analysis/uncertainty/monthSpreads.ts"
import { peopleSpreads } from "../analysis/uncertainty/peopleSpreads.ts"
import { municipalitySpreads } from "../analysis/uncertainty/municipalitySpreads.ts"
import type { UncertaintyFindings } from "../analysis/uncertainty/Findings.ts"
import { uncertaintySheet } from "../report/views/uncertainty.ts"
import { uncertaintyJson } from "../report/views/uncertaintyJson.ts"
import { uncertaintyParts } from "../report/views/uncertaintyWords.ts"
import type { MonthSpreads } from "../analysis/uncertainty/monthSpreads.ts"
import type { Chart } from "../report/charts/Chart.ts"
import { withProgress } from "../platform/progress.ts"
import type { Loaded } from "../scenario/load.ts"
import { type Lang, textIn } from "../words/Lang.ts"
import { sayingsOf } from "../words/sayings.ts"
import type { Words } from "../words/wordsIn.ts"
import { namedFor } from "./askedWorkbook.ts"
import type { Answer } from "./output.ts"
import type { UncertaintyArguments } from "./program/uncertainty.ts"
import { version } from "./version.ts"

export const uncertaintyAnswer = Effect.fn("uncertaintyAnswer")(function* (
  loaded: ReadonlyArray<Loaded>,
  found: UncertaintyFindings,
  { by, lang }: Pick<UncertaintyArguments, "by" | "lang">
) {
  const municipalities = by === "municipality" ? municipalitySpreads(loaded, found.draws, found.seed) : undefined
  const money = by === undefined ? moneySpreads(loaded, found.draws, found.seed) : undefined
  const people = by === undefined ? peopleSpreads(loaded, found.draws, found.seed) : undefined
  const lending = by === undefined ? yield* drawnPlans(loaded, found.seed, lang) : undefined
  const months = by === "month" ? yield* drawnMonths(loaded, found, lang) : undefined
  const asked = { by, municipalities, money, people, lending, months }
  const named = namedFor(loaded, null)
  const answer: Answer<(typeof uncertaintyParts)[number]> = {
    of: loaded,
    parts: uncertaintyParts,
    workbook: async (words) => {
      const { pageWorkbook } = await import("../report/xlsx/pageWorkbook.ts")
      const seen = { ...found, scenarios: found.scenarios.map((one, i) => ({ ...one, loaded: named[i]! })) }
      return pageWorkbook(uncertaintySheet(seen, asked, words), words)
    },
    sheet: (words) => uncertaintySheet(found, asked, words),
    picture: months?.scenarios.some((one) => one !== null) === true ? pictureOf(months, loaded) : undefined,
    json: () => uncertaintyJson(found, asked, version)
  }
  return answer
})

/** Plans take seconds: there is a bar, but none where nobody lends. */
const drawnPlans = (loaded: ReadonlyArray<Loaded>, seed: number, lang: Lang) => {
  const plans = plansOf(loaded)
  if (plans === 0) return lendingSpreads(loaded, seed, () => Effect.void)
  return withProgress(plans, sayingsOf(lang, "errors").progress.computing, (tick) => lendingSpreads(loaded, seed, tick))
}

/** Paths by the thousand take seconds as well. */
const drawnMonths = (loaded: ReadonlyArray<Loaded>, found: UncertaintyFindings, lang: Lang) => {
  const blocks = monthBlocks(found)
  return withProgress(blocks, sayingsOf(lang, "errors").progress.computing, (tick) =>
    monthSpreads(loaded, blocks, found.seed, tick)
  )
}

const pictureOf =
  (months: MonthSpreads, loaded: ReadonlyArray<Loaded>) =>
  async (words: Words<(typeof uncertaintyParts)[number]>): Promise<Chart> => {
    const { monthPicture } = await import("../report/views/monthPicture.ts")
    return monthPicture(
      months,
      loaded.map(({ scenario }) => textIn(scenario.title, words.lang)),
      words
    )
  }
