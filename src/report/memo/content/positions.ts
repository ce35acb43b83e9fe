/** Positions: what a side holds, what each step costs it, what to ask in return, and what speaks against it. */
import type { Concession, Position } from "../../../analysis/memo/Findings.ts"
import { textIn } from "../../Lang.ts"
import { formatList, plural } from "../../numbers.ts"
import { basisWords } from "../../words.ts"
import type { Block, Inline, Row } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import { assumptionWords, quoted } from "./assumptionWords.ts"
import { turnInlines } from "./certainty.ts"
import { centresWords, structureName } from "./disagreementName.ts"
import {
  bareNumber,
  cell,
  fte,
  inlines,
  listed,
  percent,
  sentence,
  signedFte,
  value,
  type Voice,
  words
} from "./Voice.ts"

/** Concessions in the table, and assumptions named in a sentence. */
const MOST_CONCESSIONS = 5
const MOST_HELD = 4

export const positions = (voice: Voice): ReadonlyArray<Block> => {
  const found = voice.findings.positions
  const { lang } = voice
  if (found.length === 0) return []
  return [
    { kind: "heading", level: 1, text: words(voice, { da: "Positioner", en: "Positions" }), id: "positions" },
    ...found.flatMap((position, i) => [
      ...positionBlocks(voice, position, found.length > 1 || voice.findings.viewpoint === null, i === 0),
      ...(voice.findings.viewpoint === null ? [] : mindChangers(voice, position, textIn(position.party.label, lang)))
    ]),
    // What turns the difference is the same for both sides: a neutral memo says it once.
    ...(voice.findings.viewpoint === null ? mindChangers(voice, found[0]!, sidesOf(voice, found)) : [])
  ]
}

const sidesOf = ({ lang }: Voice, found: ReadonlyArray<Position>): string =>
  formatList([...new Set(found.map(({ party }) => textIn(party.label, lang)))], lang)

const positionBlocks = (
  voice: Voice,
  position: Position,
  headed: boolean,
  explained: boolean
): ReadonlyArray<Block> => [
  ...(headed ? [{ kind: "heading" as const, level: 2 as const, text: textIn(position.party.label, voice.lang) }] : []),
  held(voice, position),
  ...(position.concessions.length === 0 ? [] : [concessionTable(voice, position, explained)]),
  ...strongest(voice, position)
]

const held = (voice: Voice, position: Position): Block => {
  const { lang, findings } = voice
  const party = textIn(position.party.label, lang)
  const items = position.holds
    .slice(0, MOST_HELD)
    .map(({ subject, value: own, basis }) => [
      text(`${quoted(assumptionWords(subject, findings, lang), lang)} `),
      value(voice, own, subject.unit),
      text(` (${textIn(basisWords[basis], lang)})`)
    ])
  const structures = position.structures
    .filter((name) => name !== "structure")
    .map((name) => [text(name === "centres" ? centresWords(voice, position.own) : structureName(voice, name))])
  // The price list of a neutral memo shows what each side holds.
  const all = findings.viewpoint === null && position.concessions.length > 0 ? [] : [...items, ...structures]
  const freed = fte(voice, position.freed)
  const against = fte(voice, position.otherFreed)
  const model = voice.model(position.own)
  const other = voice.model(position.other)
  const hidden =
    position.hidden === 0
      ? ""
      : ` ${plural(
          position.hidden,
          lang,
          { da: "forskellig antagelse er fortrolig.", en: "differing assumption is confidential." },
          { da: "forskellige antagelser er fortrolige.", en: "differing assumptions are confidential." }
        )}`
  return sentence(voice, {
    da: [
      `${party} står ved ${model}, som frigør `,
      freed,
      ` mod `,
      against,
      ` i ${other}`,
      ...(all.length === 0 ? ["."] : [": ", ...listed(all, voice), "."]),
      hidden
    ],
    en: [
      `${party} holds ${model}, which frees `,
      freed,
      " against ",
      against,
      ` in ${other}`,
      ...(all.length === 0 ? ["."] : [": ", ...listed(all, voice), "."]),
      hidden
    ]
  })
}

const concessionTable = (voice: Voice, position: Position, explained: boolean): Block => {
  const { lang } = voice
  const party = textIn(position.party.label, lang)
  const opponent = position.otherParty === null ? voice.model(position.other) : textIn(position.otherParty.label, lang)
  const signed = { kind: "number" as const, decimals: 1, signed: true }
  return {
    kind: "table",
    id: `concessions-${position.party.id}`,
    caption: inlinesOf(
      words(voice, {
        da: `Hvad indrømmelser betyder for frigjorte årsværk i ${voice.model(position.own)}, set fra ${party}`,
        en: `What concessions mean for freed FTE in ${voice.model(position.own)}, seen from ${party}`
      })
    ),
    columns: [
      { header: words(voice, { da: "Indrømmelse", en: "Concession" }), kind: "text", weight: 1.3 },
      { header: words(voice, { da: "Halvvejs", en: "Half-way" }), ...signed },
      { header: words(voice, { da: "Hele vejen", en: "All the way" }), ...signed },
      {
        header: words(voice, {
          da: `Til gengæld for halvvejen fra ${opponent}`,
          en: `In return for half-way, from ${opponent}`
        }),
        kind: "text",
        weight: 1.5
      }
    ],
    rows: position.concessions.slice(0, MOST_CONCESSIONS).map((concession): Row => ({
      cells: [
        { inlines: movement(voice, concession) },
        priced(cell(voice, concession.half, undefined, 1)),
        priced(cell(voice, concession.whole, undefined, 1)),
        { inlines: askInlines(voice, concession) }
      ]
    })),
    ...(explained
      ? {
          note: inlinesOf(
            words(voice, {
              da: "Gengælden er den flytning, der ændrer frigjorte årsværk i modpartens model lige så meget den anden vej; i parentes, hvor stor en del af vejen det er.",
              en: "The return is the move that changes freed FTE in the other side's model as much the other way; in brackets, how far of the whole way that is."
            })
          )
        }
      : {})
  }
}

const priced = (found: ReturnType<typeof cell>) =>
  typeof found === "object" && found !== null ? { ...found, signed: true } : found

const movement = (voice: Voice, { subject, from, to }: Concession): ReadonlyArray<Inline> => [
  text(`${assumptionWords(subject, voice.findings, voice.lang)}, `),
  value(voice, from, subject.unit),
  text(" → "),
  value(voice, to, subject.unit)
]

const askInlines = (voice: Voice, { ask }: Concession): ReadonlyArray<Inline> => {
  if (ask === null) return [text(words(voice, { da: "intet modsvarer prisen", en: "nothing matches the price" }))]
  const name = assumptionWords(ask.subject, voice.findings, voice.lang)
  const move = [value(voice, ask.from, ask.subject.unit), text(" → "), value(voice, ask.value, ask.subject.unit)]
  return ask.short
    ? [
        text(`${name}, `),
        ...move,
        text(words(voice, { da: " (hele vejen: kun ", en: " (all the way: only " })),
        bareNumber(signedFte(voice, ask.fte)),
        text(")")
      ]
    : [text(`${name}, `), ...move, text(" ("), percent(voice, ask.share), text(")")]
}

const strongest = (voice: Voice, { strongest: found, party }: Position): ReadonlyArray<Block> => {
  if (found === null) return []
  const { lang, findings } = voice
  const name = quoted(assumptionWords(found.subject, findings, lang), lang)
  const theirs = value(voice, found.value, found.subject.unit)
  const ours = value(voice, found.ours, found.subject.unit)
  const effect = signedFte(voice, found.effect)
  const label = textIn(party.label, lang)
  const rests = [textIn(basisWords[found.basis], lang), ...(found.source === null ? [] : [found.source])].join(", ")
  const own = textIn(basisWords[found.ourBasis], lang)
  const note = found.note === null ? "" : ` ${ended(textIn(found.note, lang))}`
  return [
    sentence(voice, {
      da: [
        `Stærkeste argument mod ${label}: ${name} er `,
        theirs,
        " og ikke ",
        ours,
        "; med den værdi ændres gevinsten med ",
        effect,
        `. ${rests === own ? `Begge tal er ${own}.` : `Modpartens tal er ${rests}, eget tal ${own}.`}${note}`
      ],
      en: [
        `The strongest argument against ${label}: ${name} is `,
        theirs,
        " and not ",
        ours,
        "; at that value freed FTE change by ",
        effect,
        `. ${rests === own ? `Both figures are ${own}.` : `Their figure is ${rests}, ours ${own}.`}${note}`
      ]
    })
  ]
}

const ended = (words: string): string => (/[.!?]$/u.test(words) ? words : `${words}.`)

const mindChangers = (voice: Voice, { turns, measurement }: Position, label: string): ReadonlyArray<Block> => {
  const { lang, findings } = voice
  const [turn] = turns
  // The section on certainty has said it already.
  const measured =
    measurement === null || findings.viewpoint === null
      ? []
      : [
          words(voice, {
            da: " Måles først: ",
            en: " To be measured first: "
          }),
          quoted(
            measurement.subjects.map((subject) => assumptionWords(subject, findings, lang, voice.model)).join(" + "),
            lang
          ),
          words(voice, { da: " (intervallet ", en: " (the interval narrows by " }),
          percent(voice, measurement.share),
          words(voice, { da: " smallere).", en: ")." })
        ]
  if (turn === undefined) {
    return measured.length === 0
      ? []
      : [
          {
            kind: "paragraph",
            inlines: inlines(voice, {
              da: [`Hvad der vil få ${label} til at skifte mening:`, ...measured],
              en: [`What would change the mind of ${label}:`, ...measured]
            })
          }
        ]
  }
  const turned = turnInlines(voice, turn)
  return [
    sentence(voice, {
      da: [`Hvad der vil få ${label} til at skifte mening: hvis `, ...turned, ", vender forskellen.", ...measured],
      en: [`What would change the mind of ${label}: if `, ...turned, ", the difference turns.", ...measured]
    })
  ]
}
