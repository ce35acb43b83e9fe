/** One municipality's own two pages: what it has today, keeps and gives up in each model, and where that places it. */
import type { MemoFindings, MunicipalityFindings, MunicipalityInModel } from "../../../analysis/memo/Findings.ts"
import { textIn } from "../../../words/Lang.ts"
import { largestRemainder } from "../../largestRemainder.ts"
import { roundTo } from "../../../words/numbers.ts"
import { spreadChart } from "../../charts/spreadChart.ts"
import type { Block, Inline, Memo, Row } from "../Memo.ts"
import { baselineWord } from "./baselineWord.ts"
import { inlinesOf } from "../Memo.ts"
import { isSmall, municipalColumns, todayIn } from "./municipalColumns.ts"
import { memoHead, type MemoHeadInput } from "./memoOf.ts"
import { rankedIn, spreadPoints } from "./municipalities.ts"
import { printedDifference } from "./printedPlaces.ts"
import { fteNote, intervalNote } from "./notes.ts"
import { groundTable } from "./ground.ts"
import {
  cell,
  count,
  inlines,
  interval,
  ninetyPercent,
  percent,
  reference,
  sentence,
  signedFte,
  sizeOfFte,
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
  const national = voiceOf(findings, head.lang)
  const voice: Voice = { ...national, decimals: isSmall(found) ? 2 : 1 }
  const printed = printedAt(voice, found)
  const blocks: ReadonlyArray<Block> = [
    summary(voice, found, printed),
    ...caseTypes(voice, found, printed),
    ...rank(voice, found),
    ...trust(voice, found),
    ...whole(national),
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

interface Printed {
  readonly today: number
  readonly stays: number
  readonly leaves: number
}

/**
 * What is printed of the municipality in each model, as in the table of all municipalities, so that what stays and what
 * leaves sum to what there is today.
 */
const printedAt = (voice: Voice, found: MunicipalityFindings): ReadonlyArray<Printed | null> => {
  const columns = municipalColumns(voice.findings)
  const row = voice.findings.municipalities.indexOf(found)
  return found.models.map((model, place) => {
    if (model === null) return null
    const { baseline, local } = model
    const shown = (exact: number, inTable: number | undefined) =>
      roundTo(columns.decimals === voice.decimals ? (inTable ?? exact) : exact, voice.decimals)
    const today = shown(baseline.value, baseline.value === todayIn(found)?.value ? columns.today.rows[row] : undefined)
    const stays = shown(local.value, columns.stays[place]?.rows[row])
    return { today, stays, leaves: roundTo(today - stays, voice.decimals) }
  })
}

const summary = (
  voice: Voice,
  { name, population, models }: MunicipalityFindings,
  printed: ReadonlyArray<Printed | null>
): Block => ({
  kind: "callout",
  title: words(voice, { da: "Hovedresultat", en: "Main result" }),
  blocks: [
    {
      kind: "list",
      items: models.flatMap((found, place) => {
        const shown = printed[place]
        if (found === null || shown === null || shown === undefined) return []
        const note =
          place === models.findIndex((one) => one !== null) ? [fteNote(voice, voice.findings.models[place]!)] : []
        return [modelLine(voice, place, found, shown, note)]
      })
    },
    sentence(voice, {
      da: [
        ...(population === null
          ? [`Tallene gælder ${name} alene. `]
          : [`${name} har `, count(voice, population), " indbyggere. "]),
        "Centrenes årsværk er ikke fordelt på kommuner."
      ],
      en: [
        ...(population === null
          ? [`The figures are for ${name} alone. `]
          : [`${name} has `, count(voice, population), " inhabitants. "]),
        "FTE at centres are not spread over municipalities."
      ]
    })
  ]
})

/** What one model leaves in the municipality; where it leaves more work than there is, nothing is freed or moved. */
const modelLine = (
  voice: Voice,
  place: number,
  found: MunicipalityInModel,
  shown: Printed,
  note: ReadonlyArray<Inline>
): ReadonlyArray<Inline> => {
  const model = strong(voice.model(place))
  const [today, stays, leaves] = [
    fte(voice, found.baseline, shown.today),
    fte(voice, found.local, shown.stays),
    strong(sizeOfFte(voice, found.leaves, shown.leaves))
  ]
  if (shown.leaves < 0) {
    const more = percent(voice, found.share, -found.share.value, 1)
    return inlines(voice, {
      da: [
        model,
        ": kommunen bruger ",
        today,
        ...note,
        " i dag og ",
        stays,
        " efter omlægningen; der kræves ",
        leaves,
        " (",
        more,
        ") mere end i dag."
      ],
      en: [
        model,
        ": the municipality spends ",
        today,
        ...note,
        " today and ",
        stays,
        " after the change; ",
        leaves,
        " (",
        more,
        ") more are needed than today."
      ]
    })
  }
  const share = percent(voice, found.share, undefined, 1)
  return inlines(voice, {
    da: [
      model,
      ": af ",
      today,
      ...note,
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
      ...note,
      " today ",
      stays,
      " stay and ",
      leaves,
      " (",
      share,
      ") are freed or move to a centre."
    ]
  })
}

/** As far as a figure of two decimals lies from its exact value where rows were rounded to a sum. */
const ONE_STEP = 0.01 + 1e-9

const caseTypes = (
  voice: Voice,
  { caseTypes: byCase, models }: MunicipalityFindings,
  printed: ReadonlyArray<Printed | null>
): ReadonlyArray<Block> => {
  if (byCase.length === 0) return []
  const places = models.flatMap((found, place) => (found === null ? [] : [place]))
  // The case types of a small municipality sum to what is said of it above.
  const column = (place: number, what: "baseline" | "local", total: number | undefined) => {
    const values = byCase.map((row) => row.models[place]?.[what].value ?? 0)
    const isWhole = total !== undefined && Math.abs(values.reduce((sum, one) => sum + one, -total)) <= ONE_STEP
    return largestRemainder(values, 2, isWhole ? total : undefined)
  }
  const today = column(places[0]!, "baseline", printed[places[0]!]?.today)
  const stays = places.map((place) => column(place, "local", printed[place]?.stays))
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
        { header: baselineWord(voice), kind: "number", decimals: 2 },
        ...places.map((place) => ({ header: voice.model(place), kind: "number" as const, decimals: 2 }))
      ],
      rows: byCase.map((row, c): Row => ({
        cells: [
          textIn(row.label, voice.lang),
          ...[row.models[places[0]!]?.baseline].map((one) =>
            one === undefined ? null : cell(voice, one, today[c], 2)
          ),
          ...places.map((place, i) => {
            const one = row.models[place]
            return one === null || one === undefined ? null : cell(voice, one.local, stays[i]![c], 2)
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
  const own = found.models[focus]
  const counts = voice.findings.counts.municipalities
  if (counts === null || counts.rank === null || ranked.length < 2 || own === null || own === undefined) return []
  const [place, all] = [count(voice, counts.rank), count(voice, counts.count)]
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
        ` i ${voice.named(focus)} er ${found.name} nr.\u00a0`,
        place,
        " af ",
        all,
        ", regnet fra den største ændring i forhold til størrelse, jf.\u00a0",
        reference("own-spread"),
        "."
      ],
      en: [
        `With `,
        share,
        ` in ${voice.named(focus)}, ${found.name} is number\u00a0`,
        place,
        " of ",
        all,
        ", counted from the largest change relative to size, see\u00a0",
        reference("own-spread"),
        "."
      ]
    }),
    {
      kind: "figure",
      id: "own-spread",
      caption: inlinesOf(title),
      chart: spreadChart(
        spreadPoints(voice, ranked, focus).map((point, i) => ({ ...point, marked: ranked[i]!.code === found.code })),
        { lang: voice.lang, title, decimals: 1, unit: words(voice, { da: "pct.", en: "per cent" }) }
      )
    }
  ]
}

const whole = (voice: Voice): ReadonlyArray<Block> =>
  voice.findings.pairs.map((pair) => {
    const [first, second] = pair.places
    const gap = signedFte(voice, pair.difference.freed, printedDifference(voice, pair.places))
    const range =
      pair.interval === null
        ? []
        : [` (${words(voice, ninetyPercent)} `, interval(voice, pair.interval, true), intervalNote(voice), ")"]
    return sentence(voice, {
      da: [
        `På landsplan er forskellen i frigjorte årsværk mellem ${voice.named(second)} og ${voice.named(first)} `,
        gap,
        ...range,
        "."
      ],
      en: [
        `Nationally the difference in freed FTE between ${voice.named(second)} and ${voice.named(first)} is `,
        gap,
        ...range,
        "."
      ]
    })
  })

/** What the municipality's figures rest on, and what nobody has measured. */
const trust = (voice: Voice, { name, grounds }: MunicipalityFindings): ReadonlyArray<Block> => {
  const table = groundTable(
    voice,
    {
      da: `Hvad de årsværk, der bliver i ${name}, hviler på, efter vægt`,
      en: `What the FTE that stay in ${name} rest on, by weight`
    },
    grounds.flatMap((ground, place) => (ground === null ? [] : [{ name: voice.model(place), ground }]))
  )
  return [
    { kind: "heading", level: 1, text: words(voice, { da: "Hvor langt rækker tallene?", en: "How far to trust it" }) },
    ...table,
    sentence(voice, {
      da: [
        `${name} indgår med tal fra den fælles tabel over kommuner og med de samme antagelser som alle andre; kommunens eget tidsforbrug og egne arbejdsgange er ikke målt. Intervaller er kun beregnet for landet.`
      ],
      en: [
        `${name} is part of the common table of municipalities, under the same assumptions as all others; its own times and routines have not been measured. Intervals are computed for the whole country only.`
      ]
    })
  ]
}
