/** Positions: what a side holds, what each step costs or brings it, what to ask in return, and what speaks against it. */
import { shownTurns } from "../../../analysis/memo/counts.ts"
import type { Concession, Movement, Position } from "../../../analysis/memo/Findings.ts"
import { textIn } from "../../../words/Lang.ts"
import { roundTo } from "../../../words/numbers.ts"
import { basisWords } from "../../words.ts"
import type { Block, Inline, Row } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import { assumptionWords, inSentence, quoted } from "./assumptionWords.ts"
import { turnInlines, worthMeasuring } from "./certainty.ts"
import { centresInline, structureName } from "./disagreementName.ts"
import { gainsAtTable } from "./gainsAtTable.ts"
import { priceDecimals, signedPrice } from "./price.ts"
import { strongestArgument } from "./strongestArgument.ts"
import {
  bareNumber,
  capital,
  counted,
  inlines,
  listed,
  partyWords,
  percent,
  reference,
  sentence,
  signedCell,
  sizeOfFte,
  strong,
  value,
  type Voice,
  words
} from "./Voice.ts"

/** Concessions in the table, and assumptions named in a sentence. */
const MOST_CONCESSIONS = 8
const MOST_HELD = 4

export const positions = (voice: Voice): ReadonlyArray<Block> => {
  const found = voice.findings.positions
  if (found.length === 0) return []
  const neutral = voice.findings.viewpoint === null
  const explained = found.findIndex((position) => shownConcessions(position).some(({ ask }) => ask !== null))
  return [
    { kind: "heading", level: 1, text: words(voice, { da: "Positioner", en: "Positions" }), id: "positions" },
    ...found.flatMap((position, i) => [
      ...(neutral ? [headOf(voice, position)] : []),
      ...held(voice, position, i),
      ...(position.concessions.length === 0 ? [] : [concessionTable(voice, position, i === explained)]),
      ...gainsAtTable(voice, position),
      ...strongestArgument(voice, position),
      ...(neutral ? [] : mindChangers(voice, position))
    ]),
    ...(neutral && found.some((position) => shownTurns(position).length > 0) ? [whatTurnsBoth(voice)] : [])
  ]
}

/** What turns the difference is the same for both sides, and was said with the uncertainty. */
const whatTurnsBoth = (voice: Voice): Block =>
  sentence(voice, {
    da: ["Hvad der kan få parterne til at skifte mening, står under »", reference("certainty"), "«."],
    en: ["What could change the parties' minds is under \u201c", reference("certainty"), "\u201d."]
  })

/** The heading of a side says what it stands by. */
const headOf = (voice: Voice, { party, own }: Position): Block => ({
  kind: "heading",
  level: 2,
  text: `${textIn(party.label, voice.lang)}: ${voice.model(own)}`
})

/** What a party stands by, in its own memo; the price list of a neutral memo shows what each side holds. */
const held = (voice: Voice, position: Position, index: number): ReadonlyArray<Block> => {
  const { lang, findings } = voice
  const party = capital(partyWords(voice, position.party))
  const hiddenCount = findings.counts.hidden[index]!
  const hidden =
    hiddenCount.value === 0
      ? []
      : [
          counted(
            voice,
            hiddenCount,
            { da: "omstridt antagelse er fortrolig.", en: "disputed assumption is confidential." },
            { da: "omstridte antagelser er fortrolige.", en: "disputed assumptions are confidential." }
          )
        ]
  if (findings.viewpoint === null && position.concessions.length > 0) {
    return hidden.length === 0 ? [] : [sentence(voice, { da: hidden, en: hidden })]
  }
  const items = position.holds
    .slice(0, MOST_HELD)
    .map(({ subject, value: own, basis }) => [
      text(`${quoted(assumptionWords(subject, findings, lang), lang)} `),
      value(voice, own, subject.unit),
      text(` (${textIn(basisWords[basis], lang)})`)
    ])
  const structures = position.structures
    .filter((name) => name !== "structure")
    .map((name) => [name === "centres" ? centresInline(voice, position.own) : text(structureName(voice, name))])
  const all = [...items, ...structures]
  const model = voice.named(position.own)
  const outcome = outcomeInlines(voice, position)
  const ending = [
    ...(all.length === 0 ? ["."] : [": ", ...listed(all, voice), "."]),
    ...hidden.flatMap((one) => [" ", one])
  ]
  return [
    sentence(voice, {
      da: [`${party} står ved ${model}, som `, ...outcome, ...ending],
      en: [`${party} stands by ${model}, which `, ...outcome, ...ending]
    })
  ]
}

/** `frigør 580 årsværk mod 600 i …`, or what is needed on top where nothing is freed. */
const outcomeInlines = (voice: Voice, position: Position): ReadonlyArray<string | Inline> => {
  const other = voice.named(position.other)
  const [isCost, otherIsCost] = [position.freed, position.otherFreed].map(
    ({ value: exact }) => roundTo(exact, voice.decimals) < 0
  )
  const freed = sizeOfFte(voice, position.freed)
  const own =
    voice.lang === "da"
      ? isCost
        ? ["kræver ", freed, " ekstra"]
        : ["frigør ", freed]
      : isCost
        ? ["needs ", freed, " on top"]
        : ["frees ", freed]
  // A model that moves nothing has nothing to weigh against.
  if (!voice.findings.models[position.other]!.organised) return own
  const otherFreed = bareNumber(sizeOfFte(voice, position.otherFreed))
  if (isCost === otherIsCost) {
    return voice.lang === "da"
      ? [...own, " mod ", otherFreed, ` i ${other}`]
      : [...own, " against ", otherFreed, ` in ${other}`]
  }
  return voice.lang === "da"
    ? [...own, `, mens ${other} ${otherIsCost ? "kræver" : "frigør"} `, otherFreed, ...(otherIsCost ? [" ekstra"] : [])]
    : [...own, `, while ${other} ${otherIsCost ? "needs" : "frees"} `, otherFreed, ...(otherIsCost ? [" on top"] : [])]
}

const shownConcessions = ({ concessions }: Position): ReadonlyArray<Concession> =>
  concessions.slice(0, MOST_CONCESSIONS)

/** @param explained a note says what the return is */
const concessionTable = (voice: Voice, position: Position, explained: boolean): Block => {
  const party = partyWords(voice, position.party)
  const signed = { kind: "number" as const, decimals: priceDecimals(voice), signed: true }
  return {
    kind: "table",
    id: `concessions-${position.party.id}`,
    caption: inlinesOf(
      words(voice, {
        da: `Hvad indrømmelser betyder for frigjorte årsværk i ${voice.named(position.own)}, set fra ${party}`,
        en: `What concessions mean for freed FTE in ${voice.named(position.own)}, seen from ${party}`
      })
    ),
    columns: [
      { header: words(voice, { da: "Indrømmelse", en: "Concession" }), kind: "text", weight: 1.3 },
      { header: words(voice, { da: "Halvvejs", en: "Halfway" }), ...signed },
      { header: words(voice, { da: "Helt", en: "In full" }), ...signed },
      {
        header: words(voice, {
          da: "Til gengæld for halvvejs",
          en: "In return for halfway"
        }),
        kind: "text",
        weight: 1.5
      }
    ],
    rows: shownConcessions(position).map((concession): Row => ({
      cells: [
        { inlines: movements(voice, [concession, ...concession.more]) },
        signedCell(voice, concession.half, undefined, priceDecimals(voice)),
        signedCell(voice, concession.whole, undefined, priceDecimals(voice)),
        { inlines: askInlines(voice, concession) }
      ]
    })),
    ...(explained
      ? {
          note: inlinesOf(
            words(voice, {
              da: "Gengælden koster modpartens model lige så mange frigjorte årsværk; i parentes: hvor stor en del af vejen.",
              en: "The return costs the other side's model as many freed FTE; in brackets: how far of the whole way."
            })
          )
        }
      : {})
  }
}

/** `Flyttet andel, 85 % → 45 %`, one after the other where several move together. */
const movements = (voice: Voice, all: ReadonlyArray<Movement>): ReadonlyArray<Inline> =>
  all.flatMap(({ subject, from, to }, i) => {
    const name = assumptionWords(subject, voice.findings, voice.lang)
    return [
      text(i === 0 ? `${name}, ` : `; ${inSentence(name)}, `),
      value(voice, from, subject.unit, [to]),
      text(" → "),
      value(voice, to, subject.unit, [from])
    ]
  })

const askInlines = (voice: Voice, { ask, half }: Concession): ReadonlyArray<Inline> => {
  if (half.value >= 0) return [text(words(voice, { da: "halvvejs koster intet", en: "halfway costs nothing" }))]
  if (ask === null) return [text(words(voice, { da: "intet modsvarer prisen", en: "nothing matches the price" }))]
  const move = movements(voice, [{ ...ask, to: ask.value }, ...ask.more])
  return ask.short
    ? [
        ...move,
        text(words(voice, { da: " (helt: kun ", en: " (in full: only " })),
        bareNumber(signedPrice(voice, ask.fte)),
        text(")")
      ]
    : [...move, text(" ("), percent(voice, ask.share), text(")")]
}

/** In a party's own memo. */
const mindChangers = (voice: Voice, position: Position): ReadonlyArray<Block> => {
  const { lang, findings } = voice
  const label = partyWords(voice, position.party)
  const [turn] = shownTurns(position)
  const [measurement = null] = worthMeasuring({
    measurements: position.measurement === null ? [] : [position.measurement]
  })
  const measured =
    measurement === null
      ? []
      : [
          words(voice, {
            da: " Måles først: ",
            en: " To be measured first: "
          }),
          quoted(
            measurement.subjects.map((subject) => assumptionWords(subject, findings, lang, voice.named)).join(" + "),
            lang
          ),
          "."
        ]
  const opening = strong(
    words(voice, {
      da: `Hvad der vil få ${label} til at skifte mening:`,
      en: `What would change the mind of ${label}:`
    })
  )
  if (turn === undefined) {
    return measured.length === 0
      ? []
      : [{ kind: "paragraph", inlines: inlines(voice, { da: [opening, ...measured], en: [opening, ...measured] }) }]
  }
  const turned = turnInlines(voice, turn)
  return [
    sentence(voice, {
      da: [opening, " hvis ", ...turned, ", vender forskellen.", ...measured],
      en: [opening, " if ", ...turned, ", the difference turns.", ...measured]
    })
  ]
}
