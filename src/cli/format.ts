/** Which format the command line asks for: a flag says so, else the suffix of `-o`, else it is text for a reader. */
import type { CsvDialect } from "../report/renderCsv.ts"
import { say, type Lang, type Text } from "../words/Lang.ts"

/** The options every command has that decide what its output looks like and where it goes. */
export interface OutputOptions {
  readonly json?: boolean | undefined
  readonly csv?: boolean | undefined
  readonly csvDialect?: CsvDialect | undefined
  readonly markdown?: boolean | undefined
  readonly output?: string | undefined
  readonly lang: Lang
}

interface Can {
  readonly workbook: boolean
  readonly picture: boolean
}

export type Format = "terminal" | "json" | "csv" | "markdown" | "xlsx" | "picture"

/**
 * The format, or what is wrong with the request.
 *
 * @param can whether the answer can be a workbook or a picture
 */
export const formatOf = (
  options: Omit<OutputOptions, "lang">,
  can: Can = { workbook: true, picture: true }
): { readonly format: Format } | { readonly wrong: Text } => {
  const flags = (["json", "csv", "markdown"] as const).filter((flag) => options[flag] === true)
  const [flag, second] = flags
  if (flag !== undefined && second !== undefined) {
    return {
      wrong: say("commandLine.exclude", { one: `--${flag}`, other: `--${second}` })
    }
  }
  if (flag !== undefined) return { format: flag }
  return options.output === undefined ? { format: "terminal" } : formatOfSuffix(options.output, can)
}

const suffixes: Readonly<Record<string, Format>> = {
  ".json": "json",
  ".csv": "csv",
  ".md": "markdown",
  ".xlsx": "xlsx",
  ".txt": "terminal",
  ".svg": "picture",
  ".png": "picture"
}

const formatOfSuffix = (path: string, { workbook, picture }: Can): ReturnType<typeof formatOf> => {
  const suffix = /[^/\\](\.[^./\\]+)$/.exec(path)?.[1] ?? ""
  const format = suffixes[suffix.toLowerCase()]
  if (format === "xlsx" && !workbook) return { wrong: say("commandLine.noWorkbook", { path }) }
  if (format === "picture" && !picture) return { wrong: say("commandLine.noPicture", { path }) }
  if (format !== undefined) return { format }
  return {
    wrong: say("commandLine.noFormat", { path })
  }
}
