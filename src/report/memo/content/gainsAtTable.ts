/** What a side gains by the other side's values. In FTE: whether it is against a principle is not for casecap to say. */
import type { Position } from "../../../analysis/memo/Findings.ts"
import type { Block } from "../Memo.ts"
import { text } from "../Memo.ts"
import { assumptionWords, quoted } from "./assumptionWords.ts"
import { signedPrice } from "./price.ts"
import { bareNumber, counted, listed, partyWords, sentence, strong, value, type Voice } from "./Voice.ts"

/** Gains named in the sentence. */
const MOST_GAINS = 4

/** The sentence that says how many there are and names the largest; none where nothing is gained. */
export const gainsAtTable = (
  voice: Voice,
  { party, own, concessions, gains: all, gainCount }: Position
): ReadonlyArray<Block> => {
  if (all.length === 0) return []
  const { lang, findings } = voice
  const label = partyWords(voice, party)
  const model = voice.named(own)
  const [from, to, together] = lang === "da" ? ["fra", "til", "sammen med"] : ["from", "to", "together with"]
  const items = all.slice(0, MOST_GAINS).map(({ whole, more, ...first }, i) => {
    const price = signedPrice(voice, whole)
    return [
      ...[first, ...more].flatMap((move, n) => [
        text(
          `${n === 0 ? "" : ` ${together} `}${quoted(assumptionWords(move.subject, findings, lang), lang)} ${from} `
        ),
        value(voice, move.from, move.subject.unit, [move.to]),
        text(` ${to} `),
        value(voice, move.to, move.subject.unit, [move.from])
      ]),
      text(" ("),
      i === 0 ? price : bareNumber(price),
      text(")")
    ]
  })
  const count = counted(
    voice,
    gainCount,
    { da: "af modpartens antagelser hæver", en: "of the other side's assumptions raises" },
    { da: "af modpartens antagelser hæver", en: "of the other side's assumptions raise" }
  )
  const most = items.length < all.length ? { da: ", mest", en: ", above all" } : { da: "", en: "" }
  // What both sides agree on is no dispute any more: the same assumption may stand among the returns.
  const either = concessions.some(({ ask }) => ask !== null)
    ? {
        da: "; en antagelse, der accepteres, kan ikke også kræves flyttet til gengæld",
        en: "; an assumption that is accepted cannot also be asked for in return"
      }
    : { da: "", en: "" }
  return [
    sentence(voice, {
      da: [
        strong(`Gevinster for ${label}:`),
        " ",
        count,
        ` de frigjorte årsværk i ${model}; i årsværk koster det intet at komme modparten i møde${most.da}: `,
        ...listed(items, voice),
        `${either.da}.`
      ],
      en: [
        strong(`Gains for ${label}:`),
        " ",
        count,
        ` freed FTE in ${model}; in FTE it costs nothing to meet the other side${most.en}: `,
        ...listed(items, voice),
        `${either.en}.`
      ]
    })
  ]
}
