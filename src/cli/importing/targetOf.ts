/** Where the changes of a workbook go: into a scenario that is there, or into a new one that extends the original. */
import { type Lang, say } from "../../words/Lang.ts"
import { Effect } from "effect"
import { dirname, join, relative } from "node:path"
import { editedText, overlayText } from "../../analysis/import/changedScenario.ts"
import type { NumberChange } from "../../analysis/import/changesIn.ts"
import type { Loaded } from "../../scenario/load.ts"
import { MAX_YAML_BYTES } from "../../scenario/yamlLimits.ts"
import { canExtend } from "../canExtend.ts"
import { UsageError, type TooLarge, type UnreadableFile } from "../../platform/errors.ts"
import { Files } from "../../platform/Files.ts"
import { loadScenarios } from "../load.ts"
import { existsAlready } from "../saveChanges.ts"
import type { ImportArguments } from "../program/import.ts"

interface Target {
  /** The file that is written. */
  readonly path: string
  /** What the changes are laid over. */
  readonly loaded: Loaded
  /** Whether it is there, and read in order to be changed. */
  readonly isThere: boolean
  readonly write: (changes: ReadonlyArray<NumberChange>) => Effect.Effect<string, UnreadableFile | TooLarge>
}

/**
 * A file that is there gets the numbers written in; a new one extends the original, and stands beside it in thought
 * where nothing is to be written.
 *
 * @param noteLang the language of the workbook's notes
 */
export const targetOf = (args: ImportArguments, loaded: Loaded, noteLang: Lang) =>
  Effect.gen(function* () {
    const files = yield* Files
    const { into, save, lang } = args
    const path = into ?? save ?? join(dirname(loaded.file), ".casecap-import.yaml")
    const isThere = yield* files.exists(path)
    if (into !== undefined && isThere) {
      const [edited] = yield* loadScenarios([into], [], lang)
      const real = yield* files.realPath(loaded.file)
      const built = yield* Effect.forEach(edited!.files, (file) => files.realPath(file))
      if (!built.includes(real)) {
        return yield* new UsageError({
          text: say("errors.intoOther", { into, file: loaded.file })
        })
      }
      const target: Target = {
        path,
        isThere: true,
        loaded: edited!,
        write: (changes) =>
          Effect.map(files.read(into, MAX_YAML_BYTES), (bytes) =>
            editedText(new TextDecoder().decode(bytes), edited!, changes, noteLang)
          )
      }
      return target
    }
    if (save !== undefined && isThere && !args.force) return yield* new UsageError({ text: existsAlready(save) })
    if (into !== undefined || save !== undefined) {
      yield* canExtend(`--${into === undefined ? "save" : "into"} ${path}`, [path], [loaded.file])
    }
    const base = relative(dirname(path), loaded.file).replaceAll("\\", "/")
    const target: Target = {
      path,
      isThere: false,
      loaded,
      write: (changes) => Effect.succeed(overlayText(base, loaded, changes, noteLang))
    }
    return target
  })
