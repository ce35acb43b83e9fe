/** The annexes of the whole memo: every assumption, sources, formulas, and how the memo was made. */
import type { LedgerCell, LedgerRow } from "../../../analysis/memo/Findings.ts"
import { textIn } from "../../../words/Lang.ts"
import { formatNumber } from "../../../words/numbers.ts"
import type { Annex, Cell, Column, Inline, Row, Table } from "../Memo.ts"
import { inlinesOf, paragraph, type List, type Paragraph } from "../Memo.ts"
import { assumptionWords, inSentence } from "./assumptionWords.ts"
import { noteWords } from "./noteWords.ts"
import { exactWords, spanWords } from "./valueWords.ts"
import type { Voice } from "./Voice.ts"
import { dated } from "./why.ts"

/** What belongs to the whole memo, behind the annexes of its sections. */
export const annexes = (voice: Voice, version: string): ReadonlyArray<Annex> => [
  { kind: "annex", id: "annex-ledger", title: voice.words.trust.ledger.annex, blocks: [ledgerTable(voice)] },
  ...sourcesAnnex(voice),
  { kind: "annex", id: "annex-formulas", title: voice.words.trust.formulas.annex, blocks: formulas(voice) },
  colophon(voice, version)
]

/** Every assumption; numbers of a section that are called alike and are equal in everything stand together. */
export const ledgerTable = (voice: Voice): Table => {
  const { ledger, models } = voice.findings
  const { ledger: words } = voice.words.trust
  const { section: names } = voice.words.assumptions
  const sections = [...new Set(ledger.map(sectionOf))].toSorted(
    (one, other) => orderOf(one, names) - orderOf(other, names)
  )
  return {
    kind: "table",
    id: "ledger",
    caption: inlinesOf(words.caption),
    columns: [
      { header: words.assumption, kind: "text", weight: 1.4, minimumWidth: 16 },
      ...models.map(({ place }): Column => ({ header: voice.model(place), kind: "text", weight: 0.7 })),
      { header: words.interval, kind: "text", weight: 0.7 },
      { header: words.grounds, kind: "text", weight: 1.4, minimumWidth: 11 }
    ],
    rows: sections.flatMap((section) => {
      const rows = ledger.filter((row) => sectionOf(row) === section)
      return [{ tone: "group" as const, cells: [names[section] ?? section] }, ...groupsOf(voice, rows)]
    })
  }
}

/** The part of the scenario file that a number stands in. */
const sectionOf = ({ subject }: LedgerRow): string => subject.path.split(".")[0] ?? ""

const orderOf = (section: string, names: Readonly<Record<string, string>>): number => {
  const place = Object.keys(names).indexOf(section)
  return place < 0 ? Infinity : place
}

const groupsOf = (voice: Voice, rows: ReadonlyArray<LedgerRow>): ReadonlyArray<Row> => {
  const groups = new Map<string, Array<LedgerRow>>()
  for (const row of rows) {
    const key = JSON.stringify([
      row.subject.path.split(".").slice(-1),
      row.subject.unit,
      ledgerCells(voice, row).map(wordsOf)
    ])
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [row])
    else known.push(row)
  }
  return [...groups.values()].map((group): Row => {
    const [first] = group
    const usedAt = group.flatMap(({ subject }) => (subject.usedAt.length === 0 ? [subject.path] : subject.usedAt))
    const name: Inline = {
      kind: "text",
      text: assumptionWords({ ...first!.subject, usedAt }, voice),
      hint: group.map(({ subject }) => subject.path).join(", ")
    }
    return { cells: [{ inlines: [name] }, ...ledgerCells(voice, first!)] }
  })
}

const wordsOf = (cell: Cell): string =>
  cell === null
    ? ""
    : typeof cell === "object"
      ? (cell.inlines ?? []).map((one) => (one.kind === "text" ? one.text : "")).join("")
      : String(cell)

const ledgerCells = (voice: Voice, row: LedgerRow): ReadonlyArray<Cell> => {
  const known = row.cells.filter((found): found is LedgerCell => found !== null && found !== "confidential")
  return [
    ...row.cells.map((found): Cell => {
      if (found === null) return null
      if (found === "confidential") return voice.words.assumptions.confidential
      return {
        inlines: [{ kind: "text", text: exactWords(found.value.value, row.subject.unit, voice), of: found.value }]
      }
    }),
    ranges(voice, row, known),
    { inlines: inlinesOf(once(known.map((found) => grounds(voice, found)))) }
  ]
}

/** The stated ranges; one that several scenarios share stands once. */
const ranges = (voice: Voice, { subject }: LedgerRow, known: ReadonlyArray<LedgerCell>): Cell => {
  const said = known.flatMap(({ range }): ReadonlyArray<Inline & { readonly kind: "text" }> =>
    range === null
      ? []
      : [{ kind: "text", text: spanWords(range[0].value, range[1].value, subject.unit, voice), of: range }]
  )
  const distinct = said.filter(({ text }, i) => said.findIndex((one) => one.text === text) === i)
  return distinct.length === 0
    ? null
    : { inlines: distinct.flatMap((one, i) => [...(i === 0 ? [] : inlinesOf(" / ")), one]) }
}

const once = (said: ReadonlyArray<string>): string =>
  [...new Set(said)].filter((one) => one !== "").join(" / ") || "\u2013"

const grounds = (voice: Voice, { basis, source, owner, status, asOf, note }: LedgerCell): string => {
  const party = voice.findings.parties.find((one) => one.id === owner)
  return [
    voice.terms.basis[basis],
    ...(source === null ? [] : [source]),
    ...(owner === null ? [] : [party === undefined ? owner : textIn(party.label, voice.lang)]),
    ...(status === null ? [] : [voice.terms.status[status]]),
    ...(asOf === null ? [] : [dated(voice, asOf)]),
    // A note on a fitted number begins with the word that has been said.
    ...(note === null ? [] : [inSentence(noteWords(voice, note)).replace(voice.words.trust.ledger.opening, "")])
  ].join(", ")
}

/** The publications behind the ids that figures name. */
export const sourcesAnnex = (voice: Voice): ReadonlyArray<Annex> => {
  const { sources } = voice.findings
  const { sources: words } = voice.words.trust
  if (sources.length === 0) return []
  // Figures of one publication have an id each.
  const found = new Map<string, Array<string>>()
  for (const { id, citation } of sources) {
    const said = textIn(citation, voice.lang)
    found.set(said, [...(found.get(said) ?? []), id])
  }
  return [
    {
      kind: "annex",
      id: "annex-sources",
      title: words.annex,
      blocks: [
        {
          kind: "table",
          id: "sources",
          caption: inlinesOf(words.caption),
          columns: [
            { header: words.number, kind: "text", weight: 0.25 },
            { header: words.publication, kind: "text", weight: 1.75 }
          ],
          rows: [...found].map(([citation, ids]): Row => ({ cells: [ids.join(", "), citation] }))
        }
      ]
    }
  ]
}

/** The formulas of the model in words, for readers who will check them. */
export const formulas = ({ words: { trust }, findings }: Voice): ReadonlyArray<Paragraph | List> => {
  const { opening, rules } = trust.formulas
  const isMoved = findings.models.some(({ organised }) => organised)
  return [
    paragraph(opening),
    {
      kind: "list",
      items: rules
        .filter(([, , where]) => isMoved || where === undefined)
        .map(([name, rule]) => [{ kind: "strong", inlines: inlinesOf(name) }, ...inlinesOf(` ${rule}`)])
    }
  ]
}

/** How the memo was made, and how it is checked: what a decision does not need, and an opponent does. */
export const colophon = (voice: Voice, version: string): Annex => {
  const { findings, lang } = voice
  const { colophon: words } = voice.words.trust
  const line = (name: string, said: string): ReadonlyArray<Inline> => [
    { kind: "strong", inlines: inlinesOf(`${name}: `) },
    ...inlinesOf(said)
  ]
  const scenarios = findings.models.map((model) =>
    [
      textIn(model.title, lang),
      model.file.split(/[/\\]/u).at(-1) ?? model.file,
      words.fingerprint({ digits: model.fingerprint }),
      ...model.changes.map((change) => words.unsaved({ change }))
    ].join(" · ")
  )
  const draws =
    findings.draws === 0
      ? []
      : [words.draws({ draws: formatNumber(findings.draws, lang, 0), seed: String(findings.seed) })]
  return {
    kind: "annex",
    id: "annex-colophon",
    title: words.annex,
    blocks: [
      {
        kind: "list",
        items: [
          ...scenarios.map((said) => line(words.scenarios, said)),
          line(words.run, [`casecap ${version}`, ...draws].join(" · ")),
          line(words.check, words.verify)
        ]
      }
    ]
  }
}
