/** The whole command line, in one language: commands, options, help and what is refused. */
import yargs, { type Argv } from "yargs"
import type { Lang } from "../../words/languages.ts"
import { wordsIn } from "../../words/wordsIn.ts"
import { version } from "../version.ts"
import type { AnyCommand } from "./command.ts"
import { commands } from "./commands.ts"
import { globalOptions } from "./globalOptions.ts"
import { mainJob } from "./mainJob.ts"
import { addOptions, complete, exampleText, register } from "./register.ts"
import { Refusal, type Names } from "./Refusal.ts"
import { disguised } from "../../platform/standardStreams.ts"
import { yargsStrings } from "./yargsStrings.ts"

const nameOf = ({ usage }: AnyCommand): string => usage.split(" ")[0] ?? ""
const called = (name: string | undefined) => commands.find((command) => nameOf(command) === name)

const ownOptions = ["help", "version"]

/** Every name there is, for suggestions. */
export const names: Names = {
  commands: commands.map(nameOf),
  optionsOf: (name) => [...Object.keys(globalOptions), ...Object.keys(called(name)?.options ?? {}), ...ownOptions],
  fewestFilesOf: (name) => called(name)?.fewestFiles,
  exampleOf: (name) => called(name)?.examples[0]
}

/**
 * Parse and run. Help and version print and return; what is not understood throws a `Refusal`. Without a command
 * the main job runs.
 *
 * @param columns how wide help may be; never more than 80, beyond which prose is hard to read
 */
export const runProgram = async (argv: ReadonlyArray<string>, lang: Lang, columns: number): Promise<void> => {
  const words = await wordsIn(lang, ["help"])
  const { help } = words
  const program = (yargs([...disguised(withoutDoubleDash(argv))]) as WithUsageConfiguration)
    .usageConfiguration({ "hide-types": true })
    .scriptName("casecap")
    .locale("en")
    .updateStrings({ ...yargsStrings(lang) })
    .parserConfiguration({ "dot-notation": false, "boolean-negation": false, "parse-positional-numbers": false })
    .exitProcess(false)
    .usage(help.usage)
    .epilogue(`${exampleText(examples, help.main.examples, words)}\n\n${help.epilogue}`)
    .completion("get-yargs-completions", false, withoutOptionsBeforeADash)
    .help("help", help.showHelp)
    .alias("h", "help")
    .version("version", help.showVersion, version)
    .alias("V", "version")
    .strict()
    .wrap(Math.min(widestHelp, columns))
    .fail((message: string | null, error: Error | undefined) => {
      // yargs hands on what a command has thrown as well; only its own complaints are about the command line.
      throw error === undefined || error.name === "YError" ? new Refusal(message ?? error?.message ?? "") : error
    })
  keepsNoHelp(program)
  for (const command of commands) register(program, command, words)
  const parsed = await addOptions(program, globalOptions, words).parseAsync()
  const nothingAsked = parsed._.length === 0 && parsed.help !== true && parsed.version !== true
  if (nothingAsked && !argv.includes("--get-yargs-completions")) {
    await mainJob(complete(parsed, {}, lang))
  }
}

/**
 * Words behind `--` are files, whatever they begin with. yargs keeps them from its commands, so they are given to it
 * as paths that no longer look like options.
 */
const withoutDoubleDash = (argv: ReadonlyArray<string>): ReadonlyArray<string> => {
  const at = argv.indexOf("--")
  if (at < 0 || argv.includes("--get-yargs-completions")) return argv
  return [...argv.slice(0, at), ...argv.slice(at + 1).map((word) => (word.startsWith("-") ? `./${word}` : word))]
}

const widestHelp = 80

/** What the published types leave out. */
type WithUsageConfiguration = Argv & {
  readonly usageConfiguration: (configuration: { readonly "hide-types": boolean }) => Argv
}

/** Of every command that runs yargs lays out the help beside it, in case that it fails; what failed is ours to say. */
const keepsNoHelp = (program: Argv): void => {
  const { getInternalMethods } = program as Argv & WithInternalMethods
  getInternalMethods.call(program).getUsageInstance().cacheHelpMessage = () => {}
}

interface WithInternalMethods {
  readonly getInternalMethods: () => { readonly getUsageInstance: () => { cacheHelpMessage: () => void } }
}

const examples = ["", "run mine.yaml", "compare a.yaml b.yaml --lang da"]

/** An empty word after a command is most often a file, which the shell completes when we offer nothing. */
const withoutOptionsBeforeADash = (
  current: string,
  _argv: unknown,
  completions: (done: (error: Error | null, found: string[] | undefined) => void) => unknown,
  done: (found: string[]) => void
): void => {
  completions((error, found = []) => {
    if (error !== null) throw error
    done(current.startsWith("-") ? found : found.filter((word) => !word.startsWith("-")))
  })
}
