/** The page of `run`: one scenario's result, where it comes from, and what it rests on. */
import type { RunFindings } from "../../analysis/runFindings.ts"
import { inBoth, type Text } from "../../words/Lang.ts"
import { formatNumber, formatSigned, plural } from "../../words/numbers.ts"
import type { Block, Cell, Column, Sheet, Table } from "../Sheet.ts"
import { bridgeWords, quantityWords } from "../words.ts"
import { evidenceBlock } from "./evidence.ts"
import { headBlocks } from "./scenarioHead.ts"
import { scaleBlocks } from "./scale.ts"

export type Breakdown = "municipality" | "caseType" | "centre"

/** The whole page, or one breakdown of it. */
export const runSheet = (findings: RunFindings, by?: Breakdown): Sheet => {
  const { loaded } = findings
  return {
    title: loaded.scenario.title,
    blocks: [...headBlocks(loaded), ...(by === undefined ? whole(findings) : breakdown(findings, by))]
  }
}

const whole = (findings: RunFindings): ReadonlyArray<Block> => {
  const { loaded, result } = findings
  const organised = loaded.compiled.model.organisation !== null
  return [
    totalsTable(findings),
    ...(organised ? [overheadParagraph(findings)] : []),
    { kind: "heading", level: 2, text: { da: "Efter sagsområde", en: "By case type" } },
    caseTypeTable(findings),
    ...(organised
      ? ([
          { kind: "heading", level: 2, text: { da: "Hvor gevinsten kommer fra", en: "Where the gain comes from" } },
          {
            kind: "bars",
            caption: {
              da: "bidrag til frigjorte årsværk; omkostninger er negative",
              en: "contributions to freed FTE; costs are negative"
            },
            signed: true,
            items: [
              ...result.bridge.map(({ id, fte }) => ({ label: bridgeWords[id], value: fte })),
              { label: quantityWords.freed, value: result.fte.freed, tone: "strong" }
            ]
          },
          vulnerabilityParagraph(findings)
        ] as const)
      : []),
    ...scaleBlocks(findings.scale),
    ...evidenceBlock(findings.evidence, organised ? "freed" : "baseline"),
    ...leftOut(findings)
  ]
}

const totalsTable = ({ loaded, result }: RunFindings): Table => {
  const { ftePerEmployee, model } = loaded.compiled
  const per = ftePerEmployee === null ? null : model.values[ftePerEmployee]!
  const rows =
    model.organisation === null ? (["baseline"] as const) : (["baseline", "local", "centre", "freed"] as const)
  return {
    kind: "table",
    id: "totals",
    columns: [
      { id: "quantity", header: "", kind: "text", labelled: true },
      { id: "fte", header: { da: "årsværk", en: "FTE" }, kind: "number" },
      ...(per === null
        ? []
        : [{ id: "persons", header: { da: "personer", en: "persons" }, kind: "number", decimals: 0 } as const]),
      { id: "share", header: { da: "af i dag", en: "of today" }, kind: "number", style: "percent" }
    ],
    rows: rows.map((quantity): ReadonlyArray<Cell> => {
      const fte = result.fte[quantity]
      return [
        { value: quantity, label: quantityWords[quantity] },
        quantity === "freed" ? { value: fte, tone: "strong" } : fte,
        ...(per === null ? [] : [fte / per]),
        result.fte.baseline > 0 ? fte / result.fte.baseline : null
      ]
    })
  }
}

const overheadParagraph = ({ result }: RunFindings): Block => ({
  kind: "paragraph",
  text: inBoth((lang) => {
    const n = (x: number) => formatNumber(x, lang)
    const { overhead, transaction, competenceExtra, moved } = result.fte
    const sign = formatSigned(competenceExtra, lang)
    const saving = competenceExtra < -0.05
    return lang === "da"
      ? `Heraf overhead ${n(overhead)} årsværk: transaktioner ${n(transaction)}, ekstra kompetencevedligeholdelse ${sign}${saving ? " (en besparelse)" : ""}. Det flyttede arbejde fylder ${n(moved)} årsværk i dag.`
      : `Overhead inside these figures: ${n(overhead)} FTE, of which transactions ${n(transaction)} and extra competence upkeep ${sign}${saving ? " (a saving)" : ""}. The moved work takes ${n(moved)} FTE today.`
  })
})

/** FTE by case type; footer: the total. */
const caseTypeTable = ({ loaded, result }: RunFindings): Table => {
  const organised = loaded.compiled.model.organisation !== null
  const keys = organised
    ? (["baseline", "local", "centre", "freed", "transaction", "competence"] as const)
    : (["baseline", "competence"] as const)
  const headers: Readonly<Record<(typeof keys)[number], Text>> = {
    baseline: { da: "I dag", en: "Today" },
    local: { da: "Kommune", en: "Local" },
    centre: { da: "Center", en: "Centre" },
    freed: { da: "Frigjort", en: "Freed" },
    transaction: { da: "heraf trans.", en: "of which trans." },
    competence: { da: "kompet.", en: "upkeep" }
  }
  return {
    kind: "table",
    id: "caseTypes",
    main: true,
    columns: [
      { id: "caseType", header: { da: "Sagsområde", en: "Case type" }, kind: "text", labelled: true },
      ...keys.map((key): Column => ({ id: key, header: headers[key], kind: "number" }))
    ],
    rows: loaded.compiled.names.caseTypes.map(({ id, label }, c) => [
      { value: id, label },
      ...keys.map((key) => result.caseTypes[c]![key])
    ]),
    footers: [[{ da: "I alt", en: "Total" }, ...keys.map((key) => result.fte[key])]]
  }
}

const vulnerabilityParagraph = ({ loaded, result }: RunFindings): Block => {
  const cells = loaded.compiled.model.municipalities * loaded.compiled.names.caseTypes.length
  const { before, after, emptied } = result.vulnerability
  return {
    kind: "paragraph",
    text: inBoth((lang) => {
      const n = (x: number) => formatNumber(x, lang, 0)
      const tasks = plural(cells, lang, { da: "opgave", en: "task" }, { da: "opgaver", en: "tasks" })
      return lang === "da"
        ? `Sårbarhed: af ${tasks} (kommune × sagsområde) hviler ${n(before)} i dag på under ét årsværk; bagefter ${n(after)}, og ${n(emptied)} er helt væk fra kommunen.`
        : `Vulnerability: of ${tasks} (municipality × case type), ${plural(before, lang, "rests", "rest")} on less than one FTE today; afterwards ${plural(after, lang, "does", "do")}, and ${plural(emptied, lang, "has", "have")} left the municipality altogether.`
    })
  }
}

const leftOut = ({ loaded }: RunFindings): ReadonlyArray<Block> => {
  const sections: Readonly<Record<string, Text>> = {
    management: {
      da: "ledelse er ikke regnet med (intet afsnit `management`)",
      en: "no managers are counted (there is no `management` section)"
    },
    competence: {
      da: "kompetencevedligeholdelse er ikke regnet med (intet afsnit `competence`)",
      en: "no competence upkeep is counted (there is no `competence` section)"
    }
  }
  const missing = loaded.compiled.neutral.filter((path) => path in sections)
  return missing.map((path) => ({ kind: "paragraph", tone: "warning", text: sections[path]! }))
}

const breakdown = (findings: RunFindings, by: Breakdown): ReadonlyArray<Block> =>
  by === "caseType"
    ? [caseTypeTable(findings)]
    : by === "municipality"
      ? [municipalityTable(findings)]
      : [...withoutCentres(findings), centreTable(findings)]

/** Why the table below has no rows; it stays, so that CSV has its header. */
const withoutCentres = ({ loaded: { compiled } }: RunFindings): ReadonlyArray<Block> => {
  if (compiled.names.centres.length > 0) return []
  const text =
    compiled.model.organisation === null
      ? { da: "Ingen organisation: der er ingen centre.", en: "No organisation: there are no centres." }
      : { da: "Organisationen har ingen centre.", en: "The organisation has no centres." }
  return [{ kind: "paragraph", tone: "warning", text }]
}

const municipalityTable = ({ loaded, result }: RunFindings): Table => ({
  kind: "table",
  id: "municipalities",
  main: true,
  columns: [
    { id: "code", header: { da: "Kode", en: "Code" }, kind: "text" },
    { id: "name", header: { da: "Kommune", en: "Municipality" }, kind: "text" },
    { id: "baseline", header: { da: "I dag", en: "Today" }, kind: "number", decimals: 2 },
    { id: "local", header: { da: "Bliver", en: "Stay" }, kind: "number", decimals: 2 },
    { id: "leaves", header: { da: "Forlader", en: "Leave" }, kind: "number", decimals: 2 },
    { id: "leavesShare", header: { da: "af i dag", en: "of today" }, kind: "number", style: "percent" }
  ],
  rows: loaded.compiled.names.municipalities.map(({ code, name }, m) => {
    const { baseline, local, leaves } = result.municipalities[m]!
    return [code, name, baseline, local, leaves, baseline > 0 ? leaves / baseline : null]
  }),
  footers: [
    [
      "",
      { da: "I alt", en: "Total" },
      result.fte.baseline,
      result.fte.local,
      result.fte.leaves,
      result.fte.baseline > 0 ? result.fte.leaves / result.fte.baseline : null
    ]
  ]
})

const centreTable = ({ loaded, result }: RunFindings): Table => {
  const { model, names } = loaded.compiled
  const n = names.caseTypes.length
  const { centres } = result.allocation
  const sum = (cells: Float64Array, g: number) => cells.slice(g * n, (g + 1) * n).reduce((total, x) => total + x, 0)
  const served = (g: number) => {
    const organisation = model.organisation!
    return names.municipalities.filter(
      (_, m) => organisation.participates[m] === 1 && organisation.centreOf.slice(m * n, (m + 1) * n).includes(g)
    ).length
  }
  const row = (g: number): ReadonlyArray<Cell> => [
    { value: names.centres[g]!.id, label: names.centres[g]!.label },
    served(g),
    sum(centres.core, g),
    sum(centres.transaction, g),
    sum(centres.upkeep, g),
    centres.management[g]! + centres.coordination[g]!,
    result.centres[g]!
  ]
  const total = (cells: Float64Array) => cells.reduce((sum, x) => sum + x, 0)
  return {
    kind: "table",
    id: "centres",
    main: true,
    columns: [
      { id: "centre", header: { da: "Center", en: "Centre" }, kind: "text", labelled: true },
      { id: "served", header: { da: "Kommuner", en: "Serves" }, kind: "number", decimals: 0 },
      { id: "core", header: { da: "Sager", en: "Core" }, kind: "number" },
      { id: "transaction", header: { da: "Trans.", en: "Trans." }, kind: "number" },
      { id: "upkeep", header: { da: "Kompet.", en: "Upkeep" }, kind: "number" },
      { id: "whole", header: { da: "Ledelse m.m.", en: "Mgmt etc." }, kind: "number" },
      { id: "fte", header: { da: "Årsværk", en: "FTE" }, kind: "number" }
    ],
    rows: names.centres.map((_, g) => row(g)),
    footers:
      names.centres.length === 0
        ? []
        : [
            [
              { da: "I alt", en: "Total" },
              null,
              total(centres.core),
              total(centres.transaction),
              total(centres.upkeep),
              total(centres.management) + total(centres.coordination),
              result.fte.centre
            ]
          ]
  }
}
