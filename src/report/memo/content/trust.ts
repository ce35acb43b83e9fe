/** How far to trust it: what the figures rest on, known gaps, what was fitted, other readings. */
import type { AlsoModel, ModelFindings } from "../../../analysis/memo/Findings.ts"
import { textIn } from "../../Lang.ts"
import { formatNumber, plural } from "../../numbers.ts"
import { basisWords, quantityWords } from "../../words.ts"
import type { Block, Inline, Row } from "../Memo.ts"
import { inlinesOf, text } from "../Memo.ts"
import { assumptionWords, inSentence } from "./assumptionWords.ts"
import { cell, fte, inlines, listed, percent, reference, rounded, sentence, type Voice, words } from "./Voice.ts"
import { largestRemainder } from "../../largestRemainder.ts"

/** Gaps and fitted numbers that are named. */
const MOST_GAPS = 3
const MOST_FITTED = 4

export const trust = (voice: Voice): ReadonlyArray<Block> => {
  const { models, also } = voice.findings
  return [
    {
      kind: "heading",
      level: 1,
      text: words(voice, { da: "Hvor langt rækker tallene?", en: "How far to trust it" }),
      id: "trust"
    },
    evidenceTable(voice),
    ...models.flatMap((model) => gapParagraph(voice, model)),
    ...fittedBlocks(voice),
    ...scaleParagraphs(voice),
    ...(also.length === 0 ? [] : [alsoParagraph(voice), alsoTable(voice)])
  ]
}

const evidenceTable = (voice: Voice): Block => {
  const { models } = voice.findings
  const order = ["sourced", "inferred", "agreed", "fitted", "assumed", "unstated"] as const
  const shares = models.map((model) => {
    const found = order.map((basis) => model.evidence.find((one) => one.basis === basis)!.share)
    const total = found.reduce((sum, share) => sum + share.value, 0)
    const printed = largestRemainder(
      found.map((share) => share.value * 100),
      0,
      rounded(total * 100, 0)
    )
    return { found, printed }
  })
  const rows = order.flatMap((basis, i): ReadonlyArray<Row> =>
    shares.every(({ found }) => found[i]!.value === 0)
      ? []
      : [
          {
            cells: [
              basisName(voice, basis),
              ...shares.map(({ found, printed }) => ({
                value: printed[i]!,
                decimals: 0,
                claim: voice.book.figure(found[i]!, 0.005, formatNumber(printed[i]!, voice.lang, 0))
              }))
            ]
          }
        ]
  )
  return {
    kind: "table",
    id: "evidence",
    caption: inlinesOf(
      words(voice, {
        da: "Hvad resultatet hviler på: vægt bag tallet efter grundlag, pct.",
        en: "What the result rests on: weight behind the figure by basis, per cent"
      })
    ),
    columns: [
      { header: words(voice, { da: "Grundlag", en: "Basis" }), kind: "text" },
      ...models.map(({ place }) => ({ header: voice.model(place), kind: "number" as const, decimals: 0 }))
    ],
    rows,
    note: inlinesOf(
      words(voice, {
        da: "Vægten er, hvor meget resultatet ændrer sig, når tallet ændres 1 pct. Tal, der skaleres til en observation, regnes som tilpassede.",
        en: "The weight is how much the result changes when the number changes by 1 per cent. Numbers scaled to an observation count as fitted."
      })
    )
  }
}

const basisName = (voice: Voice, basis: keyof typeof basisWords): string => {
  const name = textIn(basisWords[basis], voice.lang)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const gapParagraph = (voice: Voice, model: ModelFindings): ReadonlyArray<Block> => {
  const gaps = model.gaps.slice(0, MOST_GAPS)
  if (gaps.length === 0) return []
  const items = listed(
    gaps.map(({ subject, weight }) => [
      text(`${inSentence(assumptionWords(subject, voice.findings, voice.lang))} (`),
      percent(voice, weight),
      text(")")
    ]),
    voice
  )
  const name = voice.model(model.place)
  return [
    sentence(voice, {
      da: [`Kendte huller, ${name}: det, der vejer mest uden at være målt, er `, ...items, " af vægten."],
      en: [`Known gaps, ${name}: what weighs most without having been measured is `, ...items, " of the weight."]
    })
  ]
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
  return [
    sentence(voice, {
      da: [`${count} tilpasset, så modellen rammer kendte tal. At den rammer dem, er derfor ikke et bevis for den:`],
      en: [`${count} fitted so that the model meets known figures. That it meets them is therefore no evidence for it:`]
    }),
    { kind: "list", items: items.slice(0, MOST_FITTED) },
    ...(items.length > MOST_FITTED
      ? [
          sentence(voice, {
            da: [`De øvrige ${formatNumber(items.length - MOST_FITTED, "da", 0)} står i bilag.`],
            en: [`The other ${formatNumber(items.length - MOST_FITTED, "en", 0)} are in the annex.`]
          })
        ]
      : [])
  ]
}

const scaleParagraphs = (voice: Voice): ReadonlyArray<Block> => {
  const said = new Set<string>()
  return voice.findings.models.flatMap((model) => {
    const { scale, factor, place } = model
    if (scale === null) return []
    const key = `${scale.scaled} ${factor.value} ${scale.otherChoice?.freed}`
    if (said.has(key)) return []
    said.add(key)
    const name = voice.model(place)
    const observed = formatNumber(scale.observedFte, voice.lang, voice.decimals)
    if (!scale.scaled) {
      return [
        sentence(voice, {
          da: [
            `${name}: observeret i dag er ${observed} årsværk; modellen er ikke skaleret til det og giver `,
            fte(voice, model.fte.baseline),
            "."
          ],
          en: [
            `${name}: ${observed} FTE were observed today; the model is not scaled to that and gives `,
            fte(voice, model.fte.baseline),
            "."
          ]
        })
      ]
    }
    const times: Inline = {
      kind: "number",
      value: factor.value,
      decimals: 3,
      claim: voice.book.figure(factor, 0.0005, formatNumber(factor.value, voice.lang, 3))
    }
    const other = scale.otherChoice
    const choice =
      other === null
        ? ["."]
        : [
            words(voice, {
              da: `; overdragelsernes minutter er ${scale.scaleHandOffs ? "" : "ikke "}ganget med. Med det andet valg frigøres ${formatNumber(other.freed, "da", voice.decimals)} årsværk.`,
              en: `; hand-off minutes are ${scale.scaleHandOffs ? "" : "not "}multiplied. The other choice would free ${formatNumber(other.freed, "en", voice.decimals)} FTE.`
            })
          ]
    return [
      sentence(voice, {
        da: [
          `${name}: sagsminutterne er ganget med `,
          times,
          ` for at ramme de observerede ${observed} årsværk, så kun deres indbyrdes forhold har betydning`,
          ...choice
        ],
        en: [
          `${name}: case minutes are multiplied by `,
          times,
          ` to meet the observed ${observed} FTE, so that only their proportions matter`,
          ...choice
        ]
      })
    ]
  })
}

const alsoParagraph = (voice: Voice): Block => {
  const [base] = voice.findings.pairs
  const changed = voice.findings.also.filter((row) => {
    const difference = row[1]?.difference?.value
    return (
      difference !== undefined && base !== undefined && Math.sign(difference) !== Math.sign(base.difference.freed.value)
    )
  }).length
  const count = plural(
    voice.findings.also.length,
    voice.lang,
    { da: "anden læsning", en: "other reading" },
    { da: "andre læsninger", en: "other readings" }
  )
  return sentence(voice, {
    da: [
      reference("also", true),
      ` viser den samme sammenligning i ${count}. `,
      changed === 0
        ? `Forskellen har samme fortegn i dem alle (${formatNumber(changed, "da", 0)} afviger).`
        : `Forskellen skifter fortegn i ${formatNumber(changed, "da", 0)} af dem.`
    ],
    en: [
      reference("also", true),
      ` shows the same comparison in ${count}. `,
      changed === 0
        ? `The difference has the same sign in all of them (${formatNumber(changed, "en", 0)} deviate).`
        : `The difference changes its sign in ${formatNumber(changed, "en", 0)} of them.`
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
