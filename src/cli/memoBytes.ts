/** A memo in one format; the library for it loads here and only here. */
import { say, type Text } from "../words/Lang.ts"
import { Effect } from "effect"
import type { Memo } from "../report/memo/Memo.ts"
import type { Typeset } from "../report/memo/typeset.ts"
import { exitCodes, InvalidInput } from "../platform/errors.ts"
import type { WholeFile } from "../platform/wholeFiles.ts"

export type MemoFormat = "docx" | "pdf" | "html" | "md"

interface GivenFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface Making {
  /** For Word. */
  readonly template?: GivenFile | undefined
  /** For PDF: has the letters that its own font lacks. */
  readonly font?: GivenFile | undefined
  /** Where a PDF is set; on this thread when left out. */
  readonly typeset?: Typeset | undefined
}

/**
 * The files of one format: for Markdown its pictures as well. A template that cannot be used and fonts that are missing
 * are expected failures.
 */
export const memoFiles = (memo: Memo, format: MemoFormat, path: string, making: Making) =>
  orDefect(
    Effect.tryPromise({ try: () => filesOf(memo, format, path, making), catch: (thrown) => thrown }),
    making.template?.path
  )

/** What is made of a memo before it is written: pictures need the fonts already. */
export const withFonts = <A>(make: () => A) => orDefect(Effect.try({ try: make, catch: (thrown) => thrown }))

/** A file that is not what it should be, in the words of the error that says why. */
const unreadable = (path: string, message: Text) =>
  new InvalidInput({ report: say("errors.withPath", { path, message }) })

const filesOf = async (
  memo: Memo,
  format: MemoFormat,
  path: string,
  making: Making
): Promise<ReadonlyArray<WholeFile>> =>
  format === "md"
    ? (await import("../report/memo/markdownFiles.ts")).markdownFiles(memo, path)
    : [{ path, content: await written(memo, format, making) }]

const written = async (
  memo: Memo,
  format: Exclude<MemoFormat, "md">,
  { template, typeset, font }: Making
): Promise<Uint8Array | string> => {
  switch (format) {
    case "docx":
      return (await import("../report/memo/docx.ts")).writeDocx(
        memo,
        template === undefined ? {} : { template: template.bytes }
      )
    case "pdf":
      return (await import("../report/memo/pdf.ts")).writePdf(memo, typeset, font?.bytes)
    case "html":
      return (await import("../report/memo/html.ts")).writeHtml(memo)
  }
}

/** What is no expected failure is a defect of ours. */
const orDefect = <A>(making: Effect.Effect<A, unknown>, template = ""): Effect.Effect<A, InvalidInput> =>
  Effect.catch(making, (thrown) => {
    const failure = expected(thrown, template)
    return failure === undefined ? Effect.die(thrown) : Effect.fail(failure)
  })

const expected = (thrown: unknown, template: string): InvalidInput | undefined => {
  if (!(thrown instanceof Error) || !("_tag" in thrown) || !("text" in thrown)) return undefined
  const { _tag } = thrown
  const message = thrown.text as Text
  if (_tag === "TemplateUnreadable") return unreadable(template, message)
  if (_tag === "FontMissing") {
    return new InvalidInput({
      report: say("errors.withError", { message }),
      exitCode: exitCodes.file
    })
  }
  return undefined
}
