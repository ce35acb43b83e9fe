/** Walks a memo for digits that no claim stands behind, for tests. */
import type { MemoFindings } from "../../../../src/analysis/memo/Findings.ts"
import { formatDate } from "../../../../src/words/numbers.ts"
import { textIn } from "../../../../src/words/Lang.ts"
import type { Block, Cell, Inline, Memo } from "../../../../src/report/memo/Memo.ts"
import { allBlocks } from "./soundness.ts"

/**
 * What may be printed without a claim: conventions that no scenario can change. Besides these only what is quoted from
 * the scenarios is let through (names, notes, sources, paths, dates), and the head, whose numbers say how the memo was
 * made: version, draws and seed.
 */
const conventions = [
  /90[\u00a0]?%/gu, // what the intervals are
  /50[\u00a0]?%/gu,
  /\b1[\u00a0]?%/gu, // the change by which weights are measured
  /\(1 \u2212 /gu, // in the formula of hand-offs
  /(?:år|year|jaar) \u2212?\d{1,2}\)/gu // a year counted from the change, as the name of a number of that year
]

export const unclaimedIn = (memo: Memo, findings: MemoFindings): ReadonlyArray<string> => {
  const quoted = quotedFrom(findings, memo)
  const bare = (words: string) => {
    const rest = quoted.reduce((left, one) => left.replaceAll(one, " "), words)
    return conventions.reduce((left, one) => left.replaceAll(one, " "), rest)
  }
  const claimed = new Set(memo.claims.flatMap(({ text }) => numbersIn(text)))
  const claims = new Set(memo.claims.map(({ id }) => id))
  const found: Array<string> = []
  const isClaim = (id: string | undefined) => id !== undefined && claims.has(id)
  const words = (said: string, where: string) => {
    if (/\d/u.test(bare(said))) found.push(`${where}: ${said}`)
  }
  const visit = (inlines: ReadonlyArray<Inline>, where: string): void => {
    for (const inline of inlines) {
      if ("claim" in inline && isClaim(inline.claim)) continue
      if ("inlines" in inline) visit(inline.inlines, where)
      else if (inline.kind === "text") words(inline.text, where)
      else if (inline.kind !== "crossReference") found.push(`${where}: ${JSON.stringify(inline)}`)
    }
  }
  const cell = (one: Cell, where: string): void => {
    if (typeof one === "string") words(one, where)
    else if (typeof one === "number") found.push(`${where}: ${one}`)
    else if (one !== null && !isClaim(one.claim)) {
      if (one.inlines === undefined) found.push(`${where}: ${JSON.stringify(one)}`)
      else visit(one.inlines, where)
    }
  }
  words(memo.title, "title")
  for (const block of allBlocks(memo.blocks)) {
    for (const inlines of inlinesOf(block)) visit(inlines, whereIn(block))
    if (block.kind === "heading") words(block.text, "heading")
    if (block.kind === "annex" || block.kind === "callout") words(block.title, block.kind)
    if (block.kind === "table") {
      for (const { header } of block.columns) words(header, block.id)
      for (const one of block.rows.flatMap(({ cells }) => cells)) cell(one, block.id)
    }
    if (block.kind === "figure") {
      const free = numbersIn(bare(block.chart.alt)).filter((number) => !claimed.has(number))
      if (free.length > 0) found.push(`${block.id}: ${free.join(" ")}`)
    }
  }
  return found
}

const whereIn = (block: Block): string => ("id" in block && block.id !== undefined ? block.id : block.kind)

const inlinesOf = (block: Block): ReadonlyArray<ReadonlyArray<Inline>> => {
  if (block.kind === "paragraph") return [block.inlines]
  if (block.kind === "list") return block.items
  if (block.kind !== "figure" && block.kind !== "table") return []
  return [block.caption, ...(block.note === undefined ? [] : [block.note])]
}

/** Without signs: a picture may show a cost without the sign that the table gives it. */
const numbersIn = (words: string): ReadonlyArray<string> =>
  (words.match(/\d[\d.,]*/gu) ?? []).map((number) => number.replace(/[.,]$/u, ""))

/** Every text that the findings carry over from the scenarios, the longest first. */
const quotedFrom = (findings: MemoFindings, { lang }: Memo): ReadonlyArray<string> => {
  const found = new Set<string>()
  const visit = (node: unknown, key: string): void => {
    // A code such as 101 would hide parts of larger numbers.
    if (key === "code") return
    if (typeof node === "string") {
      found.add(node)
      found.add(node.replace(/[.]$/u, ""))
      found.add(node.toUpperCase())
      found.add(node.charAt(0).toLowerCase() + node.slice(1))
      found.add(node.replace(/\s*\([^()]*\)$/u, ""))
      // Code names in a note are written with other words, so its clauses are known one by one.
      // The list of fitted numbers leaves out that they are fitted.
      for (const clause of key === "note" ? node.split(/;\s*|^(?:Tilpasset, |Fitted )/u) : []) {
        found.add(clause)
        found.add(clause.charAt(0).toLowerCase() + clause.slice(1))
      }
      if (key === "asOf") found.add(formatDate(node, lang))
      // What has no words of its own is called as its path ends.
      const [last = ""] = node.split(".").slice(-1)
      // A year in a path, as in `phasing.0`, would hide parts of larger numbers.
      if (key === "path" && !/^-?\d+$/u.test(last)) found.add(last.charAt(0).toUpperCase() + last.slice(1))
    } else if (typeof node === "object" && node !== null && !ArrayBuffer.isView(node) && !("metric" in node)) {
      const isText = "da" in node && "en" in node
      if (isText) visit(textIn(node as { readonly da: string; readonly en: string }, lang), key)
      else if (node instanceof Map) for (const child of node.values()) visit(child, key)
      else for (const [name, child] of Object.entries(node)) visit(child, name)
    }
  }
  visit({ ...findings, counts: null }, "")
  // What has no digit hides none.
  return [...found].filter((one) => /\d/u.test(one)).toSorted((one, other) => other.length - one.length)
}
