/** Puts a memo together from findings: head, sections and annexes, in Danish or English. */
import type { MemoFindings } from "../../../analysis/memo/Findings.ts"
import { textIn, type Lang, type Text } from "../../../words/Lang.ts"
import { formatList, formatNumber } from "../../../words/numbers.ts"
import type { Json } from "../Claim.ts"
import { text, type Block, type Memo } from "../Memo.ts"
import { annexes } from "./annexes.ts"
import { answer } from "./answer.ts"
import { inSentence } from "./assumptionWords.ts"
import { certainty } from "./certainty.ts"
import { disagreement } from "./disagreement.ts"
import { centresInline } from "./disagreementName.ts"
import { gain } from "./gain.ts"
import { municipalities } from "./municipalities.ts"
import { noteWords } from "./noteWords.ts"
import { positions } from "./positions.ts"
import { risks } from "./risks.ts"
import { trust } from "./trust.ts"
import { counted, fte, listed, sentence, type Voice, voiceOf, words } from "./Voice.ts"

export interface MemoHeadInput {
  readonly lang: Lang
  /** A day in ISO 8601. */
  readonly date: string
  readonly version: string
  readonly to?: string | undefined
  readonly from?: string | undefined
  readonly subject?: string | undefined
  readonly reference?: string | undefined
  /** How to make the memo again, for `--verify`. */
  readonly provenance?: Json
}

export const memoOf = (findings: MemoFindings, head: MemoHeadInput): Memo => {
  const voice = voiceOf(findings, head.lang)
  const blocks: ReadonlyArray<Block> = [
    answer(voice),
    ...background(voice),
    ...gain(voice),
    ...disagreement(voice),
    ...certainty(voice),
    ...municipalities(voice),
    ...positions(voice),
    ...risks(voice),
    ...trust(voice),
    ...annexes(voice)
  ]
  return { ...memoHead(voice, head), blocks, claims: voice.book.claims() }
}

/** Title, addressees, scenarios with fingerprints, and the marking of a party's own memo. */
export const memoHead = (
  voice: Voice,
  head: MemoHeadInput,
  title = titleOf(voice)
): Omit<Memo, "blocks" | "claims"> => {
  const { findings, lang } = voice
  const { to, from, subject, reference, provenance, date, version } = head
  return {
    lang,
    title: subject ?? title,
    ...(subject === undefined ? { subtitle: words(voice, subtitleOf(findings)) } : { subtitle: title }),
    date,
    ...(to === undefined ? {} : { to }),
    ...(from === undefined ? {} : { from }),
    ...(findings.viewpoint === null ? {} : { marking: words(voice, { da: "Internt", en: "Internal" }) }),
    keywords: findings.models.map(({ place }) => voice.model(place)),
    lines: [
      ...(reference === undefined
        ? []
        : [{ label: words(voice, { da: "Sagsnr.", en: "Reference" }), text: reference }]),
      ...findings.models.map((model, i) => ({
        label: i === 0 ? words(voice, { da: "Scenarier", en: "Scenarios" }) : "",
        text: [
          textIn(model.title, lang),
          fileName(model.file),
          `${words(voice, { da: "fingeraftryk", en: "fingerprint" })} ${model.fingerprint}`,
          ...model.changes.map((change) => `${words(voice, { da: "ikke gemt", en: "unsaved" })} ${change}`)
        ].join(" · ")
      })),
      {
        label: words(voice, { da: "Kørsel", en: "Run" }),
        text: [
          `casecap ${version}`,
          ...(findings.draws === 0
            ? []
            : [
                words(voice, {
                  da: `${formatNumber(findings.draws, "da", 0)} trækninger`,
                  en: `${formatNumber(findings.draws, "en", 0)} draws`
                })
              ]),
          words(voice, { da: `frø ${findings.seed}`, en: `seed ${findings.seed}` })
        ].join(" · ")
      }
    ],
    ...(provenance === undefined ? {} : { provenance })
  }
}

const subtitleOf = ({ models }: MemoFindings): Text =>
  models.some(({ organised }) => organised)
    ? {
        da: "Årsværk, der bliver i kommunerne, samles på centre og frigøres",
        en: "FTE that stay in the municipalities, move to centres and are freed"
      }
    : { da: "Årsværk, som arbejdet kræver", en: "FTE that the work takes" }

const fileName = (path: string): string => path.split(/[/\\]/u).at(-1) ?? path

const titleOf = (voice: Voice): string => {
  const names = voice.findings.models.map(({ place }) => voice.model(place))
  return formatList(names, voice.lang)
}

const background = (voice: Voice): ReadonlyArray<Block> => {
  const { models, labels } = voice.findings
  const [first] = models
  if (first === undefined) return []
  const { lang } = voice
  const places = counted(
    voice,
    first.municipalities,
    { da: "kommune", en: "municipality" },
    { da: "kommuner", en: "municipalities" }
  )
  const cases = formatList(
    [...labels.caseTypes.values()].map((label) => inSentence(textIn(label, lang))),
    lang
  )
  const today = fte(voice, first.fte.baseline)
  const centres = listed(
    models.map(({ place, organised }) => [
      text(voice.named(place)),
      ...(organised ? [text(words(voice, { da: " med ", en: " with " })), centresInline(voice, place)] : [])
    ]),
    voice
  )
  const notes = [
    ...new Set(models.flatMap(({ reading }) => (reading?.note == null ? [] : [noteWords(voice, reading.note)])))
  ]
  const reading =
    notes.length === 0
      ? ""
      : ` ${words(voice, { da: "Tallene er læst således:", en: "The figures are read as follows:" })} ${notes.map(ended).join(" ")}`
  const one = first.municipalities.value === 1
  return [
    { kind: "heading", level: 1, text: words(voice, { da: "Baggrund", en: "Background" }), id: "background" },
    sentence(voice, {
      da: [places, ` behandler i dag ${cases} med `, today, ". Notatet sammenligner ", ...centres, `.${reading}`],
      en: [
        places,
        ` ${one ? "processes" : "process"} ${cases} with `,
        today,
        " today. The memo compares ",
        ...centres,
        `.${reading}`
      ]
    })
  ]
}

const ended = (said: string): string => (/[.!?]$/u.test(said) ? said : `${said}.`)
