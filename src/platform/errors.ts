/** What can go wrong at the edge of the program: each failure with its exit code and its wording, in one place. */
import { Data, Runtime } from "effect"
import { hasWildcard } from "./wildcards.ts"
import { say, type Saying, type Text } from "../words/Lang.ts"

/** Exit codes as scripts see them; 64, 66 and 70 are those of BSD's sysexits. */
export const exitCodes = {
  fine: 0,
  checksFailed: 1,
  invalidInput: 2,
  usage: 64,
  file: 66,
  defect: 70,
  interrupted: 130
} as const

/** A scenario or table that does not hold: `report` is the finished text, every problem with its line and caret. */
export class InvalidInput extends Data.TaggedError("InvalidInput")<{
  readonly report: Text
  /** 66 when all that is wrong is that a named file cannot be read. */
  readonly exitCode?: number
}> {
  override readonly [Runtime.errorExitCode] = this.exitCode ?? exitCodes.invalidInput
  override readonly [Runtime.errorReported] = false
  get text(): Text {
    return this.report
  }
}

/** The command line asks for something that cannot be. `text` says what and names the next step. */
export class UsageError extends Data.TaggedError("UsageError")<{ readonly text: Text }> {
  override readonly [Runtime.errorExitCode] = exitCodes.usage
  override readonly [Runtime.errorReported] = false
}

/** A check did not hold (an assumption test, a memo's claim); what failed is already on stdout. */
export class ChecksFailed extends Data.TaggedError("ChecksFailed")<{ readonly text?: Text }> {
  override readonly [Runtime.errorExitCode] = exitCodes.checksFailed
  override readonly [Runtime.errorReported] = false
}

/** A file that cannot be read; `reason` is the system's code, such as ENOENT. */
export class UnreadableFile extends Data.TaggedError("UnreadableFile")<FileFacts> {
  override readonly [Runtime.errorExitCode] = exitCodes.file
  override readonly [Runtime.errorReported] = false
  get text(): Text {
    if (this.reason === "ENOENT" && hasWildcard(this.path)) return say("errors.noFileMatches", { pattern: this.path })
    return say("errors.cannotRead", { path: visible(this.path), reason: reasonOf(this.reason, readingReasons) })
  }
}

/** A file that cannot be written; whatever stood there before is untouched. `others` says what became of its set. */
export class UnwritableFile extends Data.TaggedError("UnwritableFile")<FileFacts & { readonly others?: Text }> {
  override readonly [Runtime.errorExitCode] = exitCodes.file
  override readonly [Runtime.errorReported] = false
  get text(): Text {
    const facts = { path: visible(this.path), reason: reasonOf(this.reason, writingReasons) }
    return this.others === undefined
      ? say("errors.cannotWrite", facts)
      : say("errors.cannotWriteOthers", { ...facts, others: this.others })
  }
}

/** A file beyond what casecap takes in, so that a wrong file fails at once instead of filling the memory. */
export class TooLarge extends Data.TaggedError("TooLarge")<{
  readonly path: string
  readonly bytes: number
  readonly limitBytes: number
}> {
  override readonly [Runtime.errorExitCode] = exitCodes.invalidInput
  override readonly [Runtime.errorReported] = false
  get text(): Text {
    return say("errors.tooLarge", {
      path: this.path,
      size: megabytes(this.bytes),
      limit: megabytes(this.limitBytes)
    })
  }
}

/** Every expected failure. */
export type ExpectedError = InvalidInput | UsageError | ChecksFailed | UnreadableFile | UnwritableFile | TooLarge

/** The system's code of a failed call, or its message where there is none. */
export const reasonFrom = (cause: unknown): string => {
  if (!(cause instanceof Error)) return String(cause)
  return "code" in cause && typeof cause.code === "string" ? cause.code : cause.message
}

interface FileFacts {
  readonly path: string
  readonly reason: string
}

/** A path that is empty or has spaces at its ends stands in quotes: otherwise nobody sees what is wrong with it. */
const visible = (path: string): string => (path === "" || path.trim() !== path ? `"${path}"` : path)

const reasonOf = (code: string, known: Readonly<Record<string, Saying>>): Saying =>
  known[code] ?? say("errors.systemSays", { code })

const sharedReasons: Readonly<Record<string, Saying>> = {
  EACCES: say("errors.EACCES"),
  EPERM: say("errors.EPERM"),
  EISDIR: say("errors.EISDIR"),
  ENOTDIR: say("errors.ENOTDIR"),
  ELOOP: say("errors.ELOOP"),
  ENAMETOOLONG: say("errors.ENAMETOOLONG")
}

const readingReasons: Readonly<Record<string, Saying>> = { ...sharedReasons, ENOENT: say("errors.noSuchFile") }

const writingReasons: Readonly<Record<string, Saying>> = {
  ...sharedReasons,
  ENOENT: say("errors.noSuchFolder"),
  EROFS: say("errors.EROFS"),
  ENOSPC: say("errors.ENOSPC"),
  EDQUOT: say("errors.EDQUOT"),
  READ: say("errors.hasRead"),
  CHANGED: say("errors.hasChanged"),
  EEXIST: say("errors.EEXIST")
}

// One decimal rounded down for the limit's sake would print "4 MB and the limit is 4 MB"; two tell them apart.
const megabytes = (bytes: number): number => Math.ceil((bytes / 1024 ** 2) * 100) / 100
