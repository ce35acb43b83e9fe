/** `casecap init`: a commented scenario that validates and runs, with the table it needs. */
import { say, textIn } from "../../words/Lang.ts"
import { wordsIn } from "../../words/wordsIn.ts"
import { Effect } from "effect"
import { dirname, join } from "node:path"
import { STARTER_TABLE, starterScenario, starterTable } from "../../scenario/starter.ts"
import { shellWord } from "../../report/terminal/shellWord.ts"
import { scenarioJsonSchema } from "../../scenario/Scenario.ts"
import { asProcess } from "../asProcess.ts"
import { UsageError } from "../../platform/errors.ts"
import { Files } from "../../platform/Files.ts"
import { emitText } from "../output.ts"
import type { InitArguments } from "../program/init.ts"
import { calledAs } from "../program/calledAs.ts"
import { Terminal } from "../../platform/Terminal.ts"

const SCHEMA = "scenario.schema.json"

/** @param program how it was called, for the next step */
export const init = Effect.fn("init")(function* (args: InitArguments, program: ReadonlyArray<string>) {
  // A dash is standard output, as it is without a name.
  const target = args.file === "-" ? undefined : (args.file ?? args.output)
  const words = yield* Effect.promise(() => wordsIn(args.lang, ["starter"]))
  if (target === undefined) return yield* emitText(starterScenario(undefined, words), args)
  const files = yield* Files
  // A folder is there too, but no --force would help.
  yield* files.checkWritable([target])
  if (!args.force && (yield* files.exists(target))) {
    return yield* new UsageError({
      text: say("errors.initExists", { path: target })
    })
  }
  const folder = dirname(target)
  const written = [{ path: target, content: starterScenario(`./${SCHEMA}`, words) }]
  // The table and the schema are the user's own as soon as they exist: they are never written over.
  for (const [name, content] of [
    [STARTER_TABLE, starterTable],
    [SCHEMA, `${JSON.stringify(scenarioJsonSchema(), null, 1)}\n`]
  ] as const) {
    const path = join(folder, name)
    if (!(yield* files.exists(path))) written.push({ path, content })
  }
  yield* files.writeTogether(written)
  const terminal = yield* Terminal
  const next = [...program, "run", target].map(shellWord).join(" ")
  const list = written.map(({ path }) => path).join(", ")
  yield* terminal.writeError(`${textIn(say("errors.wrote", { files: list, next }), args.lang)}\n`)
})

export const run = asProcess((args: InitArguments) => init(args, calledAs(process)))
