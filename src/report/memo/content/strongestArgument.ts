/** The strongest argument against a side: the other side's value that costs its model most, or that there is none. */
import type { Position } from "../../../analysis/memo/Findings.ts"
import { NO_PRICE } from "../../../analysis/memo/positions.ts"
import { textIn } from "../../../words/Lang.ts"
import { roundTo } from "../../../words/numbers.ts"
import type { Block } from "../Memo.ts"
import { assumptionWords, quoted } from "./assumptionWords.ts"
import { restsWords } from "./notes.ts"
import { noteWords } from "./noteWords.ts"
import { priceDecimals, signedPrice } from "./price.ts"
import { bareNumber, capital, holds, partyWords, sentence, strong, value, type Voice, words } from "./Voice.ts"

export const strongestArgument = (voice: Voice, position: Position): ReadonlyArray<Block> =>
  position.concessions.length === 0 ? [nothingAgainst(voice, position)] : argument(voice, position)

const argument = (voice: Voice, { strongest: found, party, otherParty, other }: Position): ReadonlyArray<Block> => {
  if (found === null) return []
  const { lang, findings } = voice
  const name = quoted(assumptionWords(found.subject, findings, lang), lang)
  const theirs = value(voice, found.value, found.subject.unit, [found.ours])
  const ours = value(voice, found.ours, found.subject.unit, [found.value])
  const effect = bareNumber(signedPrice(voice, found.effect))
  const label = partyWords(voice, party)
  const opponent = otherParty === null ? voice.named(other) : partyWords(voice, otherParty)
  const source = found.source === null ? "" : ` (${found.source})`
  const [rests, own] = [found.basis, found.ourBasis].map((basis) => textIn(restsWords[basis], lang)) as [string, string]
  const note = found.note === null ? "" : ` ${ended(capital(noteWords(voice, found.note)))}`
  const grounds = {
    da:
      rests === own && source === ""
        ? ` Begge tal ${own}.`
        : ` Tallet fra ${opponent} ${rests}${source}, tallet fra ${label} ${own}.`,
    en:
      rests === own && source === ""
        ? ` Both figures are ${own}.`
        : ` The figure of ${opponent} is ${rests}${source}, that of ${label} is ${own}.`
  }
  return [
    sentence(voice, {
      da: [
        strong(`Stærkeste argument mod ${label}:`),
        ` ${name} er `,
        theirs,
        " og ikke ",
        ours,
        "; det ændrer de frigjorte årsværk med ",
        effect,
        `.${grounds.da}${note}`
      ],
      en: [
        strong(`Strongest argument against ${label}:`),
        ` ${name} is `,
        theirs,
        " and not ",
        ours,
        "; that changes freed FTE by ",
        effect,
        `.${grounds.en}${note}`
      ]
    })
  ]
}

const ended = (words: string): string => (/[.!?]$/u.test(words) ? words : `${words}.`)

/** Where no value of the other side costs anything, that is said, with the lowest of their effects. */
const nothingAgainst = (voice: Voice, { party, own, hidden, lowest }: Position): Block => {
  const label = partyWords(voice, party)
  const model = voice.named(own)
  const none = holds(
    voice,
    words(
      voice,
      hidden === 0
        ? { da: "ingen af modpartens antagelser", en: "none of the other side's assumptions" }
        : { da: "ingen af modpartens offentlige antagelser", en: "none of the other side's public assumptions" }
    ),
    lowest,
    { relation: ">", than: -NO_PRICE }
  )
  const nearly = roundTo(lowest.value, priceDecimals(voice)) < 0 ? { da: " nævneværdigt", en: " noticeably" } : null
  const effect = signedPrice(voice, lowest)
  return sentence(voice, {
    da: [
      strong(`Stærkeste argument mod ${label}:`),
      " ",
      none,
      ` sænker de frigjorte årsværk i ${model}${nearly?.da ?? ""} (laveste virkning: `,
      effect,
      ")."
    ],
    en: [
      strong(`Strongest argument against ${label}:`),
      " ",
      none,
      `${nearly?.en ?? ""} lowers freed FTE in ${model} (lowest effect: `,
      effect,
      ")."
    ]
  })
}
