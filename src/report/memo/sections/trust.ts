/** Background, risks, and how far to trust the figures: what they rest on, known gaps, what was fitted. */
import type { Ground, ModelFindings, RiskFinding } from "../../../analysis/memo/Findings.ts"
import type { Basis } from "../../../scenario/quantitySchema.ts"
import { capital } from "../../../words/capital.ts"
import { textIn } from "../../../words/Lang.ts"
import { formatList, formatNumber, formatPercent, roundTo } from "../../../words/numbers.ts"
import type { Sentence } from "../../../words/said.ts"
import type { Block, Cell, Inline, Row } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { assumptionWords, inSentence, ownedWords } from "./assumptionWords.ts"
import { noteWords } from "./noteWords.ts"
import { readings } from "./readings.ts"
import {
  bare,
  counted,
  distinctModels,
  openedCount,
  fte,
  inlines,
  leadWords,
  listed,
  partyWords,
  percent,
  reference,
  sentence,
  strong,
  value,
  type Voice
} from "./Voice.ts"

/** Who does what today, and how each side reads its figures; what a scenario says is said as its party's. */
export const background = (voice: Voice): ReadonlyArray<Block> => {
  const models = distinctModels(voice)
  const [first] = models
  if (first === undefined) return []
  const said = models.every((model) => doSameWork(model, first))
    ? [sentence(processes(voice, first), readAs(voice))]
    : [
        ...models.map((model) => sentence([strong(capital(voice.named(model.place))), ": "], processes(voice, model))),
        ...[readAs(voice)].flatMap((read) => (read.length === 0 ? [] : [sentence(read)]))
      ]
  return [{ kind: "heading", level: 1, text: voice.words.trust.background, id: "background" }, ...said]
}

const doSameWork = (one: ModelFindings, other: ModelFindings): boolean =>
  one.municipalities.value === other.municipalities.value &&
  one.caseTypes.length === other.caseTypes.length &&
  one.caseTypes.every(({ id }, i) => id === other.caseTypes[i]!.id)

const processes = (voice: Voice, { caseTypes, municipalities, fte: { baseline } }: ModelFindings): Sentence => {
  const { trust: words, assumptions } = voice.words
  const all = caseTypes.map(({ label }) => inSentence(textIn(label, voice.lang)))
  const said = {
    places: counted(voice, municipalities, assumptions.municipalityCount),
    cases: all.length > MOST_CASE_TYPES ? words.caseTypes({ count: all.length }) : formatList(all, voice.lang),
    today: fte(voice, baseline)
  }
  return municipalities.value === 1 ? words.processesOne(said) : words.processes(said)
}

/** Case types that a sentence names. */
const MOST_CASE_TYPES = 8

/** A reading's note describes one model; where both state it, it is both's. */
const readAs = (voice: Voice): Sentence => {
  const { models, viewpoint } = voice.findings
  const notes = models.flatMap(({ reading, party, place }) =>
    reading?.note == null || (viewpoint !== null && party !== null && party.id !== viewpoint)
      ? []
      : [
          {
            note: noteWords(voice, reading.note),
            owner: party === null ? voice.named(place) : partyWords(voice, party)
          }
        ]
  )
  return [...new Set(notes.map(({ note }) => note))].map((note) => {
    const owners = [...new Set(notes.flatMap((one) => (one.note === note ? [one.owner] : [])))]
    const owner = capital(formatList(owners, voice.lang))
    return voice.words.trust.readAs({ owner, many: owners.length > 1, note: /[.!?]$/u.test(note) ? note : `${note}.` })
  })
}

/** Risks as the scenarios state them: the likeliest and gravest first. */
export const risks = (voice: Voice): ReadonlyArray<Block> => {
  const { risks: words } = voice.words.trust
  const { findings, lang } = voice
  if (findings.risks.length === 0) return []
  const grave = findings.risks.filter(({ consequence }) => consequence === "high").length
  const ownerOf = (id: string | null): string => {
    const party = findings.parties.find((one) => one.id === id)
    return party === undefined ? (id ?? "\u2013") : textIn(party.label, lang)
  }
  return [
    { kind: "heading", level: 1, text: words.heading({ count: findings.risks.length, grave }), id: "risks" },
    {
      kind: "table",
      id: "risk-table",
      caption: inlinesOf(words.caption),
      columns: [
        { header: words.risk, kind: "text", weight: 6 },
        { header: words.likelihood, kind: "text", weight: 0.6 },
        { header: words.consequence, kind: "text", weight: 0.6 },
        { header: words.owner, kind: "text" }
      ],
      rows: findings.risks
        .toSorted((one, other) => weightOf(other) - weightOf(one))
        .map(({ text, likelihood, consequence, owner, confidential }): Row => ({
          cells: [
            `${textIn(text, lang)}${confidential ? ` (${words.internal})` : ""}`,
            words.likely[likelihood],
            words.grave[consequence],
            ownerOf(owner)
          ]
        }))
    }
  ]
}

const sizes = { low: 1, medium: 2, high: 3 } as const

const weightOf = ({ likelihood, consequence }: RiskFinding): number => sizes[likelihood] * sizes[consequence]

export const trust = (voice: Voice): ReadonlyArray<Block> => {
  const { models } = voice.findings
  const { trust: words } = voice.words
  const caption = models.some(({ organised }) => organised)
    ? words.ground({ what: leadWords(voice) })
    : words.groundOfNeed
  return [
    { kind: "heading", level: 1, text: headingOf(voice), id: "trust" },
    ...groundTable(
      voice,
      caption,
      distinctModels(voice).map(({ place, ground }) => ({ name: voice.model(place), ground }))
    ),
    ...fittedBlocks(voice),
    ...scaleParagraphs(voice),
    ...secrecyParagraph(voice),
    ...readings(voice)
  ]
}

/** How much of the weight nobody has measured, in the model that rests on it most. */
const headingOf = ({ findings: { models }, words: { trust: words }, lang }: Voice): string => {
  const unmeasured = models.map(({ ground: { evidence } }) =>
    evidence.reduce((sum, { basis, share }) => sum + (GUESSED.has(basis) ? share.value : 0), 0)
  )
  const most = Math.max(0, ...unmeasured)
  return most < LIGHT
    ? words.heading
    : words.headingGuessed({ share: formatPercent(most, lang, 0), many: models.length > 1 })
}

const GUESSED: ReadonlySet<Basis> = new Set(["assumed", "fitted", "unstated"])

/** Gaps that are named. */
const MOST_GAPS = 3
/** A gap that would be printed as 0 per cent is none. */
const LIGHT = 0.005

const BASES = ["sourced", "inferred", "agreed", "fitted", "assumed", "unstated"] as const

/** What figures rest on; nothing where no number moves any of the results. */
export const groundTable = (
  voice: Voice,
  caption: string,
  all: ReadonlyArray<{ readonly name: string; readonly ground: Ground }>
): ReadonlyArray<Block> => {
  const { trust: words } = voice.words
  const grounded = all.filter(({ ground }) => ground.evidence.some(({ share }) => share.value > 0))
  if (grounded.length === 0) return []
  const shareOf = ({ evidence }: Ground, basis: Basis) => evidence.find((one) => one.basis === basis)!.share
  // A basis that nothing rests on needs no column.
  const shown = BASES.filter((basis) => grounded.some(({ ground }) => shareOf(ground, basis).value >= LIGHT))
  return [
    {
      kind: "table",
      id: "ground",
      caption: inlinesOf(caption),
      columns: [
        { header: words.model, kind: "text" },
        ...shown.map((basis) => ({ header: capital(voice.terms.basis[basis]), kind: "number" as const })),
        { header: words.gaps, kind: "text", weight: 3 }
      ],
      rows: grounded.map(({ name, ground }): Row => ({
        cells: [
          name,
          ...shown.map((basis): Cell => ({ inlines: [percent(shareOf(ground, basis))] })),
          { inlines: inlines(gapsOf(voice, ground)) }
        ]
      })),
      note: inlinesOf(words.weight)
    }
  ]
}

const gapsOf = (voice: Voice, ground: Ground): Sentence => {
  const named = ground.gaps
    .filter(({ weight }) => weight.value >= LIGHT)
    .slice(0, MOST_GAPS)
    .map(({ subject, weight }, i): Sentence => {
      const name = assumptionWords(subject, voice)
      return [`${i === 0 ? name : inSentence(name)} (`, percent(weight), ")"]
    })
  return named.length === 0 ? ["\u2013"] : listed(named, voice)
}

/** Fitted numbers that are named, one line each; of more, these are examples. */
const MOST_FITTED = 6

const fittedBlocks = (voice: Voice): ReadonlyArray<Block> => {
  const { findings, words } = voice
  const items = fittedNumbers(findings.models)
  if (items.length === 0) return []
  const count = openedCount(voice, findings.counts.fitted, words.trust.fittedCount)
  const all = items.length <= MOST_FITTED
  const examples = all ? "" : words.trust.examples({ annex: reference("annex-ledger") })
  return [
    { ...sentence(words.trust.fitted({ count, examples })), lead: true },
    { kind: "list", items: (all ? items : examplesOf(items)).map((item) => fittedLine(voice, item)) }
  ]
}

interface FittedNumber {
  readonly place: number
  readonly found: ModelFindings["fitted"][number]
}

/** What several models share is said once. */
const fittedNumbers = (models: ReadonlyArray<ModelFindings>): ReadonlyArray<FittedNumber> => {
  const all = models.flatMap(({ place, fitted }) => fitted.map((found) => ({ place, found })))
  const keyOf = ({ found: { subject, value: of } }: FittedNumber) => `${subject.path} ${of.value}`
  return all.filter((one, i) => all.findIndex((other) => keyOf(other) === keyOf(one)) === i)
}

/** The first of every model, so that no side's is left out, then the others in their order. */
const examplesOf = (items: ReadonlyArray<FittedNumber>): ReadonlyArray<FittedNumber> => {
  const firsts = items.filter(({ place }, i) => items.findIndex((one) => one.place === place) === i)
  const others = items.filter((one) => !firsts.includes(one)).slice(0, Math.max(0, MOST_FITTED - firsts.length))
  return items.filter((one) => firsts.includes(one) || others.includes(one))
}

/** `Share moved, 90.8 %, so that the state …`: that it is fitted was said, and a note says for whom. */
const fittedLine = (voice: Voice, { found }: FittedNumber): ReadonlyArray<Inline> => {
  const { subject, note, value: of } = found
  // The first clause says why; a line has no room for the reservations behind it.
  const [why = ""] = note === null ? [] : inSentence(noteWords(voice, note)).split("; ")
  const purpose = why.replace(voice.words.trust.fittedOpening, "")
  const name = note === null ? ownedWords(subject, voice) : assumptionWords(subject, voice)
  return inlines([
    `${name}, `,
    value(voice, of, subject.unit),
    ...(why === "" ? [] : [`${purpose === why ? ":" : ","} ${purpose}`])
  ])
}

/** Of a factor that stays near 1. */
const FACTOR_DECIMALS = 3

/** What scaling to an observation means: said once, with what the other choice for hand-offs would free. */
const scaleParagraphs = (voice: Voice): ReadonlyArray<Block> => {
  const models = distinctModels(voice)
  const { trust: words } = voice.words
  const scaled = models.filter(({ scale }) => scale?.scaled === true)
  const unscaled = models.filter(({ scale }) => scale !== null && !scale.scaled)
  const factorOf = ({ factor }: ModelFindings): Inline => ({
    kind: "text",
    text: formatNumber(factor.value, voice.lang, FACTOR_DECIMALS),
    of: factor
  })
  // The same factor in every model is said once.
  const same = new Set(scaled.map(({ factor }) => roundTo(factor.value, FACTOR_DECIMALS))).size === 1
  const factors = same
    ? [factorOf(scaled[0]!)]
    : listed(
        scaled.map((model) => words.inModel({ value: factorOf(model), model: voice.named(model.place) })),
        voice
      )
  const observed = listed(
    unscaled.map((model) => {
      const said = { model: voice.named(model.place), fte: fte(voice, model.fte.baseline) }
      return model.observed === null
        ? words.level(said)
        : words.against({ ...said, observed: fte(voice, model.observed) })
    }),
    voice
  )
  return [
    ...(scaled.length === 0 ? [] : [sentence(words.scaled({ factors }), ...otherChoices(voice, scaled))]),
    ...(unscaled.length === 0 ? [] : [sentence(words.unscaled({ observed }))])
  ]
}

/** What would be freed if hand-off minutes were multiplied too, or were not. */
const otherChoices = (voice: Voice, scaled: ReadonlyArray<ModelFindings>): ReadonlyArray<Sentence> =>
  [false, true].flatMap((scaleHandOffs) => {
    const { trust: words } = voice.words
    const found = scaled
      .filter(({ scale }) => scale?.scaleHandOffs === scaleHandOffs)
      .flatMap(({ place, otherFreed }) => (otherFreed === null ? [] : [{ place, otherFreed }]))
    if (found.length === 0) return []
    const freed = listed(
      found.map(({ place, otherFreed }) =>
        words.inModel({ value: bare(fte(voice, otherFreed)), model: voice.named(place) })
      ),
      voice
    )
    return [scaleHandOffs ? words.otherChoiceNot({ freed }) : words.otherChoice({ freed })]
  })

/** Whoever knows all other numbers can compute a hidden one back: a reader who decides on secrecy must know. */
const secrecyParagraph = (voice: Voice): ReadonlyArray<Block> => {
  const { hiddenNumbers } = voice.findings.counts
  if (hiddenNumbers.value === 0) return []
  const { trust: words } = voice.words
  const count = counted(voice, hiddenNumbers, words.secretCount)
  return [sentence(words.secret({ count, many: hiddenNumbers.value !== 1 }))]
}
