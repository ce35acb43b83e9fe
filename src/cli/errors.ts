/** What can go wrong at the edge of the program: each failure with its exit code and its wording, in one place. */
import { Data, Runtime } from "effect"
import { hasWildcard } from "./program/wildcards.ts"
import { textIn, type Lang, type Text } from "../words/Lang.ts"

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
    if (this.reason === "ENOENT" && hasWildcard(this.path)) return nothingMatches(this.path)
    const reason = reasonOf(this.reason, readingReasons)
    return { da: `kan ikke læse ${this.path}: ${reason.da}`, en: `cannot read ${this.path}: ${reason.en}` }
  }
}

const nothingMatches = (pattern: string): Text => ({
  da: `ingen fil passer på ${pattern}; kontrollér mappen og endelsen`,
  en: `no file matches ${pattern}; check the folder and the ending`,
  nl: `geen bestand past op ${pattern}; controleer de map en het achtervoegsel`
})

/** A file that cannot be written; whatever stood there before is untouched. `others` says what became of its set. */
export class UnwritableFile extends Data.TaggedError("UnwritableFile")<FileFacts & { readonly others?: Text }> {
  override readonly [Runtime.errorExitCode] = exitCodes.file
  override readonly [Runtime.errorReported] = false
  get text(): Text {
    const reason = reasonOf(this.reason, writingReasons)
    const others = (lang: Lang) => (this.others === undefined ? "" : `; ${textIn(this.others, lang)}`)
    return {
      da: `kan ikke skrive ${this.path}: ${reason.da}${others("da")}`,
      en: `cannot write ${this.path}: ${reason.en}${others("en")}`
    }
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
    const [size, limit] = [megabytes(this.bytes), megabytes(this.limitBytes)]
    return {
      da: `${this.path} fylder mindst ${danish(size)} MB, og grænsen er ${danish(limit)} MB: er det den rigtige fil?`,
      en: `${this.path} is at least ${size} MB and the limit is ${limit} MB: is it the right file?`
    }
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

interface Reason {
  readonly da: string
  readonly en: string
}

const reasonOf = (code: string, known: Readonly<Record<string, Reason>>): Reason =>
  known[code] ?? { da: `systemet siger ${code}`, en: `the system says ${code}` }

const sharedReasons: Readonly<Record<string, Reason>> = {
  EACCES: {
    da: "adgang nægtet (EACCES); ret filens rettigheder",
    en: "access denied (EACCES); change its permissions"
  },
  EPERM: { da: "adgang nægtet (EPERM); ret filens rettigheder", en: "access denied (EPERM); change its permissions" },
  EISDIR: { da: "det er en mappe (EISDIR); angiv en fil", en: "it is a folder (EISDIR); name a file" },
  ENOTDIR: {
    da: "en del af stien er en fil, ikke en mappe (ENOTDIR)",
    en: "a part of the path is a file, not a folder (ENOTDIR)"
  },
  ELOOP: { da: "linket peger på sig selv (ELOOP)", en: "the link leads back to itself (ELOOP)" },
  ENAMETOOLONG: { da: "navnet er for langt (ENAMETOOLONG)", en: "the name is too long (ENAMETOOLONG)" }
}

const readingReasons: Readonly<Record<string, Reason>> = {
  ...sharedReasons,
  ENOENT: { da: "filen findes ikke (ENOENT); se efter i stien", en: "no such file (ENOENT); check the path" }
}

const writingReasons: Readonly<Record<string, Reason>> = {
  ...sharedReasons,
  ENOENT: { da: "mappen findes ikke (ENOENT); opret den først", en: "no such folder (ENOENT); create it first" },
  EROFS: { da: "disken kan kun læses (EROFS)", en: "the disk is read-only (EROFS)" },
  ENOSPC: { da: "disken er fuld (ENOSPC)", en: "the disk is full (ENOSPC)" },
  EDQUOT: { da: "pladskvoten er brugt (EDQUOT)", en: "the disk quota is used up (EDQUOT)" },
  READ: {
    da: "kørslen har læst filen, også hvis den her hedder noget andet; vælg et andet navn",
    en: "the run has read this file, also if it goes by another name here; choose another name"
  },
  EEXIST: { da: "filen findes allerede (EEXIST)", en: "the file exists already (EEXIST)" }
}

const danish = (number: string): string => number.replace(".", ",")

// One decimal rounded down for the limit's sake would print "4 MB and the limit is 4 MB"; two tell them apart.
const megabytes = (bytes: number): string => String(Math.ceil((bytes / 1024 ** 2) * 100) / 100)
