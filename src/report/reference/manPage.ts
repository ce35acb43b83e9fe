/** The manual page `man casecap`, made from the declarations of the commands. */

export interface ManCommand {
  /** `run <file>`, as help writes it. */
  readonly usage: string
  readonly describe: string
  readonly options: ReadonlyArray<ManOption>
  readonly examples: ReadonlyArray<readonly [commandLine: string, says: string]>
}

export interface ManOption {
  readonly name: string
  readonly alias?: string | undefined
  /** Whether a value follows. */
  readonly takesValue: boolean
  readonly describe: string
}

/** The page in the man macros that every system has. */
export const manPage = (commands: ReadonlyArray<ManCommand>, shared: ReadonlyArray<ManOption>): string =>
  `${[
    '.TH CASECAP 1 "" "casecap" "User Commands"',
    ".SH NAME",
    "casecap \\- capacity model for centres that process objective benefit cases",
    ".SH SYNOPSIS",
    ".B casecap",
    "\\fICOMMAND\\fR [\\fIFILE\\fR ...] [\\fIOPTIONS\\fR]",
    ".SH DESCRIPTION",
    line(
      "casecap computes from YAML scenarios how many full-time equivalents stay in municipalities, move to centres and " +
        "are freed, compares scenarios, explains every figure, and writes negotiation memos."
    ),
    ".SH COMMANDS",
    ...commands.flatMap(({ usage, describe, options, examples }) => [
      `.SS "casecap ${line(usage)}"`,
      line(describe),
      ...options.flatMap(option),
      ...examples.flatMap(([commandLine, says]) => [".PP", ".EX", line(`casecap ${commandLine}`), ".EE", line(says)])
    ]),
    ".SH OPTIONS OF EVERY COMMAND",
    ...shared.flatMap(option),
    ".SH EXIT STATUS",
    ...EXIT_CODES.flatMap(([code, words]) => [".TP", `.B ${code}`, line(words)]),
    ".SH SEE ALSO",
    "README.md, docs/scenario-language.md, \\fBcasecap\\fR \\fICOMMAND\\fR \\fB\\-\\-help\\fR"
  ].join("\n")}\n`

const EXIT_CODES = [
  ["0", "fine"],
  ["1", "a check did not hold"],
  ["2", "invalid input"],
  ["64", "wrong usage"],
  ["66", "a file cannot be read or written"],
  ["70", "a defect of casecap"],
  ["130", "interrupted"]
] as const

const option = ({ name, alias, takesValue, describe }: ManOption): ReadonlyArray<string> => {
  const value = takesValue ? " \\fIVALUE\\fR" : ""
  const names = [...(alias === undefined ? [] : [`\\fB\\-${alias}\\fR`]), `\\fB${line(`--${name}`)}\\fR${value}`]
  return [".TP", names.join(", "), line(describe)]
}

/** A backslash, a hyphen that is typed, and a point at the start of a line mean something to the formatter. */
const line = (text: string): string =>
  text
    .replace(/\s*\n\s*/gu, " ")
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^(?=[.'])/u, "\\&")
