/** How far to trust it: what the figures rest on, known gaps, what was fitted, other readings. */
import type { AlsoModel, ModelFindings } from "../../../analysis/memo/Findings.ts"
import { textIn, type Text } from "../../Lang.ts"
import { formatNumber, plural } from "../../numbers.ts"
import { quantityWords } from "../../words.ts"
import type { Block, Inline, Row } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import { assumptionWords, inSentence, quoted } from "./assumptionWords.ts"
import { cell, fte, inlines, listed, percent, reference, sentence, signedFte, type Voice, words } from "./Voice.ts"
import { largestRemainder } from "../../largestRemainder.ts"

/** Gaps and fitted numbers that are named. */
const MOST_GAPS = 3
const MOST_FITTED = 2

export const trust = (voice: Voice): ReadonlyArray<Block> => {
  const { models, also } = voice.findings
  return [
    {
      kind: "heading",
      level: 1,
      text: words(voice, { da: "Hvor langt rækker tallene?", en: "How far to trust it" }),
      id: "trust"
    },
    sentence(voice, {
      da: [
        "Et tals vægt er, hvor meget resultatet ændrer sig, når tallet ændres 1\u00a0%. Tal, der skaleres til en observation, regnes som tilpassede."
      ],
      en: [
        "The weight of a number is how much the result changes when it changes by 1%. Numbers scaled to an observation count as fitted."
      ]
    }),
    ...models.flatMap((model) => evidenceParagraph(voice, model)),
    ...fittedBlocks(voice),
    ...scaleParagraphs(voice),
    ...(also.length === 0 ? [] : [alsoParagraph(voice), alsoTable(voice)])
  ]
}

/** `26 % of the weight lies on sourced numbers …` for each model; the printed shares sum to 100. */
const evidenceParagraph = (voice: Voice, model: ModelFindings): ReadonlyArray<Block> => {
  const order = ["sourced", "inferred", "agreed", "fitted", "assumed", "unstated"] as const
  const shares = order.map((basis) => model.evidence.find((one) => one.basis === basis)!.share)
  if (shares.every((share) => share.value === 0)) return []
  const printed = largestRemainder(
    shares.map((share) => share.value * 100),
    0
  )
  const items = listed(
    order.flatMap((basis, i) =>
      printed[i] === 0
        ? []
        : [[percent(voice, shares[i]!, printed[i]! / 100), text(` ${textIn(restsOn[basis], voice.lang)}`)]]
    ),
    voice
  )
  const gaps = listed(
    model.gaps
      .slice(0, MOST_GAPS)
      .map(({ subject, weight }) => [
        text(`${quoted(assumptionWords(subject, voice.findings, voice.lang), voice.lang)} (`),
        percent(voice, weight),
        text(")")
      ]),
    voice
  )
  const name = voice.model(model.place)
  return [
    sentence(voice, {
      da: [
        `${name}: vægten bag resultatet ligger med `,
        ...items,
        ...(gaps.length === 0 ? ["."] : [". De største huller er ", ...gaps, "."])
      ],
      en: [
        `${name}: the weight behind the result lies with `,
        ...items,
        ...(gaps.length === 0 ? ["."] : [". The largest gaps are ", ...gaps, "."])
      ]
    })
  ]
}

const restsOn: Readonly<Record<ModelFindings["evidence"][number]["basis"], Text>> = {
  sourced: { da: "på tal med kilde", en: "on sourced numbers" },
  inferred: { da: "på udledte tal", en: "on inferred numbers" },
  agreed: { da: "på aftalte tal", en: "on agreed numbers" },
  fitted: { da: "på tilpassede tal", en: "on fitted numbers" },
  assumed: { da: "på antagelser", en: "on assumptions" },
  unstated: { da: "på tal uden oplyst grundlag", en: "on numbers without a stated basis" }
}

const fittedBlocks = (voice: Voice): ReadonlyArray<Block> => {
  const { lang, findings } = voice
  const seen = new Set<string>()
  const items = findings.models.flatMap((model) =>
    model.fitted.flatMap(({ subject, note, value: found }): ReadonlyArray<ReadonlyArray<Inline>> => {
      const key = `${subject.path} ${found.value}`
      if (seen.has(key)) return []
      seen.add(key)
      const name = assumptionWords(subject, findings, lang, voice.model)
      return [
        inlines(voice, {
          da: [note === null ? name : `${name}: ${inSentence(textIn(note, lang))}`],
          en: [note === null ? name : `${name}: ${inSentence(textIn(note, lang))}`]
        })
      ]
    })
  )
  if (items.length === 0) return []
  const count = plural(
    items.length,
    lang,
    { da: "antagelse er", en: "assumption is" },
    { da: "antagelser er", en: "assumptions are" }
  )
  const rest =
    items.length > MOST_FITTED ? { da: " (alle står i bilag)", en: " (all are in the annex)" } : { da: "", en: "" }
  return [
    sentence(voice, {
      da: [`${count} tilpasset, så modellen rammer kendte tal, og det beviser derfor intet${rest.da}:`],
      en: [`${count} fitted so that the model meets known figures, which is therefore no evidence for it${rest.en}:`]
    }),
    { kind: "list", items: items.slice(0, MOST_FITTED) }
  ]
}

/** What scaling to an observation means: said once, with what the other choice for hand-offs would free. */
const scaleParagraphs = (voice: Voice): ReadonlyArray<Block> => {
  const { models } = voice.findings
  const scaled = models.filter(({ scale }) => scale?.scaled === true)
  const unscaled = models.filter(({ scale }) => scale !== null && !scale.scaled)
  const factors = listed(
    scaled.map(({ place, factor }) => [
      text(`${voice.model(place)} `),
      {
        kind: "number" as const,
        value: factor.value,
        decimals: 3,
        claim: voice.book.figure(factor, 0.0005, formatNumber(factor.value, voice.lang, 3))
      }
    ]),
    voice
  )
  const others = listed(
    scaled.flatMap(({ place, otherFreed }) =>
      otherFreed === null ? [] : [[text(`${voice.model(place)} `), fte(voice, otherFreed)]]
    ),
    voice
  )
  const observed = listed(
    unscaled.map((model) => [
      text(`${voice.model(model.place)} `),
      fte(voice, model.fte.baseline),
      text(words(voice, { da: " mod observeret ", en: " against observed " })),
      text(formatNumber(model.scale?.observedFte ?? 0, voice.lang, voice.decimals))
    ]),
    voice
  )
  return [
    ...(scaled.length === 0
      ? []
      : [
          sentence(voice, {
            da: [
              "Sagsminutterne er ganget med en faktor for at ramme de observerede årsværk (",
              ...factors,
              "), så en fælles fejl i dem er uden betydning; kun deres indbyrdes forhold tæller.",
              ...(others.length === 0
                ? []
                : [" Havde overdragelsernes minutter fulgt det andet valg, var der frigjort: ", ...others, "."])
            ],
            en: [
              "Case minutes are multiplied by a factor to meet the FTE that were observed (",
              ...factors,
              "), so that a common error in them has no effect; only their proportions count.",
              ...(others.length === 0
                ? []
                : [" Under the other choice for hand-off minutes, freed FTE would be: ", ...others, "."])
            ]
          })
        ]),
    ...(unscaled.length === 0
      ? []
      : [
          sentence(voice, {
            da: ["Ikke skaleret til observationen: ", ...observed, "."],
            en: ["Not scaled to the observation: ", ...observed, "."]
          })
        ])
  ]
}

const alsoParagraph = (voice: Voice): Block => {
  const { also, pairs } = voice.findings
  const [base] = pairs
  const found = also.flatMap((row) => row[1]?.difference ?? [])
  const turned = found.filter(({ value }) => Math.sign(value) !== Math.sign(base?.difference.freed.value ?? 0)).length
  const count = plural(
    also.length,
    voice.lang,
    { da: "anden læsning", en: "other reading" },
    { da: "andre læsninger", en: "other readings" }
  )
  const gaps = listed(
    found.map((difference) => [signedFte(voice, difference)]),
    voice
  )
  const many = found.length > 1
  const verdict =
    turned === 0
      ? { da: "samme fortegn som her", en: "the same sign as here" }
      : turned === found.length
        ? { da: "modsat fortegn af her", en: "the opposite sign" }
        : {
            da: `modsat fortegn i ${formatNumber(turned, "da", 0)} af dem`,
            en: `the opposite sign in ${formatNumber(turned, "en", 0)} of them`
          }
  return sentence(voice, {
    da: [
      reference("also", true),
      ` viser den samme sammenligning i ${count}; ${many ? "forskellene" : "forskellen"} er `,
      ...gaps,
      `, ${verdict.da}.`
    ],
    en: [
      reference("also", true),
      ` shows the same comparison in ${count}; the ${many ? "differences are" : "difference is"} `,
      ...gaps,
      `, ${verdict.en}.`
    ]
  })
}

const alsoTable = (voice: Voice): Block => {
  const { lang, findings } = voice
  const number = (header: string, signed = false) => ({
    header,
    kind: "number" as const,
    decimals: voice.decimals,
    signed
  })
  const readingOf = ({ reading }: Pick<AlsoModel, "reading">) =>
    reading === null ? "" : `${words(voice, { da: "Læsning", en: "Reading" })} ${reading.id.toUpperCase()}`
  const main = findings.models.map(({ place, title, reading, fte: result }) => ({
    place,
    title,
    reading,
    fingerprint: "",
    local: result.local,
    centre: result.centre,
    freed: result.freed,
    difference: findings.pairs.find(({ places }) => places[1] === place)?.difference.freed ?? null
  }))
  const rows = (list: ReadonlyArray<AlsoModel>, heading: string): ReadonlyArray<Row> => [
    { tone: "group", cells: [heading] },
    ...list.map((one): Row => ({
      cells: [
        textIn(one.title, lang),
        cell(voice, one.local),
        cell(voice, one.centre),
        cell(voice, one.freed),
        one.difference === null ? null : signedCell(cell(voice, one.difference))
      ]
    }))
  ]
  return {
    kind: "table",
    id: "also",
    caption: inlinesOf(
      words(voice, { da: "Den samme sammenligning i andre læsninger", en: "The same comparison under other readings" })
    ),
    columns: [
      { header: words(voice, { da: "Scenarie", en: "Scenario" }), kind: "text" },
      number(textIn(quantityWords.local, lang)),
      number(textIn(quantityWords.centre, lang)),
      number(textIn(quantityWords.freed, lang)),
      number(words(voice, { da: "Forskel", en: "Difference" }), true)
    ],
    rows: [
      ...rows(
        main,
        [words(voice, { da: "Dette notat", en: "This memo" }), readingOf(main[0]!)]
          .filter((part) => part !== "")
          .join(": ")
      ),
      ...findings.also.flatMap((list, i) =>
        rows(list, readingOf(list[0]!) || `${words(voice, { da: "Andet sæt", en: "Other set" })} ${i + 1}`)
      )
    ]
  }
}

const signedCell = (found: ReturnType<typeof cell>) =>
  typeof found === "object" && found !== null ? { ...found, signed: true } : found
