/** What kind of file stands where another was asked for: told by its content, whatever it is called. */
import { type Lang, say, textIn } from "../words/Lang.ts"
import type { Told } from "../words/told.ts"
import type { Problem } from "./Problem.ts"
import { makeSource } from "./Source.ts"

/** Files that casecap reads or writes. */
export type FileKind =
  | "answer"
  | "checks"
  | "lock"
  | "markdown"
  | "page"
  | "part"
  | "pdf"
  | "picture"
  | "scenario"
  | "schema"
  | "table"
  | "wordFile"
  | "workbook"

/** What may be asked for. */
type Wanted = "checks" | "memo" | "part" | "scenario" | "workbook"

/**
 * The kind of a file, or undefined where nothing says it: a scenario with a mistake in its first key is none of ours.
 *
 * @example fileKind(new TextEncoder().encode("casecapLock: 1\n")) // => "lock"
 */
export const fileKind = (bytes: Uint8Array): FileKind | undefined => {
  const opening = letters(bytes.subarray(0, OPENING_BYTES))
  if (opening.startsWith("PK\u0003\u0004")) return officeFile(letters(bytes.subarray(-DIRECTORY_BYTES)))
  const text = opening.trimStart()
  if (text.startsWith("%PDF-")) return "pdf"
  if (text.startsWith("<")) return /^<(?:\?xml[^>]*>\s*)?<?svg/iu.test(text) ? "picture" : pageIn(text)
  if (text.startsWith("{")) return jsonIn(text)
  return yamlIn(text) ?? (isMarkdown(text) ? "markdown" : isTable(text) ? "table" : undefined)
}

/**
 * What a file is instead of what was asked for, and what it is good for; undefined where it may be what was asked for.
 *
 * @param file as the user named it
 */
export const otherThan = (file: string, bytes: Uint8Array, wanted: Wanted): Told | undefined => {
  const kind = fileKind(bytes)
  if (kind === undefined || kind === wanted || (wanted === "memo" && MEMO_KINDS.includes(kind))) return undefined
  return {
    message: say("misplaced.thisIs", { what: say(`misplaced.${kind}`), wanted: say(`misplaced.${wanted}`) }),
    hint: say("misplaced.next", { use: say(`misplaced.${kind}Use`, { file }), wanted: say(`misplaced.${wanted}`) })
  }
}

/** The one problem of a file that is of another kind than asked for. */
export const otherKind = (file: string, bytes: Uint8Array, wanted: Wanted): Problem | undefined => {
  const told = otherThan(file, bytes, wanted)
  const span = { source: makeSource(file, ""), start: 0, end: 1 }
  return told && { severity: "error", code: "other-file", path: "", ...told, span }
}

/** What was found, then the next step. */
export const inOneLine = ({ message, hint }: Told, lang: Lang): string =>
  `${textIn(message, lang)}; ${textIn(hint, lang)}`

/** A memo is written in four formats, and only its record tells it from other files in them. */
const MEMO_KINDS: ReadonlyArray<FileKind> = ["wordFile", "pdf", "page", "markdown"]

const OPENING_BYTES = 4096
/** The names of an archive's parts stand once more at its end. */
const DIRECTORY_BYTES = 65_536

/** Every byte a letter: what is looked for is ASCII. */
const letters = (bytes: Uint8Array): string =>
  new TextDecoder("latin1").decode(bytes).replace(/^\u00ef\u00bb\u00bf/u, "")

const officeFile = (directory: string): FileKind | undefined =>
  directory.includes("xl/workbook.xml") ? "workbook" : directory.includes("word/document.xml") ? "wordFile" : undefined

const pageIn = (text: string): FileKind | undefined =>
  /^<(?:!doctype\s+html|html)\b/iu.test(text) ? "page" : undefined

const jsonIn = (text: string): FileKind | undefined => {
  if (/^\{\s*"casecapPart":/u.test(text)) return "part"
  if (/^\{\s*"casecap": 1,\s*"version":/u.test(text)) return "answer"
  return /^\{\s*"\$schema":[^,]*,\s*"title": "casecap /u.test(text) ? "schema" : undefined
}

/** By its first key that is not indented. */
const yamlIn = (text: string): FileKind | undefined => {
  const first = /^(casecapLock|casecapChecks|casecap)\s*:/mu.exec(text)?.[1]
  if (first === undefined) return undefined
  return first === "casecapLock" ? "lock" : first === "casecapChecks" ? "checks" : "scenario"
}

/** A table drawn with strokes: no scenario has a line like that. */
const isMarkdown = (text: string): boolean => /^\| ?:?-{3,}/mu.test(text)

/** A heading of at least three words between commas, semicolons or tabs, and no key. */
const isTable = (text: string): boolean => {
  const heading = text.split(/\r?\n/u).find((line) => line.trim() !== "" && !line.startsWith("#")) ?? ""
  return heading.split(/[,;\t]/u).length >= 3 && !/[:{}[\]]/u.test(heading)
}
