/** The page of `memo --verify`: whether the memo says what its scenarios say, and every place where it does not. */
import type { Finding, FindingKind } from "../memo/check/judge.ts"
import { formatDate, formatList, formatValue } from "../../words/numbers.ts"
import type { Lang } from "../../words/Lang.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block, Cell, Sheet, Table } from "../Sheet.ts"

export const verifyParts = ["verify"] as const
export type VerifyWords = Words<(typeof verifyParts)[number]>

/** A number that is another one than when the memo was written. */
export interface ChangedAssumption {
  readonly scenario: string
  readonly path: string
  readonly before: number | null
  readonly now: number | null
  /** Where the range is another one: then and now, as the record has them; empty for none. */
  readonly ranges?: readonly [string, string]
}

export interface Verified {
  readonly file: string
  /** Lines that were compared. */
  readonly lines: number
  readonly findings: ReadonlyArray<Finding>
  readonly changed: ReadonlyArray<ChangedAssumption>
  /** Scenarios that changed in what is no number that may be shown. */
  readonly otherChanges: ReadonlyArray<string>
  /** What only the command line said of the head. */
  readonly asked: Readonly<Partial<Record<"to" | "from" | "date", string>>>
  /** The scenarios that the memo was made anew from, with the changes that its record says it was made with. */
  readonly sources: ReadonlyArray<{ readonly file: string; readonly changes: ReadonlyArray<string> }>
  readonly draws: number
  readonly seed: number
  /** The name of the Word template that the record names. */
  readonly template: string | null
  /** Whether it is given, so that what comes of it is compared. */
  readonly isTemplateGiven: boolean
  /** The name of the font that the record names for letters which the memo's own lacks. */
  readonly font: string | null
  /** Whether it is given again, or not needed. */
  readonly isFontGiven: boolean
}

/** In the order in which they are counted: what somebody did first. */
const KINDS: ReadonlyArray<FindingKind> = [
  "figureEdited",
  "wordEdited",
  "added",
  "gone",
  "picture",
  "figureDrifted",
  "wordDrifted",
  "reworded"
]

export const memoHolds = ({ findings }: Verified): boolean => findings.length === 0

export const verifySheet = (found: Verified, words: VerifyWords): Sheet => {
  const { verify } = words
  return {
    title: verify.title({ file: found.file }),
    blocks: [
      { kind: "paragraph", text: verdict(found, words), tone: memoHolds(found) ? "good" : "bad" },
      ...places(found, words),
      ...changes(found, words),
      ...confessions(found, words)
    ]
  }
}

const verdict = ({ findings, lines }: Verified, { verify, lang }: VerifyWords): string => {
  if (findings.length === 0) return verify.holds({ lines })
  const counts = KINDS.flatMap((kind) => {
    const count = findings.filter((one) => one.kind === kind).length
    return count === 0 ? [] : [verify.count[kind]({ count })]
  })
  return verify.doesNotHold({ counts: formatList(counts, lang) })
}

/** Places that a page shows; JSON and CSV have all. */
const MOST_PLACES = 40

/** A line longer than this says enough with its beginning around what differs. */
const LONGEST = 220

const places = ({ findings }: Verified, words: VerifyWords): ReadonlyArray<Block> => {
  const { verify } = words
  const shown = findings.slice(0, MOST_PLACES)
  return [
    ...shown.flatMap(({ kind, under, says, should }): ReadonlyArray<Block> => {
      const where = under === "" ? verify.onTop : verify.under({ heading: under })
      const [said, wanted] = around(says?.text ?? "", should?.text ?? "")
      return [
        {
          kind: "paragraph",
          text: `${verify.kind[kind]}, ${where}`,
          tone: "strong"
        },
        {
          kind: "list",
          items: [
            ...(says === null ? [] : [verify.says({ words: said })]),
            ...(should === null ? [] : [verify.should({ words: wanted })])
          ]
        }
      ]
    }),
    ...(findings.length > shown.length
      ? [{ kind: "paragraph", tone: "note", text: verify.more({ count: findings.length - shown.length }) } as const]
      : [])
  ]
}

/** Both lines from a little before where they part, when they are long. */
const around = (one: string, other: string): readonly [string, string] => {
  let same = 0
  while (same < Math.min(one.length, other.length) && one[same] === other[same]) same += 1
  const from = Math.max(0, same - 60)
  const cut = (text: string) => {
    if (text.length <= LONGEST) return text
    const part = text.slice(from, from + LONGEST)
    return `${from > 0 ? "\u2026" : ""}${part}${from + LONGEST < text.length ? "\u2026" : ""}`
  }
  return [cut(one), cut(other)]
}

/** Every place, for CSV. */
export const verifyTable = ({ findings }: Verified, { verify }: VerifyWords): Table => ({
  kind: "table",
  id: "differences",
  main: true,
  columns: [
    { id: "kind", header: verify.column.kind, kind: "text" },
    { id: "under", header: verify.column.under, kind: "text" },
    { id: "says", header: verify.column.says, kind: "text" },
    { id: "should", header: verify.column.should, kind: "text" }
  ],
  rows: findings.map(({ kind, under, says, should }): ReadonlyArray<Cell> => [
    kind,
    under,
    says?.text ?? null,
    should?.text ?? null
  ])
})

/** `pert 0.4; 0.5; 0.6`: what stands in the record is put in words as far as it is a range. */
const statedRange = (range: string, lang: Lang): string => {
  const numbers = [...range.matchAll(/"(?:low|mode|high|p5|p95)":(-?[\d.e+-]+)/gu)].map(([, one]) => Number(one))
  const [, kind = ""] = /"kind":"(\w{1,20})"/u.exec(range) ?? []
  return `${kind} ${numbers.map((one) => formatValue(one, lang)).join("; ")}`
}

const changes = (
  { changed, otherChanges, findings }: Verified,
  { verify, lang }: VerifyWords
): ReadonlyArray<Block> => {
  if (findings.length === 0 || (changed.length === 0 && otherChanges.length === 0)) return []
  const rangeWords = (range: string): string => (range === "" ? verify.noRange : statedRange(range, lang))
  const written = (value: number | null): string => (value === null ? "\u2013" : formatValue(value, lang))
  return [
    { kind: "heading", level: 2, text: verify.changed },
    ...(changed.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            id: "changed",
            columns: [
              { id: "scenario", header: verify.column.scenario, kind: "text" as const },
              { id: "path", header: verify.column.path, kind: "text" as const },
              { id: "then", header: verify.column.then, kind: "text" as const, align: "right" as const },
              { id: "now", header: verify.column.now, kind: "text" as const, align: "right" as const }
            ],
            rows: changed.map(({ scenario, path, before, now, ranges }): ReadonlyArray<Cell> => [
              scenario,
              path,
              before === now ? rangeWords(ranges?.[0] ?? "") : written(before),
              before === now ? rangeWords(ranges?.[1] ?? "") : written(now)
            ])
          }
        ]),
    ...(otherChanges.length === 0
      ? []
      : [{ kind: "list" as const, items: otherChanges.map((id) => verify.otherChange({ id })) }])
  ]
}

/** What no scenario can confirm. */
const confessions = (found: Verified, { verify, lang }: VerifyWords): ReadonlyArray<Block> => {
  const { asked, template, isTemplateGiven, font, isFontGiven, sources, draws, seed } = found
  const files = sources.map(({ file, changes }) =>
    changes.length === 0 ? file : verify.withChanges({ file, changes: formatList(changes, lang) })
  )
  const said = (["to", "from", "date"] as const).flatMap((key) => {
    const value = asked[key]
    return value === undefined ? [] : [`${verify.asked[key]} ${key === "date" ? formatDate(value, lang) : value}`]
  })
  return [
    verify.madeFrom({ files: formatList(files, lang), draws, seed: String(seed) }),
    ...(said.length === 0 ? [] : [verify.unconfirmed({ said: said.join(", ") })]),
    ...(template === null || isTemplateGiven ? [] : [verify.template({ name: template })]),
    ...(font === null || isFontGiven ? [] : [verify.font({ name: font })])
  ].map((text) => ({ kind: "paragraph", tone: "note", text }))
}

export const verifyJson = (found: Verified, version: string) => ({
  casecap: 1,
  version,
  file: found.file,
  holds: memoHolds(found),
  lines: found.lines,
  differences: found.findings.map(({ kind, under, says, should }) => ({
    kind,
    under,
    says: says?.text ?? null,
    should: should?.text ?? null
  })),
  changed: found.changed,
  otherChanges: found.otherChanges,
  sources: found.sources,
  draws: found.draws,
  seed: found.seed,
  unconfirmed: found.asked,
  template: found.template,
  font: found.font
})
