/** The answer first: what each model leaves, moves and frees, the difference, how sure its sign is, and what makes it. */
import type { ModelFindings, PairFindings } from "../../../analysis/memo/Findings.ts"
import { roundTo } from "../../../words/numbers.ts"
import type { Callout, Inline, List, Paragraph } from "../Memo.ts"
import { text } from "../Memo.ts"
import { disagreementInlines } from "./disagreementName.ts"
import { fteNote, intervalNote, sourceNote } from "./notes.ts"
import { assumptionWords, quoted } from "./assumptionWords.ts"
import { printedDifference, printedPlaces } from "./printedPlaces.ts"
import { type Directions, turnedInterval } from "./turnedInterval.ts"
import {
  bareNumber,
  capital,
  fte,
  holds,
  inlines,
  interval,
  listed,
  ninetyPercent,
  parts,
  partyWords,
  percent,
  sentence,
  signedFte,
  sizeOfFte,
  strong,
  value,
  type Voice,
  words
} from "./Voice.ts"

/** Causes that are named in the box. */
const MOST_CAUSES = 3
/** Causes whose sources stand in a footnote. */
const MOST_SOURCED = 2

export const answer = (voice: Voice): Callout => {
  const { models, pairs } = voice.findings
  return {
    kind: "callout",
    title: words(voice, { da: "Hovedresultat", en: "Main result" }),
    blocks: [
      ...recommendation(voice),
      { kind: "list", items: models.map((model, i) => modelLine(voice, model, i === 0)) } satisfies List,
      ...pairs.flatMap((pair) => difference(voice, pair)),
      ...baselineNote(voice)
    ]
  }
}

/** What a party should hold and what it can give, in its own memo only. */
const recommendation = (voice: Voice): ReadonlyArray<Paragraph> => {
  const { viewpoint, positions } = voice.findings
  const [position] = viewpoint === null ? [] : positions
  if (position === undefined) return []
  const [hold, ...others] = position.concessions
  const give = others.find(({ ask }) => ask !== null && !ask.short)
  if (hold === undefined) return []
  const name = (subject: typeof hold.subject) =>
    quoted(assumptionWords(subject, voice.findings, voice.lang), voice.lang)
  const party = capital(partyWords(voice, position.party))
  const held = value(voice, hold.from, hold.subject.unit)
  const worth = signedFte(voice, hold.whole)
  const offered =
    give === undefined || give.ask === null
      ? []
      : voice.lang === "da"
        ? [
            ` og kan gå halvvejs på ${name(give.subject)} (`,
            signedFte(voice, give.half),
            `) mod, at modparten flytter ${name(give.ask.subject)} fra `,
            value(voice, give.ask.from, give.ask.subject.unit, [give.ask.value]),
            " til ",
            value(voice, give.ask.value, give.ask.subject.unit, [give.ask.from])
          ]
        : [
            ` and can go halfway on ${name(give.subject)} (`,
            signedFte(voice, give.half),
            `) if the other side moves ${name(give.ask.subject)} from `,
            value(voice, give.ask.from, give.ask.subject.unit, [give.ask.value]),
            " to ",
            value(voice, give.ask.value, give.ask.subject.unit, [give.ask.from])
          ]
  return [
    sentence(voice, {
      da: [
        strong("Indstilling: "),
        `${party} fastholder ${name(hold.subject)} på `,
        held,
        " (modpartens værdi ville ændre de frigjorte årsværk med ",
        bareNumber(worth),
        ")",
        ...offered,
        "."
      ],
      en: [
        strong("Recommendation: "),
        `${party} holds ${name(hold.subject)} at `,
        held,
        " (the other side's value would change freed FTE by ",
        bareNumber(worth),
        ")",
        ...offered,
        "."
      ]
    })
  ]
}

/** @param explains the first line says in footnotes what an FTE and an interval are */
const modelLine = (voice: Voice, model: ModelFindings, explains: boolean): ReadonlyArray<Inline> => {
  const name = strong(voice.model(model.place))
  const unit = explains ? [fteNote(voice, model)] : []
  if (!model.organised) return unchanged(voice, model, unit, explains)
  const shown = printedPlaces(voice, model.fte)
  const local = fte(voice, model.fte.local, shown.local)
  const centre = fte(voice, model.fte.centre, shown.centre)
  const freed = strong(sizeOfFte(voice, model.fte.freed, shown.freed))
  const loses = shown.freed < 0
  const range = (quantity: "local" | "centre" | "freed", first = false): ReadonlyArray<string | Inline> =>
    model.intervals === null
      ? []
      : [
          ...(first ? [` (${words(voice, ninetyPercent)} `] : [" ("]),
          ...(quantity === "freed"
            ? turnedInterval(voice, model.intervals.freed, FREED_OR_EXTRA, loses ? "below" : "above", true)
            : [interval(voice, model.intervals[quantity])]),
          ...(first ? [intervalNote(voice)] : []),
          ")"
        ]
  const said = loses
    ? words(voice, { da: " kræves ekstra.", en: " are needed on top." })
    : words(voice, { da: " frigøres.", en: " are freed." })
  const outcome = holds(voice, said, model.fte.freed, { relation: loses ? "<" : ">", than: loses ? 0 : NEARLY_NOTHING })
  const stays = [local, ...unit, ...range("local", explains)]
  return inlines(voice, {
    da: [
      name,
      ": ",
      ...stays,
      " bliver i kommunerne, ",
      centre,
      ...range("centre"),
      " ligger på centre, og ",
      freed,
      ...range("freed"),
      outcome
    ],
    en: [
      name,
      ": ",
      ...stays,
      " stay in the municipalities, ",
      centre,
      ...range("centre"),
      " are at centres and ",
      freed,
      ...range("freed"),
      outcome
    ]
  })
}

const FREED_OR_EXTRA: Directions = {
  above: { da: "frigjorte", en: "freed" },
  below: { da: "ekstra", en: "on top" }
}
const MORE_OR_FEWER: Directions = { above: { da: "flere", en: "more" }, below: { da: "færre", en: "fewer" } }

/** A model that moves nothing is a plain need. */
const unchanged = (
  voice: Voice,
  { place, fte: result, intervals }: ModelFindings,
  unit: ReadonlyArray<Inline>,
  explains: boolean
): ReadonlyArray<Inline> => {
  const name = strong(voice.model(place))
  const need = strong(fte(voice, result.baseline))
  const range: ReadonlyArray<string | Inline> =
    intervals === null
      ? []
      : explains
        ? [` (${words(voice, ninetyPercent)} `, interval(voice, intervals.local), intervalNote(voice), ")"]
        : [" (", interval(voice, intervals.local), ")"]
  return inlines(voice, {
    da: [name, ": arbejdet kræver ", need, ...unit, ...range, " og bliver, hvor det er."],
    en: [name, ": the work takes ", need, ...unit, ...range, " and stays where it is."]
  })
}

/** `frigøres` stays true of a freed figure that rounds to 0. */
const NEARLY_NOTHING = -0.5

const difference = (voice: Voice, pair: PairFindings): ReadonlyArray<Paragraph> => {
  const [first, second] = pair.places
  const [a, b] = [voice.named(first), voice.named(second)]
  if (pair.places.every((place) => !voice.findings.models[place]!.organised)) return [needDifference(voice, pair)]
  const gap = pair.difference.freed
  const shown = printedDifference(voice, pair.places)
  if (shown === 0) {
    const equal = holds(voice, words(voice, { da: "lige mange årsværk", en: "equally many FTE" }), gap, {
      relation: "about",
      // Whole steps of the last decimal say no more than is printed.
      than: Math.ceil(Math.abs(gap.value) * 10 ** voice.decimals + 0.5) / 10 ** voice.decimals
    })
    const none = signedFte(voice, gap, 0)
    return [
      sentence(voice, {
        da: [`${capital(b)} og ${a} frigør `, equal, " (forskel ", none, ...spread(voice, pair), ")."],
        en: [`${capital(b)} and ${a} free `, equal, " (difference ", none, ...spread(voice, pair), ")."]
      })
    ]
  }
  const more = shown > 0
  const size = strong(sizeOfFte(voice, gap, shown))
  const comparison = holds(
    voice,
    words(voice, more ? { da: "flere", en: "more" } : { da: "færre", en: "fewer" }),
    gap,
    { relation: more ? ">" : "<", than: 0 }
  )
  const range =
    pair.interval === null
      ? []
      : [
          ` (${words(voice, ninetyPercent)} `,
          ...turnedInterval(voice, pair.interval, MORE_OR_FEWER, more ? "above" : "below"),
          ")"
        ]
  return [
    sentence(voice, {
      da: [`${capital(b)} frigør `, size, " ", comparison, ` end ${a}`, ...range, ...sign(voice, pair, more)],
      en: [`${capital(b)} frees `, size, " ", comparison, ` than ${a}`, ...range, ...sign(voice, pair, more)]
    }),
    ...causes(voice, pair, shown)
  ]
}

/** Where neither model moves anything, the difference is in what the work takes. */
const needDifference = (voice: Voice, { places: [first, second], difference: { local } }: PairFindings): Paragraph => {
  const [a, b] = [voice.named(first), capital(voice.named(second))]
  if (roundTo(local.value, voice.decimals) === 0) {
    const none = signedFte(voice, local, 0)
    return sentence(voice, {
      da: [`${b} og ${a} kræver lige mange årsværk (forskel `, none, ")."],
      en: [`${b} and ${a} take equally many FTE (difference `, none, ")."]
    })
  }
  const size = strong(sizeOfFte(voice, local))
  const more = local.value > 0
  const comparison = holds(
    voice,
    words(voice, more ? { da: "flere", en: "more" } : { da: "færre", en: "fewer" }),
    local,
    {
      relation: more ? ">" : "<",
      than: 0
    }
  )
  return sentence(voice, {
    da: [`${b} kræver `, size, " ", comparison, ` end ${a}.`],
    en: [`${b} takes `, size, " ", comparison, ` than ${a}.`]
  })
}

/** `; 90 %-interval …`, with signs as the difference before it. */
const spread = (voice: Voice, { interval: found }: PairFindings): ReadonlyArray<string | Inline> =>
  found === null ? [] : ["; ", `${words(voice, ninetyPercent)} `, interval(voice, found, true)]

/** The probability that the difference has the sign it has. */
const sign = (voice: Voice, pair: PairFindings, more: boolean): ReadonlyArray<string | Inline> => {
  const share = more ? pair.probability : pair.probabilityBelow
  if (share === null) return ["."]
  const shown = percent(voice, share, nearlySure(share.value))
  const much = share.value > 0.995 ? { da: "over ", en: "more than " } : { da: "", en: "" }
  return voice.lang === "da"
    ? ["; forskellen har samme fortegn i ", much.da, shown, " af trækningerne."]
    : ["; the difference has the same sign in ", much.en, shown, " of the draws."]
}

/** Draws never show certainty. */
const nearlySure = (share: number): number => (share > 0.995 ? 0.99 : share)

const causes = (voice: Voice, pair: PairFindings, shown: number): ReadonlyArray<Paragraph> => {
  const printed = parts(
    voice,
    pair.disagreements.map((row) => row.fte),
    shown
  )
  const rows = pair.disagreements
    .map((row, i) => ({ row, printed: printed[i]! }))
    .filter((one) => one.printed !== 0)
    .slice(0, MOST_CAUSES)
  if (rows.length === 0) return []
  const items = listed(
    rows.map(({ row, printed: value }, i) => [
      ...disagreementInlines(voice, row, pair, true),
      text(" ("),
      i === 0 ? signedFte(voice, row.fte, value) : bareNumber(signedFte(voice, row.fte, value)),
      text(")"),
      // Both sides' grounds at the foot of the page, for the two that matter most.
      ...(i < MOST_SOURCED ? sourceNote(voice, row, pair.places) : [])
    ]),
    voice
  )
  return [
    sentence(voice, {
      da: ["Forskellen skyldes især: ", ...items, "."],
      en: ["What makes the difference, above all: ", ...items, "."]
    })
  ]
}

const baselineNote = (voice: Voice): ReadonlyArray<Paragraph> => {
  const { unlikeBaselines, models } = voice.findings
  if (!unlikeBaselines || models.every(({ organised }) => !organised)) return []
  const levels = listed(
    models.map((model) => [text(`${voice.named(model.place)} `), fte(voice, model.fte.baseline)]),
    voice
  )
  const opening = (name: string) => `${capital(name)} ${words(voice, { da: "kræver", en: "needs" })} `
  const needs = listed(
    models.map((model, i) => [
      text(i === 0 ? opening(voice.named(model.place)) : `${voice.named(model.place)} `),
      fte(voice, model.fte.need, printedNeed(voice, model)),
      ...needGap(voice, model)
    ]),
    voice
  )
  return [
    sentence(voice, {
      da: [
        "Modellerne regner ikke med samme udgangspunkt (",
        ...levels,
        "); sammenlign derfor behovet, ikke det frigjorte. ",
        ...needs,
        "."
      ],
      en: [
        "The models do not start from the same baseline (",
        ...levels,
        "); compare the need, not what is freed. ",
        ...needs,
        "."
      ]
    })
  ]
}

/** What the work takes afterwards, the sum of its printed parts. */
const printedNeed = (voice: Voice, model: ModelFindings): number => {
  if (!model.organised) return roundTo(model.fte.need.value, voice.decimals)
  const { local, centre } = printedPlaces(voice, model.fte)
  return roundTo(local + centre, voice.decimals)
}

/** ` (forskel +16)` for a model that is held against another. */
const needGap = (voice: Voice, model: ModelFindings): ReadonlyArray<Inline> => {
  const { pairs, models } = voice.findings
  const pair = pairs.find(({ places }) => places[1] === model.place)
  if (pair === undefined) return []
  const gap = printedNeed(voice, model) - printedNeed(voice, models[pair.places[0]]!)
  return [
    text(words(voice, { da: " (forskel ", en: " (difference " })),
    bareNumber(signedFte(voice, pair.need, gap)),
    text(")")
  ]
}
