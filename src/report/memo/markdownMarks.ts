/** What stands in a Markdown memo for a machine and not for its reader; each search reads the text once. */
import { nextOf } from "./markup.ts"

/** The claims in the last fenced block of their kind; undefined where there is none. */
export const claimsIn = (markdown: string): string | undefined => {
  const block = blocksIn(markdown).at(-1)
  return block === undefined ? undefined : markdown.slice(block.inside, block.close).trim()
}

export const withoutClaims = (markdown: string): string => {
  const parts: Array<string> = []
  let from = 0
  for (const { start, end } of blocksIn(markdown)) {
    parts.push(markdown.slice(from, start))
    from = end
  }
  return parts.join("") + markdown.slice(from)
}

/** Pictures left out, and links within the memo as the words that lead there. */
export const withoutLinks = (markdown: string): string => {
  const parts: Array<string> = []
  const closing = nextOf(markdown, ")")
  const marks = /\\.|[[\]]/gsu
  let from = 0
  let open = -1
  for (let mark = marks.exec(markdown); mark !== null; mark = marks.exec(markdown)) {
    if (mark[0] === "[") open = mark.index
    if (mark[0] !== "]" || open < from) continue
    const label = markdown.slice(open + 1, mark.index)
    const picture = markdown[open - 1] === "!"
    const leads = markdown.startsWith(picture ? "(" : "(#", mark.index + 1)
    const close = leads ? closing(mark.index + 1) : -1
    if (close >= 0) {
      parts.push(markdown.slice(from, picture ? open - 1 : open), picture ? " " : label)
      from = close + 1
      marks.lastIndex = from
    }
    open = -1
  }
  return parts.join("") + markdown.slice(from)
}

interface Block {
  readonly start: number
  readonly inside: number
  readonly close: number
  readonly end: number
}

const blocksIn = (markdown: string): ReadonlyArray<Block> => {
  const blocks: Array<Block> = []
  const opening = /^```casecap-claims\r?\n/gmu
  const closing = nextOf(markdown, "\n```")
  for (let found = opening.exec(markdown); found !== null; found = opening.exec(markdown)) {
    const inside = found.index + found[0].length
    const close = closing(inside)
    if (close < 0) break
    const end = close + "\n```".length
    blocks.push({ start: found.index, inside, close, end })
    opening.lastIndex = end
  }
  return blocks
}
