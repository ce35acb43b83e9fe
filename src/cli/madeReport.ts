/** A live report made of the scenarios that a command line asks for, and put where it asks. */
import { Effect } from "effect"
import { InvalidCorrelations } from "../analysis/draws/Draws.ts"
import { isGiven } from "../analysis/isGiven.ts"
import type { UnwritableFile } from "../platform/errors.ts"
import { Files } from "../platform/Files.ts"
import { Terminal } from "../platform/Terminal.ts"
import { gatherLive, liveParts } from "../report/live/gatherLive.ts"
import { liveFile } from "../report/live/liveFile.ts"
import { sayingsOf } from "../words/sayings.ts"
import { wordsIn } from "../words/wordsIn.ts"
import { invalidInput } from "./load.ts"
import { loadAsked } from "./loadAsked.ts"
import type { ReportArguments } from "./program/report.ts"
import { refused } from "./refused.ts"
import { version } from "./version.ts"
import { viewpointIn } from "./viewpointIn.ts"

/** The file as text, with the files that it was made of. */
export const madeReport = Effect.fn("madeReport")(function* (args: ReportArguments, watch?: string) {
  const { lang } = args
  const loaded = yield* loadAsked(args.files, args)
  const given = loaded.find(isGiven)
  if (given !== undefined) return yield* refused(given.file, sayingsOf(lang, "errors").reportOfGivenCase)
  const viewpoint = yield* viewpointIn(args.for, loaded)
  const words = yield* Effect.promise(() => wordsIn(lang, [...liveParts, "live"]))
  const making = { version, viewpoint, day: new Date().toISOString().slice(0, 10) }
  const data = yield* Effect.try({
    try: () => gatherLive(loaded, making, words),
    catch: (thrown) => {
      if (thrown instanceof InvalidCorrelations) return thrown
      throw thrown
    }
  }).pipe(Effect.catch(({ problems }) => invalidInput(problems, { lang })))
  return {
    html: liveFile(data, { noScript: words.live.head.noScript }, watch),
    files: loaded.flatMap(({ files }) => files)
  }
})

/** As it stands: every character that acts is written as an escape already, and the page's policy knows it by the letter. */
export const writeReport = (
  { html }: { readonly html: string },
  { output }: Pick<ReportArguments, "output">
): Effect.Effect<void, UnwritableFile, Files> =>
  Effect.gen(function* () {
    if (output === undefined) return yield* (yield* Terminal).write(html)
    return yield* (yield* Files).writeWhole(output, html)
  })
