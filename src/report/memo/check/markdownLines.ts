/** What a Markdown memo says, line by line, with what stands in its pictures. */
import { createHash } from "node:crypto"
import { elementsIn } from "../markup.ts"
import { unescaped } from "../memoFile.ts"
import { type DocumentLine, lineOf } from "./DocumentLine.ts"

/** @param picture the text of a picture beside the memo, by its name; undefined where there is none */
export const markdownLines = (
  markdown: string,
  picture: (name: string) => string | undefined
): ReadonlyArray<DocumentLine> => {
  const at = markdown.lastIndexOf("\n```casecap-memo")
  const block = at < 0 ? markdown : `${markdown.slice(0, at)}${afterFence(markdown.slice(at + 1))}`
  return block.split(/\r?\n/u).flatMap((line): ReadonlyArray<DocumentLine> => {
    const bare = line.replace(/^> ?/u, "")
    if (/^<a id="[^"]*"><\/a>$/u.test(bare.trim())) return []
    if (/^#+ /u.test(bare)) return lineOf("heading", bare.replace(/^#+ /u, ""))
    if (bare.startsWith("|")) return lineOf("row", bare)
    const [, alt, file] = PICTURE.exec(bare.trim()) ?? []
    if (alt === undefined || file === undefined) return lineOf("text", bare)
    return [...lineOf("alternative", alt), ...pictureLines(picture(nameOf(file)))]
  })
}

const PICTURE = /^!\[(.*)\]\(<([^>]*)>\)$/u

/** More pictures than any memo has. */
const MOST_PICTURES = 100

/** The names of the pictures beside a memo, which may have been given another name together with them. */
export const pictureNames = (markdown: string): ReadonlyArray<string> =>
  markdown
    .split(/\r?\n/u)
    .flatMap((line) => {
      const file = PICTURE.exec(line.trim())?.[2]
      return file === undefined ? [] : [nameOf(file)]
    })
    .slice(0, MOST_PICTURES)

const nameOf = (file: string): string => {
  try {
    return decodeURI(file)
  } catch {
    return file
  }
}

const afterFence = (fenced: string): string => {
  const end = fenced.indexOf("\n```", 3)
  return end < 0 ? "" : fenced.slice(end + 4)
}

/** Words of a picture, and its shapes as one line: a longer bar is another picture. */
const pictureLines = (svg: string | undefined): ReadonlyArray<DocumentLine> => {
  if (svg === undefined) return [{ kind: "picture", text: "\u2013" }]
  const said = [...elementsIn(svg, "title", "desc", "text")].flatMap(({ inner }) =>
    lineOf("alternative", unescaped(inner.replaceAll(/<[^<>]*>/gu, " ")))
  )
  const shapes = svg.replaceAll(/>[^<]*</gu, "><").replaceAll(/\s+/gu, " ")
  return [...said, { kind: "picture", text: createHash("sha256").update(shapes).digest("hex") }]
}
