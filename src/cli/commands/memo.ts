/** `casecap memo`: two or more scenarios as a memo, in every format that is asked for, all files or none. */
import { sayingsOf } from "../../words/sayings.ts"
import { Effect } from "effect"
import { availableParallelism } from "node:os"
import { dirname, extname, resolve } from "node:path"
import { unaskedBlocks } from "../../analysis/draws/unaskedBlocks.ts"
import { memoFindings } from "../../analysis/memo/memoFindings.ts"
import { secretsFor, type Viewpoint } from "../../analysis/memo/secrecy.ts"
import { say } from "../../words/Lang.ts"
import type { Loaded } from "../../scenario/load.ts"
import { isDay } from "../../scenario/isDay.ts"
import { asProcess } from "../asProcess.ts"
import { Files } from "../../platform/Files.ts"
import { invalidInput } from "../load.ts"
import { isGiven } from "../../analysis/isGiven.ts"
import { loadAsked } from "../loadAsked.ts"
import { headOf } from "../memoHead.ts"
import { makerOf } from "../memoMaker.ts"
import { provenanceOf } from "../memoProvenance.ts"
import { memoFiles, type MemoFormat, withFonts } from "../memoBytes.ts"
import { UsageError } from "../../platform/errors.ts"
import { warnOfMissingGlyphs } from "../missingGlyphs.ts"
import { withProgress } from "../../platform/progress.ts"
import type { MemoArguments } from "../program/memo.ts"
import { Terminal } from "../../platform/Terminal.ts"
import { BLOCK } from "../../kernel/streams.ts"
import { closestName } from "../../kernel/distance.ts"
import { fontFrom } from "../fontFrom.ts"
import { shellWord } from "../../report/terminal/shellWord.ts"
import { templateFrom } from "../templateFrom.ts"
import { viewpointIn } from "../viewpointIn.ts"

/** Enough that the ends of an interval are known to about one per cent of its width. */
const DEFAULT_BLOCKS = 20
const DEFAULT_SEED = 1

export const memo = Effect.fn("memo")(function* (args: MemoArguments) {
  const { lang, files = [], output = [], seed = DEFAULT_SEED } = args
  const targets = yield* formatsOf(output)
  const date = yield* dateIn(args)
  const { template, font, typeset } = yield* makingOf(args, targets)
  const loaded = yield* loadAsked(files, args)
  const draws = args.draws ?? unaskedBlocks(loaded, DEFAULT_BLOCKS) * BLOCK
  const also = yield* alsoIn(args, files.length)
  const viewpoint = yield* viewpointIn(args.for, loaded)
  yield* refuseGiven(loaded, also, viewpoint)
  for (const row of [loaded, ...also]) yield* refusePrivateChanges(row, viewpoint)
  const computing = withProgress(100, sayingsOf(lang, "errors").progress.computing, (tick) =>
    memoFindings(loaded, {
      viewpoint,
      draws,
      seed,
      also,
      municipality: args.municipality,
      tick: (share) => tick(share * 100)
    })
  ).pipe(Effect.catchTag("InvalidScenario", ({ problems }) => invalidInput(problems, { lang })))
  // The libraries of the pictures load while other threads draw.
  const [findings, make] = yield* Effect.all([computing, makerOf(args.municipality, lang, loaded)], { concurrency: 2 })
  const asked = { to: args.to, from: args.from, date }
  const head = headOf(asked, loaded, viewpoint, lang, today())
  const provenance = (folder: string) =>
    provenanceOf({
      loaded,
      also,
      viewpoint,
      seed,
      draws,
      lang,
      municipality: args.municipality,
      folder,
      asked,
      date: head.date,
      template: template?.path,
      font: font?.path
    })
  // Pictures are drawn once: the formats differ only in the way from them to the scenarios.
  const drawn = yield* withFonts(() => make(findings, { ...head, provenance: provenance(".") }))
  if (drawn === undefined) return yield* unknownMunicipality(args.municipality ?? "", loaded)
  if (targets.length === 0) {
    const { writeMarkdown } = yield* Effect.promise(() => import("../../report/memo/markdown.ts"))
    return yield* (yield* Terminal).write(writeMarkdown(drawn))
  }
  const written = yield* withProgress(targets.length, sayingsOf(lang, "errors").progress.writing, (tick) =>
    Effect.forEach(
      pdfFirst(targets),
      ({ path, format }) =>
        memoFiles({ ...drawn, provenance: provenance(dirname(path)) }, format, path, { template, typeset, font }).pipe(
          Effect.tap(() => tick())
        ),
      { concurrency: "unbounded" }
    )
  )
  if (targets.some(({ format }) => format === "pdf")) yield* warnOfMissingGlyphs(drawn, lang, font?.letters)
  yield* (yield* Files).writeTogether(written.flat())
}, Effect.scoped)

/** A published case stands beside others of its kind, and one amount that is kept back would follow from the rest. */
const refuseGiven = (
  loaded: ReadonlyArray<Loaded>,
  also: ReadonlyArray<ReadonlyArray<Loaded>>,
  viewpoint: Viewpoint
): Effect.Effect<void, UsageError> => {
  const given = loaded.find(isGiven)
  if (given === undefined) return Effect.void
  const refuse = (say: "memoOfGivenCase" | "alsoOfGivenCase" | "secretsOfGivenCase") =>
    new UsageError({ text: sayAt(given.file, say) })
  if (!loaded.every(isGiven)) return refuse("memoOfGivenCase")
  if (also.length > 0) return refuse("alsoOfGivenCase")
  const secrets = secretsFor(loaded, viewpoint)
  const hides = loaded.some(({ compiled }, place) => compiled.assumptions.some((one) => secrets.hides(place, one)))
  return hides ? refuse("secretsOfGivenCase") : Effect.void
}

/** A change that the memo may not name could not be repeated by `--verify`; saved as a file it can, and stays private. */
const refusePrivateChanges = (loaded: ReadonlyArray<Loaded>, viewpoint: Viewpoint): Effect.Effect<void, UsageError> => {
  const secrets = secretsFor(loaded, viewpoint)
  for (const [place, { file, changes }] of loaded.entries()) {
    const hidden = changes.find(secrets.among([place]).hidesChange)
    if (hidden === undefined) continue
    const path = hidden.slice(0, hidden.indexOf("=")).trim()
    return new UsageError({ text: say("errors.memoOfPrivateChange", { file: shellWord(file), path }) })
  }
  return Effect.void
}

const sayAt = (file: string, message: "memoOfGivenCase" | "alsoOfGivenCase" | "secretsOfGivenCase") =>
  say(`errors.${message}`, { file })

interface Target {
  readonly path: string
  readonly format: MemoFormat
}

const formats: Readonly<Record<string, MemoFormat>> = { ".docx": "docx", ".pdf": "pdf", ".html": "html", ".md": "md" }

const formatsOf = Effect.fnUntraced(function* (outputs: ReadonlyArray<string>) {
  const targets: Array<Target> = []
  for (const path of outputs) {
    const format = formats[extname(path).toLowerCase()]
    if (format === undefined) {
      return yield* new UsageError({
        text: say("errors.unknownMemoFormat", { path })
      })
    }
    if (targets.some((one) => resolve(one.path) === resolve(path))) {
      return yield* new UsageError({ text: say("errors.fileTwice", { path }) })
    }
    targets.push({ path, format })
  }
  return targets as ReadonlyArray<Target>
})

/** A PDF takes longest, and it is set on another thread: that starts before this one is busy with the other formats. */
const pdfFirst = (targets: ReadonlyArray<Target>): ReadonlyArray<Target> =>
  targets.toSorted((one, other) => Number(other.format === "pdf") - Number(one.format === "pdf"))

/** A second processor loads Typst while this one reads and computes; a single one would only have more to do. */
const typesetFor = Effect.fnUntraced(function* (targets: ReadonlyArray<Target>) {
  if (availableParallelism() < 2 || !targets.some(({ format }) => format === "pdf")) return undefined
  const { typesetOnThread } = yield* Effect.promise(() => import("../../report/memo/typesetOnThread.ts"))
  return yield* typesetOnThread
})

/** What the formats are made with. */
const makingOf = Effect.fnUntraced(function* (args: MemoArguments, targets: ReadonlyArray<Target>) {
  const template = yield* templateIn(args, targets)
  const font = yield* fontIn(args, targets)
  return { template, font, typeset: yield* typesetFor(targets) }
})

const dateIn = ({ date }: MemoArguments) =>
  date === undefined || isDay(date)
    ? Effect.succeed(date)
    : Effect.fail(
        new UsageError({
          text: say("errors.noDate", { date })
        })
      )

const templateIn = Effect.fnUntraced(function* ({ template }: MemoArguments, targets: ReadonlyArray<Target>) {
  if (template === undefined) return undefined
  if (!targets.some(({ format }) => format === "docx")) {
    return yield* new UsageError({
      text: say("errors.templateForWord")
    })
  }
  return yield* templateFrom(template)
})

const fontIn = Effect.fnUntraced(function* ({ font }: MemoArguments, targets: ReadonlyArray<Target>) {
  if (font === undefined) return undefined
  if (!targets.some(({ format }) => format === "pdf")) {
    return yield* new UsageError({
      text: say("errors.fontForPdf")
    })
  }
  return yield* fontFrom(font)
})

const alsoIn = Effect.fnUntraced(function* ({ also = [], set, lang }: MemoArguments, size: number) {
  if (also.length % size !== 0) {
    return yield* new UsageError({
      text: say("errors.alsoCount", { size, given: also.length })
    })
  }
  // A change of one file of the memo is not meant for the other readings.
  const changes = set.filter((change) => !change.includes("::"))
  const loaded = yield* loadAsked(also, { set: changes, lang, force: false })
  return Array.from({ length: also.length / size }, (_, i) => loaded.slice(i * size, (i + 1) * size))
})

const today = (): string => new Date().toISOString().slice(0, 10)

const unknownMunicipality = (asked: string, loaded: ReadonlyArray<Loaded>) => {
  const known = loaded.flatMap(({ compiled }) => compiled.names.municipalities)
  const similar = closestName(
    asked,
    known.flatMap(({ code, name }) => [code, name])
  )
  const meant = known.find(({ code, name }) => code === similar || name === similar)
  const hint =
    meant === undefined
      ? say("errors.seeMunicipalities", { file: loaded[0]!.file })
      : say("errors.didYouMeanMunicipality", { code: meant.code, name: meant.name })
  return new UsageError({
    text: say("errors.noSuchMunicipality", { asked, hint })
  })
}

export const run = asProcess(memo)
