/** `casecap memo --verify`: make a memo anew from its scenarios, and say every place where the file says otherwise. */
import { Effect, Option, Schema } from "effect"
import { basename, dirname, join, relative } from "node:path"
import { memoFindings } from "../../analysis/memo/memoFindings.ts"
import { inBoth, type Lang, say, textIn } from "../../words/Lang.ts"
import { compareLines } from "../../report/memo/check/compareLines.ts"
import { judged } from "../../report/memo/check/judge.ts"
import { RecordUnreadable } from "../../report/memo/Record.ts"
import { sayingsOf } from "../../words/sayings.ts"
import { shellWord } from "../../report/terminal/shellWord.ts"
import {
  memoHolds,
  type Verified,
  verifyJson,
  verifyParts,
  verifySheet,
  verifyTable,
  type VerifyWords
} from "../../report/views/verifyMemo.ts"
import { fileWords } from "../../scenario/fileWords.ts"
import type { Loaded } from "../../scenario/load.ts"
import { staysInside } from "../../scenario/projectRoot.ts"
import { wordsIn } from "../../words/wordsIn.ts"
import { asProcess } from "../asProcess.ts"
import { ChecksFailed, InvalidInput, UsageError } from "../../platform/errors.ts"
import { Files } from "../../platform/Files.ts"
import { invalidInput, loadScenarios } from "../load.ts"
import { memoFiles, withFonts } from "../memoBytes.ts"
import { inOneLine, otherThan } from "../../scenario/fileKind.ts"
import { headOf } from "../memoHead.ts"
import { makerOf } from "../memoMaker.ts"
import { asRecorded, changesIn } from "../memoChanges.ts"
import { Provenance } from "../memoProvenance.ts"
import { emit } from "../output.ts"
import { withProgress } from "../../platform/progress.ts"
import type { MemoArguments } from "../program/memo.ts"
import { fontFrom } from "../fontFrom.ts"
import { templateFrom } from "../templateFrom.ts"
import { version } from "../version.ts"

/** Far beyond any memo, also with the pictures of an agency's template: what is larger is another file by mistake. */
const MAX_MEMO_BYTES = 256 * 1024 * 1024
/** A picture beside a Markdown memo. */
const MAX_PICTURE_BYTES = 16 * 1024 * 1024

export const verifyMemo = Effect.fn("verifyMemo")(function* (args: MemoArguments) {
  const { verify: file = "", files = [], lang, set } = args
  const words = yield* Effect.promise(() => wordsIn(lang, verifyParts))
  const bytes = yield* memoBytes(file, words, lang)
  const template = args.template === undefined ? undefined : yield* templateFrom(args.template)
  const font = args.font === undefined ? undefined : yield* fontFrom(args.font)
  const { recordIn } = yield* Effect.promise(() => import("../../report/memo/recordIn.ts"))
  const { formatOf } = yield* Effect.promise(() => import("../../report/memo/memoFile.ts"))
  const format = yield* readable(file, words, () => namedFormat(file, formatOf(bytes)))
  const record = yield* readable(file, words, () => recordIn(bytes))
  const made = Option.getOrUndefined(Schema.decodeUnknownOption(Provenance)(record.provenance))
  if (made === undefined) return yield* unreadable(file, words, new RecordUnreadable("damaged"))
  const folder = dirname(file)
  if (files.length > 0 && files.length !== made.files.length) return yield* otherCount(args, made.files.length)
  const loaded = yield* loadedFrom(made.files, folder, files, set, lang)
  yield* inOrder(args, made.files, loaded)
  const also = yield* Effect.forEach(made.also, (row) => loadedFrom(row, folder, [], [], lang))
  const { viewpoint, draws, seed, municipality } = made
  const computing = withProgress(100, sayingsOf(lang, "errors").progress.computingAgain, (tick) =>
    memoFindings(loaded, { viewpoint, draws, seed, also, municipality, tick: (share) => tick(share * 100) })
  ).pipe(Effect.catchTag("InvalidScenario", ({ problems }) => invalidInput(problems, { lang })))
  const [findings, make] = yield* Effect.all([computing, makerOf(municipality, made.lang, loaded)], { concurrency: 2 })
  const head = headOf(made.asked, loaded, viewpoint, made.lang, made.date)
  const anew = yield* withFonts(() => make(findings, { ...head, provenance: record.provenance }))
  if (anew === undefined) return yield* unreadable(file, words, new RecordUnreadable("damaged"))
  const written = yield* memoFiles(anew, format, file, { template, font })
  const [said, should] = yield* linesOf(file, words, bytes, written, format)
  const unchanged = [made.files, ...made.also].every((row, index) =>
    asRecorded(row, index === 0 ? loaded : also[index - 1]!, viewpoint).every((same) => same)
  )
  const same = asRecorded(made.files, loaded, viewpoint)
  const changed = made.files.flatMap((source, place) =>
    same[place] ? [] : changesIn(source, loaded, place, viewpoint)
  )
  const found: Verified = {
    file,
    lines: should.length,
    findings: judged(compareLines(said, should), {
      prints: new Set(record.prints),
      unchanged,
      sameVersion: made.version === version
    }),
    changed,
    otherChanges: made.files.flatMap(({ id }, place) =>
      same[place] || changed.some(({ scenario }) => scenario === id) ? [] : [id]
    ),
    asked: made.asked,
    sources: [made.files, ...made.also].flatMap((row, index) =>
      row.map(({ changes }, place) => ({ file: (index === 0 ? loaded : also[index - 1]!)[place]!.file, changes }))
    ),
    draws,
    seed,
    template: made.template ?? null,
    isTemplateGiven: template !== undefined,
    font: made.font ?? null,
    isFontGiven: font !== undefined || format !== "pdf"
  }
  yield* told(found, args)
  if (!memoHolds(found)) return yield* new ChecksFailed({})
})

const told = (found: Verified, args: MemoArguments) =>
  emit(
    {
      parts: verifyParts,
      sheet: (spoken) => verifySheet(found, spoken),
      table: (spoken) => verifyTable(found, spoken),
      json: () => verifyJson(found, version)
    },
    { ...args, output: (args.output ?? []).at(-1) }
  )

/** A file that opens as something else than it is read as here could show one thing and hold another. */
const namedFormat = (file: string, format: "docx" | "html" | "md" | "pdf") => {
  const named = /\.(docx|html?|md|pdf)$/iu.exec(file)?.[1]?.toLowerCase().replace(/^htm$/u, "html")
  if (named !== undefined && named !== format) throw new RecordUnreadable("otherFormat")
  return format
}

/** The lines of the file, and of the memo made anew in the same format. */
const linesOf = Effect.fnUntraced(function* (
  file: string,
  words: VerifyWords,
  bytes: Uint8Array,
  written: ReadonlyArray<{ readonly path: string; readonly content: Uint8Array | string }>,
  format: "docx" | "html" | "md" | "pdf"
) {
  const { documentLines } = yield* Effect.promise(() => import("../../report/memo/check/documentLines.ts"))
  const disk = yield* Files
  const pictures = new Map<string, string>()
  const { pictureNames } = yield* Effect.promise(() => import("../../report/memo/check/markdownLines.ts"))
  const named = format === "md" ? pictureNames(new TextDecoder().decode(bytes)) : []
  // A picture lies beside its memo: no name leads out of the folder.
  for (const path of named.filter((name) => basename(name) === name).map((name) => join(dirname(file), name))) {
    const found = yield* Effect.option(disk.read(path, MAX_PICTURE_BYTES))
    if (Option.isSome(found)) pictures.set(path, new TextDecoder().decode(found.value))
  }
  const own = new Map(written.slice(1).map(({ path, content }) => [path, String(content)]))
  const beside = (all: ReadonlyMap<string, string>) => (name: string) => all.get(join(dirname(file), name))
  const [{ content }] = written as readonly [(typeof written)[number]]
  const anew = typeof content === "string" ? new TextEncoder().encode(content) : content
  const lines = (all: Uint8Array, from: ReadonlyMap<string, string>) =>
    Effect.tryPromise({ try: () => documentLines(all, format, beside(from)), catch: (thrown) => thrown }).pipe(
      Effect.catch((thrown) =>
        thrown instanceof RecordUnreadable ? unreadable(file, words, thrown) : Effect.die(thrown)
      )
    )
  return [yield* lines(bytes, pictures), yield* lines(anew, own)] as const
})

const readable = <A>(file: string, words: VerifyWords, read: () => A) =>
  Effect.try({ try: read, catch: (thrown) => thrown }).pipe(
    Effect.catch((thrown) =>
      thrown instanceof RecordUnreadable ? unreadable(file, words, thrown) : Effect.die(thrown)
    )
  )

/** The bytes of a file that may be a memo. */
const memoBytes = Effect.fnUntraced(function* (file: string, { verify }: VerifyWords, lang: Lang) {
  const bytes = yield* (yield* Files).read(file, MAX_MEMO_BYTES)
  const other = otherThan(file, bytes, "memo")
  if (other !== undefined)
    return yield* new InvalidInput({ report: `${verify.error}: ${file}: ${inOneLine(other, lang)}` })
  return bytes
})

const unreadable = (file: string, { verify }: VerifyWords, { reason }: RecordUnreadable) =>
  Effect.fail(new InvalidInput({ report: `${verify.error}: ${file}: ${verify.unreadable[reason]}` }))

const otherCount = ({ verify, files = [] }: MemoArguments, scenarios: number) => {
  const given = files.length
  return new UsageError({
    text: say("errors.verifyCount", { memo: verify ?? "", scenarios, given })
  })
}

/** Scenarios in another order than the memo's would make every difference drift, and say nothing of the memo. */
const inOrder = ({ verify }: MemoArguments, sources: Provenance["files"], loaded: ReadonlyArray<Loaded>) => {
  if (sources.every(({ id }, place) => loaded[place]!.scenario.id === id)) return Effect.void
  const left = [...loaded]
  const ordered = sources.flatMap(({ id }) => {
    const found = left.findIndex(({ scenario }) => scenario.id === id)
    return found < 0 ? [] : left.splice(found, 1)
  })
  if (ordered.length < sources.length) return Effect.void
  const order = ordered.map(({ file }) => shellWord(file)).join(" ")
  return new UsageError({
    text: say("errors.verifyOrder", { memo: verify ?? "", order })
  })
}

/** The memo's own scenarios with the changes it was made with, or other files in their place. */
const loadedFrom = (
  sources: Provenance["files"],
  folder: string,
  given: ReadonlyArray<string>,
  set: ReadonlyArray<string>,
  lang: MemoArguments["lang"]
) =>
  Effect.map(
    Effect.forEach(sources, ({ file, changes }, place) =>
      Effect.gen(function* () {
        const recorded = relative(".", join(folder, file))
        if (given[place] === undefined && !(yield* staysInside(yield* Files, folder, recorded))) {
          const { message, hint } = fileWords.outsideBoth(recorded)
          return yield* new InvalidInput({
            report: inBoth((word) => `${textIn(message, word)}; ${textIn(hint, word)}`)
          })
        }
        return yield* loadScenarios([given[place] ?? recorded], [...(given.length > 0 ? [] : changes), ...set], lang)
      })
    ),
    (rows): ReadonlyArray<Loaded> => rows.flat()
  )

export const run = asProcess(verifyMemo)
