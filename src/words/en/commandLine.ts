/** What is wrong with a command line, a file or a request in English. */
import { counted } from "./counted.ts"
import type { Holes } from "../Holes.ts"

export const commandLine = () => ({
  loading: "loading the program",
  error: "error",
  warning: "warning",
  files: ({ count }: Holes<never, "count">): string => `${count} files`,
  problems: ({ errors, warnings, where }: Holes<"where", "errors" | "warnings">): string =>
    `${[...(errors === 0 ? [] : [`${errors} ${errors === 1 ? "error" : "errors"}`]), ...(warnings === 0 ? [] : [`${warnings} ${warnings === 1 ? "warning" : "warnings"}`])].join(" and ")} in ${where}`,
  problemsHidden: ({ counted, hidden }: Holes<"counted", "hidden">): string =>
    `${counted}; ${hidden} not shown here, --json has them all`,
  apology: "this is a defect of ours, not of your files; please send us the command and what stands below",
  didYouMean: ({ name }: { readonly name: string }): string => `did you mean ${name}?`,
  forExample: ({ line }: { readonly line: string }): string => `for example ${line}`,
  seeHelp: ({ help }: { readonly help: string }): string => `see ${help}`,
  unknown: ({ words }: { readonly words: string }): string => `unknown: ${words}`,
  tooFew: ({ given, needed }: { readonly given: string; readonly needed: string }): string =>
    `too few files or names: ${given} given, ${needed} needed`,
  tooMany: ({ given, allowed }: { readonly given: string; readonly allowed: string }): string =>
    `too many files or names: ${given} given, ${allowed} allowed`,
  missing: ({ names }: { readonly names: string }): string => `missing: ${names}`,
  noValueFor: ({ names }: { readonly names: string }): string => `no value for ${names}`,
  noValueAfter: ({ option }: { readonly option: string }): string => `no value after --${option}`,
  notPossible: "not a possible value:",
  choose: ({
    option,
    given,
    choices
  }: {
    readonly option: string
    readonly given: string
    readonly choices: string
  }): string => `--${option} is ${given}; choose one of ${choices}`,
  commands: "Commands:",
  options: "Options:",
  examples: "Examples:",
  positionals: "Positionals:",
  aliases: "aliases:",
  command: "command",
  wholeNumber: ({
    option,
    value,
    least,
    most
  }: {
    readonly option: string
    readonly value: number
    readonly least: number
    readonly most: number
  }): string => `--${option} ${value}: give a whole number from ${least} to ${most}`,
  noNumber: ({ option, value }: { readonly option: string; readonly value: string }): string =>
    `--${option} ${value} is not a number`,
  givenTwice: ({
    option,
    times,
    all
  }: {
    readonly option: string
    readonly times: number
    readonly all: string
  }): string => `--${option} is given ${times} times: ${all}; give it once`,
  doesNothing: ({ option, command }: { readonly option: string; readonly command: string }): string =>
    `--${option} does nothing in ${command}; leave it out`,
  severalFiles: ({
    pattern,
    count,
    files
  }: {
    readonly pattern: string
    readonly count: number
    readonly files: string
  }): string => `${pattern} is ${count} files: ${files}; choose one, or set them side by side with casecap compare`,
  exclude: ({ one, other }: { readonly one: string; readonly other: string }): string =>
    `${one} and ${other} exclude each other; choose one`,
  savesNoScenario: ({ command, file }: { readonly command: string; readonly file: string }): string =>
    `${command} saves no scenario; use casecap run FILE --set PATH=VALUE --save ${file}`,
  breakEvenTakesTwo: "break-even takes one or two scenarios; compare takes more",
  varyTakesTwo: "--vary takes one path or two",
  calibrateNeedsFree: "calibrate needs something that may move; add --free PATH",
  calibrateNeedsTo: "calibrate needs a figure to meet; add --to METRIC=NUMBER",
  completionToStandardOutput: ({ file }: { readonly file: string }): string =>
    `completion writes to standard output; use > ${file}`,
  importWritesNowhere: "--yes writes, but nothing says where; add --save FILE or --into FILE",
  initWritesOne: ({ file, output }: { readonly file: string; readonly output: string }): string =>
    `init writes one scenario: choose ${file} or -o ${output}`,
  verifyWritesOne: ({ times }: { readonly times: number }): string =>
    `--verify writes one report, but -o is given ${times} times; give it once`,
  reportIsHtml: ({ path }: { readonly path: string }): string => `${path}: a live report is written as .html`,
  openNeedsFile: "--open needs a file: add -o report.html, or --watch",
  reportServed: ({ address }: { readonly address: string }): string =>
    `the report is at ${address}\n(only on this machine; Ctrl-C ends)`,
  noBrowser: ({ file }: { readonly file: string }): string =>
    `no browser could be asked to open ${file}: open it yourself`,
  memoFormats: "a memo is written as .docx, .pdf, .html or .md; --json and --csv are for --verify only",
  memoNeedsTwo: "memo needs two or more scenario files; write them before --also, which takes every file behind it",
  sensitivityTakesTwo: ({ files }: { readonly files: number }): string =>
    `sensitivity takes one file or two, not ${files}`,
  noStandardInput: ({ command }: { readonly command: string }): string =>
    `${command} does not read standard input: its answer names the files that it rests on; name the files`,
  needsName: ({ option }: { readonly option: string }): string =>
    `${option} needs a name; - is standard input for a scenario and standard output for -o`,
  standardInputHasNoName:
    "a scenario from standard input has no name that a saved file could extend; put it into a file first",
  updateNeedsNote: '--update needs --note "why", so that others see what was agreed',
  noteBelongs: "--note belongs to --update or --accept",
  shardForm: ({ shard }: { readonly shard: string }): string =>
    `--shard ${shard}: write which part of how many, such as 3/8, at most 10,000`,
  shardNeedsDraws: "--shard: say how many draws the whole run has, with --draws; every part needs the same number",
  shardTooMany: ({ of, blocks }: { readonly of: number; readonly blocks: number }): string =>
    `--shard: ${of} parts of ${counted(blocks, "block", "blocks")} of 1,024 draws leave some empty; ask for more --draws or fewer parts`,
  pictureFormats: ({ file }: { readonly file: string }): string =>
    `--picture ${file}: a picture is written as .svg or .png`,
  forWorkbook: ({ option }: { readonly option: string }): string => `${option} is for a workbook; add -o book.xlsx`,
  noTransition: ({ file }: { readonly file: string }): string =>
    `--month: ${file} does not say when work changes hands; add a \`transition:\` section, or leave --month out`,
  monthBeyond: ({ month, months }: { readonly month: number; readonly months: number }): string =>
    `--month ${month}: the transition has ${months} months; give a month from 1 to ${months}`,
  noService: ({ file }: { readonly file: string }): string =>
    `${file} promises nothing; add a \`service:\` section (casecap explain service tells what is in it)`,
  noCentres: ({ file }: { readonly file: string }): string =>
    `${file} has no centres to simulate; add an \`organisation:\` with \`centres:\``,
  whichCentre: ({ centres }: { readonly centres: string }): string =>
    `--centre: say which centre is meant, one of ${centres}`,
  unknownCentre: ({ centre, centres }: { readonly centre: string; readonly centres: string }): string =>
    `--centre ${centre}: there is no such centre; choose one of ${centres}`,
  noStaffing: ({ file }: { readonly file: string }): string =>
    `${file} says nothing about staff; add a \`staffing:\` section (casecap explain staffing tells what is in it)`,
  noWorkbook: ({ path }: { readonly path: string }): string =>
    `${path}: this command writes no workbook; run, compare, staff, trade, assumptions and uncertainty do; use .csv`,
  noPicture: ({ path }: { readonly path: string }): string =>
    `${path}: there is no picture of this; staff draws one, uncertainty and merge with --by month where work changes hands; use .txt, .md or .csv`,
  noFormat: ({ path }: { readonly path: string }): string =>
    `${path} does not tell which format is wanted; use .json, .csv, .md, .xlsx or .txt, or --json, --csv, --markdown`,
  noTable: "the answer has no table for CSV; use --json or --markdown",
  asPair: ({ line }: { readonly line: string }): string => `${line} sets them side by side`
})
