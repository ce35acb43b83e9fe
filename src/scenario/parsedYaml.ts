/** YAML text → tree by the parser: positions kept, aliases followed within limits, nothing executed. */
import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Parser,
  type YAMLMap,
  YAMLParseError,
  type YAMLSeq
} from "yaml"
import { append } from "../kernel/append.ts"
import { inert } from "../kernel/inert.ts"
import { nestedBeyond } from "./nesting.ts"
import { looksLikeThousands } from "./numberNotation.ts"
import type { Problem } from "./Problem.ts"
import type { Told } from "../words/told.ts"
import type { Source, Span } from "./Source.ts"
import { hasRange, type Entry, type Tree } from "./Tree.ts"
import { MAX_ALIASES, MAX_DEPTH, MAX_ENTRIES, MAX_KEY_LETTERS, MAX_LETTERS, MAX_NODES } from "./yamlLimits.ts"
import { syntaxProblems } from "./yamlSyntax.ts"
import { type PartedNumber, yamlWords } from "./yamlWords.ts"

export interface YamlFile {
  readonly source: Source
  readonly tree: Tree | undefined
  readonly problems: ReadonlyArray<Problem>
}

/** A YAML 1.2 text, whatever it holds. The tree is absent when an error was found that leaves its shape unknown. */
export const parsedYaml = (source: Source): YamlFile => {
  const { text } = source
  const tooDeep = nestedBeyond(text, MAX_DEPTH)
  if (tooDeep !== undefined) {
    const span = { source, start: tooDeep, end: tooDeep + 1 }
    const problem: Problem = { severity: "error", code: "too-large", path: "", ...yamlWords.tooDeep(MAX_DEPTH), span }
    return { source, tree: undefined, problems: [problem] }
  }
  const document = parsed(text)
  const problems = syntaxProblems(source, [...document.errors, ...document.warnings].slice(0, MAX_COMPLAINTS))
  if (problems.length > 0) return { source, tree: undefined, problems }
  if (document.contents === null) {
    const empty: Problem = {
      severity: "error",
      code: "empty-file",
      path: "",
      ...yamlWords.empty,
      span: { source, start: 0, end: 0 }
    }
    return { source, tree: undefined, problems: [empty] }
  }
  const walk = makeWalk(source, document)
  const tree = walk.visit(document.contents as Node, [], 0)
  return {
    source,
    tree: walk.problems.some(({ code }) => code === "too-large") ? undefined : tree,
    problems: walk.problems
  }
}

/** What a parser says after so many complaints about one file only follows. */
const MAX_COMPLAINTS = 100

/** The first document. Garbage makes a complaint of every letter, so the parser is stopped after some. */
const parsed = (text: string): Document => {
  // The parser compares each key of a map with every other; ours are compared in the walk.
  const composer = new Composer({ version: "1.2", uniqueKeys: false, merge: false, prettyErrors: false })
  const documents: Array<Document> = []
  let complaints = 0
  for (const token of new Parser().parse(text)) {
    if (token.type === "error" && ++complaints > MAX_COMPLAINTS) break
    append(documents, composer.next(token))
    if (documents.length > 1) break
  }
  append(documents, composer.end(true, text.length))
  const [first, second] = documents
  if (second !== undefined) {
    const [start, end] = second.range ?? [0, 1]
    first!.errors.push(new YAMLParseError([start, end], "MULTIPLE_DOCS", "several documents"))
  }
  return first!
}

const makeWalk = (source: Source, document: Document) => {
  const problems: Array<Problem> = []
  let aliases = 0
  let nodes = 0
  let stopped = false

  const stop = (span: Span, words: Told): void => {
    if (!stopped) problems.push({ severity: "error", code: "too-large", path: "", ...words, span })
    stopped = true
  }

  const visit = (node: Node | null, path: ReadonlyArray<string>, depth: number): Tree => {
    const span = spanOf(source, node)
    const nothing: Tree = { kind: "scalar", value: null, span }
    if (stopped) return nothing
    if (++nodes > MAX_NODES) stop(span, yamlWords.tooManyNodes)
    else if (depth > MAX_DEPTH) stop(span, yamlWords.tooDeep(MAX_DEPTH))
    if (stopped || node === null) return nothing
    if (isAlias(node)) {
      if (++aliases > MAX_ALIASES) {
        stop(span, yamlWords.tooManyAliases(MAX_ALIASES))
        return nothing
      }
      const target = node.resolve(document)
      if (target === undefined) {
        problems.push({
          severity: "error",
          code: "yaml-syntax",
          path: path.join("."),
          ...yamlWords.badAlias(node.source),
          span
        })
        return nothing
      }
      const tree = { ...visit(target, path, depth + 1), alias: span }
      if (hasRange(tree)) {
        problems.push({
          severity: "warning",
          code: "alias-copies-range",
          path: path.join("."),
          ...yamlWords.copiesRange(node.source),
          span
        })
      }
      return tree
    }
    if ((isMap(node) || isSeq(node)) && node.items.length > MAX_ENTRIES) {
      stop(span, yamlWords.tooManyEntries(node.items.length, MAX_ENTRIES))
      return nothing
    }
    if (isMap(node)) {
      const entries = new Map<string, Entry>()
      for (const [i, pair] of node.items.entries()) {
        const parted = partedNumber(node.items[i - 1]?.value, pair.value === null ? pair.key : undefined)
        if (parted !== undefined) {
          const at = spanOf(source, pair.key as Node | null)
          const words = yamlWords.commaInNumber(parted)
          problems.push({ severity: "error", code: "comma-in-number", path: path.join("."), ...words, span: at })
          continue
        }
        const keyNode = pair.key as Node | null
        const key = isScalar(keyNode) ? inert(String(keyNode.value)) : ""
        if (!isScalar(keyNode)) {
          problems.push({
            severity: "error",
            code: "complex-key",
            path: path.join("."),
            ...yamlWords.complexKey,
            span: spanOf(source, keyNode)
          })
          continue
        }
        const keySpan = spanOf(source, keyNode)
        if (key.length > MAX_KEY_LETTERS) stop(keySpan, yamlWords.tooLong(key.length, MAX_KEY_LETTERS))
        if (entries.has(key)) {
          const words = yamlWords.duplicateKey(key)
          problems.push({ severity: "error", code: "duplicate-key", path: path.join("."), ...words, span: keySpan })
        }
        const child = visit(pair.value as Node | null, [...path, key], depth + 1)
        const bareSpan = pair.value === null ? keySpan : child.span
        const bare: Tree = { kind: "scalar", value: null, span: bareSpan, bare: true }
        entries.set(key, { key: keySpan, node: isBare(pair.value) ? bare : child })
      }
      return { kind: "map", entries, span: spanTo(node, span, [...entries.values()].at(-1)?.node) }
    }
    if (isSeq(node)) {
      const items: Array<Tree> = []
      for (const [i, item] of node.items.entries()) {
        const parted = partedNumber(node.items[i - 1], item)
        if (parted !== undefined && /^0\d\d$/u.test(parted.after)) {
          const at = spanOf(source, item as Node)
          const words = yamlWords.commaInNumber(parted)
          problems.push({ severity: "error", code: "comma-in-number", path: path.join("."), ...words, span: at })
        } else items.push(visit(item as Node, [...path, String(items.length)], depth + 1))
      }
      return { kind: "list", items, span: spanTo(node, span, items.at(-1)) }
    }
    if (isScalar(node) && typeof node.value === "string" && node.value.length > MAX_LETTERS)
      stop(span, yamlWords.tooLong(node.value.length, MAX_LETTERS))
    if (isScalar(node) && typeof node.value === "number" && looksLikeThousands(node.source ?? "")) {
      const words = yamlWords.thousands(node.source!, node.value)
      problems.push({ severity: "warning", code: "thousands-point", path: path.join("."), ...words, span })
    }
    const value = isScalar(node) ? node.value : null
    return { kind: "scalar", value: typeof value === "string" ? inert(value) : value, span }
  }
  return { visit, problems }
}

/** Nothing is written: neither `null` nor `~` nor an empty text. */
const isBare = (value: unknown): boolean =>
  value === null || (isScalar(value) && value.value === null && value.source === "")

/** `10,000` or `0,2` between braces or brackets: a comma parts entries, so that digits stand where an entry should. */
const partedNumber = (before: unknown, after: unknown): PartedNumber | undefined => {
  if (!isScalar(before) || !isScalar(after)) return undefined
  // What is in quotes is a text, such as a code.
  if (before.type !== "PLAIN" || after.type !== "PLAIN") return undefined
  const [first, second] = [before.source ?? "", after.source ?? ""]
  return /^-?(?:[1-9]\d*|0)$/u.test(first) && /^\d+$/u.test(second) ? { before: first, after: second } : undefined
}

/** Without brackets a map or list ends with its last value: the parser counts the comments behind it as well. */
const spanTo = ({ flow }: YAMLMap | YAMLSeq, span: Span, last: Tree | undefined): Span =>
  flow === true || last === undefined ? span : { ...span, end: last.span.end }

const spanOf = (source: Source, node: Node | null): Span => {
  const [start, end] = node?.range ?? [0, 1]
  return { source, start, end: Math.max(start + 1, end) }
}
