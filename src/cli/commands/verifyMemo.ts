/** `casecap memo --verify`: compute a memo's figures again and say which still hold. */
import { Effect, Option, Schema } from "effect"
import { dirname, join, relative } from "node:path"
import { checkClaims } from "../../analysis/memo/checkClaims.ts"
import { secretsFor } from "../../analysis/memo/secrecy.ts"
import { allMeasured } from "../../analysis/memo/Measured.ts"
import { memoFindings } from "../../analysis/memo/memoFindings.ts"
import { inBoth, say, textIn } from "../../words/Lang.ts"
import { ClaimsUnreadable } from "../../report/memo/Claim.ts"
import { editedPassages } from "../../report/memo/editedPassages.ts"
import { lostPassages } from "../../report/memo/lostPassages.ts"
import { passagesOf } from "../../report/memo/passages.ts"
import { sayings } from "../../words/sayings.ts"
import { shellWord } from "../../report/terminal/shellWord.ts"
import {
  type ChangedAssumption,
  memoHolds,
  type StatedRange,
  verifyJson,
  verifySheet
} from "../../report/views/verifyMemo.ts"
import { fileWords } from "../../scenario/fileWords.ts"
import type { Loaded } from "../../scenario/load.ts"
import { staysInside } from "../../scenario/projectRoot.ts"
import { asProcess } from "../asProcess.ts"
import { ChecksFailed, InvalidInput, UsageError } from "../errors.ts"
import { Files } from "../Files.ts"
import { invalidInput, loadScenarios } from "../load.ts"
import { unreadable, withFonts } from "../memoBytes.ts"
import { makerOf } from "../memoMaker.ts"
import { numbersIn, Provenance } from "../memoProvenance.ts"
import { emit } from "../output.ts"
import { withProgress } from "../progress.ts"
import type { MemoArguments } from "../program/arguments.ts"
import { version } from "../version.ts"

/** Far beyond any memo, also with the pictures of an agency's template: what is larger is another file by mistake. */
const MAX_MEMO_BYTES = 256 * 1024 * 1024

/** The day stands in the head, which is not compared. */
const ANY_DAY = "2000-01-01"

export const verifyMemo = Effect.fn("verifyMemo")(function* (args: MemoArguments) {
  const { verify: file = "", files = [], lang, output = [], set } = args
  const bytes = yield* (yield* Files).read(file, MAX_MEMO_BYTES)
  const { readClaims } = yield* Effect.promise(() => import("../../report/memo/readClaims.ts"))
  const { visibleText } = yield* Effect.promise(() => import("../../report/memo/visibleText.ts"))
  const [record, text] = yield* Effect.try({
    try: () => [readClaims(bytes), visibleText(bytes)] as const,
    catch: (thrown) => thrown
  }).pipe(
    Effect.catch((thrown) =>
      thrown instanceof ClaimsUnreadable ? Effect.fail(unreadable(file, thrown)) : Effect.die(thrown)
    )
  )
  const made = Option.getOrUndefined(Schema.decodeUnknownOption(Provenance)(record.provenance))
  if (made === undefined) return yield* unreadable(file, new ClaimsUnreadable("damaged"))
  const folder = dirname(file)
  if (files.length > 0 && files.length !== made.files.length) return yield* otherCount(args, made.files.length)
  const loaded = yield* loadedFrom(made.files, folder, files, set, lang)
  yield* inOrder(args, made.files, loaded)
  const also = yield* Effect.forEach(made.also, (row) => loadedFrom(row, folder, [], [], lang))
  const { viewpoint, draws, seed } = made
  const municipality = made.municipality ?? codeIn(record.claims.map(({ metric }) => metric))
  const computing = withProgress(100, sayings[lang].errors.progress.computingAgain, (tick) =>
    memoFindings(loaded, { viewpoint, draws, seed, also, municipality, tick: (share) => tick(share * 100) })
  ).pipe(Effect.catchTag("InvalidScenario", ({ problems }) => invalidInput(problems, { lang })))
  const [findings, make] = yield* Effect.all([computing, makerOf(municipality)], { concurrency: 2 })
  const claims = checkClaims(record.claims, allMeasured(findings))
  const { passages } = record
  const today =
    passages === undefined || made.lang === undefined
      ? undefined
      : yield* withFonts(() => make(findings, { lang: made.lang!, date: ANY_DAY, version }))
  const lost = passages === undefined ? undefined : lostPassages(passages, today === undefined ? [] : passagesOf(today))
  const unchanged = [made.files, ...made.also].every((row, index) =>
    asRecorded(row, index === 0 ? loaded : also[index - 1]!, viewpoint).every((same) => same)
  )
  const same = asRecorded(made.files, loaded, viewpoint)
  const changed = made.files.flatMap((source, place) =>
    same[place] ? [] : changesIn(source, loaded, place, viewpoint)
  )
  const found = {
    file,
    claims,
    // With every scenario as it was, only casecap's own wording can be another one.
    sentences: lost === undefined ? undefined : { lost, reworded: unchanged },
    edited: passages === undefined || text === undefined ? undefined : editedPassages(passages, text),
    unread: text === undefined,
    changed,
    otherChanges: made.files.flatMap(({ id }, place) =>
      same[place] || changed.some(({ scenario }) => scenario === id) ? [] : [id]
    )
  }
  yield* emit(
    { parts: ["verify"], sheet: (words) => verifySheet(found, words), json: () => verifyJson(found, version) },
    { ...args, output: output.at(-1) }
  )
  if (!memoHolds(found)) return yield* new ChecksFailed({})
})

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

/** The municipality that a memo of one municipality is about: only there case types are told apart at a place. */
const codeIn = (metrics: ReadonlyArray<string>): string | undefined =>
  metrics
    .map((metric) => /:?(?:baseline|local)\.[A-Za-z0-9]+@(.+)$/u.exec(metric)?.[1])
    .find((code) => code !== undefined)

/** Whether each scenario is as it was, as far as the memo's reader may know. */
const asRecorded = (
  sources: Provenance["files"],
  loaded: ReadonlyArray<Loaded>,
  viewpoint: string | null
): ReadonlyArray<boolean> => {
  const secrets = secretsFor(loaded, viewpoint)
  return sources.map(({ fingerprint }, place) => secrets.fingerprint(place) === fingerprint)
}

const changesIn = (
  { id, assumptions }: Provenance["files"][number],
  loaded: ReadonlyArray<Loaded>,
  place: number,
  viewpoint: string | null
): ReadonlyArray<ChangedAssumption> => {
  const now = numbersIn(loaded, place, viewpoint)
  const paths = new Set([...Object.keys(assumptions), ...Object.keys(now)])
  return [...paths].flatMap((path): ReadonlyArray<ChangedAssumption> => {
    const [was, is] = [assumptions[path], now[path]]
    if (was?.[0] === is?.[0] && was?.[1] === is?.[1]) return []
    return [
      {
        scenario: id,
        path,
        before: was?.[0] ?? null,
        now: is?.[0] ?? null,
        ...(was?.[1] === is?.[1] ? {} : { ranges: [rangeIn(was?.[1]), rangeIn(is?.[1])] as const })
      }
    ]
  })
}

/** Written by `numbersIn`; what cannot be read as that is no range. */
const rangeIn = (distribution: string | undefined): StatedRange | null => {
  if (distribution === undefined || distribution === "") return null
  return Option.getOrNull(Schema.decodeUnknownOption(Schema.fromJsonString(Stated))(distribution))
}

const Stated = Schema.StructWithRest(Schema.Struct({ kind: Schema.String }), [
  Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Finite]))
])

export const run = asProcess(verifyMemo)
