/** `casecap merge`: the figures of one run from parts that were drawn apart. */
import { Effect, Option, Schema } from "effect"
import { metricsOf } from "../../analysis/uncertainty/figures.ts"
import { MAX_PART_BYTES, Part } from "../../analysis/uncertainty/Part.ts"
import { isWhole, mergedFindings } from "../../analysis/uncertainty/shards.ts"
import { InvalidInput } from "../../platform/errors.ts"
import { Files } from "../../platform/Files.ts"
import { inOneLine, otherThan } from "../../scenario/fileKind.ts"
import { wordsIn, type Words } from "../../words/wordsIn.ts"
import { asProcess } from "../asProcess.ts"
import { loadScenarios } from "../load.ts"
import { emit } from "../output.ts"
import type { MergeArguments } from "../program/merge.ts"
import { uncertaintyAnswer } from "../uncertaintyAnswer.ts"
import { showWarnings } from "../warnings.ts"

export const merge = Effect.fn("merge")(function* (args: MergeArguments) {
  const { lang } = args
  const words = yield* Effect.promise(() => wordsIn(lang, ["merge", "commandLine"]))
  const refuse = (problems: ReadonlyArray<string>) =>
    problems.length === 0
      ? Effect.void
      : new InvalidInput({ report: problems.map((text) => `${words.commandLine.error}: ${text}`).join("\n") })
  const read = yield* Effect.forEach(args.files, (file) => partIn(file))
  yield* refuse(
    read.flatMap(({ file, part, other }) => {
      if (part !== undefined) return []
      return [other === undefined ? words.merge.noPart({ file }) : `${file}: ${inOneLine(other, lang)}`]
    })
  )
  const parts = read.flatMap(({ file, part }) => (part === undefined ? [] : [{ file, part }]))
  yield* refuse(misfits(parts, words))
  const { files, set } = parts[0]!.part
  const loaded = yield* loadScenarios(
    files.map(({ file }) => file),
    set,
    lang
  )
  const changed = files.filter(({ fingerprint }, i) => loaded[i]!.fingerprint !== fingerprint)
  yield* refuse(changed.map(({ file }) => words.merge.changed({ file })))
  const counts = loaded.map((one) => metricsOf(one).length)
  yield* refuse(parts.filter(({ part }) => !isWhole(part, counts)).map(({ file }) => words.merge.damaged({ file })))
  for (const { warnings } of loaded) yield* showWarnings(warnings, lang)
  const ordered = parts.map(({ part }) => part).toSorted((a, b) => a.shard.number - b.shard.number)
  yield* emit(yield* uncertaintyAnswer(loaded, mergedFindings(loaded, ordered), args), args)
})

export const run = asProcess(merge)

interface Named {
  readonly file: string
  readonly part: Part
}

const partIn = Effect.fnUntraced(function* (file: string) {
  const bytes = yield* (yield* Files).read(file, MAX_PART_BYTES)
  const part = Option.getOrUndefined(decode(new TextDecoder().decode(bytes)))
  return { file, part, other: otherThan(file, bytes, "part") }
})

const decode = Schema.decodeUnknownOption(Schema.fromJsonString(Part))

/** Parts that do not make one run, all of them at once. */
const misfits = (parts: ReadonlyArray<Named>, { merge }: Words<"merge">): ReadonlyArray<string> => {
  const first = parts[0]!
  const { of } = first.part.shard
  const others = parts.filter(({ part }) => runOf(part) !== runOf(first.part))
  const own = parts.filter((one) => !others.includes(one))
  const holder = new Map(own.toReversed().map(({ file, part }) => [part.shard.number, file]))
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((number) => !holder.has(number))
  return [
    ...others.map(({ file }) => merge.otherRun({ file, first: first.file })),
    ...own.flatMap(({ file, part: { shard } }) =>
      holder.get(shard.number) === file
        ? []
        : [merge.twice({ file, number: shard.number, first: holder.get(shard.number)! })]
    ),
    ...(missing.length === 0 ? [] : [merge.missing({ list: missing.join(", "), next: missing[0]!, of })])
  ]
}

/** Everything that parts of one run have in common. */
const runOf = ({ files, set, seed, draws, shard: { of } }: Part): string =>
  JSON.stringify([files, set, seed, draws, of])
