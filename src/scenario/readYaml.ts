/** YAML text → tree: positions kept, aliases followed within limits, nothing executed. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from "yaml"
import type { Problem } from "./Problem.ts"
import { makeSource, type Source, type Span } from "./Source.ts"
import { hasRange, type Entry, type Tree } from "./Tree.ts"

export const MAX_YAML_BYTES = 4 * 1024 * 1024
const MAX_ALIASES = 1_000
const MAX_DEPTH = 64
/** Aliases may repeat what they stand for; no honest scenario comes near this many nodes. */
const MAX_NODES = 2_000_000

export interface YamlFile {
  readonly source: Source
  readonly tree: Tree | undefined
  readonly problems: ReadonlyArray<Problem>
}

/** Parse a YAML 1.2 text. The tree is absent when an error was found. */
export const readYaml = (name: string, text: string): YamlFile => {
  const source = makeSource(name, text)
  const document = parseDocument(text, { version: "1.2", uniqueKeys: true, merge: false, prettyErrors: false })
  const syntax: Array<Problem> = [...document.errors, ...document.warnings].map((error) => ({
    severity: "error",
    code: error.code === "DUPLICATE_KEY" ? "duplicate-key" : "yaml-syntax",
    path: "",
    message: syntaxMessage(error.code, error.message),
    ...syntaxHint(error.code, error.message),
    span: { source, start: error.pos[0], end: Math.max(error.pos[0] + 1, error.pos[1]) }
  }))
  if (syntax.length > 0) return { source, tree: undefined, problems: syntax }
  if (document.contents === null) {
    return { source, tree: undefined, problems: [emptyFile(source)] }
  }
  const walk = makeWalk(source, document)
  const tree = walk.visit(document.contents as Node, [], 0)
  const problems = walk.problems
  return { source, tree: problems.some((p) => p.severity === "error") ? undefined : tree, problems }
}

const emptyFile = (source: Source): Problem => ({
  severity: "error",
  code: "empty-file",
  path: "",
  message: "the file is empty",
  hint: "`casecap init` writes a commented scenario to start from",
  span: { source, start: 0, end: 0 }
})

const makeWalk = (source: Source, document: Document) => {
  const problems: Array<Problem> = []
  let aliases = 0
  let nodes = 0
  let stopped = false

  const stop = (span: Span, message: string, hint: string): void => {
    if (!stopped) problems.push({ severity: "error", code: "too-large", path: "", message, hint, span })
    stopped = true
  }

  const visit = (node: Node | null, path: ReadonlyArray<string>, depth: number): Tree => {
    const span = spanOf(source, node)
    const nothing: Tree = { kind: "scalar", value: null, span }
    if (stopped) return nothing
    if (++nodes > MAX_NODES) stop(span, "aliases repeat too much content", "write the content once, or use `ref`")
    else if (depth > MAX_DEPTH) stop(span, `nested more than ${MAX_DEPTH} deep`, "a scenario is never this deep")
    if (stopped || node === null) return nothing
    if (isAlias(node)) {
      if (++aliases > MAX_ALIASES) {
        stop(span, `more than ${MAX_ALIASES} aliases`, "use `ref: parameters.NAME` for numbers, `extends` for the rest")
        return nothing
      }
      const target = node.resolve(document)
      if (target === undefined) return nothing
      const tree = { ...visit(target, path, depth + 1), alias: span }
      if (hasRange(tree)) {
        problems.push({
          severity: "warning",
          code: "alias-copies-range",
          path: path.join("."),
          message: `the alias *${node.source} copies a number with a range: the copies are drawn independently`,
          hint: "put the number under `parameters` and use `ref: parameters.NAME`",
          span
        })
      }
      return tree
    }
    if (isMap(node)) {
      const entries = new Map<string, Entry>()
      for (const pair of node.items) {
        const keyNode = pair.key as Node | null
        const key = isScalar(keyNode) ? String(keyNode.value) : ""
        if (!isScalar(keyNode)) {
          problems.push({
            severity: "error",
            code: "complex-key",
            path: path.join("."),
            message: "a key must be a word",
            hint: "write the key as plain text before a colon",
            span: spanOf(source, keyNode)
          })
          continue
        }
        const keySpan = spanOf(source, keyNode)
        const child = visit(pair.value as Node | null, [...path, key], depth + 1)
        entries.set(key, { key: keySpan, node: pair.value === null ? { ...child, span: keySpan } : child })
      }
      return { kind: "map", entries, span }
    }
    if (isSeq(node)) {
      return {
        kind: "list",
        items: node.items.map((item, i) => visit(item as Node, [...path, String(i)], depth + 1)),
        span
      }
    }
    return { kind: "scalar", value: isScalar(node) ? node.value : null, span }
  }
  return { visit, problems }
}

const spanOf = (source: Source, node: Node | null): Span => {
  const [start, end] = node?.range ?? [0, 1]
  return { source, start, end: Math.max(start + 1, end) }
}

const syntaxMessage = (code: string, message: string): string => {
  if (code === "DUPLICATE_KEY") return "two keys alike in one map"
  if (code === "TAB_AS_INDENT") return "a tab is used for indentation"
  if (code === "MULTIPLE_DOCS") return "more than one document in the file"
  const first = message.split("\n")[0] ?? message
  return `this is not valid YAML: ${first.charAt(0).toLowerCase()}${first.slice(1)}`
}

const syntaxHint = (code: string, message: string): { readonly hint: string } => {
  if (code === "DUPLICATE_KEY") return { hint: "remove one of them, or merge their contents" }
  if (code === "TAB_AS_INDENT") return { hint: "indent with spaces" }
  if (code === "MULTIPLE_DOCS") return { hint: "write each scenario in a file of its own, and remove the `---`" }
  if (/tag/i.test(message)) return { hint: "remove the `!tag`: a scenario holds only plain values" }
  if (/implicit map key|nested mappings/i.test(message))
    return { hint: "check indentation, and quote text that holds a colon" }
  return { hint: "check indentation, quotes and brackets just before this place" }
}
