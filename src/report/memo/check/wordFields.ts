/** Fields of a Word file: text that Word works out anew, and what stands in its place until then. */
import type { Attributes } from "./wordXml.ts"

/** The only ones a memo has: numbers of captions, references to them, and pages in running heads. */
const KNOWN = /^(?:SEQ \S+ \\\* ARABIC|REF _Ref\d+ \\h(?: \\\* Lower)?)(?: \\\* MERGEFORMAT)?$/u
const PAGES = /^(?:NUM)?PAGES?(?: \\\* (?:Arabic|ARABIC))?(?: \\\* MERGEFORMAT)?$/u

export interface WordFields {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  /** What stands in `instrText`. */
  readonly ask: (text: string) => void
  /** What of a text is seen: nothing where Word expects the question, and no page number that it has counted. */
  readonly shown: (text: string) => string
}

/**
 * @param inHead whether page numbers may stand here
 * @param odd is told of each field that a memo does not have
 * @param referred is told of each reference: the bookmark, and what stands in its place
 */
export const wordFields = (
  inHead: boolean,
  odd: (field: string) => void,
  referred: (bookmark: string, shown: string) => void
): WordFields => {
  let asked = ""
  let result = ""
  let part: "none" | "asked" | "result" = "none"
  const settle = () => {
    const question = asked.trim().replaceAll(/\s+/gu, " ")
    if (!KNOWN.test(question) && !(inHead && PAGES.test(question) && /^[\d\s]*$/u.test(result))) odd(question)
    const bookmark = /^REF (_Ref\d+)/u.exec(question)?.[1]
    if (bookmark !== undefined) referred(bookmark, result)
    part = "none"
  }
  const begin = (question: string, next: "asked" | "result") => {
    if (part !== "none") odd(question === "" ? "{ }" : question)
    ;[asked, result, part] = [question, "", next]
  }
  return {
    open: (name, attributes) => {
      if (name === "w:fldSimple") begin(attributes["w:instr"] ?? "", "result")
      if (name !== "w:fldChar") return
      const type = attributes["w:fldCharType"]
      if (type === "begin") begin("", "asked")
      if (type === "separate") part = "result"
      if (type === "end") settle()
    },
    close: (name) => {
      if (name === "w:fldSimple") settle()
    },
    ask: (text) => void (asked += text),
    shown: (text) => {
      if (part === "asked") return ""
      if (part === "result") result += text
      if (part === "result" && PAGES.test(asked.trim().replaceAll(/\s+/gu, " ")) && /^[\d\s]*$/u.test(text)) return ""
      // A program that brings a reference up to date writes it with the capital of its caption.
      return part === "result" && /\bREF\b/u.test(asked) ? text.toLowerCase() : text
    }
  }
}
