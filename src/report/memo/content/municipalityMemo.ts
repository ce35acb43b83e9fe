/** One municipality's own two pages: what it has today, keeps and gives up in each model, and where that places it. */
import type { MemoFindings, MunicipalityFindings } from "../../../analysis/memo/Findings.ts"
import { textIn } from "../../Lang.ts"
import { formatNumber } from "../../numbers.ts"
import { quantityWords } from "../../words.ts"
import { spreadChart } from "../../charts/spreadChart.ts"
import type { Block, Memo, Row } from "../Memo.ts"
import { inlinesOf } from "../Memo.ts"
import { printedDifference } from "./answer.ts"
import { memoHead, type MemoHeadInput } from "./memoOf.ts"
import { rankedIn } from "./municipalities.ts"
import {
  cell,
  inlines,
  interval,
  percent,
  rounded,
  sentence,
  signedFte,
  strong,
  type Voice,
  voiceOf,
  words,
  fte
} from "./Voice.ts"
import { formulas } from "./formulas.ts"

/** Undefined where no scenario has the municipality. */
export const municipalityMemo = (findings: MemoFindings, code: string, head: MemoHeadInput): Memo | undefined => {
  const found = findings.municipalities.find((one) => one.code === code)
  if (found === undefined) return undefined
  const voice: Voice = { ...voiceOf(findings, head.lang), decimals: 1 }
  const blocks: ReadonlyArray<Block> = [
    summary(voice, found),
    ...caseTypes(voice, found),
    ...rank(voice, found),
    ...whole(voice),
    { kind: "heading", level: 1, text: words(voice, { da: "Sådan er der regnet", en: "How it was computed" }) },
    ...formulas(head.lang)
  ]
  const title = words(voice, {
    da: `${found.name}: årsværk efter omlægningen`,
    en: `${found.name}: FTE after the change`
  })
  const { subject: _, ...rest } = head
  return { ...memoHead(voice, rest, title), blocks, claims: voice.book.claims() }
}

const summary = (voice: Voice, { name, population, models }: MunicipalityFindings): Block => ({
  kind: "callout",
  title: words(voice, { da: "Hovedresultat", en: "Main result" }),
  blocks: [
    {
      kind: "list",
      items: models.flatMap((found, place) => {
        if (found === null) return []
        const model = strong(voice.model(place))
        const [today, stays, leaves] = [
          fte(voice, found.baseline),
          fte(voice, found.local),
          strong(fte(voice, found.leaves))
        ]
        const share = percent(voice, found.share, undefined, 1)
        return [
          inlines(voice, {
            da: [
              model,
              ": af ",
              today,
              " i dag bliver ",
              stays,
              ", og ",
              leaves,
              " (",
              share,
              ") frigøres eller flytter til et center."
            ],
            en: [
              model,
              ": of ",
              today,
              " today ",
              stays,
              " stay and ",
              leaves,
              " (",
              share,
              ") are freed or move to a centre."
            ]
          })
        ]
      })
    },
    sentence(voice, {
      da: [
        population === null
          ? `Tallene gælder ${name} alene.`
          : `${name} har ${formatNumber(population, "da", 0)} indbyggere. Centrenes årsværk er ikke fordelt på kommuner.`
      ],
      en: [
        population === null
          ? `The figures are for ${name} alone.`
          : `${name} has ${formatNumber(population, "en", 0)} inhabitants. FTE at centres are not spread over municipalities.`
      ]
    })
  ]
})

const caseTypes = (voice: Voice, { caseTypes: byCase, models }: MunicipalityFindings): ReadonlyArray<Block> => {
  if (byCase.length === 0) return []
  const places = models.flatMap((found, place) => (found === null ? [] : [place]))
  return [
    { kind: "heading", level: 1, text: words(voice, { da: "Efter sagsområde", en: "By case type" }) },
    {
      kind: "table",
      id: "own-case-types",
      caption: inlinesOf(
        words(voice, {
          da: "Årsværk i dag og årsværk, der bliver, efter sagsområde",
          en: "FTE today and FTE that stay, by case type"
        })
      ),
      columns: [
        { header: words(voice, { da: "Sagsområde", en: "Case type" }), kind: "text" },
        { header: textIn(quantityWords.baseline, voice.lang), kind: "number", decimals: 2 },
        ...places.map((place) => ({ header: voice.model(place), kind: "number" as const, decimals: 2 }))
      ],
      rows: byCase.map((row): Row => ({
        cells: [
          textIn(row.label, voice.lang),
          ...[row.models[places[0]!]?.baseline].map((one) =>
            one === undefined ? null : cell(voice, one, undefined, 2)
          ),
          ...places.map((place) => {
            const one = row.models[place]
            return one === null || one === undefined ? null : cell(voice, one.local, undefined, 2)
          })
        ]
      })),
      note: inlinesOf(
        words(voice, {
          da: "Et sagsområde med under ét årsværk hviler på mindre end én fuldtidsstilling og er sårbart.",
          en: "A case type with less than one FTE rests on less than one full-time post and is vulnerable."
        })
      )
    }
  ]
}

const rank = (voice: Voice, found: MunicipalityFindings): ReadonlyArray<Block> => {
  const { focus } = voice.findings
  if (focus === null) return []
  const ranked = rankedIn(voice, focus)
  const place = ranked.findIndex(({ code }) => code === found.code) + 1
  const own = found.models[focus]
  if (place === 0 || ranked.length < 2 || own === null || own === undefined) return []
  const share = percent(voice, own.share, undefined, 1)
  const title = words(voice, {
    da: `Årsværk, der forlader kommunen, i pct. af dagens, ${voice.model(focus)}`,
    en: `FTE that leave the municipality, per cent of today's, ${voice.model(focus)}`
  })
  return [
    { kind: "heading", level: 1, text: words(voice, { da: "Blandt kommunerne", en: "Among the municipalities" }) },
    sentence(voice, {
      da: [
        `Med `,
        share,
        ` i ${voice.model(focus)} er ${found.name} nr. ${place} af ${formatNumber(ranked.length, "da", 0)}, regnet fra den største ændring i forhold til størrelse.`
      ],
      en: [
        `With `,
        share,
        ` in ${voice.model(focus)}, ${found.name} is number ${place} of ${formatNumber(ranked.length, "en", 0)}, counted from the largest change relative to size.`
      ]
    }),
    {
      kind: "figure",
      id: "own-spread",
      caption: inlinesOf(title),
      chart: spreadChart(
        ranked.map((one) => ({ label: one.name, value: one.models[focus]!.share.value * 100 })),
        { lang: voice.lang, title, bare: true, decimals: 1, unit: words(voice, { da: "pct.", en: "per cent" }) }
      )
    }
  ]
}

const whole = (voice: Voice): ReadonlyArray<Block> =>
  voice.findings.pairs.map((pair) => {
    const [first, second] = pair.places
    const gap = signedFte(voice, pair.difference.freed, rounded(printedDifference(voice, pair.places), voice.decimals))
    const range =
      pair.interval === null
        ? []
        : [words(voice, { da: " (90 %-interval ", en: " (90% interval " }), interval(voice, pair.interval, true), ")"]
    return sentence(voice, {
      da: [
        `På landsplan er forskellen i frigjorte årsværk mellem ${voice.model(second)} og ${voice.model(first)} `,
        gap,
        ...range,
        "."
      ],
      en: [
        `Nationally the difference in freed FTE between ${voice.model(second)} and ${voice.model(first)} is `,
        gap,
        ...range,
        "."
      ]
    })
  })
