/** Municipalities that merged: figures of old codes are added up, each by its share, under the new code. */
import { say } from "../../words/Lang.ts"
import { type Told, told } from "../../words/told.ts"
import type { Problem } from "../Problem.ts"
import type { Span } from "../Source.ts"
import { numberReader } from "./numberForm.ts"
import { codeIndex, compareCodes } from "./sameCode.ts"
import type { Table } from "./Table.ts"

/** A row that counts for a municipality, wholly or by a share of its figures. */
interface Member {
  readonly row: number
  readonly share: number
}

export interface Merged {
  /** Municipalities, sorted by code. */
  readonly municipalities: ReadonlyArray<{
    readonly code: string
    /** From the mergers file, where it gives one. */
    readonly name: string | undefined
    readonly members: ReadonlyArray<Member>
  }>
  readonly problems: ReadonlyArray<Problem>
}

/** Shares are published with two or three digits: a sum this near to 1 is 1. */
const SHARE_TOLERANCE = 0.005

/**
 * @param codes code of each row
 * @param rows rows in the order in which their figures are added
 */
export const merged = (mergers: Table, codes: ReadonlyArray<string>, rows: ReadonlyArray<number>): Merged => {
  const problems: Array<Problem> = []
  const complain = (span: Span, words: Told, severity: Problem["severity"] = "error"): void =>
    void problems.push({ severity, code: "mergers", path: "municipalities.mergers", ...words, span })
  const read = readMergers(mergers, codes, complain)
  const find = codeIndex(rows.map((row) => codes[row]!))
  const known = (code: string): string => {
    const at = find(code)
    return at < 0 ? code : codes[rows[at]!]!
  }
  const followers = new Map<string, Array<Follower>>()
  for (const { from, to, share, line } of read) {
    const list = followers.get(known(from)) ?? []
    followers.set(known(from), list)
    list.push({ to: known(to), share, line })
  }
  for (const [from, list] of followers) {
    const sum = list.reduce((total, { share }) => total + share, 0)
    if (Math.abs(sum - 1) > SHARE_TOLERANCE) complain(mergers.span(list[0]!.line, 0), mergerWords.sum(from, sum))
    for (const follower of list) follower.share /= sum > 0 ? sum : 1
  }
  const ends = (code: string, chain: ReadonlyArray<string>): ReadonlyArray<Follower> => {
    const list = followers.get(code)
    if (list === undefined) return [{ to: code, share: 1, line: -1 }]
    return list.flatMap(({ to, share, line }) => {
      if (to === code) return [{ to, share, line }]
      if (chain.includes(to)) {
        complain(mergers.span(line, 1), mergerWords.circle(to))
        return []
      }
      return ends(to, [...chain, to]).map((end) => ({ ...end, share: end.share * share }))
    })
  }
  const members = new Map<string, Array<Member>>()
  for (const row of rows) {
    const code = codes[row]!
    for (const { to, share } of ends(code, [code])) {
      const list = members.get(to) ?? []
      members.set(to, list)
      list.push({ row, share })
    }
  }
  if (problems.length === 0 && read.length > 0 && read.every(({ from }) => find(from) < 0))
    complain(mergers.span(0, 0), mergerWords.noneKnown(read[0]!.from), "warning")
  const names = new Map(read.flatMap(({ to, name }) => (name === "" ? [] : [[known(to), name] as const])))
  return {
    municipalities: [...members]
      .map(([code, of]) => ({ code, name: names.get(code), members: of }))
      .sort((a, b) => compareCodes(a.code, b.code)),
    problems
  }
}

interface Follower {
  readonly to: string
  share: number
  readonly line: number
}

interface Merger {
  readonly from: string
  readonly to: string
  readonly share: number
  readonly name: string
  /** Row of the file, -1 where it has no heading. */
  readonly line: number
}

const readMergers = (
  table: Table,
  codes: ReadonlyArray<string>,
  complain: (span: Span, words: Told) => void
): ReadonlyArray<Merger> => {
  if (table.columns.length < 2) {
    complain(table.span(-1, 0), mergerWords.twoColumns)
    return []
  }
  const find = codeIndex(codes)
  const text = (row: number, column: number) => String(table.cell(row, column) ?? "")
  // A file without a heading begins with a code that the table knows.
  const first = find(text(-1, 0)) >= 0 && find(text(0, 0)) >= 0 ? -1 : 0
  const rows = Array.from({ length: table.rows - first }, (_, i) => first + i)
  const shareColumn = 2 < table.columns.length && rows.every((row) => shareOf(text(row, 2)) !== undefined) ? 2 : -1
  const nameColumn = [2, 3].find((column) => column !== shareColumn && column < table.columns.length) ?? -1
  return rows.flatMap((row) => {
    const [from, to] = [text(row, 0), text(row, 1)]
    if (from === "" || to === "") {
      complain(table.span(row, from === "" ? 0 : 1), mergerWords.emptyCode)
      return []
    }
    const share = shareColumn < 0 ? 1 : shareOf(text(row, shareColumn))!
    if (share < 0 || share > 1) complain(table.span(row, shareColumn), mergerWords.share(text(row, shareColumn)))
    return [{ from, to, share, name: nameColumn < 0 ? "" : text(row, nameColumn), line: row }]
  })
}

/** A share is at most 1: a comma or a point in it parts decimals. An empty one is all. */
const shareOf = (text: string): number | undefined =>
  text === "" ? 1 : numberReader(text.includes(",") ? "," : ".", undefined)(text)

const mergerWords = {
  twoColumns: told("tables.twoColumns"),
  emptyCode: {
    message: say("tables.codeMissing"),
    hint: say("tables.writeOldCodeNewCode")
  },
  share: (text: string): Told => told("tables.share", { text }),
  sum: (code: string, sum: number): Told => {
    const total = String(Number(sum.toPrecision(6)))
    return {
      message: say("tables.sharesOldCodeSumNot1", { code, total }),
      hint: say("tables.handedOnWhole")
    }
  },
  circle: (code: string): Told => told("tables.circle", { code }),
  noneKnown: (code: string): Told => told("tables.noneKnown", { code })
} as const
