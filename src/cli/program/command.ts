/** A command as plain declarations; `register.ts` is what turns them into yargs calls. */
import type { Option } from "./Option.ts"
import type { Text } from "../../words/Lang.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { GlobalArguments } from "./arguments.ts"
import type { GlobalOption } from "./globalOptions.ts"

/** One command; what help says of it stands in the words. `usage` is yargs' own notation: `run <file>`, `check <files..>`, `init [file]`. */
export interface Command<Arguments extends Omit<GlobalArguments, "output">> {
  readonly usage: string
  /** How many files it needs, where that is more than one; `<files..>` stands for one or more. */
  readonly fewestFiles?: number
  readonly positionals?: Readonly<Record<string, Positional>>
  readonly options?: Readonly<Record<string, Option>>
  /** Command lines in the order of their words. */
  readonly examples: ReadonlyArray<string>
  /** What else its help says, above the examples. */
  readonly notes?: (help: Words<"help">["help"]) => string
  /** `sheet` answers in every format; `text` (a schema, a starter scenario) has only its own. */
  readonly answer: "sheet" | "text"
  /** Whether it can answer with a workbook, `-o x.xlsx`. */
  readonly workbook?: true
  /** `false` where `-` is no scenario on standard input. */
  readonly readsStandardInput?: false
  /** Options of every command that do nothing here: they are not in its help, and refused. */
  readonly without?: ReadonlyArray<GlobalOption>
  /** What is wrong with these arguments together, if anything. */
  readonly refuse?: (args: Arguments) => Text | undefined
  /** Load the command and run it; nothing heavy is loaded before. */
  readonly run: (args: Arguments) => Promise<void>
}

interface Positional {
  readonly choices?: ReadonlyArray<string>
}

/** Any command, for lists of them: what its arguments are is known to itself only. */
export type AnyCommand = Command<never>
