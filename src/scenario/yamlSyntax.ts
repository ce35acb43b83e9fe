/** The YAML parser's complaints as problems: in our words, at the place that is wrong, without what only follows. */
import type { Problem } from "./Problem.ts"
import { say, type Text } from "../words/Lang.ts"
import { lineText, position, type Source, type Span } from "./Source.ts"

export interface Complaint {
  readonly code: string
  readonly message: string
  readonly pos: readonly [start: number, end: number]
}

export const syntaxProblems = (source: Source, complaints: ReadonlyArray<Complaint>): ReadonlyArray<Problem> => {
  const problems: Array<Problem> = []
  const lines = new Set<number>()
  let tab = false
  for (const complaint of complaints) {
    const { code, pos } = complaint
    const { line } = position({ source, start: pos[0], end: pos[1] })
    // A key that the parser takes for a second line of the value above it shows as one complaint or two in that line.
    const follows = (FOLLOWING.has(code) && (tab || lines.has(line))) || (code === LOOSE && lines.has(line))
    tab ||= code === "TAB_AS_INDENT"
    lines.add(line)
    if (follows) continue
    const { span, ...words } = tooDeep(source, complaint, line) ?? inPlace(source, complaint)
    problems.push({ severity: "error", path: "", ...words, span })
  }
  return problems
}

/** What stands behind something that is wrong in the same line. */
const LOOSE = "UNEXPECTED_TOKEN"
const FOLLOWING = new Set(["BLOCK_AS_IMPLICIT_KEY", "MULTILINE_IMPLICIT_KEY"])

/** A line that is indented deeper than the key above it, which has a value already. */
const tooDeep = (source: Source, { code }: Complaint, line: number): Omit<Problem, "severity" | "path"> | undefined => {
  if (!FOLLOWING.has(code) || (lineText(source, line).match(/:\s/gu)?.length ?? 0) > 1) return undefined
  if (line >= source.lineStarts.length) return undefined
  const below = lineText(source, line + 1)
  const indented = below.length - below.trimStart().length
  if (indented <= (/^\s*/u.exec(lineText(source, line))?.[0].length ?? 0)) return undefined
  const start = source.lineStarts[line]! + indented
  return {
    code: "yaml-syntax",
    message: say("yaml.tooDeep"),
    hint: indent,
    span: { source, start, end: start + below.trim().length }
  }
}

const inPlace = (source: Source, { code, message, pos }: Complaint): Omit<Problem, "severity" | "path"> => {
  const { text } = source
  const unclosed = /^Missing closing (["'])quote/u.exec(message)?.[1]
  const start = unclosed === undefined ? pos[0] : Math.max(0, text.lastIndexOf(unclosed, pos[0] - 1))
  const end = unclosed === undefined ? pos[1] : start + 1
  const span: Span = { source, start, end: Math.max(start + 1, end) }
  return { ...syntaxWords(code, message), span }
}

/** The parser's own complaints, by its codes. */
const syntaxWords = (code: string, message: string): Omit<Problem, "severity" | "path" | "span"> => {
  const known = SYNTAX.find((rule) => rule.code === code && (rule.says === undefined || message.includes(rule.says)))
  return known === undefined
    ? { code: "yaml-syntax", message: notYaml, hint: lookAround }
    : { code: "yaml-syntax", message: known.message, hint: known.hint ?? lookAround }
}

const notYaml: Text = say("yaml.notYaml")
const lookAround: Text = say("yaml.lookAround")
const indent: Text = say("yaml.indent")
const quote: Text = say("yaml.quote")

const SYNTAX: ReadonlyArray<{
  readonly code: string
  /** Part of the parser's own message, where its code says too little. */
  readonly says?: string
  readonly message: Text
  readonly hint?: Text
}> = [
  {
    code: "TAB_AS_INDENT",
    message: say("yaml.tabUsedIndentation"),
    hint: say("yaml.indentWithSpaces")
  },
  {
    code: "MULTIPLE_DOCS",
    message: say("yaml.severalDocuments"),
    hint: say("yaml.oneScenarioAFile")
  },
  {
    code: "TAG_RESOLVE_FAILED",
    message: say("yaml.noTags"),
    hint: say("yaml.removeTag")
  },
  {
    code: "BAD_INDENT",
    says: "end with",
    message: say("yaml.unclosedBracket"),
    hint: say("yaml.closeBracket")
  },
  {
    code: "MISSING_CHAR",
    says: "end with",
    message: say("yaml.unclosedBracket"),
    hint: say("yaml.closeBracket")
  },
  {
    code: "BAD_INDENT",
    message: say("yaml.indentationDoesNotFit"),
    hint: indent
  },
  {
    code: "BLOCK_AS_IMPLICIT_KEY",
    message: say("yaml.twoColonsOneLine"),
    hint: quote
  },
  {
    code: "MULTILINE_IMPLICIT_KEY",
    message: say("yaml.keyOnOneLine"),
    hint: quote
  },
  {
    code: "MISSING_CHAR",
    says: "followed by map values",
    message: say("yaml.colonMissing"),
    hint: say("yaml.writeKeyValue")
  },
  {
    code: "MISSING_CHAR",
    says: "quote",
    message: say("yaml.quoteNeverClosed"),
    hint: say("yaml.closeWhereTextEnds")
  },
  {
    code: "MISSING_CHAR",
    says: "Missing ,",
    message: say("yaml.commaMissing"),
    hint: say("yaml.partByCommas")
  },
  {
    code: "MISSING_CHAR",
    says: "Missing space after :",
    message: say("yaml.noSpaceAfterColon"),
    hint: say("yaml.writeKeyValue")
  },
  {
    code: "MISSING_CHAR",
    says: "Comments",
    message: say("yaml.commentNeedsSpace"),
    hint: say("yaml.addSpaceQuoteText")
  },
  {
    code: "BAD_SCALAR_START",
    message: say("yaml.valueCannotStartWith"),
    hint: say("yaml.quoteValueText")
  },
  {
    code: "BAD_DQ_ESCAPE",
    message: say("yaml.unknownEscape"),
    hint: say("yaml.useSingleQuotesWrite")
  },
  {
    code: "BAD_ALIAS",
    message: say("yaml.aliasAnchorLacksName"),
    hint: say("yaml.writeNameName")
  },
  {
    code: "UNEXPECTED_TOKEN",
    says: "Unexpected scalar at node end",
    message: say("yaml.textAfterValue"),
    hint: quote
  }
]
