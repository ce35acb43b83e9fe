/** The words that a reader of a memo's file sees, whatever they are packed in. */
import { strFromU8 } from "fflate"
import { withoutLinks, withoutClaims } from "./markdownMarks.ts"
import { replaceElements } from "./markup.ts"
import { formatOf, readText, unescaped, unzipped } from "./memoFile.ts"

/** Undefined for a PDF, whose letters are drawn and not written. */
export const visibleText = (bytes: Uint8Array): string | undefined => {
  switch (formatOf(bytes)) {
    case "pdf":
      return undefined
    case "docx":
      return inDocx(bytes)
    case "html":
      return inHtml(readText(bytes))
    case "md":
      return inMarkdown(readText(bytes))
  }
}

/** Without what only the packing put there: kinds of spaces, places where a line may break, marks of Markdown. */
export const plainly = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff*_`\\]/gu, "")
    .replaceAll("\u2011", "-")
    .replace(/[\s|·]+/gu, " ")
    .trim()

const inDocx = (bytes: Uint8Array): string =>
  unzipped(bytes, (name) => /^word\/(?:document|footnotes|endnotes)\d*\.xml$/u.test(name))
    .map((part) => wordsOfPart(strFromU8(part)))
    .join("\n")

/** Text that is deleted with tracked changes is `w:delText`, and so not among it. */
const wordsOfPart = (xml: string): string =>
  [...xml.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:(noBreakHyphen)\b|<\/w:p>|<w:(?:tab|br|cr)\b[^<>]*>/gu)]
    .map(([, words, hyphen]) => (words === undefined ? (hyphen === undefined ? "\n" : "-") : unescaped(words)))
    .join("")

const inHtml = (html: string): string => {
  const seen = replaceElements(html, ["head", "script", "style", "svg"], () => " ")
  // The marks of footnotes, and the ways back to them.
  const unmarked = replaceElements(seen, ["sup", "a"], ({ name, tag, inner }) =>
    name === "sup" || tag.includes('href="#mark-') ? "" : inner
  )
  return unescaped(unmarked.replace(/<\/?(?:a|b|em|i|span|strong|wbr)\b[^<>]*>/gu, "").replace(/<[^<>]*>/gu, " "))
}

const inMarkdown = (markdown: string): string =>
  withoutLinks(withoutClaims(markdown).replace(/\[\^\d+\]:?/gu, ""))
    .replace(/(?<!\\)<[^<>]*>/gu, "")
    .replace(/^(?:> ?)+/gmu, "")
