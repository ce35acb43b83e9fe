/** `casecap compare`: scenarios side by side, the first as reference. */
import { Effect } from "effect"
import { compareFindings } from "../../analysis/compareFindings.ts"
import { compareJson, compareSheet } from "../../report/views/compare.ts"
import { nextSteps } from "../../report/views/nextSteps.ts"
import { attributionBlocks, attributionJson } from "../../report/views/attribution.ts"
import { Files } from "../Files.ts"
import { loadScenarios } from "../load.ts"
import { attributions } from "../attributions.ts"
import { emit } from "../output.ts"
import type { CompareArguments } from "../program/arguments.ts"
import { runMain } from "../runMain.ts"
import { saveChanges } from "../saveChanges.ts"
import { version } from "../version.ts"
import { showWarnings } from "../warnings.ts"

export const compare = Effect.fn("compare")(function* (args: CompareArguments) {
  const loaded = yield* loadScenarios(args.files, args.set, args.lang)
  for (const { warnings } of loaded) yield* showWarnings(warnings, args.lang)
  yield* saveChanges(loaded, args)
  const findings = compareFindings(loaded)
  const split = yield* attributions(loaded, args)
  const attribution = split.flatMap((found, i) => attributionBlocks(found, `${String.fromCharCode(66 + i)}−A`))
  const sheet = () => {
    const page = compareSheet(findings, attribution)
    return args.nextSteps === undefined ? page : { ...page, blocks: [...page.blocks, ...nextSteps(args.nextSteps)] }
  }
  yield* emit(
    {
      sheet,
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

export const run = (args: CompareArguments): Promise<void> =>
  runMain(compare(args).pipe(Effect.provide(Files.disk)), args.lang)
