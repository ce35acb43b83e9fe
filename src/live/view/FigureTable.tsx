/** A table of figures: a line a quantity, a column a model, and what the variant has more than its own model. */
import type { QuantityId } from "../../model/quantities.ts"
import type { Figures } from "../../analysis/live/Figures.ts"
import { formatNumber, formatSigned } from "../../words/numbers.ts"
import { Figure } from "./Figure.tsx"
import type { Shown } from "../Store.ts"
import { columnsOf, usePage } from "./Page.ts"
import { isBehind } from "./sectionsOf.ts"

export interface FigureLine {
  readonly quantity: QuantityId
  readonly name: string
  /** Null where a model has no such figure. */
  readonly of: (figures: Figures, place: number) => number | null
  readonly decimals: number
  /** What a figure is divided by before it is printed. */
  readonly per?: number
  readonly isStrong?: boolean
  /** What is printed where there is none. */
  readonly none?: string
  /** Follows with the intervals: the variant's is greyed until it does. */
  readonly isSlow?: boolean
}

export const FigureTable = ({ head, lines }: { readonly head: string; readonly lines: ReadonlyArray<FigureLine> }) => {
  const page = usePage()
  const { store, words } = page
  const columns = columnsOf(page)
  const others = store.variant.value === undefined ? [] : store.models
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={head}>
      <table>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map(({ letter, name }) => (
              <th key={letter} scope="col" class="number">
                <abbr title={name}>{letter}</abbr>
              </th>
            ))}
            {others.map(({ letter }) => (
              <th key={letter} scope="col" class="number">
                {words.live.table.less({ letter })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.quantity} line={line} columns={columns} others={others} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Line = ({
  line: { quantity, name, of, decimals, per = 1, isStrong = false, none = "–", isSlow = false },
  columns,
  others
}: {
  readonly line: FigureLine
  readonly columns: ReadonlyArray<Shown>
  /** What the last column is set against. */
  readonly others: ReadonlyArray<Shown>
}) => {
  const page = usePage()
  const { lang } = page.words
  const values = columns.map(({ figures }, place) => of(figures, place))
  const last = values.at(-1)!
  return (
    <tr class={isStrong ? "strong" : ""}>
      <th scope="row">{name}</th>
      {columns.map((column, place) => {
        const value = values[place]!
        return (
          <td key={column.letter} class={isSlow && column.isVariant && isBehind(page) ? "number stale" : "number"}>
            {value === null ? (
              none
            ) : (
              <Figure
                column={place}
                of={column}
                metric={quantity}
                name={name}
                text={formatNumber(value / per, lang, decimals)}
              />
            )}
          </td>
        )
      })}
      {others.map(({ letter }, place) => {
        const own = values[place]!
        return (
          <td key={letter} class="number">
            {own === null || last === null ? "–" : formatSigned((last - own) / per, lang, decimals)}
          </td>
        )
      })}
    </tr>
  )
}
