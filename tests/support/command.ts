/** A command run in this process: what it prints, against the real files. */
import { Cause, Effect, Exit } from "effect"
import { languages } from "../../src/words/languages.ts"
import { textIn, type Text } from "../../src/words/Lang.ts"
import type { GlobalArguments } from "../../src/cli/program/command.ts"
import { Files } from "../../src/platform/Files.ts"
import { Terminal } from "../../src/platform/Terminal.ts"

export const plainArguments: GlobalArguments = {
  json: false,
  csv: false,
  csvDialect: "rfc4180",
  markdown: false,
  trace: false,
  lang: "en",
  set: [],
  force: false
}

export interface Printed {
  readonly out: string
  readonly error: string
  /** The expected failure, if it failed. */
  readonly failure: unknown
}

/** A failure with its words in every language in place of the name of the message. */
const inEveryLanguage = (failure: unknown): unknown => {
  if (typeof failure !== "object" || failure === null || !("text" in failure) || failure.text === undefined) {
    return failure
  }
  const text = failure.text as Text
  if (typeof text === "string" || !("say" in text)) return failure
  const value = Object.fromEntries(languages.map((lang) => [lang, textIn(text, lang)]))
  return Object.defineProperty(failure, "text", { value, enumerable: true })
}

/** Run a command's Effect with an 80-column terminal without colour. */
export const printed = async <E>(command: Effect.Effect<void, E, Files>): Promise<Printed> => {
  let out = ""
  let error = ""
  const terminal: Terminal = {
    write: (text) => Effect.sync(() => void (out += text)),
    writeError: (text) => Effect.sync(() => void (error += text)),
    isTerminal: false,
    errorIsTerminal: false,
    columns: undefined,
    environment: {}
  }
  const exit = await Effect.runPromiseExit(
    command.pipe(Effect.provideService(Terminal, terminal), Effect.provide(Files.disk))
  )
  if (Exit.isSuccess(exit)) return { out, error, failure: undefined }
  const failure = exit.cause.reasons.find(Cause.isFailReason)
  if (failure === undefined) throw Cause.squash(exit.cause)
  return { out, error, failure: inEveryLanguage(failure.error) }
}
