/** `--save FILE`: the unsaved changes as a scenario that extends the original. */
import { Effect } from "effect"
import { dirname, relative } from "node:path"
import type { Lang, Text } from "../words/Lang.ts"
import type { Loaded } from "../scenario/load.ts"
import { savedScenario } from "../scenario/savedScenario.ts"
import { canExtend } from "./canExtend.ts"
import { UsageError } from "./errors.ts"
import { Files } from "./Files.ts"

/** A file is written over only when that is asked for. */
export const existsAlready = (path: string): Text => ({
  da: `${path} findes allerede; vælg et andet navn, eller tilføj --force for at overskrive`,
  en: `${path} exists already; choose another name, or add --force to write over it`,
  nl: `${path} bestaat al; kies een andere naam, of voeg --force toe om te overschrijven`
})

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
      return yield* refuse({
        da: "--save gemmer ændringer fra --set, og der er ingen; tilføj --set STI=VÆRDI",
        en: "--save keeps the changes of --set, and there are none; add --set PATH=VALUE"
      })
    }
    if (changed.length !== 1) {
      return yield* refuse({
        da: "--save gemmer ét scenarie, men ændringerne gælder flere; brug FIL::STI=VÆRDI",
        en: "--save keeps one scenario, but the changes are meant for several; use FILE::PATH=VALUE"
      })
    }
    const [scenario] = changed
    const files = yield* Files
    if (yield* files.hasRead(save)) {
      return yield* refuse({
        da: `--save ${save} ville overskrive en fil, som kørslen har læst; vælg et andet navn`,
        en: `--save ${save} would overwrite a file that the run has read; choose another name`,
        nl: `--save ${save} zou een bestand overschrijven dat de run heeft gelezen; kies een andere naam`
      })
    }
    if (!force && (yield* files.exists(save))) return yield* refuse(existsAlready(save))
    yield* canExtend(`--save ${save}`, [save], [scenario!.file])
    const base = relative(dirname(save), scenario!.file).replaceAll("\\", "/")
    yield* files.writeWhole(save, savedScenario(base, scenario!, lang))
  })
