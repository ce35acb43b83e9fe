/** A command line that is not understood: what is wrong, the nearest thing that would be, and where help is. */
import { closestName } from "../../kernel/distance.ts"
import { say, textIn, type Lang } from "../../words/Lang.ts"
import { tooFew, tooFewLead, unknownLead } from "./yargsStrings.ts"

/** Thrown out of yargs, which would otherwise go on with arguments it has just refused. */
export class Refusal extends Error {
  override readonly name = "Refusal"
}

/** The names there are, to suggest from; options without their dashes. */
export interface Names {
  readonly commands: ReadonlyArray<string>
  readonly optionsOf: (command: string | undefined) => ReadonlyArray<string>
  /** How many files a command needs where that is more than one, and a command line of it that is right. */
  readonly fewestFilesOf: (command: string) => number | undefined
  readonly exampleOf: (command: string) => string | undefined
}

/** The message with a suggestion for each unknown word, and the way to help. */
export const refusalText = (message: string, argv: ReadonlyArray<string>, names: Names, lang: Lang): string => {
  // yargs puts two dashes before every name, and a line break into a list of one.
  const said = message
    .replaceAll(/\s*\n\s*/gu, " ")
    .replaceAll(/--(?=[a-z]\b)(?![a-z]-)/giu, "-")
    .trim()
  const command = argv.find((word) => names.commands.includes(word))
  const unknown = unknownWords(said, argv, names.optionsOf(command), lang)
  const suggestions = unknown.flatMap((word) => suggestionFor(word, names, command) ?? [])
  const few = unknown.length === 0 && command !== undefined && said.startsWith(tooFewLead(lang)) ? command : undefined
  const example = few === undefined ? undefined : names.exampleOf(few)
  const fewest = few === undefined ? undefined : names.fewestFilesOf(few)
  const counted = fewest === undefined ? said : textIn(tooFew(/\d+/u.exec(said)?.[0] ?? "0", fewest), lang)
  return [
    `${textIn(say("commandLine.error"), lang)}: ${unknown.length === 0 ? counted : unknownLead(lang) + unknown.join(", ")}`,
    ...sideBySide(unknown, argv, command).map((line) => `  ${textIn(say("commandLine.asPair", { line }), lang)}`),
    ...suggestions.map((name) => `  ${textIn(say("commandLine.didYouMean", { name }), lang)}`),
    ...(example === undefined
      ? []
      : [`  ${textIn(say("commandLine.forExample", { line: `casecap ${example}` }), lang)}`]),
    `  ${textIn(say("commandLine.seeHelp", { help: command === undefined ? "casecap --help" : `casecap ${command} --help` }), lang)}`,
    ""
  ].join("\n")
}

/**
 * The words that are not understood, as they were typed. A mistyped option swallows the file behind it, and yargs
 * then complains of the missing file first; so options are looked through before its message is.
 */
const unknownWords = (
  said: string,
  argv: ReadonlyArray<string>,
  options: ReadonlyArray<string>,
  lang: Lang
): ReadonlyArray<string> => {
  const typed = argv.slice(0, argv.includes("--") ? argv.indexOf("--") : argv.length)
  const dashed = typed.filter((word) => /^--[a-z]/iu.test(word)).map((word) => word.split("=")[0] ?? word)
  const mistyped = dashed.filter((word) => !options.includes(kebab(word.slice(2))))
  if (mistyped.length > 0) return [...new Set(mistyped)]
  const lead = unknownLead(lang)
  return said.startsWith(lead) ? said.slice(lead.length).split(", ") : []
}

// yargs takes --csvDialect for --csv-dialect.
const kebab = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)

/** Scenarios that a command of one file has left over are most often meant to be compared. */
const sideBySide = (
  unknown: ReadonlyArray<string>,
  argv: ReadonlyArray<string>,
  command: string | undefined
): ReadonlyArray<string> => {
  const isScenario = (word: string) => /\.ya?ml$/iu.test(word)
  if (command === undefined || unknown.length === 0 || !unknown.every(isScenario)) return []
  const files = argv.slice(argv.indexOf(command) + 1).filter((word) => isScenario(word) && !word.includes("::"))
  return files.length < 2 ? [] : [`casecap compare ${files.join(" ")}`]
}

const suggestionFor = (word: string, names: Names, command: string | undefined): string | undefined => {
  if (!word.startsWith("-")) return command === undefined ? closestName(word, names.commands) : undefined
  const option = closestName(word.slice(2), names.optionsOf(command))
  return option === undefined ? undefined : `--${option}`
}
