/** A figure that can be asked about: a click shows how it comes about. */
import { type Metric, national } from "../../model/Metric.ts"
import type { QuantityId } from "../../model/quantities.ts"
import type { Shown } from "../Store.ts"
import { usePage } from "./Page.ts"

interface FigureProps {
  readonly column: number
  readonly of: Shown
  readonly metric: Metric | QuantityId
  readonly name: string
  /** As it is printed. */
  readonly text: string
  readonly strong?: boolean
}

export const Figure = ({ column, of, metric, name, text, strong = false }: FigureProps) => {
  const { store, words } = usePage()
  const whole = typeof metric === "string" ? national(metric) : metric
  return (
    <button
      type="button"
      class={strong ? "figure strong" : "figure"}
      data-metric={whole.quantity}
      aria-label={words.live.table.why({ figure: name, model: of.name, value: text })}
      onClick={() => {
        store.asked.value = { column, metric: whole, name }
      }}
    >
      {text}
    </button>
  )
}
