/** `casecap uncertainty`: spreads of every scenario and of the differences to the first. */
import { Effect } from "effect"
import { type Part, stretchOf } from "../../analysis/uncertainty/Part.ts"
import { drawShard } from "../../analysis/uncertainty/shards.ts"
import { blocksOf, uncertainty as findings } from "../../analysis/uncertainty/uncertainty.ts"
import { blocksFor } from "../../kernel/streams.ts"
import type { Loaded } from "../../scenario/load.ts"
import { sayingsOf } from "../../words/sayings.ts"
import { asProcess } from "../asProcess.ts"
import { invalidInput } from "../load.ts"
import { loadAsked } from "../loadAsked.ts"
import { emit } from "../output.ts"
import { withProgress } from "../../platform/progress.ts"
import type { UncertaintyArguments } from "../program/uncertainty.ts"
import { shardIn } from "../program/shard.ts"
import { uncertaintyAnswer } from "../uncertaintyAnswer.ts"
import { version } from "../version.ts"

export const uncertainty = Effect.fn("uncertainty")(function* (args: UncertaintyArguments) {
  const { draws, seed, threads, lang } = args
  const loaded = yield* loadAsked(args.files, args)
  const shard = args.shard === undefined ? undefined : shardIn(args.shard)
  if (shard !== undefined) return yield* drawPart(args, loaded, shard)
  const found = yield* withProgress(blocksOf(draws, loaded), sayingsOf(lang, "errors").progress.draws, (tick) =>
    findings(loaded, { draws, seed, threads }, tick)
  ).pipe(Effect.catchTag("InvalidScenario", ({ problems }) => invalidInput(problems, { lang })))
  yield* emit(yield* uncertaintyAnswer(loaded, found, args), args)
})

export const run = asProcess(uncertainty)

/** One part of a run that other machines share: as JSON what `merge` needs, as text what to do with it. */
const drawPart = Effect.fnUntraced(function* (
  args: UncertaintyArguments,
  loaded: ReadonlyArray<Loaded>,
  shard: Part["shard"]
) {
  const { draws = 0, seed, threads, lang, set } = args
  const { from, to } = stretchOf(shard, blocksFor(draws))
  const drawn = yield* withProgress(to - from, sayingsOf(lang, "errors").progress.draws, (tick) =>
    drawShard(loaded, { draws, seed, threads, shard, tick })
  ).pipe(Effect.catchTag("InvalidScenario", ({ problems }) => invalidInput(problems, { lang })))
  const files = loaded.map(({ fingerprint }, i) => ({ file: args.files[i]!, fingerprint }))
  yield* emit(
    {
      parts: ["merge"] as const,
      sheet: ({ merge }) => ({
        blocks: [
          { kind: "heading", level: 1, text: merge.title },
          { kind: "paragraph", text: merge.drawn({ ...shard, blocks: to - from }) }
        ]
      }),
      json: (): Part => ({ casecapPart: 1, version, files, set, ...drawn })
    },
    args
  )
})
