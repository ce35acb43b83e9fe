/** The page of `memo --verify`: what still holds, what drifted, what would now be false, and what changed since. */
import type { CheckedClaim } from "../../analysis/memo/checkClaims.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Passage } from "../memo/Claim.ts"
import type { EditedFigure, EditedPassages } from "../memo/editedPassages.ts"
import type { LostPassage } from "../memo/lostPassages.ts"
import { formatList, formatNumber, formatValue } from "../../words/numbers.ts"
import type { Block, Cell, Sheet } from "../Sheet.ts"

export interface ChangedAssumption {
  readonly scenario: string
  readonly path: string
  /** null where the memo or the scenario does not have it. */
  readonly before: number | null
  readonly now: number | null
  /** Where the range is another one: then and now; null for none. */
  readonly ranges?: readonly [StatedRange | null, StatedRange | null]
}

/** A distribution as the memo recorded it: its kind, and its numbers by name. */
export type StatedRange = Readonly<Record<string, string | number>> & { readonly kind: string }

export interface VerifyFindings {
  readonly file: string
  readonly claims: ReadonlyArray<CheckedClaim>
  /** Left out for a memo from before its sentences were recorded. */
  readonly sentences?: Sentences | undefined
  /** Left out where there is no text, or no record, to compare. */
  readonly edited?: EditedPassages | undefined
  /** The file is a PDF. */
  readonly unread: boolean
  readonly changed: ReadonlyArray<ChangedAssumption>
  /** Scenarios whose fingerprint is another one, though no number that the memo may know of has changed. */
  readonly otherChanges: ReadonlyArray<string>
}

interface Sentences {
  readonly lost: ReadonlyArray<LostPassage>
  /** Nothing in the scenarios has changed: it is casecap that words them otherwise, and they are not false. */
  readonly reworded: boolean
}

export const memoHolds = (found: VerifyFindings): boolean =>
  found.claims.every(({ holds }) => holds) &&
  isTrue(found) &&
  editedFigures(found).length === 0 &&
  reworded(found).length === 0

/** What the page is made of. */
export type VerifyWords = Words<"verify">

export const verifySheet = (found: VerifyFindings, words: VerifyWords): Sheet => {
  const { verify } = words
  const { file, claims, changed, otherChanges, edited } = found
  const drifted = driftedIn(claims)
  const broken = falseSentences(found, words)
  const figures = editedFigures(found)
  const part = (items: ReadonlyArray<unknown>, title: string, block: () => Block): ReadonlyArray<Block> =>
    items.length === 0 ? [] : [heading(title), block()]
  return {
    title: verify.title({ file }),
    blocks: [
      verdict(found, words),
      ...notes(found, words),
      ...part(figures, verify.heading.edited, () => list(figures.map((figure) => editedWords(figure, words)))),
      ...part(broken, verify.heading.false, () => list(broken)),
      ...part(drifted, verify.heading.drifted, () => figureTable(drifted, words)),
      ...part(changed, verify.heading.changed, () => changeTable(changed, words)),
      ...part(edited?.worded ?? [], verify.heading.reworded, () => list((edited?.worded ?? []).map(quoted))),
      ...otherChanges.map((id): Block => ({
        kind: "paragraph",
        tone: "warning",
        text: verify.otherChange({ id })
      }))
    ]
  }
}

export const verifyJson = (found: VerifyFindings, version: string) => ({
  casecap: 1,
  version,
  file: found.file,
  holds: memoHolds(found),
  claims: found.claims.map(({ claim, kind, now, holds }) => ({
    id: claim.id,
    kind,
    metric: claim.metric,
    text: claim.text,
    value: claim.value,
    now,
    tolerance: claim.tolerance,
    holds
  })),
  sentences:
    found.sentences === undefined
      ? null
      : {
          reworded: found.sentences.reworded,
          lost: found.sentences.lost.map(({ passage, moved }) => ({ ...spoken(passage), moved }))
        },
  edited:
    found.edited === undefined
      ? null
      : {
          figures: found.edited.figures.map(({ figure, now, passage }) => ({ figure, now, ...spoken(passage) })),
          worded: found.edited.worded.map(spoken)
        },
  changed: found.changed,
  otherChanges: found.otherChanges
})

const driftedIn = (claims: ReadonlyArray<CheckedClaim>) =>
  claims.filter(({ kind, holds }) => kind === "figure" && !holds)

/**
 * Sentences and rows with a figure whose words are other ones. `fewer` may stand where it said `more`: the figure is
 * right and the sentence is not, so nothing is vouched for until somebody has read it.
 */
const reworded = ({ edited }: VerifyFindings): ReadonlyArray<Passage> =>
  edited?.worded.filter(({ said }) => said.length > 1) ?? []

const editedFigures = ({ edited }: VerifyFindings): ReadonlyArray<EditedFigure> => edited?.figures ?? []

const isTrue = (found: VerifyFindings): boolean => {
  const { lost, statements } = untrue(found)
  return lost.length + statements.length === 0
}

/** Statements whose sentence is among those that are lost are not named twice. */
const untrue = ({ claims, sentences }: VerifyFindings) => {
  const lost = sentences === undefined || sentences.reworded ? [] : sentences.lost
  const texts = lost.map(({ passage }) => passage.said.join(""))
  const statements = claims.filter(
    ({ claim, kind, holds }) => kind === "statement" && !holds && !texts.some((text) => claim.text.includes(text))
  )
  return { lost, statements }
}

const falseSentences = (found: VerifyFindings, { verify, lang }: VerifyWords): ReadonlyArray<string> => {
  const { lost, statements } = untrue(found)
  return [
    ...lost.map(({ passage, moved }) =>
      moved ? verify.inAnotherOrder({ sentence: quoted(passage) }) : quoted(passage)
    ),
    ...statements.map(
      ({ claim, now }) => `${claim.text} (${claim.metric}: ${now === null ? "\u2013" : formatNumber(now, lang)})`
    )
  ]
}

const spoken = ({ at, said }: Passage) => ({ ...(at === undefined ? {} : { at }), text: said.join("") })

const quoted = ({ at, said }: Passage): string => (at === undefined ? said.join("") : `${at}: ${said.join("")}`)

const editedWords = ({ figure, now, passage }: EditedFigure, { verify }: VerifyWords): string =>
  now === null
    ? verify.noLongerSays({ figure, passage: quoted(passage) })
    : verify.saysInstead({ now, figure, passage: quoted(passage) })

/** What could not be checked, and what does not count. */
const notes = ({ sentences, edited, unread }: VerifyFindings, { verify }: VerifyWords): ReadonlyArray<Block> => {
  const said: ReadonlyArray<string | false> = [
    sentences === undefined && verify.note.unrecorded,
    sentences?.reworded === true && sentences.lost.length > 0 && verify.note.reworded({ count: sentences.lost.length }),
    (edited?.worded.length ?? 0) > 0 && verify.note.edited,
    unread && verify.note.pdf
  ]
  return said.flatMap((text): ReadonlyArray<Block> =>
    text === false ? [] : [{ kind: "paragraph", tone: "note", text }]
  )
}

const heading = (text: string): Block => ({ kind: "heading", level: 2, text })

const verdict = (found: VerifyFindings, words: VerifyWords): Block => ({
  kind: "paragraph",
  tone: memoHolds(found) ? "good" : "bad",
  text: verdictText(found, words)
})

const verdictText = (found: VerifyFindings, words: VerifyWords): string => {
  const { verify, lang } = words
  const claims = found.claims.length
  if (memoHolds(found)) return verify.holds({ claims })
  const [edited, otherWords] = [editedFigures(found).length, reworded(found).length]
  const counts = [
    verify.count.drifted({ claims, drifted: driftedIn(found.claims).length }),
    verify.count.false({ count: falseSentences(found, words).length }),
    ...(edited === 0 ? [] : [verify.count.edited({ count: edited })]),
    ...(otherWords === 0 ? [] : [verify.count.reworded({ count: otherWords })])
  ]
  return verify.doesNotHold({ counts: formatList(counts, lang) })
}

const list = (items: ReadonlyArray<string>): Block => ({ kind: "list", items })

const figureTable = (drifted: ReadonlyArray<CheckedClaim>, { verify: { column } }: VerifyWords): Block => ({
  kind: "table",
  id: "drifted",
  main: true,
  columns: [
    { id: "metric", header: column.metric, kind: "text" },
    { id: "text", header: column.text, kind: "text" },
    { id: "value", header: column.before, kind: "number", style: "value" },
    { id: "now", header: column.now, kind: "number", style: "value" }
  ],
  rows: drifted.map(({ claim, now }) => [claim.metric, claim.text, claim.value, now])
})

const changeTable = (changed: ReadonlyArray<ChangedAssumption>, words: VerifyWords): Block => ({
  kind: "table",
  id: "changed",
  columns: [
    { id: "scenario", header: words.verify.column.scenario, kind: "text" },
    { id: "path", header: words.verify.column.path, kind: "text" },
    { id: "before", header: words.verify.column.before, kind: "number", style: "value" },
    { id: "now", header: words.verify.column.now, kind: "number", style: "value" }
  ],
  rows: changed.map(({ scenario, path, before, now, ranges }) => [
    scenario,
    path,
    withRange(before, ranges?.[0], words),
    withRange(now, ranges?.[1], words)
  ])
})

/** A range is shown where it is another one, because the value beside it may be the same. */
const withRange = (value: number | null, range: StatedRange | null | undefined, words: VerifyWords): Cell =>
  value === null || range === undefined
    ? value
    : { value, text: `${formatValue(value, words.lang)} (${rangeWords(range, words)})` }

const rangeWords = (range: StatedRange | null, { verify, lang }: VerifyWords): string => {
  if (range === null) return verify.noRange
  const { kind, low, mode, high, p5, p95 } = range
  const numbers = [low, mode, high, p5, p95].filter((one) => typeof one === "number")
  return `${kind} ${numbers.map((one) => formatValue(one, lang)).join("; ")}`
}
