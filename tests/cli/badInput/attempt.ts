/** `casecap check` in process, on files in memory or on disk, with its output and exit code as a process would have. */
import { Cause, Effect, Exit, type Layer, Runtime } from "effect"
import { check } from "../../../src/cli/commands/check.ts"
import { exitCodes, type ExpectedError } from "../../../src/platform/errors.ts"
import { Files } from "../../../src/platform/Files.ts"
import { Terminal } from "../../../src/platform/Terminal.ts"
import { textIn, type Lang } from "../../../src/words/Lang.ts"
import type { Texts } from "./tiny.ts"

export interface Attempted {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Attempt {
  readonly files?: ReadonlyArray<string>
  readonly lang?: Lang
  readonly json?: boolean
  readonly set?: ReadonlyArray<string>
}

export const attempt = (texts: Texts, options: Attempt = {}): Promise<Attempted> =>
  checked(Files.memory(texts), { files: ["s.yaml"], ...options })

export const attemptOnDisk = (files: ReadonlyArray<string>, options: Attempt = {}): Promise<Attempted> =>
  checked(Files.disk, { ...options, files })

const checked = async (
  layer: Layer.Layer<Files>,
  { files = [], lang = "en", json = false, set = [] }: Attempt
): Promise<Attempted> => {
  let stdout = ""
  let stderr = ""
  const terminal: Terminal = {
    write: (text) => Effect.sync(() => void (stdout += text)),
    writeError: (text) => Effect.sync(() => void (stderr += text)),
    isTerminal: false,
    errorIsTerminal: false,
    columns: 80,
    environment: {}
  }
  const options = {
    json,
    csv: false,
    csvDialect: "rfc4180",
    markdown: false,
    trace: false,
    lang,
    set,
    files,
    force: false
  } as const
  const effect = check(options).pipe(Effect.provide(layer), Effect.provideService(Terminal, terminal))
  const exit = await Effect.runPromiseExit(effect)
  if (Exit.isSuccess(exit)) return { code: 0, stdout, stderr }
  const error = exit.cause.reasons.find(Cause.isFailReason)?.error as ExpectedError | undefined
  if (error === undefined) throw new Error(Cause.pretty(exit.cause))
  const said = textIn(error.text ?? "", lang)
  return {
    code: error[Runtime.errorExitCode] ?? exitCodes.defect,
    stdout,
    stderr: stderr + (error._tag === "InvalidInput" ? said : `${lang === "da" ? "fejl" : "error"}: ${said}`)
  }
}
