/** What an HTML memo says, line by line, tooltips and pictures included. */
import { elementsIn, replaceElements } from "../markup.ts"
import { unescaped } from "../memoFile.ts"
import { digestOf } from "./digestOf.ts"
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
  const shown = withoutRecord(html)
  return [
    ...[...elementsIn(shown, "style")].map(({ inner }): DocumentLine => ({
      kind: "markup",
      text: `<style> ${printOf(inner)}`
    })),
    ...linesOf(replaceElements(shown, ["style"], ({ tag }) => tag)),
    { kind: "whole", text: printOf(shown) }
  ]
}

/** The one record as casecap writes it, letter for letter: in anything that only looks like it words could hide. */
const withoutRecord = (html: string): string =>
  html.replace(/<script type="text\/plain" id="casecap-memo">casecap-memo\/2:[A-Za-z0-9+/=]+<\/script>/u, "")

const printOf = (text: string): string => digestOf(text.replaceAll(/\s+/gu, " "))

const linesOf = (html: string): ReadonlyArray<DocumentLine> => {
  const lines: Array<DocumentLine> = []
  let words = ""
  let marks = ""
  let kind: LineKind = "text"
  const flush = () => {
    const said = lineOf(kind, words)
    lines.push(...said.map((line) => ({ ...line, marks })))
    if (said.length > 0) marks = ""
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
    if (closing === "") {
      lines.push(...saidIn(whole, name))
      // Where a block ends nothing begins to be hidden, and the line behind it is the same without it.
      marks += whole
    }
  }
  words += unescaped(html.slice(from))
  flush()
  return [...lines, ...lineOf("markup", marks)]
}

/** What a tag itself says; the security policy and the size of the window are nobody's words. */
const saidIn = (tag: string, name: string): ReadonlyArray<DocumentLine> => {
  if (name === "meta" && !/\bname="(?:author|date|keywords|description)"/u.test(tag)) return []
  return SAID.flatMap((attribute) => {
    const [, said] = new RegExp(`\\s${attribute}="([^"]*)"`, "u").exec(tag) ?? []
    return said === undefined ? [] : lineOf(name === "meta" ? "property" : "alternative", unescaped(said))
  })
}
