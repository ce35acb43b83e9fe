/** Numbers that move a result and stand in no formula: a part of the model that live workbooks do not have yet. */
import { evaluate } from "../../model/evaluate.ts"
import { restsOn } from "../../model/derived.ts"
import type { Model, Upkeep } from "../../model/Model.ts"
import type { Slot } from "../../model/Slot.ts"
import { resultOf, type Result } from "../../model/Result.ts"
import type { Loaded } from "../../scenario/load.ts"
import { makeLive } from "./live/Live.ts"
import { liveModel } from "./live/liveModel.ts"
import { moneyTotalsOf, moneyValue } from "./moneyShown.ts"
import { sheetNames } from "./sheetNames.ts"
import type { WorkbookWords } from "./workbookParts.ts"

/** Their paths. A workbook in which they were changed would give other figures than casecap without a word. */
export const unknownToFormulas = ({ compiled }: Loaded, words: WorkbookWords): ReadonlyArray<string> => {
  const { model, names, assumptions } = compiled
  const result = resultOf(model)
  const reached = new Set<Slot>()
  const live = makeLive({
    model,
    names,
    result,
    term: (slot) => {
      for (const one of restsOn(model.derived, [slot])) reached.add(one)
      return ""
    },
    sheet: sheetNames(words.workbook),
    words: words.workbook,
    moneyWords: words.moneyBook,
    terms: words.terms,
    lang: words.lang
  })
  // Formulas ask for their numbers when their rows are written.
  for (const sheet of liveModel(live).inputs()) for (const row of sheet.rows) void row
  const perPerson = [
    ...([model.upkeep, ...(model.organisation === null ? [] : [model.organisation.localUpkeep])].some(isPerPerson)
      ? ["competence.local.trained"]
      : []),
    ...(model.organisation !== null && isPerPerson(model.organisation.centreUpkeep)
      ? ["competence.centre.trained"]
      : [])
  ]
  const unread = assumptions
    .filter(({ slot, usedAt }) => usedAt.length > 0 && !reached.has(slot) && moves(compiled.model, slot, result))
    .map(({ path }) => path)
  return [...unread, ...perPerson]
}

const isPerPerson = ({ per }: Upkeep): boolean => per === "person"

/** Whether another value gives another number of FTE anywhere, or another figure of money that a workbook shows. */
const moves = (model: Model, slot: Slot, { allocation, municipalities, centres, caseTypes }: Result): boolean =>
  [1.01, 0.99].some((factor) => {
    const values = Float64Array.from(model.values)
    values[slot] = values[slot]! === 0 ? factor - 1 : values[slot]! * factor
    if (evaluate(model, values) === undefined) return false
    const other = resultOf(model, values)
    return (
      other.municipalities.some(({ local, baseline }, m) => {
        const before = municipalities[m]!
        return local !== before.local || baseline !== before.baseline
      }) ||
      other.centres.some((fte, g) => fte !== centres[g]) ||
      other.caseTypes.some(({ transaction }, c) => transaction !== caseTypes[c]!.transaction) ||
      moneyTotalsOf(model).some((id) =>
        isMoved(moneyValue(model, other.allocation, id), moneyValue(model, allocation, id))
      )
    )
  })

/** Amounts that are sums over many sites differ by rounding where nothing has moved. */
const isMoved = (one: number, other: number): boolean =>
  Number.isFinite(one) && Number.isFinite(other)
    ? Math.abs(one - other) > 1e-9 * Math.max(1, Math.abs(other))
    : one !== other
