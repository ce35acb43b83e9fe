/** A command's answer on its way out: rendered in the format asked for, to stdout or as a whole file. */
import { Effect } from "effect"
import { inertOutput } from "../kernel/inert.ts"
import { say, spokenIn, textIn, type Lang, type Text } from "../words/Lang.ts"
import { type OwnWords, sharedWords } from "../words/OwnWords.ts"
import type { Chart } from "../report/charts/Chart.ts"
import type { Workbook } from "../report/xlsx/Workbook.ts"
import { workbookParts, type WorkbookPart } from "../report/xlsx/workbookParts.ts"
import { wrapIndented } from "../report/terminal/wrap.ts"
import { tablesOf, type Sheet, type Table } from "../report/Sheet.ts"
import { wordsIn, type PartName, type Words } from "../words/wordsIn.ts"
import { UsageError, type UnwritableFile } from "../platform/errors.ts"
import { Files } from "../platform/Files.ts"
import { formatOf, type Format, type OutputOptions } from "./format.ts"
import { Terminal, wantsColour } from "../platform/Terminal.ts"
import { widthOf } from "./widthOf.ts"

/** A command's answer in every shape; only the one that is asked for is computed. */
export interface Answer<Part extends PartName = never> {
  /** The scenarios that it is about, whose own words it uses. */
  readonly of?: ReadonlyArray<{ readonly scenario: { readonly words?: OwnWords | undefined } }>
  /** The words that the page is made of. */
  readonly parts?: ReadonlyArray<Part>
  readonly sheet: (words: Words<Part>) => Sheet
  readonly json: () => unknown
  /** What CSV holds where the page itself has no table. */
  readonly table?: (words: Words<Part>) => Table
  /** The sheets of a workbook; the page alone when left out. */
  readonly workbook?: ((words: Words<Part | WorkbookPart>) => Promise<Workbook>) | undefined
  /** For commands that can draw one. */
  readonly picture?: ((words: Words<Part>) => Promise<Chart>) | undefined
}

/**
 * Print an answer, or write it to `-o`. A file gets no colour and 80 columns.
 * Renderers load here and only here, so that a command pays for the one it uses.
 */
export const emit = Effect.fn("emit")(function* <Part extends PartName = never>(
  answer: Answer<Part>,
  options: OutputOptions
) {
  const wanted = formatOf(options)
  if ("wrong" in wanted) return yield* new UsageError({ text: wanted.wrong })
  const { format } = wanted
  if (format === "xlsx") return yield* emitWorkbook(answer, options)
  if (format === "picture") return yield* emitPicture(answer, options)
  const terminal = yield* Terminal
  const face = options.output === undefined ? terminal : { ...terminal, ...plainFile }
  const text = yield* Effect.promise(() => rendered(answer, format, options, face))
  if (text === undefined) return yield* new UsageError({ text: noTable })
  yield* emitText(text, options)
})

const emitWorkbook = Effect.fn("emitWorkbook")(function* <Part extends PartName>(
  answer: Answer<Part>,
  { output = "", lang }: OutputOptions
) {
  const bytes = yield* Effect.promise(async () => {
    const own = ownOf(answer)
    const words = await wordsIn<Part | WorkbookPart>(lang, [...(answer.parts ?? []), ...workbookParts], own)
    const { pageWorkbook } = await import("../report/xlsx/pageWorkbook.ts")
    const { writeWorkbook } = await import("../report/xlsx/writeWorkbook.ts")
    return writeWorkbook(
      await (answer.workbook?.(words) ?? pageWorkbook(spokenIn(answer.sheet(words), lang, own), words))
    )
  })
  return yield* (yield* Files).writeWhole(output, bytes)
})

const emitPicture = Effect.fn("emitPicture")(function* <Part extends PartName>(
  { parts = [], picture, ...answer }: Answer<Part>,
  { output = "", lang }: OutputOptions
) {
  if (picture === undefined) return yield* new UsageError({ text: say("commandLine.noPicture", { path: output }) })
  const content = yield* Effect.promise(async () => {
    const { svg } = await picture(await wordsIn(lang, parts, ownOf(answer)))
    return /\.png$/iu.test(output) ? (await import("../report/charts/toPng.ts")).toPng(svg) : svg
  })
  return yield* (yield* Files).writeWhole(output, content)
})

const noTable: Text = say("commandLine.noTable")

/** Print finished text as it stands (a schema, a starter scenario), or write it to `-o`. */
export const emitText = (
  text: string,
  { output }: Pick<OutputOptions, "output">
): Effect.Effect<void, UnwritableFile, Files> =>
  Effect.gen(function* () {
    if (output === undefined) return yield* (yield* Terminal).write(text)
    return yield* (yield* Files).writeWhole(output, inertOutput(text))
  })

/** Tell the user something on stderr without failing. */
export const warn = (text: Text, lang: Lang): Effect.Effect<void> =>
  Effect.gen(function* () {
    const terminal = yield* Terminal
    const lines = wrapIndented(textIn(say("errors.withWarning", { message: text }), lang), widthOf(terminal))
    yield* terminal.writeError(`${lines.join("\n")}\n`)
  })

const plainFile = { isTerminal: false, environment: {} }

const ownOf = ({ of = [] }: Pick<Answer, "of">): OwnWords | undefined => sharedWords(of.map(({ scenario }) => scenario))

/** The answer as text, or undefined when it has no table for CSV. */
const rendered = async <Part extends PartName>(
  answer: Answer<Part>,
  format: Exclude<Format, "xlsx" | "picture">,
  options: OutputOptions,
  terminal: Terminal
): Promise<string | undefined> => {
  if (format === "json") return (await import("../report/renderJson.ts")).renderJson(answer.json())
  const dialect = options.csvDialect ?? "rfc4180"
  // RFC 4180 is for programs, who must not depend on anybody's language; Danish Excel is a reader.
  const lang = format === "csv" && dialect === "rfc4180" ? "en" : options.lang
  const own = ownOf(answer)
  const words = await wordsIn(lang, answer.parts ?? [], own)
  const page = format === "csv" && answer.table !== undefined ? { blocks: [answer.table(words)] } : answer.sheet(words)
  const sheet = spokenIn(page, lang, own)
  switch (format) {
    case "csv": {
      if (tablesOf(sheet).length === 0) return undefined
      return (await import("../report/renderCsv.ts")).renderCsv(sheet, { lang, dialect })
    }
    case "markdown":
      return (await import("../report/renderMarkdown.ts")).renderMarkdown(sheet, lang)
    case "terminal": {
      const { renderTerminal } = await import("../report/renderTerminal.ts")
      return renderTerminal(sheet, { lang, width: widthOf(terminal), colour: wantsColour(terminal) })
    }
  }
}
