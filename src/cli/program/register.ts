/** Commands and options as yargs takes them. */
import type { Argv, Options } from "yargs"
import { say, textIn, type Lang, type Text } from "../../words/Lang.ts"
import type { Words } from "../../words/wordsIn.ts"
import { formatOf } from "../format.ts"
import type { AnyCommand, Command, GlobalArguments } from "./command.ts"
import type { Option } from "./Option.ts"
import { type GlobalOption, globalOptions } from "./globalOptions.ts"
import { Refusal } from "./Refusal.ts"
import { refuseSave } from "./refuseSave.ts"
import { misplacedDash, STANDARD, undisguisedAll } from "../../platform/standardStreams.ts"
import { hasWildcard } from "../../platform/wildcards.ts"
import { tooFew } from "./yargsStrings.ts"

/** One command with its help in one language. */
export const register = (program: Argv, command: AnyCommand, words: HelpWords): Argv => {
  const { help, lang } = words
  const said = helpOf(command, help)
  return program.command(
    command.usage,
    said.describe,
    (builder) => {
      for (const [name, { choices }] of Object.entries(command.positionals ?? {})) {
        const describe = `${said.positionals?.[name] ?? ""}${choices === undefined ? "" : ` [${choices.join(", ")}]`}`
        builder.positional(name, { type: "string", describe, ...(choices && { choices }) })
      }
      addOptions(builder, command.options ?? {}, words, said.options)
      for (const name of command.without ?? []) builder.hide(name)
      const notes = command.notes === undefined ? "" : `${command.notes(help)}\n\n`
      return builder.epilogue(notes + exampleText(command.examples, said.examples, words))
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
}

/** Words of help, and the language that they are in. */
export type HelpWords = Words<"help">

/** What help says of one command. */
interface CommandHelp {
  readonly describe: string
  readonly positionals?: Readonly<Record<string, string>>
  readonly options?: Readonly<Record<string, string>>
  readonly examples: ReadonlyArray<string>
}

// A test holds the declarations and the words together.
export const helpOf = ({ usage }: AnyCommand, { commands }: HelpWords["help"]): CommandHelp =>
  (commands as Readonly<Record<string, CommandHelp>>)[usage.split(" ")[0] ?? ""]!

/** Run a command with its arguments, or refuse them. */
const start = (command: AnyCommand, given: GlobalArguments, lang: Lang): Promise<void> => {
  // The declarations are what gives the arguments their shape; yargs cannot know it from data.
  const {
    usage,
    run,
    refuse,
    answer,
    workbook = false,
    picture = false,
    fewestFiles = 0,
    readsStandardInput = true,
    without = []
  } = command as unknown as Command<GlobalArguments>
  const [name = ""] = usage.split(" ")
  const args = withoutStandardOutput(given)
  const { files } = args as { readonly files?: ReadonlyArray<string> }
  const count = Array.isArray(files) ? files.length : fewestFiles
  if (count < fewestFiles) throw new Refusal(textIn(tooFew(count, fewestFiles), lang))
  const format = answer === "sheet" ? formatOf(args, { workbook, picture }) : undefined
  const wrong =
    misplacedDash(name, { ...args }, readsStandardInput) ??
    refuse?.(args) ??
    idle(name, args, without) ??
    (format !== undefined && "wrong" in format ? format.wrong : undefined)
  if (wrong !== undefined) throw new Refusal(textIn(wrong, lang))
  return run(args)
}

/** By the name under which each is typed. */
const everywhere: Readonly<Record<string, Option>> = globalOptions

/** An option that is given and does nothing is most often meant for something. */
const idle = (command: string, args: GlobalArguments, without: ReadonlyArray<GlobalOption>): Text | undefined => {
  if (without.includes("save") && args.save !== undefined) return refuseSave(command, args.save)
  const given = { ...args, "csv-dialect": args.csvDialect === "rfc4180" ? undefined : args.csvDialect }
  const found = without.find((name) => {
    const value = given[name]
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false
  })
  return found === undefined ? undefined : say("commandLine.doesNothing", { option: found, command })
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
    textIn(say("commandLine.severalFiles", { pattern: file, count: others.length + 1, files: found }), lang)
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
  const all = Object.entries({ ...everywhere, ...own }).map(([name, option]) => [
    name.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase()),
    option.default ?? absent[option.kind]
  ])
  return undisguisedAll({ ...Object.fromEntries(all), ...parsed, lang })
}

/** Examples with what they say above them; the two columns yargs makes of them fold long command lines. */
export const exampleText = (lines: ReadonlyArray<string>, says: ReadonlyArray<string>, { help }: HelpWords): string =>
  [help.examplesHeading, ...lines.map((line, i) => `  ${`casecap ${line}`.trimEnd()}\n      ${says[i]}`)].join("\n")

/** Options with their help in one language. */
export const addOptions = (
  program: Argv,
  options: Readonly<Record<string, Option>>,
  words: HelpWords,
  own: Readonly<Record<string, string>> = {}
): Argv => {
  // Options that mean the same wherever they are, such as --seed, are described once.
  const said: Readonly<Record<string, string>> = { ...words.help.options, ...own }
  for (const [name, option] of Object.entries(options)) {
    program.option(name, yargsOption(name, option, said[name] ?? "", words))
  }
  return program
}

const yargsOption = (name: string, option: Option, describe: string, { help, lang }: HelpWords): Options => ({
  describe: `${describe}${typeText(option, help)}`,
  // The letter of a global option that a command declares anew is known already.
  ...(option.alias !== undefined && !declaredAnew(name, option) && { alias: option.alias }),
  ...(option.choices !== undefined && { choices: option.choices }),
  ...(option.group !== undefined && { group: help.groups[option.group] }),
  ...kinds(name, lang)[option.kind],
  ...(option.once === true && { coerce: (given: unknown) => only(name, given, lang) }),
  // A command's own repeatable option takes the place of a global one, of which only the last counts.
  ...(option.kind === "strings" && everywhere[name] !== undefined && everywhere[name].kind !== "strings"
    ? { coerce: (given: unknown) => given }
    : {})
})

/**
 * What an option takes, behind what it is for: its choices, or text or a number; a flag takes nothing. yargs' own words
 * know no number that is checked here, and stand in a column of their own, which narrow terminals have no room for.
 */
const typeText = ({ kind, choices, default: otherwise }: Option, help: HelpWords["help"]): string => {
  const takes = choices?.join(", ") ?? (kind === "flag" ? "" : help.takes[kind])
  const unsaid = otherwise === undefined ? "" : help.otherwise({ value: otherwise })
  return takes === "" ? "" : ` [${takes}${unsaid}]`
}

const declaredAnew = (name: string, option: Option): boolean => {
  const known = everywhere[name]
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
      throw new Refusal(textIn(say("commandLine.noNumber", { option: name, value: text }), lang))
    }
  }
})

const only = (name: string, given: unknown, lang: Lang): string | undefined => {
  if (!Array.isArray(given) || given.length < 2) return last(given)
  const all = given.join(", ")
  throw new Refusal(textIn(say("commandLine.givenTwice", { option: name, times: given.length, all }), lang))
}

/** Of an option that is given twice the last one counts, as everywhere on a command line. */
const last = (given: unknown): string | undefined => {
  const one: unknown = Array.isArray(given) ? given.at(-1) : given
  return one === undefined ? undefined : String(one)
}
