/** The page of `memo --verify`: what still holds, what drifted, what would now be false, and what changed since. */
import type { CheckedClaim } from "../../analysis/memo/checkClaims.ts"
import { inBoth, type Text } from "../Lang.ts"
import { formatNumber, formatValue, plural } from "../numbers.ts"
import type { Block, Sheet } from "../Sheet.ts"

export interface ChangedAssumption {
  readonly scenario: string
  readonly path: string
  /** null where the memo or the scenario does not have it. */
  readonly before: number | null
  readonly now: number | null
}

export interface VerifyFindings {
  readonly file: string
  readonly claims: ReadonlyArray<CheckedClaim>
  readonly changed: ReadonlyArray<ChangedAssumption>
  /** Scenarios whose fingerprint is another one, though no number that the memo may know of has changed. */
  readonly otherChanges: ReadonlyArray<string>
}

export const verifySheet = ({ file, claims, changed, otherChanges }: VerifyFindings): Sheet => {
  const figures = claims.filter(({ kind }) => kind === "figure")
  const drifted = figures.filter(({ holds }) => !holds)
  const broken = claims.filter(({ kind, holds }) => kind === "statement" && !holds)
  return {
    title: { da: `Kontrol af ${file}`, en: `Check of ${file}` },
    blocks: [
      verdict(claims.length, drifted.length, broken.length),
      ...(broken.length === 0
        ? []
        : [heading({ da: "Sætninger, der nu er forkerte", en: "Sentences that are now false" }), sentences(broken)]),
      ...(drifted.length === 0
        ? []
        : [heading({ da: "Tal, der har flyttet sig", en: "Figures that drifted" }), figureTable(drifted)]),
      ...(changed.length === 0
        ? []
        : [
            heading({ da: "Antagelser, der er ændret siden", en: "Assumptions that changed since" }),
            changeTable(changed)
          ]),
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

export const verifyJson = ({ file, claims, changed, otherChanges }: VerifyFindings, version: string) => ({
  casecap: 1,
  version,
  file,
  holds: claims.every(({ holds }) => holds),
  claims: claims.map(({ claim, kind, now, holds }) => ({
    id: claim.id,
    kind,
    metric: claim.metric,
    text: claim.text,
    value: claim.value,
    now,
    tolerance: claim.tolerance,
    holds
  })),
  changed,
  otherChanges
})

const heading = (text: Text): Block => ({ kind: "heading", level: 2, text })

const verdict = (count: number, drifted: number, broken: number): Block => ({
  kind: "paragraph",
  tone: drifted + broken === 0 ? "good" : "bad",
  text: inBoth((lang) => {
    const all = plural(count, lang, { da: "påstand", en: "claim" }, { da: "påstande", en: "claims" })
    if (drifted + broken === 0)
      return lang === "da" ? `Notatet holder: ${all} er regnet efter.` : `The memo holds: ${all} computed again.`
    const moved = plural(
      drifted,
      lang,
      { da: "tal har flyttet sig", en: "figure drifted" },
      { da: "tal har flyttet sig", en: "figures drifted" }
    )
    const wrong = plural(
      broken,
      lang,
      { da: "sætning er forkert", en: "sentence is false" },
      { da: "sætninger er forkerte", en: "sentences are false" }
    )
    return lang === "da"
      ? `Notatet holder ikke: af ${all} ${moved}, og ${wrong}.`
      : `The memo does not hold: of ${all}, ${moved} and ${wrong}.`
  })
})

const sentences = (broken: ReadonlyArray<CheckedClaim>): Block => ({
  kind: "list",
  items: broken.map(({ claim, now }) =>
    inBoth((lang) => `${claim.text} (${claim.metric}: ${now === null ? "\u2013" : formatNumber(now, lang)})`)
  )
})

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
  rows: changed.map(({ scenario, path, before, now }) => [
    scenario,
    before === now && before !== null
      ? inBoth((lang) => `${path} ${lang === "da" ? "(spænd)" : "(range)"} ${formatValue(before, lang)}`)
      : path,
    before,
    now
  ])
})
