/** Where two documents differ, line by line, in reading order, with the heading that each difference stands under. */
import type { DocumentLine } from "./DocumentLine.ts"

export interface LineDifference {
  /** The nearest heading before it; empty before the first. */
  readonly under: string
  /** What the file says; null where what should be there is gone. */
  readonly says: DocumentLine | null
  /** What the scenarios say; null where the file says something more. */
  readonly should: DocumentLine | null
}

export const compareLines = (
  file: ReadonlyArray<DocumentLine>,
  made: ReadonlyArray<DocumentLine>
): ReadonlyArray<LineDifference> => {
  const found: Array<LineDifference> = []
  let under = ""
  let i = 0
  let j = 0
  const anchors = [...commonLines(file, made), { i: file.length, j: made.length }]
  for (const anchor of anchors) {
    found.push(...pairedUp(file.slice(i, anchor.i), made.slice(j, anchor.j), under))
    for (const line of made.slice(j, anchor.j + 1)) if (line.kind === "heading") under = line.text
    i = anchor.i + 1
    j = anchor.j + 1
  }
  return found
}

/** A stretch that differs: lines that resemble each other are one difference, the others are gone or more. */
const pairedUp = (
  file: ReadonlyArray<DocumentLine>,
  made: ReadonlyArray<DocumentLine>,
  under: string
): ReadonlyArray<LineDifference> => {
  const found: Array<LineDifference> = []
  let next = 0
  for (const should of made) {
    const at = file.findIndex((says, i) => i >= next && resemble(says, should))
    const isOnly = at < 0 && made.length === file.length
    const place = isOnly ? next : at
    if (place < 0 || place >= file.length) {
      found.push({ under, says: null, should })
      continue
    }
    for (const more of file.slice(next, place)) found.push({ under, says: more, should: null })
    found.push({ under, says: file[place]!, should })
    next = place + 1
  }
  for (const more of file.slice(next)) found.push({ under, says: more, should: null })
  return found
}

/** More than half of the shorter one's words stand in the other. */
const resemble = (one: DocumentLine, other: DocumentLine): boolean => {
  if (one.kind !== other.kind) return false
  const [mine, theirs] = [new Set(one.text.split(" ")), new Set(other.text.split(" "))]
  const common = [...mine].filter((word) => theirs.has(word)).length
  return common * 2 >= Math.min(mine.size, theirs.size)
}

interface Anchor {
  readonly i: number
  readonly j: number
}

const keyOf = ({ kind, text, marks = "" }: DocumentLine): string => `${kind} ${text} ${marks}`

/** Lines that both have, in both orders; the longest such row (Myers), found in time that grows with the differences. */
const commonLines = (file: ReadonlyArray<DocumentLine>, made: ReadonlyArray<DocumentLine>): ReadonlyArray<Anchor> => {
  const [a, b] = [file.map(keyOf), made.map(keyOf)]
  const most = Math.min(a.length + b.length, MOST_STEPS)
  let best: ReadonlyMap<number, { readonly i: number; readonly path: Path | null }> = new Map([
    [1, { i: 0, path: null }]
  ])
  for (let d = 0; d <= most; d++) {
    const reached = new Map<number, { readonly i: number; readonly path: Path | null }>()
    for (let k = -d; k <= d; k += 2) {
      const [left, right] = [best.get(k - 1), best.get(k + 1)]
      const down = k === -d || (k !== d && (left?.i ?? -1) < (right?.i ?? -1))
      const from = down ? right! : left!
      let i = down ? from.i : from.i + 1
      let j = i - k
      let { path } = from
      while (i < a.length && j < b.length && a[i] === b[j]) {
        path = { i, j, before: path }
        i += 1
        j += 1
      }
      reached.set(k, { i, path })
      if (i >= a.length && j >= b.length) return unrolled(path)
    }
    best = reached
  }
  return []
}

/** Beyond so many differences the two are other documents. */
const MOST_STEPS = 4000

interface Path extends Anchor {
  readonly before: Path | null
}

const unrolled = (path: Path | null): ReadonlyArray<Anchor> => {
  const found: Array<Anchor> = []
  for (let at = path; at !== null; at = at.before) found.push({ i: at.i, j: at.j })
  return found.toReversed()
}
