/** A command as a plain declaration; its arguments are what it declares, and `register.ts` turns it into yargs calls. */
import type { Option } from "./Option.ts"
import type { Text } from "../../words/Lang.ts"
import type { Lang } from "../../words/languages.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { GlobalOption, globalOptions } from "./globalOptions.ts"

type Options = Readonly<Record<string, Option>>
type Positionals = Readonly<Record<string, Positional>>

interface Positional {
  readonly choices?: ReadonlyArray<string>
}

/** One command; what help says of it stands in the words. */
export interface Declaration<Usage extends string, Own extends Options, Places extends Positionals> {
  /** yargs' own notation: `run <file>`, `check <files..>`, `init [file]`. */
  readonly usage: Usage
  /** How many files it needs, where that is more than one; `<files..>` stands for one or more. */
  readonly fewestFiles?: number
  readonly positionals?: Places
  readonly options?: Own
  /** Command lines in the order of their words. */
  readonly examples: ReadonlyArray<string>
  /** What else its help says, above the examples. */
  readonly notes?: (help: Words<"help">["help"]) => string
  /** `sheet` answers in every format; `text` (a schema, a starter scenario) has only its own. */
  readonly answer: "sheet" | "text"
  /** Whether it can answer with a workbook, `-o x.xlsx`. */
  readonly workbook?: true
  /** Whether it can answer with a picture, `-o x.svg` or `-o x.png`. */
  readonly picture?: true
  /** `false` where `-` is no scenario on standard input. */
  readonly readsStandardInput?: false
  /** Options of every command that do nothing here: they are not in its help, and refused. */
  readonly without?: ReadonlyArray<GlobalOption>
  /** What is wrong with these arguments together, if anything. */
  readonly refuse?: (args: Given<Usage, Own, Places>) => Text | undefined
}

/** A declaration, checked, with the types of its options kept. */
export const declare = <
  const Usage extends string,
  const Own extends Options = {},
  const Places extends Positionals = {}
>(
  declaration: Declaration<Usage, Own, Places>
): Declaration<Usage, Own, Places> => declaration

/** A declared command with what runs it. */
export const runBy = <Usage extends string, Own extends Options, Places extends Positionals>(
  declaration: Declaration<Usage, Own, Places>,
  run: (args: Given<Usage, Own, Places>) => Promise<void>
): Command<Given<Usage, Own, Places>> => ({ ...declaration, run })

/** What a declared command gets from the command line: `ArgumentsOf<typeof runCommand>`. */
export type ArgumentsOf<D> =
  D extends Declaration<infer Usage, infer Own, infer Places> ? Given<Usage, Own, Places> : never

/** The options of every command. */
export type GlobalArguments = OptionArguments<Omit<typeof globalOptions, "lang">, AlwaysGlobal> & {
  readonly lang: Lang
}

/** A declared command with what runs it; nothing heavy is loaded before. */
export interface Command<Arguments> extends Omit<Declaration<string, Options, Positionals>, "refuse"> {
  readonly refuse?: (args: Arguments) => Text | undefined
  readonly run: (args: Arguments) => Promise<void>
}

/** Any command, for lists of them: what its arguments are is known to itself only. */
export type AnyCommand = Command<never>

/** A command's own option takes the place of one of all commands; a flag stays the flag it was. */
type Given<Usage extends string, Own extends Options, Places extends Positionals> = Merged<
  Omit<GlobalArguments, Camel<NoFlag<Own>>> & OptionArguments<Own, Always> & PositionalArguments<Usage, Places>
>

type Merged<T> = { [K in keyof T]: T[K] }

type NoFlag<O extends Options> = keyof { [K in keyof O & string as O[K]["kind"] extends "flag" ? never : K]: K } &
  string

/** What is always there, and what is undefined where it is not given. */
type OptionArguments<O extends Options, There> = {
  readonly [K in keyof O & string as O[K] extends There ? Camel<K> : never]: ValueOf<O[K]>
} & { readonly [K in keyof O & string as O[K] extends There ? never : Camel<K>]?: ValueOf<O[K]> | undefined }

type Always = { readonly default: string }
type AlwaysGlobal = Always | { readonly kind: "flag" | "strings" | "words" }

interface Values<Word> {
  readonly flag: boolean
  readonly number: number
  readonly string: Word
  readonly strings: ReadonlyArray<Word>
  readonly words: ReadonlyArray<Word>
}

type ValueOf<O extends Option> = Values<
  O extends { readonly choices: ReadonlyArray<infer Choice> } ? Choice : string
>[O["kind"]]

type PositionalArguments<Usage extends string, P extends Positionals> = Usage extends `${infer Word} ${infer Rest}`
  ? PositionalArgument<Word, P> & PositionalArguments<Rest, P>
  : PositionalArgument<Usage, P>

/** `<file>`, `[file]`, `<files..>` or `[files..]`; the command's own name is none. */
type PositionalArgument<Word extends string, P extends Positionals> = Word extends
  | `<${infer Name}..>`
  | `[${infer Name}..]`
  ? { readonly [K in Name]: ReadonlyArray<string> }
  : Word extends `<${infer Name}>`
    ? { readonly [K in Name]: Chosen<Name, P> }
    : Word extends `[${infer Name}]`
      ? { readonly [K in Name]?: Chosen<Name, P> | undefined }
      : {}

type Chosen<Name extends string, P extends Positionals> = P[Name] extends { readonly choices: ReadonlyArray<infer C> }
  ? C
  : string

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name
