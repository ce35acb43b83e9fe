/** The footnotes of a memo: what a unit and an interval are, what contested figures rest on, how figures are rounded. */
import type { Disagreement, ModelFindings, Side } from "../../../analysis/memo/Findings.ts"
import { textIn, type Text } from "../../../words/Lang.ts"
import { formatDate } from "../../../words/numbers.ts"
import { basisWords } from "../../words.ts"
import type { Inline } from "../Memo.ts"
import { text } from "../Memo.ts"
import { sideInlines } from "./disagreementName.ts"
import { inSentence } from "./assumptionWords.ts"
import { noteWords } from "./noteWords.ts"
import { capital, count, footnote, type Voice } from "./Voice.ts"

/** What an FTE is, in the hours of one model. */
export const fteNote = (voice: Voice, { hours }: ModelFindings): Inline => {
  if (hours === null) {
    return footnote(voice, {
      da: ["Et årsværk er én fuldtidsstilling i et år."],
      en: ["One FTE is one full-time post for a year."]
    })
  }
  const [all, cases] = [count(voice, hours.perFte), count(voice, hours.onCases)]
  return footnote(voice, {
    da: [
      "Et årsværk er én fuldtidsstilling i et år: ",
      all,
      " timer efter ferie og fravær, heraf ",
      cases,
      " til sager."
    ],
    en: [
      "One FTE is one full-time post for a year: ",
      all,
      " hours after holiday and absence, of which ",
      cases,
      " go to cases."
    ]
  })
}

/** What an interval covers, and what it does not. */
export const intervalNote = (voice: Voice): Inline =>
  footnote(voice, {
    da: [
      "Resultatet ligger i intervallet i 90\u00a0% af trækningerne, og lige mange ligger under og over. Intervallet dækker de oplyste spænd, ikke fejl i modellens opbygning."
    ],
    en: [
      "The result lies in the interval in 90% of the draws, with as many below it as above. The interval covers the stated ranges, not errors in how the model is built."
    ]
  })

/** How figures are rounded. */
export const roundingNote = (voice: Voice): Inline =>
  footnote(voice, {
    da: [
      "Tallene er afrundet, så delene summer til totalen; det sidste ciffer kan derfor afvige fra almindelig afrunding."
    ],
    en: ["Figures are rounded so that parts sum to their total; the last digit may differ from ordinary rounding."]
  })

/** What both sides of a disagreement rest on; nothing where they rest on nothing that can be said. */
export const sourceNote = (
  voice: Voice,
  row: Disagreement,
  places: readonly [number, number]
): ReadonlyArray<Inline> => {
  const [pair, ...more] = row.numbers
  if (row.group === null || row.group.structures.length > 0 || more.length > 0) return []
  if (pair === undefined || pair.sides.every(({ basis }) => basis === null)) return []
  const said = ([0, 1] as const).flatMap((side): ReadonlyArray<Inline> => [
    text(`${side === 0 ? "" : " "}${capital(voice.named(places[side]))}: `),
    ...sideInlines(voice, row, places[side], side),
    text(groundedIn(voice, pair.sides[side]))
  ])
  return [footnote(voice, { da: said, en: said })]
}

/** ` (antaget, FACTS A05, 2010).` A note stands in for a source. */
const groundedIn = (voice: Voice, side: Side): string => {
  const grounds = groundsWords(side, voice)
  const note =
    side.note === null || side.source !== null ? "" : inSentence(noteWords(voice, side.note)).replace(/\.$/u, "")
  const inner = [grounds, note].filter((part) => part !== "").join(": ")
  return inner === "" ? "." : ` (${inner}).`
}

/** `antaget, FACTS A05, marts 2010`. */
export const groundsWords = (
  { basis, source, asOf }: Pick<Side, "basis" | "source" | "asOf">,
  { lang }: Voice
): string =>
  [
    ...(basis === null ? [] : [textIn(basisWords[basis], lang)]),
    ...(source === null ? [] : [source]),
    ...(asOf === null ? [] : [formatDate(asOf, lang)])
  ].join(", ")

/** `er antaget`: what is said of a figure in a sentence. */
export const restsWords: Readonly<Record<NonNullable<Side["basis"]>, Text>> = {
  sourced: { da: "har kilde", en: "sourced" },
  inferred: { da: "er udledt", en: "inferred" },
  assumed: { da: "er antaget", en: "assumed" },
  fitted: { da: "er tilpasset", en: "fitted" },
  agreed: { da: "er aftalt", en: "agreed" },
  unstated: { da: "har intet oplyst grundlag", en: "without a stated basis" }
}
