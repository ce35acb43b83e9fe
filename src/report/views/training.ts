/** Ways of training on the page of `compare`: people reached, hours, effect and money, side by side. */
import type { CompareFindings } from "../../analysis/compareFindings.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import { measure, national } from "../../model/Metric.ts"
import type { Words } from "../../words/wordsIn.ts"
import type { Block, Cell, Column } from "../Sheet.ts"

const ROWS = ["trainingPeople", "trainingHours", "trainingEffect", "trainingCost"] as const

/** Only where some scenario says in which ways people are kept able. */
export const trainingComparison = ({ runs }: CompareFindings, { terms }: Words<"terms">): ReadonlyArray<Block> => {
  const models = runs.map(({ loaded }) => loaded.compiled.model)
  if (!models.some(({ upkeep }) => upkeep.ways.length > 0)) return []
  const priced = models.every(({ money }) => money !== null)
  const column = (id: string, header: string, signed: boolean): Column => ({
    id,
    header,
    kind: "number",
    signed,
    decimals: 0
  })
  return [
    {
      kind: "table",
      id: "training",
      columns: [
        { id: "quantity", header: terms.sectionQuantity.trainingHours, kind: "text", labelled: true },
        ...runs.map((_, i) => column(`training_${letterOf(i)}`, letterOf(i), false)),
        ...runs.slice(1).map((_, i) => column(`difference_${letterOf(i + 1)}`, `${letterOf(i + 1)}\u2212A`, true))
      ],
      rows: ROWS.filter((id) => priced || id !== "trainingCost").map((id): ReadonlyArray<Cell> => {
        const values = runs.map(({ result }, i) => measure(models[i]!, result.allocation, national(id)))
        return [
          { value: id, label: terms.sectionQuantity[id] },
          ...values,
          ...values.slice(1).map((value) => value - values[0]!)
        ]
      })
    }
  ]
}
