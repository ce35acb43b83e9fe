/** `casecap uncertainty`: spreads of every scenario and of the differences to the first. */
import { sayingsOf } from "../../words/sayings.ts"
import { Effect } from "effect"
import { municipalitySpreads } from "../../analysis/uncertainty/municipalitySpreads.ts"
import { moneySpreads } from "../../analysis/uncertainty/moneySpreads.ts"
import { blocksOf, uncertainty as findings } from "../../analysis/uncertainty/uncertainty.ts"
import { uncertaintySheet } from "../../report/views/uncertainty.ts"
import { uncertaintyParts } from "../../report/views/uncertaintyWords.ts"
import { uncertaintyJson } from "../../report/views/uncertaintyJson.ts"
import { namedFor } from "../askedWorkbook.ts"
import { asProcess } from "../asProcess.ts"
import { invalidInput } from "../load.ts"
import { loadAsked } from "../loadAsked.ts"
import { emit } from "../output.ts"
import { withProgress } from "../../platform/progress.ts"
import type { UncertaintyArguments } from "../program/arguments.ts"
import { version } from "../version.ts"

export const uncertainty = Effect.fn("uncertainty")(function* (args: UncertaintyArguments) {
  const { draws, seed, threads, by, lang } = args
  const loaded = yield* loadAsked(args.files, args)
  const found = yield* withProgress(blocksOf(draws), sayingsOf(lang, "errors").progress.draws, (tick) =>
    findings(loaded, { draws, seed, threads }, tick)
  ).pipe(Effect.catchTag("InvalidScenario", ({ problems }) => invalidInput(problems, { lang })))
  const municipalities = by === "municipality" ? municipalitySpreads(loaded, found.draws, found.seed) : undefined
  const money = by === undefined ? moneySpreads(loaded, found.draws, found.seed) : undefined
  const named = namedFor(loaded, null)
  yield* emit(
    {
      parts: uncertaintyParts,
      workbook: async (words) => {
        const { pageWorkbook } = await import("../../report/xlsx/pageWorkbook.ts")
        const seen = { ...found, scenarios: found.scenarios.map((one, i) => ({ ...one, loaded: named[i]! })) }
        return pageWorkbook(uncertaintySheet(seen, by, municipalities, money, words), words)
      },
      sheet: (words) => uncertaintySheet(found, by, municipalities, money, words),
      json: () => uncertaintyJson(found, municipalities, money, version)
    },
    args
  )
})

export const run = asProcess(uncertainty)
