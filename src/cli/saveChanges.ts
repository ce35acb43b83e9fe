/** `--save FILE`: the unsaved changes as a scenario that extends the original. */
import { Effect } from "effect"
import { dirname, relative } from "node:path"
import { say, type Lang, type Text } from "../words/Lang.ts"
import type { Loaded } from "../scenario/load.ts"
import { savedScenario } from "../scenario/savedScenario.ts"
import { canExtend } from "./canExtend.ts"
import { UsageError } from "../platform/errors.ts"
import { Files } from "../platform/Files.ts"

/** A file is written over only when that is asked for. */
export const existsAlready = (path: string): Text => say("errors.existsAlready", { path })

/** Write `--save`, if it is asked for; exactly one scenario may have changes. */
export const saveChanges = (
  loaded: ReadonlyArray<Loaded>,
  {
    save,
    set,
    force,
    lang
  }: {
    readonly save?: string | undefined
    readonly set: ReadonlyArray<string>
    readonly force: boolean
    readonly lang: Lang
  }
) =>
  Effect.gen(function* () {
    if (save === undefined) return
    const changed = loaded.filter(({ changes }) => changes.length > 0)
    const refuse = (text: Text) => new UsageError({ text })
    if (set.length === 0) {
      return yield* refuse(say("errors.saveNothing"))
    }
    if (changed.length !== 1) {
      return yield* refuse(say("errors.saveSeveral"))
    }
    const [scenario] = changed
    const files = yield* Files
    if (yield* files.hasRead(save)) {
      return yield* refuse(say("errors.saveOverwrites", { file: save }))
    }
    if (!force && (yield* files.exists(save))) return yield* refuse(existsAlready(save))
    yield* canExtend(`--save ${save}`, [save], [scenario!.file])
    const base = relative(dirname(save), scenario!.file).replaceAll("\\", "/")
    yield* files.writeWhole(save, savedScenario(base, scenario!, lang))
  })
