/** What a Markdown memo says, line by line, with what stands in its pictures. */
import { fileAddress } from "../fileAddress.ts"
import { elementsIn, replaceElements } from "../markup.ts"
import { unescaped } from "../memoFile.ts"
import { type DocumentLine, lineOf } from "./DocumentLine.ts"
import { digestOf } from "./digestOf.ts"

/** @param picture the text of a picture beside the memo, by its name; undefined where there is none */
export const markdownLines = (
  markdown: string,
  picture: (name: string) => string | undefined
): ReadonlyArray<DocumentLine> => {
  const shown = withoutRecord(markdown)
  const lines = shown.split(/\r?\n/u).flatMap((line): ReadonlyArray<DocumentLine> => {
    const bare = line.replace(/^> ?/u, "")
    if (/^#+ /u.test(bare)) return lineOf("heading", bare.replace(/^#+ /u, ""))
    if (bare.startsWith("|")) return lineOf("row", bare)
    const [, alt, file] = PICTURE.exec(bare.trim()) ?? []
    if (alt === undefined || file === undefined) return lineOf("text", bare)
    const name = nameOf(file)
    return [...lineOf("alternative", alt), ...pictureLines(name === undefined ? undefined : picture(name))]
  })
  // Empty lines and spaces can join passages or take them apart; what the pictures are called says nothing.
  const whole = shown.replaceAll(/\r\n/gu, "\n").replaceAll(/^(> )?!\[(.*)\]\(<[^>]*>\)$/gmu, "$1![$2]")
  return [...lines, { kind: "whole", text: digestOf(whole.trimEnd()) }]
}

/** The block as casecap writes it, letter for letter: in anything that only looks like it words could stand. */
const withoutRecord = (markdown: string): string => {
  const blocks = [...markdown.matchAll(/\r?\n```casecap-memo\r?\ncasecap-memo\/2:[A-Za-z0-9+/=]+\r?\n```(?=\r?\n|$)/gu)]
  const last = blocks.at(-1)
  return last === undefined
    ? markdown
    : `${markdown.slice(0, last.index).trimEnd()}${markdown.slice(last.index + last[0].length)}`
}

const PICTURE = /^!\[(.*)\]\(<([^>]*)>\)$/u

/** More pictures than any memo has. */
const MOST_PICTURES = 100

/** The names of the pictures beside a memo, which may have been given another name together with them. */
export const pictureNames = (markdown: string): ReadonlyArray<string> =>
  markdown
    .split(/\r?\n/u)
    .flatMap((line) => {
      const name = nameOf(PICTURE.exec(line.replace(/^> ?/u, "").trim())?.[2] ?? "")
      return name === undefined ? [] : [name]
    })
    .slice(0, MOST_PICTURES)

/** Undefined for what leads elsewhere than to the file of that name: a reader cuts an address at `?` and at `#`. */
const nameOf = (address: string): string | undefined => {
  try {
    const name = decodeURIComponent(address)
    return address === "" || fileAddress(name) !== address ? undefined : name
  } catch {
    return undefined
  }
}

/** Words of a picture, and its shapes as one line: a longer bar is another picture. */
const pictureLines = (svg: string | undefined): ReadonlyArray<DocumentLine> => {
  if (svg === undefined) return [{ kind: "picture", text: "\u2013" }]
  const said = [...elementsIn(svg, "title", "desc", "text")].flatMap(({ inner }) =>
    lineOf("alternative", unescaped(inner.replaceAll(/<[^<>]*>/gu, " ")))
  )
  const shapes = replaceElements(svg, ["title", "desc", "text"], ({ name, tag, inner }) => {
    const tags = inner.match(/<[^<>]*>/gu) ?? []
    return `${tag}${tags.join("")}</${name}>`
  }).replaceAll(/\s+/gu, " ")
  return [...said, { kind: "picture", text: digestOf(shapes) }]
}
