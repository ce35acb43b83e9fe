/** A schema's issues → problems at their places, in words that say what to do. */
import { SchemaIssue } from "effect"
import { closestName } from "../kernel/distance.ts"
import type { Text } from "./quantitySchema.ts"
import type { Problem } from "./Problem.ts"
import { nearest, type Tree } from "./Tree.ts"

/** A problem that does not yet know where its path stands. */
export interface Finding {
  readonly path: ReadonlyArray<PropertyKey>
  readonly at: "key" | "value"
  readonly code: string
  readonly message: Text
  readonly hint?: Text
}

/** Put findings where their paths stand in the tree; a missing path points at its nearest ancestor. */
export const located = (tree: Tree, findings: ReadonlyArray<Finding>): ReadonlyArray<Problem> =>
  findings.map(({ path, at, ...rest }) => {
    const found = nearest(tree, path)
    const span = at === "key" ? found.key : (found.node.alias ?? found.node.span)
    return { severity: "error", ...rest, path: path.map(String).join("."), span }
  })

/** Flatten an issue tree: every problem once, and of several failed alternatives only the nearest. */
export const findingsFrom = (
  issue: SchemaIssue.Issue,
  path: ReadonlyArray<PropertyKey> = []
): ReadonlyArray<Finding> => {
  switch (issue._tag) {
    case "Pointer":
      return findingsFrom(issue.issue, [...path, ...issue.path])
    case "Encoding":
      return findingsFrom(issue.issue, path)
    case "Composite":
      return issue.issues.flatMap((inner) => findingsFrom(inner, path))
    case "AnyOf":
      return nearestAlternative(issue, path)
    case "Filter":
      return issue.issue._tag === "InvalidValue" ? [leaf(issue, path)] : findingsFrom(issue.issue, path)
    case "UnexpectedKey":
      return [unexpectedKey(issue, path)]
    case "MissingKey":
      return [
        {
          path: path.slice(0, -1),
          at: "key",
          code: "missing-key",
          message: `missing key "${String(path.at(-1))}"`,
          hint: `add \`${String(path.at(-1))}:\` here`
        }
      ]
    default:
      return [leaf(issue, path)]
  }
}

const unexpectedKey = (
  issue: Extract<SchemaIssue.Issue, { _tag: "UnexpectedKey" }>,
  path: ReadonlyArray<PropertyKey>
): Finding => {
  const name = String(path.at(-1))
  const ast = issue.ast
  const known = ast._tag === "Objects" ? ast.propertySignatures.map((signature) => String(signature.name)) : []
  if (known.length === 0) return badId(name, path)
  const similar = closestName(name, known)
  return {
    path,
    at: "key",
    code: "unknown-key",
    message: `unknown key "${name}"`,
    hint: similar === undefined ? `known keys: ${known.join(", ")}` : `did you mean "${similar}"?`
  }
}

const badId = (name: string, path: ReadonlyArray<PropertyKey>): Finding => {
  const suggestion = name
    .normalize("NFKD")
    .replace(/æ/gi, "ae")
    .replace(/ø/gi, "oe")
    .replace(/å/gi, "aa")
    .replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => (next ?? "").toUpperCase())
    .replace(/^[^A-Za-z]+/, "")
  const id = suggestion.charAt(0).toLowerCase() + suggestion.slice(1)
  return {
    path,
    at: "key",
    code: "bad-id",
    message: `"${name}" is no id: an id is a small letter, then letters and digits`,
    ...(id === "" ? {} : { hint: `write ${id}, and put the name itself under label` })
  }
}

const nearestAlternative = (
  issue: Extract<SchemaIssue.Issue, { _tag: "AnyOf" }>,
  path: ReadonlyArray<PropertyKey>
): ReadonlyArray<Finding> => {
  const candidates = issue.issues.map((inner) => findingsFrom(inner, path))
  // An alternative of the wrong shape altogether says nothing about what the writer meant.
  const ofRightShape = candidates.filter(
    (findings) => !findings.some((f) => f.code === "wrong-type" && f.path.length === path.length)
  )
  const ranked = [...ofRightShape].sort((a, b) => weight(a) - weight(b))
  return ranked[0] ?? [leaf(issue, path)]
}

/** An unknown key weighs more than a missing one: the writer chose the shape that has the keys that stand there. */
const weight = (findings: ReadonlyArray<Finding>): number =>
  findings.reduce((sum, { code }) => sum + (code === "unknown-key" ? 3 : code === "missing-key" ? 2 : 1), 0)

const format = SchemaIssue.makeFormatterDefault()

const leaf = (issue: SchemaIssue.Issue, path: ReadonlyArray<PropertyKey>): Finding => {
  const text = format(issue)
  const wrongType = issue._tag === "InvalidType" || issue._tag === "AnyOf"
  const message = text.replace(/^Expected/, "expected").replace(/, got (undefined|null)$/, ", found nothing")
  const got = /, got "(.*)"$/s.exec(message)?.[1]
  const share = /expected a value less than or equal to 1, got (\d+(?:\.\d+)?)$/.exec(message)?.[1]
  return {
    path,
    at: "value",
    code: wrongType ? "wrong-type" : "illegal-value",
    message,
    ...(got !== undefined ? numberHint(got) : share !== undefined ? shareHint(Number(share)) : nothingHint(message))
  }
}

const nothingHint = (message: string): { readonly hint?: string } =>
  message.endsWith("found nothing")
    ? { hint: "write a value after the colon, or remove the line" }
    : /got (NaN|-?Infinity)/.test(message)
      ? { hint: "write a finite number" }
      : /greater than or equal to 0, got -/.test(message)
        ? { hint: "remove the minus sign" }
        : {}

const shareHint = (value: number): { readonly hint?: string } =>
  value <= 100 ? { hint: `a share is written 0 to 1: did you mean ${Number((value / 100).toPrecision(6))}?` } : {}

/** A number in a notation that YAML does not read as one. */
const numberHint = (text: string): { readonly hint?: string } => {
  const percent = /^(\d+(?:[.,]\d+)?)\s*%$/.exec(text)?.[1]
  if (percent !== undefined)
    return { hint: `write ${Number((Number(percent.replace(",", ".")) / 100).toPrecision(6))}` }
  const plain = text.replace(/[_ \u00A0]/g, "")
  if (/^-?\d+$/.test(plain) && plain !== text) return { hint: `write ${plain}` }
  if (/^-?\d{1,3}(\.\d{3})*,\d+$/.test(text))
    return { hint: `write ${text.replace(/\./g, "").replace(",", ".")}: YAML uses a decimal point` }
  if (/^-?\d+(\.\d+)?$/.test(text)) return { hint: `write ${text} without quotes` }
  return {}
}
