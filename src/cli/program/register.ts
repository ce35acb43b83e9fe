/** Commands and options as yargs takes them. */
import type { Argv, Options } from "yargs"
import { textIn, type Lang, type Text } from "../../words/Lang.ts"
import { formatOf } from "../format.ts"
import type { GlobalArguments } from "./arguments.ts"
import type { AnyCommand, Command } from "./command.ts"
import type { Option } from "./Option.ts"
import { type GlobalOption, globalOptions } from "./globalOptions.ts"
import { Refusal } from "./Refusal.ts"
import { refuseSave } from "./refuseSave.ts"
import { misplacedDash, STANDARD, undisguisedAll } from "./standardStreams.ts"
import { hasWildcard } from "./wildcards.ts"
import { tooFew } from "./yargsStrings.ts"

/** One command with its help in one language. */
export const register = (program: Argv, command: AnyCommand, lang: Lang): Argv =>
  program.command(
    command.usage,
    textIn(command.describe, lang),
    (builder) => {
      for (const [name, { describe, choices }] of Object.entries(command.positionals ?? {})) {
        const said = `${textIn(describe, lang)}${choices === undefined ? "" : ` [${choices.join(", ")}]`}`
        builder.positional(name, { type: "string", describe: said, ...(choices && { choices }) })
      }
      addOptions(builder, command.options ?? {}, lang)
      for (const name of command.without ?? []) builder.hide(name)
      const notes = command.notes === undefined ? "" : `${textIn(command.notes, lang)}\n\n`
      return builder.epilogue(notes + exampleText(command.examples, lang))
    },
    (parsed) => {
      const args = complete(parsed, command.options ?? {}, lang)
      // What expands wildcards is loaded for the few command lines that have some.
      if (!wordsOf(args).some(hasWildcard)) return start(command, args, lang)
      return import("../expandFiles.ts").then(({ expandFiles }) =>
        start(command, expanded(args, expandFiles, lang), lang)
      )
    }
  )

/** Run a command with its arguments, or refuse them. */
const start = (command: AnyCommand, given: GlobalArguments, lang: Lang): Promise<void> => {
  // The declarations are what gives the arguments their shape; yargs cannot know it from data.
  const {
    usage,
    run,
    refuse,
    answer,
    workbook = false,
    fewestFiles = 0,
    readsStandardInput = true,
    without = []
  } = command as unknown as Command<GlobalArguments>
  const [name = ""] = usage.split(" ")
  const args = withoutStandardOutput(given)
  const { files } = args as { readonly files?: ReadonlyArray<string> }
  const count = Array.isArray(files) ? files.length : fewestFiles
  if (count < fewestFiles) throw new Refusal(textIn(tooFew(count, fewestFiles), lang))
  const format = answer === "sheet" ? formatOf(args, workbook) : undefined
  const wrong =
    misplacedDash(name, { ...args }, readsStandardInput) ??
    refuse?.(args) ??
    idle(name, args, without) ??
    (format !== undefined && "wrong" in format ? format.wrong : undefined)
  if (wrong !== undefined) throw new Refusal(textIn(wrong, lang))
  return run(args)
}

/** An option that is given and does nothing is most often meant for something. */
const idle = (command: string, args: GlobalArguments, without: ReadonlyArray<GlobalOption>): Text | undefined => {
  if (without.includes("save") && args.save !== undefined) return refuseSave(command, args.save)
  const given = { ...args, "csv-dialect": args.csvDialect === "rfc4180" ? undefined : args.csvDialect }
  const found = without.find((name) => {
    const value = given[name]
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false
  })
  return found === undefined
    ? undefined
    : {
        da: `--${found} har ingen virkning på ${command}; udelad det`,
        en: `--${found} does nothing in ${command}; leave it out`,
        nl: `--${found} doet niets bij ${command}; laat het weg`
      }
}

/** The words that name files to read. */
const wordsOf = (args: GlobalArguments): ReadonlyArray<string> => {
  const { file, files = [], paths = [], also = [] } = args as FileArguments
  return [...(file === undefined ? [] : [file]), ...files, ...paths, ...also]
}

interface FileArguments {
  readonly file?: string
  readonly files?: ReadonlyArray<string>
  readonly paths?: ReadonlyArray<string>
  readonly also?: ReadonlyArray<string>
}

/** Wildcards replaced by the files they stand for; a command of one file takes a pattern that fits one. */
const expanded = (
  args: GlobalArguments,
  expand: (word: string) => ReadonlyArray<string>,
  lang: Lang
): GlobalArguments => {
  const all = (words: ReadonlyArray<string>) => words.flatMap((word) => (hasWildcard(word) ? expand(word) : [word]))
  const lists = Object.fromEntries(
    (["files", "paths", "also"] as const).flatMap((name) => {
      const words = (args as FileArguments)[name]
      return words === undefined ? [] : [[name, all(words)]]
    })
  )
  const { file } = args as FileArguments
  if (file === undefined) return { ...args, ...lists }
  const [first = file, ...others] = all([file])
  if (others.length === 0) return { ...args, ...lists, ...{ file: first } }
  const found = [first, ...others].join(", ")
  throw new Refusal(
    textIn(
      {
        da: `${file} er ${others.length + 1} filer: ${found}; vælg én, eller stil dem ved siden af hinanden med casecap compare`,
        en: `${file} is ${others.length + 1} files: ${found}; choose one, or set them side by side with casecap compare`,
        nl: `${file} zijn ${others.length + 1} bestanden: ${found}; kies er een, of zet ze naast elkaar met casecap compare`
      },
      lang
    )
  )
}

/** `-o -` says what is so without it. */
const withoutStandardOutput = (args: GlobalArguments): GlobalArguments => {
  const output: unknown = args.output
  if (output === STANDARD) return { ...args, output: undefined }
  return Array.isArray(output) && output.includes(STANDARD)
    ? ({ ...args, output: output.filter((one) => one !== STANDARD) } as unknown as GlobalArguments)
    : args
}

/** Parsed arguments with every flag and list in its place, whether given or not. */
export const complete = (parsed: object, own: Readonly<Record<string, Option>>, lang: Lang): GlobalArguments => {
  const absent = { flag: false, strings: [], words: [], string: undefined, number: undefined }
  const all = Object.entries({ ...globalOptions, ...own }).map(([name, option]) => [
    name.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase()),
    option.default ?? absent[option.kind]
  ])
  return undisguisedAll({ ...Object.fromEntries(all), ...parsed, lang })
}

/** Examples with what they say above them; the two columns yargs makes of them fold long command lines. */
export const exampleText = (examples: Command<GlobalArguments>["examples"], lang: Lang): string =>
  [
    textIn({ da: "Eksempler:", en: "Examples:" }, lang),
    ...examples.map(([line, says]) => `  ${`casecap ${line}`.trimEnd()}\n      ${textIn(says, lang)}`)
  ].join("\n")

/** Options with their help in one language. */
export const addOptions = (program: Argv, options: Readonly<Record<string, Option>>, lang: Lang): Argv => {
  for (const [name, option] of Object.entries(options)) program.option(name, yargsOption(name, option, lang))
  return program
}

const yargsOption = (name: string, option: Option, lang: Lang): Options => ({
  describe: `${textIn(option.describe, lang)}${typeText(option, lang)}`,
  // The letter of a global option that a command declares anew is known already.
  ...(option.alias !== undefined && !declaredAnew(name, option) && { alias: option.alias }),
  ...(option.choices !== undefined && { choices: option.choices }),
  ...(option.group !== undefined && { group: textIn(option.group, lang) }),
  ...kinds(name, lang)[option.kind],
  ...(option.once === true && { coerce: (given: unknown) => only(name, given, lang) }),
  // A command's own repeatable option takes the place of a global one, of which only the last counts.
  ...(option.kind === "strings" && name in globalOptions && globalOptions[name]!.kind !== "strings"
    ? { coerce: (given: unknown) => given }
    : {})
})

/**
 * What an option takes, behind what it is for: its choices, or text or a number; a flag takes nothing. yargs' own words
 * know no number that is checked here, and stand in a column of their own, which narrow terminals have no room for.
 */
const typeText = ({ kind, choices, default: otherwise }: Option, lang: Lang): string => {
  const takes = choices?.join(", ") ?? textIn(takesOf[kind], lang)
  const unsaid = otherwise === undefined ? "" : `${textIn({ da: "; ellers ", en: "; else " }, lang)}${otherwise}`
  return takes === "" ? "" : ` [${takes}${unsaid}]`
}

const takesOf: Readonly<Record<Option["kind"], Text>> = {
  flag: "",
  string: { da: "tekst", en: "text" },
  strings: { da: "tekst", en: "text" },
  words: { da: "filer", en: "files" },
  number: { da: "tal", en: "number" }
}

const declaredAnew = (name: string, option: Option): boolean => {
  const known = globalOptions[name]
  return known !== undefined && known !== option && known.alias === option.alias
}

const kinds = (name: string, lang: Lang): Readonly<Record<Option["kind"], Options>> => ({
  flag: { type: "boolean" },
  // nargs 1 keeps a repeatable option from swallowing the files behind it.
  strings: { type: "string", array: true, nargs: 1 },
  words: { type: "string", array: true, requiresArg: true },
  string: { type: "string", requiresArg: true, coerce: last },
  // Without a type, because yargs turns what is no number into NaN when it is told to expect one.
  number: {
    requiresArg: true,
    coerce: (given: unknown) => {
      const text = last(given)
      if (text === undefined) return undefined
      const number = Number(text)
      if (text.trim() !== "" && Number.isFinite(number)) return number
      throw new Refusal(
        textIn({ da: `--${name} ${text} er ikke et tal`, en: `--${name} ${text} is not a number` }, lang)
      )
    }
  }
})

const only = (name: string, given: unknown, lang: Lang): string | undefined => {
  if (!Array.isArray(given) || given.length < 2) return last(given)
  const all = given.join(", ")
  throw new Refusal(
    textIn(
      {
        da: `--${name} er angivet ${given.length} gange: ${all}; angiv det én gang`,
        en: `--${name} is given ${given.length} times: ${all}; give it once`
      },
      lang
    )
  )
}

/** Of an option that is given twice the last one counts, as everywhere on a command line. */
const last = (given: unknown): string | undefined => {
  const one: unknown = Array.isArray(given) ? given.at(-1) : given
  return one === undefined ? undefined : String(one)
}
