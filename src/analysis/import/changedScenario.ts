/** The changes of a workbook as YAML: a scenario that extends another, or the same file with the numbers written in. */
import { type Lang, say } from "../../words/Lang.ts"
import { type Document, isMap, isScalar, isSeq, parseDocument } from "yaml"
import type { Assumption } from "../../scenario/Ledger.ts"
import type { Loaded } from "../../scenario/load.ts"
import { savedScenario } from "../../scenario/savedScenario.ts"
import { listAlong, plain } from "../../scenario/Tree.ts"
import type { NumberChange } from "./changesIn.ts"

/**
 * A new scenario.
 *
 * @param base the original's path, relative to the new file
 */
export const overlayText = (base: string, loaded: Loaded, changes: ReadonlyArray<NumberChange>, lang: Lang): string => {
  const document = parseDocument(savedScenario(base, loaded, lang, IMPORTED))
  for (const change of changes) {
    put(document, loaded, change.path, recordOf(change, noteBefore(loaded, change.path), lang))
  }
  return document.toString({ lineWidth: 0 })
}

/** The text of a file with the changes in it; comments and everything else stay. */
export const editedText = (text: string, loaded: Loaded, changes: ReadonlyArray<NumberChange>, lang: Lang): string => {
  const document = parseDocument(text)
  for (const change of changes) {
    const record = recordOf(change, noteBefore(loaded, change.path), lang)
    const path = change.path.split(".")
    const before: unknown = document.getIn(path, true)
    if (change.isOther) {
      // A secret stays one, with its owner, whatever value it has.
      const kept = isMap(before) && before.get("private") === true ? { owner: before.get("owner"), private: true } : {}
      put(document, loaded, change.path, { ...withoutNothing(kept), ...record })
    } else if (isScalar(before)) put(document, loaded, change.path, withoutNulls({ value: before.value, ...record }))
    else if (isMap(before)) {
      for (const [key, value] of Object.entries(record)) {
        if (value === null) before.delete(key)
        else before.set(key, document.createNode(value))
      }
    } else put(document, loaded, change.path, record)
  }
  return document.toString({ lineWidth: 0 })
}

type NumberRecord = Readonly<Record<string, unknown>>

/**
 * What is written of a number. Another number does not inherit what the old one rested on: basis, source and owner are
 * written only where they were changed as well.
 */
const recordOf = ({ after, fields, isOther }: NumberChange, before: Assumption["note"], lang: Lang): NumberRecord => {
  const said = Object.fromEntries(
    (["basis", "source", "owner", "status", "asOf", "note"] as const)
      .filter((field) => fields.includes(field))
      .map((field) => [field, field === "note" ? noteAfter(before, after.note, lang) : spoken(after[field])])
  )
  if (!isOther) return said
  const ends =
    after.range === "pert" || after.range === "triangular"
      ? [after.low, after.mostLikely, after.high]
      : [after.low, after.high]
  const range = after.range === null ? {} : { [String(after.range)]: ends }
  return withoutNulls({ value: after.value, ...range, ...said })
}

/** What tells the new title apart. */
const IMPORTED = say("returned.fromWorkbook")

/** A basis that is not stated is left out. */
const spoken = (field: number | string | null): number | string | null => (field === "unstated" ? null : field)

const noteBefore = ({ compiled }: Loaded, path: string) => compiled.assumptions.find((one) => one.path === path)?.note

/** Only the words of the workbook's language were seen; those of the others stay. */
const noteAfter = (before: Assumption["note"], after: number | string | null, lang: Lang): unknown =>
  after === null || before === undefined || typeof before === "string" ? after : { ...before, [lang]: String(after) }

const withoutNulls = (record: NumberRecord): NumberRecord =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))

const withoutNothing = (record: NumberRecord): NumberRecord =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

const put = (document: Document, { tree }: Loaded, path: string, record: NumberRecord): void => {
  const steps = path.split(".")
  const found = listAlong(tree, steps)
  if (found !== undefined && document.getIn(found.path) === undefined)
    document.setIn(found.path, document.createNode(plain(found.list)))
  const node = document.createNode(record)
  if (isMap(node)) for (const { value } of node.items) if (isSeq(value)) value.flow = true
  document.setIn(steps, node)
}
