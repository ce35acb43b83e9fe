/** The scenario that a workbook came from, as it is now. */
import { say } from "../../words/Lang.ts"
import { Effect } from "effect"
import { dirname, join } from "node:path"
import type { BookRecord } from "../../analysis/import/BookRecord.ts"
import { secretsFor } from "../../analysis/memo/secrecy.ts"
import { changesIn } from "../../analysis/import/changesIn.ts"
import type { EditedNumber } from "../../analysis/import/editedNumbers.ts"
import type { Loaded } from "../../scenario/load.ts"
import { UsageError } from "../../platform/errors.ts"
import { loadScenarios } from "../load.ts"
import type { ImportArguments } from "../program/import.ts"

interface SourceScenario {
  readonly letter: string
  readonly loaded: Loaded
  /** Whether it is another than the workbook was made of. */
  readonly isRebased: boolean
}

export const sourceOf = (args: ImportArguments, record: BookRecord, numbers: ReadonlyArray<EditedNumber>) =>
  Effect.gen(function* () {
    const scenario = yield* scenarioIn(args, record, numbers)
    const loaded = yield* loadOriginal(args, scenario)
    const isRebased = !fingerprintsOf(loaded).includes(scenario.fingerprint)
    if (isRebased && !args.rebase) {
      return yield* new UsageError({
        text: say("errors.changedSinceWorkbook", { file: loaded.file })
      })
    }
    const source: SourceScenario = { letter: scenario.letter, loaded, isRebased }
    return source
  })

/** A workbook may have the fingerprint of a scenario without what its reader may not see. */
const fingerprintsOf = (loaded: Loaded): ReadonlyArray<string> =>
  [null, loaded.scenario.party?.id ?? null].map((viewpoint) => secretsFor([loaded], viewpoint).fingerprint(0))

/** The scenario that is named, or the only one that all changes belong to. */
const scenarioIn = (
  { of }: ImportArguments,
  { scenarios, headings }: BookRecord,
  numbers: ReadonlyArray<EditedNumber>
) =>
  Effect.gen(function* () {
    if (scenarios.length === 1 && of === undefined) return scenarios[0]!
    const list = scenarios.map(({ letter, id }) => `${letter} (${id})`).join(", ")
    if (of !== undefined) {
      const named = scenarios.find(({ letter, id }) => letter.toLowerCase() === of.toLowerCase() || id === of)
      if (named !== undefined) return named
      return yield* new UsageError({
        text: say("errors.workbookHas", { of, list })
      })
    }
    const { changes } = changesIn(numbers, headings, () => undefined)
    const all = scenarios.filter(({ letter }) =>
      changes.every(({ edited }) => edited.recorded.scenarios.includes(letter))
    )
    const [only, second] = all
    if (only !== undefined && (second === undefined || changes.length === 0)) return only
    return yield* new UsageError({
      text: say("errors.whichOfWorkbook", { list })
    })
  })

type RecordedScenario = BookRecord["scenarios"][number]

/** Loaded with the unsaved changes that the workbook was made with. */
export const loadOriginal = ({ workbook, lang }: ImportArguments, { file, changes }: RecordedScenario) =>
  Effect.map(loadScenarios([join(dirname(workbook), file)], changes, lang), ([loaded]) => loaded!)
