/** The scenarios that a command line asks for: loaded, their warnings shown, and the changes saved if that is asked. */
import { Effect } from "effect"
import type { Lang } from "../words/Lang.ts"
import type { Loaded } from "../scenario/load.ts"
import { unlikePrices } from "../scenario/money/unlikePrices.ts"
import { invalidInput, loadScenarios } from "./load.ts"
import { saveChanges } from "./saveChanges.ts"
import { showWarnings } from "./warnings.ts"

interface Asked {
  readonly set: ReadonlyArray<string>
  readonly save?: string | undefined
  readonly force: boolean
  readonly lang: Lang
}

/** Files in order, with `--set`; every command that answers about scenarios begins here, so that none forgets `--save`. */
export const loadAsked = Effect.fn("loadAsked")(function* (files: ReadonlyArray<string>, asked: Asked) {
  const loaded: ReadonlyArray<Loaded> = yield* loadScenarios(files, asked.set, asked.lang)
  const unlike = unlikePrices(loaded)
  if (unlike.length > 0) return yield* invalidInput(unlike, { lang: asked.lang })
  for (const { warnings } of loaded) yield* showWarnings(warnings, asked.lang)
  yield* saveChanges(loaded, asked)
  return loaded
})

/** The one file of a command that takes no more. */
export const loadAskedFile = (file: string, asked: Asked) => Effect.map(loadAsked([file], asked), ([loaded]) => loaded!)
