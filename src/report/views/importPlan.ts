/** The page of `import`: what somebody changed in a workbook, before it is written. */
import type { ImportFindings, PlannedChange } from "../../analysis/import/importFindings.ts"
import type { Field } from "../../analysis/import/NumberFields.ts"
import { formatList, formatNumber, formatValue } from "../../words/numbers.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block, Cell, Sheet, Table } from "../Sheet.ts"
import { currencyUnit, perFor } from "./moneyUnits.ts"
import { headBlocks } from "./scenarioHead.ts"

/** What the page is made of. */
export const importParts = ["importing", "money", "shared", "terms"] as const

type ImportWords = Words<(typeof importParts)[number]>

/** How it ends: written to a file, not written, or not decided yet. */
export type ImportEnd =
  | { readonly kind: "written"; readonly file: string }
  | { readonly kind: "notWritten" }
  | { readonly kind: "open" }

/** @param others how many changes belong to other scenarios of the workbook */
export const importSheet = (findings: ImportFindings, others: number, end: ImportEnd, words: ImportWords): Sheet => {
  const { importing } = words
  const { workbook, loaded, changes, isRebased } = findings
  return {
    title: importing.title({ workbook }),
    blocks: [
      ...headBlocks(loaded, words),
      ...(isRebased ? [note(importing.rebased)] : []),
      ...(changes.length === 0
        ? [{ kind: "paragraph", text: importing.none } as const]
        : [planTable(findings, words), ...changeNotes(findings, words)]),
      ...(findings.missing > 0 ? [note(importing.missing({ count: findings.missing }))] : []),
      ...(others > 0 ? [note(importing.others({ count: others }))] : []),
      ...endBlocks(end, changes.length > 0, words)
    ]
  }
}

const note = (text: string): Block => ({ kind: "paragraph", text, tone: "warning" })

const endBlocks = (end: ImportEnd, isChange: boolean, { importing }: ImportWords): ReadonlyArray<Block> => {
  if (end.kind === "written") return [{ kind: "paragraph", text: importing.written({ file: end.file }), tone: "good" }]
  return end.kind === "notWritten" && isChange ? [note(importing.notWritten)] : []
}

const planTable = ({ changes, quantity, saving, isPublished }: ImportFindings, words: ImportWords): Table => {
  const { importing, terms } = words
  // Money has a column where some change moves nothing else.
  const isMoney =
    saving !== null && changes.some(({ fte, saving: moved }) => fte === 0 && moved !== null && moved !== 0)
  const per = perFor(Math.max(...changes.map(({ saving: moved }) => Math.abs(moved ?? 0))))
  return {
    kind: "table",
    id: "changes",
    main: true,
    columns: [
      { id: "path", header: importing.assumption, kind: "text", minimumWidth: 24, shrink: 3 },
      { id: "field", header: importing.field, kind: "text" },
      { id: "before", header: importing.before, kind: "text", align: "right", shrink: 2 },
      { id: "after", header: importing.after, kind: "text", align: "right", shrink: 2 },
      { id: "owner", header: importing.owner, kind: "text" },
      ...(isPublished
        ? []
        : [
            {
              id: "fte",
              header: importing.fte({ quantity: terms.quantity[quantity] }),
              kind: "number",
              decimals: 2,
              signed: true
            } as const
          ]),
      ...(isMoney
        ? [
            {
              id: "saving",
              header: importing.saving({
                saving: terms.sectionQuantity.saving,
                unit: currencyUnit(saving.currency, per, words)
              }),
              kind: "number",
              per,
              decimals: per === 1 ? 0 : 1,
              signed: true
            } as const
          ]
        : [])
    ],
    rows: changes.flatMap((change) =>
      change.fields.map((field, i) => [
        ...row(change, field, i === 0, words),
        ...(isPublished ? [] : [i === 0 && change.isOther ? change.fte : null]),
        ...(isMoney ? [i === 0 && change.isOther ? change.saving : null] : [])
      ])
    )
  }
}

const row = (change: PlannedChange, field: Field, isFirst: boolean, words: ImportWords): ReadonlyArray<Cell> => [
  isFirst ? change.path : { value: change.path, text: "" },
  { value: field, text: words.importing.fields[field] },
  shown(change.now[field], field, words),
  shown(change.after[field], field, words),
  isFirst ? (change.after.owner === null ? null : String(change.after.owner)) : null
]

const shown = (value: number | string | null, field: Field, { terms, lang }: ImportWords): Cell => {
  if (typeof value === "number") return { value, text: formatValue(value, lang) }
  if (value === null) return null
  const known: Readonly<Record<string, string>> =
    field === "basis" ? terms.basis : field === "status" ? terms.status : {}
  return { value, text: known[value] ?? value }
}

const changeNotes = (findings: ImportFindings, words: ImportWords): ReadonlyArray<Block> => {
  const { changes, quantity, from, to, saving, isPublished } = findings
  const { importing, terms, lang } = words
  const n = (x: number) => formatNumber(x, lang)
  const pathsOf = (some: ReadonlyArray<PlannedChange>) =>
    formatList(
      some.map(({ path }) => path),
      lang
    )
  const unproven = changes.filter(({ isOther, fields }) => isOther && !fields.includes("basis"))
  const stale = changes.filter(({ isStale }) => isStale)
  return [
    {
      kind: "paragraph",
      text: importing.together({
        moved: [
          ...(isPublished
            ? []
            : [
                importing.moved({
                  quantity: terms.quantity[quantity].toLowerCase(),
                  from: n(from),
                  to: n(to),
                  unit: importing.fteUnit
                })
              ]),
          ...(saving === null ? [] : [savedText(saving, words)])
        ]
      }),
      tone: "strong"
    },
    ...(unproven.length > 0 ? [note(importing.unproven({ paths: pathsOf(unproven) }))] : []),
    ...(stale.length > 0 ? [note(importing.stale({ paths: pathsOf(stale) }))] : [])
  ]
}

const savedText = ({ currency, from, to }: NonNullable<ImportFindings["saving"]>, words: ImportWords): string => {
  const per = perFor(Math.max(Math.abs(from), Math.abs(to)))
  const n = (amount: number) => formatNumber(amount / per, words.lang, per === 1 ? 0 : 1)
  return words.importing.moved({
    quantity: words.terms.sectionQuantity.saving.toLowerCase(),
    from: n(from),
    to: n(to),
    unit: currencyUnit(currency, per, words)
  })
}

export const importJson = (findings: ImportFindings, others: number, end: ImportEnd, version: string) => ({
  casecap: 1,
  version,
  workbook: findings.workbook,
  scenario: { file: findings.loaded.file, id: findings.loaded.scenario.id, fingerprint: findings.loaded.fingerprint },
  rebased: findings.isRebased,
  metric: findings.quantity,
  from: findings.from,
  to: findings.to,
  saving: findings.saving,
  changes: findings.changes.map(({ path, fields, now, after, isStale, isOther, fte, saving, edited }) => ({
    path,
    owner: after.owner,
    fte: isOther ? fte : 0,
    saving: isOther || saving === null ? saving : 0,
    stale: isStale,
    fields: fields.map((field) => ({
      field,
      cell: edited.span(field).cell ?? null,
      from: now[field],
      to: after[field]
    }))
  })),
  missing: findings.missing,
  others,
  written: end.kind === "written" ? end.file : null
})
