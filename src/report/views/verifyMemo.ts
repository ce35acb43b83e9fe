/** The page of `memo --verify`: what still holds, what drifted, what would now be false, and what changed since. */
import type { CheckedClaim } from "../../analysis/memo/checkClaims.ts"
import { inBoth, type Lang, type Text } from "../../words/Lang.ts"
import type { Passage } from "../memo/Claim.ts"
import type { EditedFigure, EditedPassages } from "../memo/editedPassages.ts"
import type { LostPassage } from "../memo/lostPassages.ts"
import { formatList, formatNumber, formatValue, plural } from "../../words/numbers.ts"
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
  falseSentences(found).length === 0 &&
  editedFigures(found).length === 0 &&
  reworded(found).length === 0

export const verifySheet = (found: VerifyFindings): Sheet => {
  const { file, claims, changed, otherChanges, edited } = found
  const drifted = driftedIn(claims)
  const broken = falseSentences(found)
  const figures = editedFigures(found)
  const part = (items: ReadonlyArray<unknown>, title: Text, block: () => Block): ReadonlyArray<Block> =>
    items.length === 0 ? [] : [heading(title), block()]
  return {
    title: { da: `Kontrol af ${file}`, en: `Check of ${file}` },
    blocks: [
      verdict(found),
      ...notes(found),
      ...part(
        figures,
        { da: "Tal, der er rettet, efter at notatet blev skrevet", en: "Figures edited after the memo was written" },
        () => list(figures.map(editedWords))
      ),
      ...part(broken, { da: "Sætninger, der nu er forkerte", en: "Sentences that would now be false" }, () =>
        list(broken)
      ),
      ...part(drifted, { da: "Tal, der har flyttet sig", en: "Figures that drifted" }, () => figureTable(drifted)),
      ...part(changed, { da: "Antagelser, der er ændret siden", en: "Assumptions that changed since" }, () =>
        changeTable(changed)
      ),
      ...part(
        edited?.worded ?? [],
        { da: "Sætninger med anden ordlyd i filen", en: "Sentences worded otherwise in the file" },
        () => list((edited?.worded ?? []).map(quoted))
      ),
      ...otherChanges.map((id): Block => ({
        kind: "paragraph",
        tone: "warning",
        text: {
          da: `${id} er ændret på anden måde: opbygning, tabel eller fortrolige tal`,
          en: `${id} has changed in another way: structure, table or confidential numbers`
        }
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

/** Statements whose sentence is among those that are lost are not named twice. */
const falseSentences = ({ claims, sentences }: VerifyFindings): ReadonlyArray<Text> => {
  const lost = sentences === undefined || sentences.reworded ? [] : sentences.lost
  const texts = lost.map(({ passage }) => passage.said.join(""))
  const statements = claims.filter(
    ({ claim, kind, holds }) => kind === "statement" && !holds && !texts.some((text) => claim.text.includes(text))
  )
  return [
    ...lost.map(({ passage, moved }) =>
      moved
        ? inBoth((lang) => `${quoted(passage)} (${lang === "da" ? "rækkefølgen er en anden" : "in another order"})`)
        : quoted(passage)
    ),
    ...statements.map(({ claim, now }) =>
      inBoth((lang) => `${claim.text} (${claim.metric}: ${now === null ? "\u2013" : formatNumber(now, lang)})`)
    )
  ]
}

const spoken = ({ at, said }: Passage) => ({ ...(at === undefined ? {} : { at }), text: said.join("") })

const quoted = ({ at, said }: Passage): string => (at === undefined ? said.join("") : `${at}: ${said.join("")}`)

const editedWords = ({ figure, now, passage }: EditedFigure): Text => ({
  da:
    now === null
      ? `filen siger ikke længere ${figure} i: ${quoted(passage)}`
      : `filen siger ${now}, hvor der stod ${figure}: ${quoted(passage)}`,
  en:
    now === null
      ? `the file no longer says ${figure} in: ${quoted(passage)}`
      : `the file says ${now} where it said ${figure}: ${quoted(passage)}`
})

/** What could not be checked, and what does not count. */
const notes = ({ sentences, edited, unread }: VerifyFindings): ReadonlyArray<Block> => {
  const said: ReadonlyArray<Text | false> = [
    sentences === undefined && {
      da: "Notatets sætninger blev ikke gemt, da det blev skrevet: kun dets tal er kontrolleret.",
      en: "The memo's sentences were not recorded when it was written: only its figures are checked."
    },
    sentences?.reworded === true &&
      sentences.lost.length > 0 && {
        da: `Scenarierne er uændrede, men denne udgave af casecap formulerer ${plural(sentences.lost.length, "da", "sætning eller række", "sætninger og rækker")} anderledes.`,
        en: `The scenarios are unchanged, but this version of casecap words ${plural(sentences.lost.length, "en", "sentence or row", "sentences and rows")} otherwise.`
      },
    (edited?.worded.length ?? 0) > 0 && {
      da: "Ordlyden er rettet, efter at notatet blev skrevet. Tallene står der endnu; om de nye ord passer til dem, må læses efter.",
      en: "The wording was edited after the memo was written. The figures still stand there; whether the new words fit them is for a reader to see."
    },
    unread && {
      da: "Teksten i en PDF læses ikke: om den er rettet, er ikke kontrolleret.",
      en: "The text of a PDF is not read: whether it was edited is not checked."
    }
  ]
  return said.flatMap((text): ReadonlyArray<Block> =>
    text === false ? [] : [{ kind: "paragraph", tone: "note", text }]
  )
}

const heading = (text: Text): Block => ({ kind: "heading", level: 2, text })

const verdict = (found: VerifyFindings): Block => ({
  kind: "paragraph",
  tone: memoHolds(found) ? "good" : "bad",
  text: inBoth((lang) => {
    const { claims } = found
    const [drifted, broken, edited] = [driftedIn(claims), falseSentences(found), editedFigures(found)]
    const all = plural(claims.length, lang, { da: "påstand", en: "claim" }, { da: "påstande", en: "claims" })
    if (memoHolds(found))
      return lang === "da" ? `Notatet holder: ${all} er regnet efter.` : `The memo holds: ${all} computed again.`
    const figures = plural(drifted.length, lang, { da: "tal", en: "figure" }, { da: "tal", en: "figures" })
    const wrong = plural(
      broken.length,
      lang,
      { da: "sætning er forkert", en: "sentence would be false" },
      { da: "sætninger er forkerte", en: "sentences would be false" }
    )
    const changed = plural(
      edited.length,
      lang,
      { da: "tal er rettet i filen", en: "figure was edited in the file" },
      { da: "tal er rettet i filen", en: "figures were edited in the file" }
    )
    const otherWords = reworded(found)
    const unread = plural(
      otherWords.length,
      lang,
      { da: "sætning eller række har fået andre ord", en: "sentence or row is worded otherwise" },
      { da: "sætninger og rækker har fået andre ord", en: "sentences and rows are worded otherwise" }
    )
    const counts = [
      lang === "da" ? `af ${all} har ${figures} flyttet sig` : `of ${all}, ${figures} drifted`,
      wrong,
      ...(edited.length === 0 ? [] : [changed]),
      ...(otherWords.length === 0 ? [] : [unread])
    ]
    return lang === "da"
      ? `Notatet holder ikke: ${formatList(counts, lang)}.`
      : `The memo does not hold: ${formatList(counts, lang)}.`
  })
})

const list = (items: ReadonlyArray<Text>): Block => ({ kind: "list", items })

const figureTable = (drifted: ReadonlyArray<CheckedClaim>): Block => ({
  kind: "table",
  id: "drifted",
  main: true,
  columns: [
    { id: "metric", header: { da: "Nøgletal", en: "Metric" }, kind: "text" },
    { id: "text", header: { da: "Trykt", en: "Printed" }, kind: "text" },
    { id: "value", header: { da: "Da", en: "Then" }, kind: "number", style: "value" },
    { id: "now", header: { da: "Nu", en: "Now" }, kind: "number", style: "value" }
  ],
  rows: drifted.map(({ claim, now }) => [claim.metric, claim.text, claim.value, now])
})

const changeTable = (changed: ReadonlyArray<ChangedAssumption>): Block => ({
  kind: "table",
  id: "changed",
  columns: [
    { id: "scenario", header: { da: "Scenarie", en: "Scenario" }, kind: "text" },
    { id: "path", header: { da: "Antagelse", en: "Assumption" }, kind: "text" },
    { id: "before", header: { da: "Da", en: "Then" }, kind: "number", style: "value" },
    { id: "now", header: { da: "Nu", en: "Now" }, kind: "number", style: "value" }
  ],
  rows: changed.map(({ scenario, path, before, now, ranges }) => [
    scenario,
    path,
    withRange(before, ranges?.[0]),
    withRange(now, ranges?.[1])
  ])
})

/** A range is shown where it is another one, because the value beside it may be the same. */
const withRange = (value: number | null, range: StatedRange | null | undefined): Cell =>
  value === null || range === undefined
    ? value
    : { value, text: inBoth((lang) => `${formatValue(value, lang)} (${rangeWords(range, lang)})`) }

const rangeWords = (range: StatedRange | null, lang: Lang): string => {
  if (range === null) return lang === "da" ? "uden spænd" : "no range"
  const { kind, low, mode, high, p5, p95 } = range
  const numbers = [low, mode, high, p5, p95].filter((one) => typeof one === "number")
  return `${kind} ${numbers.map((one) => formatValue(one, lang)).join("; ")}`
}
