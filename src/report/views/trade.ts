/** The page of `trade`: who wants what, what can be decided, and the packages that nothing beats. */
import { letterOf } from "../../analysis/letterOf.ts"
import type { PackageFinding, TradeFindings } from "../../analysis/trade/Findings.ts"
import type { Objective } from "../../analysis/trade/Objective.ts"
import { capital } from "../../words/capital.ts"
import { textIn } from "../../words/Lang.ts"
import type { Block, Cell, Column, Sheet, Table } from "../Sheet.ts"
import { partyWords } from "../memo/sections/Voice.ts"
import { wantsSaid } from "../memo/sections/wants.ts"
import { headItems } from "./scenarioHead.ts"
import { objectiveStyle } from "./objectiveStyle.ts"
import { limitBlocks, limitCells, limitColumns } from "./tradeLimits.ts"
import { FTE_DECIMALS, leverName, leverValue, metricHeading, metricNumber, type TradeWords } from "./tradeWords.ts"
import { wordingOf } from "./wordingOf.ts"

/** The whole page. */
export const tradeSheet = (found: TradeFindings, words: TradeWords): Sheet => ({
  title: titleOf(found, words),
  blocks: [
    { kind: "keyValues", items: found.sides.flatMap(({ loaded }, place) => headItems(loaded, letterOf(place), words)) },
    ...wishes(found, words),
    { kind: "heading", level: 2, text: words.trade.levers },
    ...leverBlocks(found, words),
    ...packageBlocks(found, words),
    ...beliefBlocks(found, words)
  ]
})

const titleOf = ({ sides }: TradeFindings, { trade, lang }: TradeWords): string => {
  const [first, second] = sides.map(({ loaded }) => textIn(loaded.scenario.title, lang))
  return trade.title({ first: first!, second: second! })
}

/** Both parties as they are named inside a sentence: `the Ministry of Finance`, `KL`. */
const partyNames = (found: TradeFindings, words: TradeWords) =>
  found.sides.map(({ wishes: { party } }) => partyWords(wordingOf(found, words), party)) as [string, string]

const wishes = (found: TradeFindings, words: TradeWords): ReadonlyArray<Block> => {
  const wording = wordingOf(found, words)
  const names = partyNames(found, words)
  const believing = found.sides.flatMap(({ believes }, s) =>
    believes === s ? [] : [words.trade.believes({ party: capital(names[s]!), owner: names[believes]! })]
  )
  return [...found.sides.map((side) => wantsSaid(wording, side)), ...believing].map((text) => ({
    kind: "paragraph",
    text
  }))
}

const leverBlocks = (found: TradeFindings, words: TradeWords): ReadonlyArray<Block> => {
  const { trade } = words
  const [first, second] = found.sides.map(({ wishes: { objectives } }) => metricHeading(objectives[0]!, words, found))
  return [
    ...(found.levers.length === 0
      ? [{ kind: "paragraph", tone: "strong", text: trade.noLever } as const]
      : [
          differenceTable("levers", trade.lever, found.levers, found, words, true),
          { kind: "paragraph", tone: "note", text: trade.changesNote({ first: first!, second: second! }) } as const
        ]),
    ...(found.leftOut.length === 0
      ? []
      : [note(trade.leftOut({ names: found.leftOut.map((one) => leverName(one, words, found.labels)).join(", ") }))]),
    ...(found.fitted.length === 0
      ? []
      : [note(trade.fitted({ names: found.fitted.map((one) => leverName(one, words, found.labels)).join(", ") }))]),
    ...(found.hidden === 0 ? [] : [note(trade.hidden({ count: found.hidden }))])
  ]
}

const note = (text: string): Block => ({ kind: "paragraph", tone: "note", text })

/** Both sides' values of some differences, and what each alone changes. */
const differenceTable = (
  id: string,
  header: string,
  rows: TradeFindings["levers"],
  found: TradeFindings,
  words: TradeWords,
  numbered: boolean
): Table => {
  const { trade } = words
  const effect = (s: 0 | 1): Column => ({
    id: `changes_${letterOf(s)}`,
    header: trade.changes({ letter: letterOf(s) }),
    kind: "number",
    signed: true,
    ...numberStyle(found.sides[s].wishes.objectives[0]!)
  })
  return {
    kind: "table",
    id,
    columns: [
      ...(numbered ? [{ id: "number", header: "", kind: "text", shrink: 0, align: "right" } as const] : []),
      { id: "lever", header, kind: "text", labelled: true },
      { id: "a", header: "A", kind: "text", align: "right" },
      ...(numbered ? [{ id: "halfway", header: trade.halfway, kind: "text", align: "right" } as const] : []),
      { id: "b", header: "B", kind: "text", align: "right" },
      effect(0),
      effect(1)
    ],
    rows: rows.map((lever, i): ReadonlyArray<Cell> => [
      ...(numbered ? [String(i + 1)] : []),
      { value: lever.id, label: capital(leverName(lever, words, found.labels)) },
      leverValue(lever, 0, found, words),
      ...(numbered ? [lever.divisible ? leverValue(lever, 0.5, found, words) : "\u2013"] : []),
      leverValue(lever, 1, found, words),
      lever.effects[0][0]!,
      lever.effects[1][0]!
    ])
  }
}

const packageBlocks = (found: TradeFindings, words: TradeWords): ReadonlyArray<Block> => {
  const { trade } = words
  return [
    { kind: "heading", level: 2, text: trade.packages },
    {
      kind: "paragraph",
      text: trade.efficient({ efficient: found.efficient, all: found.points.length, shown: found.packages.length })
    },
    packageTable(found, words),
    ...(found.levers.length === 0 ? [] : [note(trade.composition)]),
    ...limitBlocks(found, words),
    ...(found.packages.some(({ turns }) => turns) ? [note(trade.turnsNote)] : []),
    ...(found.levers.length === 0
      ? []
      : [
          {
            kind: "paragraph",
            text: trade.withoutAgreement({ file: found.noDeal.file, preferred: found.preferred })
          } as const,
          ...shareRule(found, words),
          ...interaction(found, words)
        ]),
    ...proposalBlocks(found, words)
  ]
}

const shareRule = ({ equalShare }: TradeFindings, { trade }: TradeWords): ReadonlyArray<Block> =>
  equalShare === null
    ? []
    : [
        {
          kind: "paragraph",
          text: trade.shareRule({ package: equalShare.place + 1, isOverNoDeal: equalShare.base === "noDeal" })
        }
      ]

/** Effects that do not sum by more than this share of the whole are worth a sentence. */
const WORTH_SAYING = 0.02

const interaction = (found: TradeFindings, words: TradeWords): ReadonlyArray<Block> =>
  found.together.flatMap(({ sum, whole }, s) => {
    if (Math.abs(sum - whole) <= WORTH_SAYING * Math.max(1, Math.abs(whole))) return []
    const [objective] = found.sides[s as 0 | 1].wishes.objectives
    const shown = (value: number) => metricNumber(objective!, value, words, true)
    const said = {
      party: partyNames(found, words)[s]!,
      metric: metricHeading(objective!, words, found),
      whole: shown(whole),
      sum: shown(sum)
    }
    return [{ kind: "paragraph", text: words.trade.together(said) } as const]
  })

/** The efficient packages with what both get; the two files below the rule where they are not among them. */
const packageTable = (found: TradeFindings, words: TradeWords): Table => {
  const { trade } = words
  const files = found.files.filter(({ file }) => file !== null && !found.packages.some((one) => one.file === file))
  return {
    kind: "table",
    id: "packages",
    main: true,
    columns: [
      { id: "package", header: trade.package, kind: "text", shrink: 0, align: "right" },
      ...found.levers.map(({ id }, i): Column => ({
        id,
        header: String(i + 1),
        kind: "text",
        shrink: 0,
        align: "right"
      })),
      ...objectiveColumns(found, words),
      ...limitColumns(found, words),
      { id: "note", header: trade.note, kind: "text" }
    ],
    rows: found.packages.map((one, i) => packageRow(one, String(i + 1), found, words)),
    ...(files.length === 0 ? {} : { footers: files.map((one) => packageRow(one, letterOf(one.file!), found, words)) })
  }
}

const objectiveColumns = (found: TradeFindings, words: TradeWords): ReadonlyArray<Column> =>
  found.sides.flatMap(({ wishes: { objectives } }, s) =>
    objectives.map((one): Column => ({
      id: `${letterOf(s)}_${one.id}`,
      header: `${letterOf(s)}: ${metricHeading(one, words, found)}`,
      kind: "number",
      ...numberStyle(one)
    }))
  )

/** Money in millions, FTE with a decimal, tasks whole; programs get what it is. */
const numberStyle = (objective: Objective): Pick<Column, "per" | "decimals"> => {
  const { per, decimals } = objectiveStyle(objective, FTE_DECIMALS)
  return { decimals, ...(per === 1 ? {} : { per }) }
}

const packageRow = (
  one: PackageFinding,
  name: string,
  found: TradeFindings,
  words: TradeWords
): ReadonlyArray<Cell> => [
  { value: name, tone: one.file === null ? "plain" : "strong" },
  ...one.shares.map((share): Cell => SHARES[String(share)]!),
  ...one.values.flat(),
  ...limitCells(one, found, words),
  remarksOf(one, name, found, words)
]

const SHARES: Readonly<Record<string, string>> = { "0": "A", "0.5": "\u00bd", "1": "B" }

const remarksOf = (one: PackageFinding, name: string, found: TradeFindings, { trade }: TradeWords): string =>
  [
    ...(one.file === null ? [] : [trade.ownFile({ letter: letterOf(one.file) })]),
    ...(found.equalShare !== null && name === String(found.equalShare.place + 1) ? [trade.equalShare] : []),
    ...(one.preferred ? [trade.bothPrefer] : []),
    ...(one.turns ? [trade.turns] : [])
  ].join(", ")

const proposalBlocks = (found: TradeFindings, words: TradeWords): ReadonlyArray<Block> => {
  if (found.proposals.length === 0) return []
  const { trade, lang } = words
  return [
    { kind: "heading", level: 3, text: trade.proposals, note: trade.proposalsNote },
    {
      kind: "table",
      id: "proposals",
      columns: [{ id: "file", header: "", kind: "text", labelled: true }, ...objectiveColumns(found, words)],
      rows: found.proposals.map(({ loaded, values }) => [
        { value: loaded.file, label: textIn(loaded.scenario.title, lang) },
        ...values.flat().map((value) => (Number.isFinite(value) ? value : null))
      ])
    }
  ]
}

const beliefBlocks = (found: TradeFindings, words: TradeWords): ReadonlyArray<Block> =>
  found.beliefs.length === 0
    ? []
    : [
        { kind: "heading", level: 2, text: words.trade.beliefs },
        differenceTable("beliefs", words.trade.belief, found.beliefs, found, words, false)
      ]

/** One file alone. */
export const oneFileSheet = ({ trade }: TradeWords): Sheet => ({
  blocks: [{ kind: "paragraph", tone: "strong", text: trade.oneFile }]
})
