/** What kind of difference each is: edited in the file, drifted with its assumptions, or worded otherwise by casecap. */
import { printOf } from "../prints.ts"
import type { LineDifference } from "./compareLines.ts"
import type { DocumentLine, LineKind } from "./DocumentLine.ts"

export type FindingKind =
  | "figureEdited"
  | "wordEdited"
  | "figureDrifted"
  | "wordDrifted"
  | "reworded"
  | "gone"
  | "added"
  | "picture"

export interface Finding extends LineDifference {
  readonly kind: FindingKind
}

export interface Circumstances {
  /** Prints of every passage as it was written, as far as the record can be believed. */
  readonly prints: ReadonlySet<string>
  /** Whether every scenario is as it was when the memo was written. */
  readonly unchanged: boolean
  /** Whether this casecap is of the version that wrote the memo. */
  readonly sameVersion: boolean
}

/** Judged by what the file says now; only words that another version put otherwise are excused, figures never. */
export const judged = (
  differences: ReadonlyArray<LineDifference>,
  { prints, unchanged, sameVersion }: Circumstances
): ReadonlyArray<Finding> =>
  said(differences).map((difference): Finding => {
    const { says, should } = difference
    // The same words in other marks: hidden ones, mostly.
    if (says !== null && should !== null && says.text === should.text && says.kind === should.kind)
      return { ...difference, says: markOf(says), should: markOf(should), kind: "picture" }
    // Another version may set the same words on other pages.
    if (!sameVersion && (says ?? should)!.kind === "whole") return { ...difference, kind: "reworded" }
    if (SHAPES.has((says ?? should)!.kind)) return { ...difference, kind: "picture" }
    const asWritten = says !== null && wasWritten(says, prints)
    const figures = says === null || should === null || figuresOf(says.text) !== figuresOf(should.text)
    if (says === null) return { ...difference, kind: unchanged ? "gone" : "wordDrifted" }
    if (unchanged) {
      if (asWritten && !sameVersion && !figures) return { ...difference, kind: "reworded" }
      if (should === null) return { ...difference, kind: "added" }
      return { ...difference, kind: figures ? "figureEdited" : "wordEdited" }
    }
    if (!asWritten) {
      if (should === null) return { ...difference, kind: "added" }
      return { ...difference, kind: figures ? "figureEdited" : "wordEdited" }
    }
    return { ...difference, kind: figures && should !== null ? "figureDrifted" : "wordDrifted" }
  })

/**
 * Everything as a whole differs wherever anything does: it is a difference of its own only alone. What programs drop
 * when they save a file is not missed.
 */
const said = (differences: ReadonlyArray<LineDifference>): ReadonlyArray<LineDifference> => {
  const kept = differences.filter(({ says, should }) => says !== null || should?.kind !== "optional")
  const others = kept.filter(({ says, should }) => (says ?? should)!.kind !== "whole")
  return others.length > 0 ? others : kept
}

const markOf = ({ text, marks = text }: DocumentLine): DocumentLine => ({ kind: "markup", text: marks })

const SHAPES: ReadonlySet<LineKind> = new Set(["picture", "markup", "whole"])

/** A line of a table stands in a format with marks between its cells. */
const wasWritten = ({ text }: DocumentLine, prints: ReadonlySet<string>): boolean =>
  [text, text.replaceAll(/\[\^\d+\]/gu, "").replaceAll(/\]\([^)]*\)/gu, "]")].some((one) => prints.has(printOf(one)))

const figuresOf = (text: string): string =>
  (text.match(/[+\u2212-]?\d+(?:[.,]\d+)*/gu) ?? []).map((figure) => figure.replace("-", "\u2212")).join(" ")
