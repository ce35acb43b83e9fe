/** What goes wrong at the edge of the program: files, the system, requests that cannot be met in English. */
import type { Nouns } from "../Nouns.ts"
import { counted } from "./counted.ts"

export const errors = ({ municipality }: Nouns) => ({
  liveSecrets: ({ list }: { readonly list: string }): string =>
    `--live: the formulas would show private numbers (${list}); use --for PARTY for that party's own workbook, or a scenario with numbers that may be seen (private: false)`,
  outsideRoot: ({
    option,
    scenario,
    root
  }: {
    readonly option: string
    readonly scenario: string
    readonly root: string
  }): string =>
    `${option}: ${scenario} lies outside ${root}, so the new file could not extend it; save in the same folder, or put an empty casecap.yaml in the folder that holds both`,
  cannotRead: ({ path, reason }: { readonly path: string; readonly reason: string }): string =>
    `cannot read ${path}: ${reason}`,
  cannotWrite: ({ path, reason }: { readonly path: string; readonly reason: string }): string =>
    `cannot write ${path}: ${reason}`,
  cannotWriteOthers: ({
    path,
    reason,
    others
  }: {
    readonly path: string
    readonly reason: string
    readonly others: string
  }): string => `cannot write ${path}: ${reason}; ${others}`,
  noFileMatches: ({ pattern }: { readonly pattern: string }): string =>
    `no file matches ${pattern}; check the folder and the ending`,
  tooLarge: ({ path, size, limit }: { readonly path: string; readonly size: number; readonly limit: number }): string =>
    `${path} is at least ${size} MB and the limit is ${limit} MB: is it the right file?`,
  systemSays: ({ code }: { readonly code: string }): string => `the system says ${code}`,
  EACCES: "access denied (EACCES); change its permissions",
  EPERM: "access denied (EPERM); change its permissions",
  EISDIR: "it is a folder (EISDIR); name a file",
  ENOTDIR: "a part of the path is a file, not a folder (ENOTDIR)",
  ELOOP: "the link leads back to itself (ELOOP)",
  ENAMETOOLONG: "the name is too long (ENAMETOOLONG)",
  noSuchFile: "no such file (ENOENT); check the path",
  noSuchFolder: "no such folder (ENOENT); create it first",
  EROFS: "the disk is read-only (EROFS)",
  ENOSPC: "the disk is full (ENOSPC)",
  EDQUOT: "the disk quota is used up (EDQUOT)",
  hasChanged: "another run has changed it meanwhile; run again",
  EEXIST: "the file exists already (EEXIST)",
  asBefore: ({ files }: { readonly files: string }): string => `as they were before: ${files}`,
  notPutBack: ({ files }: { readonly files: string }): string =>
    `could not be put back (the old file in brackets): ${files}`,
  both: ({ one, other }: { readonly one: string; readonly other: string }): string => `${one}; ${other}`,
  noChecks: ({ pattern, where }: { readonly pattern: string; readonly where: string }): string =>
    `no ${pattern} in ${where}; write one, or name another folder`,
  setNotAmong: ({
    change,
    name,
    files
  }: {
    readonly change: string
    readonly name: string
    readonly files: string
  }): string => `--set ${change}: ${name} is not among the files (${files})`,
  withError: ({ message }: { readonly message: string }): string => `error: ${message}`,
  withPath: ({ path, message }: { readonly path: string; readonly message: string }): string =>
    `error: ${path}: ${message}`,
  existsAlready: ({ path }: { readonly path: string }): string =>
    `${path} exists already; choose another name, or add --force to write over it`,
  initExists: ({ path }: { readonly path: string }): string =>
    `${path} exists already; choose another name, or add --force`,
  saveNothing: "--save keeps the changes of --set, and there are none; add --set PATH=VALUE",
  saveSeveral: "--save keeps one scenario, but the changes are meant for several; use FILE::PATH=VALUE",
  saveOverwrites: ({ file }: { readonly file: string }): string =>
    `--save ${file} would overwrite a file that the run has read; choose another name`,
  noSuchParty: ({ asked, hint }: { readonly asked: string; readonly hint: string }): string =>
    `--for ${asked}: no party is called that; ${hint}`,
  useParty: ({ known }: { readonly known: string }): string => `use ${known}`,
  didYouMeanParty: ({ similar, known }: { readonly similar: string; readonly known: string }): string =>
    `did you mean ${similar}? (${known})`,
  bothBecome: ({ file }: { readonly file: string }): string =>
    `two scenarios would both become ${file}; fit them in a folder each`,
  freeTwice: ({ path }: { readonly path: string }): string => `${path} would be free twice in the same file`,
  freeOnce: "give the path once, or once for each file",
  passedOver: ({ names }: { readonly names: string }): string =>
    `passed over, because casecap test reads them: ${names}`,
  unknownMemoFormat: ({ path }: { readonly path: string }): string =>
    `${path}: unknown format; use .docx, .pdf, .html or .md`,
  fileTwice: ({ path }: { readonly path: string }): string => `${path} is given twice`,
  noDate: ({ date }: { readonly date: string }): string =>
    `--date ${date}: that is no date; write the day as 2010-03-01`,
  fontForPdf: "--font is for PDF only: add -o memo.pdf",
  templateForWord: "--template is for Word only: add -o memo.docx",
  alsoCount: ({ size, given }: { readonly size: number; readonly given: number }): string =>
    `--also: give ${size} files for each reading, in the memo's order (there are ${given})`,
  noSuchMunicipality: ({ asked, hint }: { readonly asked: string; readonly hint: string }): string =>
    `--municipality ${asked}: no ${municipality.one} has that code; ${hint}`,
  seeMunicipalities: ({ file }: { readonly file: string }): string =>
    `see casecap run ${file} --by ${municipality.one}`,
  didYouMeanMunicipality: ({ code, name }: { readonly code: string; readonly name: string }): string =>
    `did you mean ${code} (${name})?`,
  filterMatchesNothing: ({ filter }: { readonly filter: string }): string =>
    `--filter ${filter} matches no check; write a part of the check's name or file`,
  ciAcceptsNothing: "CI is set: a build server accepts nothing; run the command yourself and commit the lock file",
  verifyOrder: ({ memo, order }: { readonly memo: string; readonly order: string }): string =>
    `--verify ${memo}: the files are in another order than the memo's scenarios; give them as ${order}`,
  verifyCount: ({
    memo,
    scenarios,
    given
  }: {
    readonly memo: string
    readonly scenarios: number
    readonly given: number
  }): string =>
    `--verify ${memo}: the memo has ${scenarios} scenarios and ${counted(given, "file is", "files are")} given; give as many, in the memo's order`,
  neitherNor: ({ subject, hint }: { readonly subject: string; readonly hint: string }): string =>
    `${subject} is neither an assumption nor a metric; ${hint}`,
  didYouMeanName: ({ name }: { readonly name: string }): string => `did you mean ${name}?`,
  refusedOption: ({
    asked,
    message,
    hint
  }: {
    readonly asked: string
    readonly message: string
    readonly hint: string
  }): string => `${asked}: ${message}; ${hint}`,
  wrote: ({ files, next }: { readonly files: string; readonly next: string }): string =>
    `wrote ${files}\nnext: ${next}`,
  reportOfGivenCase: {
    message: "a published case with given amounts has no live report: it says nothing of staff",
    hint: "use casecap compare, run or uncertainty"
  },
  memoOfGivenCase: ({ file }: { readonly file: string }): string =>
    `${file}: a published case with given amounts is compared with cases of its kind only; leave out the scenarios that have staff, or use casecap compare`,
  alsoOfGivenCase: ({ file }: { readonly file: string }): string =>
    `${file}: other readings (--also) have no place in a memo of published cases; name them as scenarios of the memo`,
  secretsOfGivenCase: ({ file }: { readonly file: string }): string =>
    `${file}: the memo rests on private amounts of another party, which could be computed back from its figures; use --for with the party that owns them`,
  memoOfPrivateChange: ({ file, path }: { readonly file: string; readonly path: string }): string =>
    `${file}: --set changes ${path}, which the reader of this memo may not see, so that --verify could not repeat it; save the change as a file, casecap run ${file} --set ${path}=… --save NEW.yaml, and make the memo of that`,
  progress: {
    draws: "draws",
    checks: "checks",
    computing: "computing",
    writing: "writing",
    computingAgain: "computing again"
  },
  withWarning: ({ message }: { readonly message: string }): string => `warning: ${message}`,
  hasRead: "the run has read this file, also if it goes by another name here; choose another name",
  lockTooLarge: ({
    lock,
    size,
    most
  }: {
    readonly lock: string
    readonly size: number
    readonly most: number
  }): string =>
    `${lock} would take ${size} MB, and at most ${most} are read; spread the checks over several folders, each with a lock of its own`,
  intoOther: ({ into, file }: { readonly into: string; readonly file: string }): string =>
    `--into ${into}: it does not extend ${file}, which the workbook came from; use --save FILE`,
  changedSinceWorkbook: ({ file }: { readonly file: string }): string =>
    `${file} has changed since the workbook was written; use --rebase to lay the changes over it as it is now`,
  workbookHas: ({ of, list }: { readonly of: string; readonly list: string }): string =>
    `--of ${of}: the workbook has ${list}`,
  whichOfWorkbook: ({ list }: { readonly list: string }): string =>
    `the workbook has several scenarios, ${list}: say with --of which one takes the changes`,
  fragmentsOfOthers: ({ names }: { readonly names: string }): string =>
    `fragments, checked in the scenarios that extend them: ${names}`,
  fragment: ({ file, keys }: { readonly file: string; readonly keys: string }): string =>
    `${file} is a fragment, no whole scenario: ${keys} are missing`,
  checkWhole: "check the scenario that extends it, or add the keys; casecap init shows them all",
  whatInFile: ({ file }: { readonly file: string }): string =>
    `what is to be explained in ${file}? write a path or a metric, such as casecap explain ${file} freed`,
  noSuchKey: ({ key, hint }: { readonly key: string; readonly hint: string }): string =>
    `the scenario language has no key "${key}"; ${hint}`,
  allKeys: "docs/scenario-language.md has all"
})
