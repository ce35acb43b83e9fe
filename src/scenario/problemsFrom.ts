/** A schema's issues → problems at their places, in words that say what to do. */
import type { SchemaAST, SchemaIssue } from "effect"
import { kindOf } from "./expectedWords.ts"
import {
  badIdWords,
  forbiddenWords,
  formsWords,
  illegalWords,
  type Said,
  unknownKeyWords,
  wrongLengthWords,
  wrongTypeWords
} from "./issueWords.ts"
import { say, type Text } from "../words/Lang.ts"
import type { Problem } from "./Problem.ts"
import { nearest, type Tree } from "./Tree.ts"
import type { Kind } from "./Unit.ts"
import { missingKeyWords } from "./wording.ts"

/** A problem that does not yet know where its path stands. */
export interface Finding {
  readonly path: ReadonlyArray<PropertyKey>
  readonly at: "key" | "value"
  readonly code: string
  readonly message: Text
  readonly hint?: Text
}

/** A finding of shape: what a value at `broken` would have to fit, or nothing where the key is to go. */
export interface ShapeFinding extends Finding {
  readonly broken: ReadonlyArray<PropertyKey>
  readonly needed?: SchemaAST.AST
  /** The known name that a misspelt key was probably meant to be. */
  readonly meant?: string
}

/** Put findings where their paths stand in the tree; a missing path points at its nearest ancestor. */
export const located = (tree: Tree, findings: ReadonlyArray<Finding>): ReadonlyArray<Problem> =>
  findings.map(({ path, at, code, message, hint }) => {
    const found = nearest(tree, path)
    const span = at === "key" ? found.key : (found.node.alias ?? found.node.span)
    const said = hint === undefined ? { message } : { message, hint }
    return { severity: "error", code, path: pathText(path), ...said, span }
  })

/** Flatten an issue tree: every problem once, and of several failed alternatives only the nearest. */
export const findingsFrom = (issue: SchemaIssue.Issue): ReadonlyArray<ShapeFinding> => {
  const seen = new Set<string>()
  return explained(walk(issue, { path: [] })).filter(({ code, broken }) => {
    const key = `${code} ${pathText(broken)}`
    return !seen.has(key) && seen.add(key)
  })
}

/** Where an issue was found: its path, the kind of number that stands there, and what it is directly inside of. */
interface Place {
  readonly path: ReadonlyArray<PropertyKey>
  readonly kind?: Kind | undefined
  readonly within?: SchemaAST.AST
  readonly input?: unknown
}

const walk = (issue: SchemaIssue.Issue, place: Place): ReadonlyArray<ShapeFinding> => {
  const { path } = place
  const value = (code: string, said: Said, needed?: SchemaAST.AST): ReadonlyArray<ShapeFinding> => [
    { path, at: "value", code, ...said, broken: path, ...(needed === undefined ? {} : { needed }) }
  ]
  switch (issue._tag) {
    case "Pointer":
      return walk(issue.issue, { ...place, path: [...path, ...issue.path] })
    case "Encoding":
      return walk(issue.issue, place)
    case "Composite": {
      const inside = { ...place, within: issue.ast, input: issue.input }
      return issue.issues.flatMap((inner) => walk(inner, inside))
    }
    case "AnyOf":
      return nearestAlternative(issue, { ...place, kind: kindOf(issue.ast) ?? place.kind })
    case "Filter":
      return issue.issue._tag === "InvalidValue"
        ? value("illegal-value", illegalWords(issue, place.within, place.kind), place.within)
        : walk(issue.issue, place)
    case "UnexpectedKey":
      return [unexpectedKey(issue, place)]
    case "MissingKey":
      return [missingKey(place)]
    case "InvalidType":
      return value("wrong-type", wrongTypeWords(issue.ast, issue.input, place.kind), issue.ast)
    default:
      return value("illegal-value", forbiddenWords)
  }
}

const unexpectedKey = ({ ast }: Extract<SchemaIssue.Issue, { _tag: "UnexpectedKey" }>, place: Place): ShapeFinding => {
  const { path } = place
  if (ast._tag === "Arrays") return wrongLength(ast, place)
  const name = String(path.at(-1))
  const known = namesIn(ast)
  const said = known.length === 0 ? badIdWords(name) : unknownKeyWords(name, known)
  return { path, at: "key", code: known.length === 0 ? "bad-id" : "unknown-key", ...said, broken: path }
}

const missingKey = (place: Place): ShapeFinding => {
  const { path, within } = place
  if (within?._tag === "Arrays") return wrongLength(within, place)
  const key = String(path.at(-1))
  const needed =
    within?._tag === "Objects" ? within.propertySignatures.find(({ name }) => name === key)?.type : undefined
  const kind = needed === undefined ? undefined : kindOf(needed)
  return {
    path: path.slice(0, -1),
    at: "key",
    code: "missing-key",
    message: missingKeyWords(key),
    hint: kind === undefined ? say("values.add", { key }) : say("values.addToo", { key, words: kind.words }),
    broken: path,
    ...(needed === undefined ? {} : { needed })
  }
}

const wrongLength = (ast: SchemaAST.Arrays, { path, input }: Place): ShapeFinding => {
  const list = path.slice(0, -1)
  const found = Array.isArray(input) ? input.length : 0
  const said = wrongLengthWords(String(list.at(-1)), ast.elements.length, found)
  return { path: list, at: "value", code: "wrong-length", ...said, broken: list, needed: ast }
}

const nearestAlternative = (
  issue: Extract<SchemaIssue.Issue, { _tag: "AnyOf" }>,
  place: Place
): ReadonlyArray<ShapeFinding> => {
  const { path, kind } = place
  const candidates = issue.issues.map((inner) => explained(walk(inner, place)))
  // An alternative of the wrong shape altogether says nothing about what the writer meant.
  const ofRightShape = candidates.filter(
    (findings) => !findings.some(({ code, broken }) => code === "wrong-type" && broken.length === path.length)
  )
  const [best] = [...ofRightShape].sort((a, b) => weight(a) - weight(b))
  if (best !== undefined) return best.map((finding) => ofTwoForms(finding, issue.ast, place, issue.input))
  const said = wrongTypeWords(issue.ast, issue.input, kind)
  return [{ path, at: "value", code: "wrong-type", ...said, broken: path, needed: issue.ast }]
}

/** An unknown key weighs more than a missing one: the writer chose the shape that has the keys that stand there. */
const weight = (findings: ReadonlyArray<ShapeFinding>): number =>
  findings.reduce((sum, { code, meant }) => {
    if (code === "unknown-key") return sum + (meant === undefined ? 3 : 1.5)
    return sum + (code === "missing-key" ? 2 : 1)
  }, 0)

/** A key that belongs to another form of the same thing, as `column` beside `total` after `extends`. */
const ofTwoForms = (
  finding: ShapeFinding,
  ast: SchemaAST.Union,
  { path, kind }: Place,
  input: unknown
): ShapeFinding => {
  if (finding.code !== "unknown-key" || finding.broken.length !== path.length + 1) return finding
  const key = String(finding.broken.at(-1))
  const forms = formsOf(ast)
  const others = forms.filter((names) => !names.includes(key) && names.some((name) => presentIn(input).includes(name)))
  if (others.length === 0 || !forms.some((names) => names.includes(key))) return finding
  return { ...finding, code: "two-forms", ...formsWords(key, forms, presentIn(input), kind !== undefined) }
}

const formsOf = (ast: SchemaAST.AST): ReadonlyArray<ReadonlyArray<string>> =>
  ast._tag === "Union" ? ast.types.flatMap(formsOf) : ast._tag === "Objects" ? [namesIn(ast)] : []

/** A key that is missing because it was misspelt is one problem, not two. */
const explained = (findings: ReadonlyArray<ShapeFinding>): ReadonlyArray<ShapeFinding> => {
  const misspelt = new Set(
    findings.flatMap(({ broken, meant }) => (meant === undefined ? [] : [pathText([...broken.slice(0, -1), meant])]))
  )
  return findings.filter(({ code, broken }) => code !== "missing-key" || !misspelt.has(pathText(broken)))
}

const pathText = (path: ReadonlyArray<PropertyKey>): string => path.map(String).join(".")

const namesIn = (ast: SchemaAST.AST): ReadonlyArray<string> =>
  ast._tag === "Objects" ? ast.propertySignatures.map(({ name }) => String(name)) : []

const presentIn = (input: unknown): ReadonlyArray<string> =>
  typeof input === "object" && input !== null && !Array.isArray(input) ? Object.keys(input) : []
