/** What an HTML memo says, line by line, tooltips and pictures included. */
import { createHash } from "node:crypto"
import { elementsIn, replaceElements } from "../markup.ts"
import { unescaped } from "../memoFile.ts"
import { type DocumentLine, lineOf, type LineKind } from "./DocumentLine.ts"

/** Elements that stand on a line of their own. */
const BLOCKS = new Set(
  "address article aside body caption dd desc dl dt div figcaption figure footer g h1 h2 h3 h4 h5 h6 header html li main nav ol p section svg table tbody text tfoot thead title tr ul".split(
    " "
  )
)
const HEADINGS = new Set(["h1", "h2", "h3", "h4", "title"])
const CELLS = new Set(["td", "th"])
/** Attributes that somebody is told. */
const SAID = ["alt", "aria-label", "title", "lang", "content"]

export const htmlLines = (html: string): ReadonlyArray<DocumentLine> => {
  const scripts = [...elementsIn(html, "script")].filter(({ tag }) => !tag.includes('id="casecap-memo"'))
  const styles = [...elementsIn(html, "style")]
  const body = replaceElements(html, ["script", "style"], () => "")
  return [
    ...scripts.flatMap(({ inner }): ReadonlyArray<DocumentLine> => [
      { kind: "markup", text: `<script> ${inner.slice(0, 60).trim()}` }
    ]),
    ...styles.map(({ inner }): DocumentLine => ({ kind: "markup", text: `<style> ${printOf(inner)}` })),
    ...linesOf(body)
  ]
}

/** A print of everything in the file but its record: shapes in pictures and hidden elements show in it. */
export const htmlPrint = (html: string): string =>
  printOf(replaceElements(html, ["script"], ({ tag }) => (tag.includes('id="casecap-memo"') ? "" : "<script>")))

const printOf = (text: string): string =>
  createHash("sha256").update(text.replaceAll(/\s+/gu, " ")).digest("hex").slice(0, 12)

const linesOf = (html: string): ReadonlyArray<DocumentLine> => {
  const lines: Array<DocumentLine> = []
  let words = ""
  let kind: LineKind = "text"
  const flush = () => {
    lines.push(...lineOf(kind, words))
    words = ""
    kind = "text"
  }
  const tags = /<(\/?)([a-zA-Z][\w:-]*)[^<>]*>|<!--.*?-->/gsu
  let from = 0
  for (let found = tags.exec(html); found !== null; found = tags.exec(html)) {
    words += unescaped(html.slice(from, found.index))
    from = found.index + found[0].length
    const [whole, closing, named = ""] = found
    const name = named.toLowerCase()
    if (whole.startsWith("<!--")) {
      lines.push({ kind: "markup", text: whole.slice(0, 60) })
      continue
    }
    if (CELLS.has(name) && closing === "" && words.trim() !== "") words += " | "
    if (BLOCKS.has(name)) {
      if (kind === "text" && name === "tr" && closing !== "") kind = "row"
      flush()
      if (closing === "" && HEADINGS.has(name)) kind = "heading"
    }
    if (closing === "") lines.push(...saidIn(whole, name))
  }
  words += unescaped(html.slice(from))
  flush()
  return lines
}

/** What a tag itself says; the security policy and the size of the window are nobody's words. */
const saidIn = (tag: string, name: string): ReadonlyArray<DocumentLine> => {
  if (name === "meta" && !/\bname="(?:author|date|keywords|description)"/u.test(tag)) return []
  return SAID.flatMap((attribute) => {
    const [, said] = new RegExp(`\\s${attribute}="([^"]*)"`, "u").exec(tag) ?? []
    return said === undefined ? [] : lineOf(name === "meta" ? "property" : "alternative", unescaped(said))
  })
}
