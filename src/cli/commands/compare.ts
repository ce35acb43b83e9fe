/** `casecap compare`: scenarios side by side, the first as reference. */
import { Effect } from "effect"
import { compareFindings } from "../../analysis/compareFindings.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import { compareJson, compareParts, compareSheet } from "../../report/views/compare.ts"
import { nextSteps } from "../../report/views/nextSteps.ts"
import { attributionBlocks, attributionJson } from "../../report/views/attribution.ts"
import { asProcess } from "../asProcess.ts"
import { attributions } from "../attributions.ts"
import { loadAsked } from "../loadAsked.ts"
import { emit } from "../output.ts"
import type { CompareArguments } from "../program/arguments.ts"
import { version } from "../version.ts"

export const compare = Effect.fn("compare")(function* (args: CompareArguments) {
  const loaded = yield* loadAsked(args.files, args)
  const findings = compareFindings(loaded)
  const split = yield* attributions(loaded, args)
  yield* emit(
    {
      parts: compareParts,
      sheet: (words) => {
        const attribution = split.flatMap((found, i) => attributionBlocks(found, `${letterOf(i + 1)}−A`))
        const page = compareSheet(findings, attribution, words)
        const next = args.nextSteps === undefined ? [] : nextSteps(args.nextSteps, words)
        return { ...page, blocks: [...page.blocks, ...next] }
      },
      json: () =>
        compareJson(
          findings,
          split.flatMap((found, i) => attributionJson(found, i + 1)),
          version
        )
    },
    args
  )
})

export const run = asProcess(compare)
