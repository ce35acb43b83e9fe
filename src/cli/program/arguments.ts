/** What each command gets from the command line. */
import type { CsvDialect } from "../../report/renderCsv.ts"
import type { Lang } from "../../words/Lang.ts"

/** The options of every command. */
export interface GlobalArguments {
  readonly json: boolean
  readonly csv: boolean
  readonly csvDialect: CsvDialect
  readonly markdown: boolean
  readonly output?: string | undefined
  readonly lang: Lang
  /** `PATH=VALUE` or `FILE::PATH=VALUE`, in the order given. */
  readonly set: ReadonlyArray<string>
  /** Where the scenario with the `--set` changes is written, as one that extends the original. */
  readonly save?: string | undefined
  /** Write over a file that exists. */
  readonly force: boolean
}

export interface RunArguments extends GlobalArguments {
  readonly file: string
  readonly by?: "municipality" | "caseType" | "centre" | "month" | undefined
  /** A workbook whose figures are formulas. */
  readonly live?: boolean
  /** Whose workbook it is: a party's id, or `neutral`. */
  readonly for?: string | undefined
}

export interface StaffArguments extends GlobalArguments {
  readonly file: string
  readonly by?: "municipality" | "specialism" | undefined
  /** Who could be lent to whom. */
  readonly lend: boolean
  /** Of the transition, from 1 on. */
  readonly month?: number | undefined
}

export interface CompareArguments extends GlobalArguments {
  /** Two or more; the first is the reference. */
  readonly files: ReadonlyArray<string>
  /** Name what else can be done, below the result: with which program, on the scenarios of which folder. */
  readonly nextSteps?: { readonly program: ReadonlyArray<string>; readonly folder: string } | undefined
  /** How finely the difference is split: `topic`, `path` or `TOPIC=path`. */
  readonly group?: ReadonlyArray<string>
  /** What is split; FTE, and the saving where there is money, when left out. */
  readonly metric?: ReadonlyArray<string>
  /** Draws for an interval a part; no intervals when left out. */
  readonly draws?: number | undefined
  readonly seed?: number | undefined
  /** A workbook whose figures are formulas. */
  readonly live?: boolean
  /** Whose workbook it is: a party's id, or `neutral`. */
  readonly for?: string | undefined
}

export interface ReportArguments extends GlobalArguments {
  /** The first is the reference. */
  readonly files: ReadonlyArray<string>
  /** The party whose private numbers may be in the file: its id, or `neutral`. */
  readonly for?: string | undefined
  /** Show it in the default browser. */
  readonly open: boolean
  /** Serve it to this machine, and make it anew whenever a scenario is saved. */
  readonly watch: boolean
}

export interface SensitivityArguments extends GlobalArguments {
  /** One, or two for the difference between them. */
  readonly files: ReadonlyArray<string>
  readonly metric?: string | undefined
  /** `topic`, `path`, a topic, or `NAME=PATH,PATH`. */
  readonly group?: ReadonlyArray<string>
  /** Points in each of the two samples. */
  readonly draws?: number | undefined
  readonly seed?: number | undefined
}

export interface CheckArguments extends GlobalArguments {
  /** Name every row of a table that is left out. */
  readonly verbose?: boolean
  readonly files: ReadonlyArray<string>
}

export interface ExplainArguments extends GlobalArguments {
  readonly file: string
  /** A dotted path of the scenario, or a metric; without it, `file` is a key of the scenario language. */
  readonly subject?: string | undefined
}

export interface AssumptionsArguments extends GlobalArguments {
  readonly file: string
  /** Only these kinds of basis; all when empty. */
  readonly basis: ReadonlyArray<string>
  readonly owner: ReadonlyArray<string>
  /** Only what is dated at least so many years ago, or not dated. */
  readonly olderThan?: number | undefined
  /** Whose workbook it is: a party's id, or `neutral`. */
  readonly for?: string | undefined
}

export interface SchemaArguments extends GlobalArguments {
  /** The schema of checks files instead of scenarios. */
  readonly checks: boolean
}

export interface TestArguments extends GlobalArguments {
  /** Checks files or folders; the scenarios folder, or the current one, when empty. */
  readonly paths: ReadonlyArray<string>
  readonly filter?: string | undefined
  readonly bail: boolean
  readonly watch: boolean
  readonly update: boolean
  /** Paths, metrics or `structure` whose change is accepted. */
  readonly accept: ReadonlyArray<string>
  /** Why, for the lock file. */
  readonly note?: string | undefined
  readonly reporter: "terminal" | "json" | "junit" | "tap" | "github"
}

export interface InitArguments extends GlobalArguments {
  /** The file to write; standard output when left out. */
  readonly file?: string | undefined
}

export interface BreakEvenArguments extends GlobalArguments {
  /** One, or two: then a bare metric is its difference, second − first. */
  readonly files: ReadonlyArray<string>
  /** `PATH`, `PATH,PATH2` or `FILE::PATH`; every assumption in turn when left out. */
  readonly vary?: string | undefined
  /** `freed` when left out, `need` where no file has an organisation. */
  readonly metric?: string | undefined
  readonly equals?: number | undefined
}

export interface UncertaintyArguments extends GlobalArguments {
  /** One or more; the first is the reference. */
  readonly files: ReadonlyArray<string>
  /** Fixes the number of draws; else drawing stops when the figures are precise. */
  readonly draws?: number | undefined
  readonly seed?: number | undefined
  readonly threads?: number | undefined
  /** `3/8`: the part of a run that is drawn here. */
  readonly shard?: string | undefined
  readonly by?: "municipality" | "caseType" | undefined
}

export interface MergeArguments extends GlobalArguments {
  /** The parts of one run. */
  readonly files: ReadonlyArray<string>
  readonly by?: "municipality" | "caseType" | undefined
}

export interface CalibrateArguments extends GlobalArguments {
  readonly files: ReadonlyArray<string>
  /** Paths of what may move. */
  readonly free: ReadonlyArray<string>
  /** `[ID:]METRIC=VALUE[+-TOLERANCE]`. */
  readonly to: ReadonlyArray<string>
  /** Where the fitted overlays are written. */
  readonly saveDir?: string | undefined
  /** So many sets of assumptions that meet the targets. */
  readonly feasible?: number | undefined
  readonly seed?: number | undefined
}

export interface CompletionArguments extends GlobalArguments {
  readonly shell?: "bash" | "zsh" | "fish" | undefined
}

export interface MemoArguments extends Omit<GlobalArguments, "output"> {
  /** Where the memo is written, one file a format; standard output as Markdown when there is none. */
  readonly output?: ReadonlyArray<string>
  /** Two or more; the first is the reference. */
  readonly files?: ReadonlyArray<string>
  /** A party's id, or `neutral`. */
  readonly for?: string | undefined
  readonly also?: ReadonlyArray<string>
  readonly to?: string | undefined
  readonly from?: string | undefined
  readonly date?: string | undefined
  readonly municipality?: string | undefined
  readonly template?: string | undefined
  readonly draws?: number | undefined
  readonly seed?: number | undefined
  /** The memo that is checked instead of written. */
  readonly verify?: string | undefined
}

export interface TradeArguments extends GlobalArguments {
  /** The two parties' scenarios, and others to set beside them. */
  readonly files: ReadonlyArray<string>
  /** The party whose secrets are shown; neutral when left out. */
  readonly for?: string | undefined
  /** The party whose beliefs count for both. */
  readonly beliefs?: string | undefined
  readonly noDeal?: string | undefined
  readonly draws?: number | undefined
  readonly seed?: number | undefined
  readonly picture?: string | undefined
  readonly saveDir?: string | undefined
}

export interface ImportArguments extends GlobalArguments {
  readonly workbook: string
  /** The scenario that takes the changes; a new one where it is not there. */
  readonly into?: string | undefined
  readonly yes: boolean
  /** Also over a scenario that has changed. */
  readonly rebase: boolean
  /** Letter or id of one of the workbook's scenarios. */
  readonly of?: string | undefined
}
