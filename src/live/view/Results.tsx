/** The result at a glance: each model and the variant with what it frees, how sure that is, and where the work goes. */
import { formatNumber } from "../../words/numbers.ts"
import type { Spread } from "../../analysis/uncertainty/Spread.ts"
import { flowOf } from "../pictures.ts"
import type { Shown } from "../Store.ts"
import { Figure } from "./Figure.tsx"
import { columnsOf, decimalsIn, headOf, limitDecimalsIn, type Page, usePage } from "./Page.ts"
import { Picture } from "./Picture.tsx"

export const Results = () => {
  const page = usePage()
  const { store, words } = page
  const columns = columnsOf(page)
  return (
    <section aria-labelledby="result" id="results" tabIndex={-1}>
      <h2 id="result">{words.live.result.heading}</h2>
      <Differences />
      {store.variant.value?.makesSense === false ? (
        <p class="refusal" role="alert">
          {words.live.variant.impossible}
        </p>
      ) : null}
      <div class="cards">
        {columns.map((of, column) => (
          <Card key={of.letter} of={of} column={column} columns={columns} />
        ))}
      </div>
      <p class="note">
        {words.live.result.draws({ draws: formatNumber(store.data.draws.draws, words.lang, 0) })}{" "}
        {words.live.table.click}
      </p>
    </section>
  )
}

const Card = ({
  of,
  column,
  columns
}: {
  readonly of: Shown
  readonly column: number
  readonly columns: ReadonlyArray<Shown>
}) => {
  const page = usePage()
  const { store, words } = page
  const decimals = decimalsIn(page)
  const { changes } = store.position.value
  const { live, terms } = words
  const text = formatNumber(of.figures.fte[store.data.main], words.lang, decimals)
  const under = of.isVariant
    ? changes.length === 0
      ? live.variant.unchanged({ letter: store.base.value.letter })
      : live.variant.changed({ changes: changes.length })
    : (store.data.models[column]?.party ?? "")
  return (
    <article class={of.isVariant ? "card variant" : "card"} aria-label={of.name}>
      <header>
        <span class={`badge badge-${of.isVariant ? "you" : column % 4}`} aria-hidden="true">
          {of.letter}
        </span>
        <h3>{of.name}</h3>
        <p class="party">{under}</p>
      </header>
      <p class="main">
        <Figure
          column={column}
          of={of}
          metric={store.data.main}
          name={terms.quantity[store.data.main]}
          text={text}
          strong
        />{" "}
        <span>{live.result[store.data.main]}</span>
      </p>
      <IntervalLine spread={spreadAt(page, column, of.isVariant)} isStale={of.isVariant && !isFresh(page)} />
      {store.data.main === "need" ? null : (
        <Picture
          name={live.picture.flows}
          of={headOf(of)}
          level={4}
          from={[of.figures, columns.map(({ figures }) => figures.fte.baseline).join(), words]}
          draw={(width) => flowOf(of, columns, { words, decimals, width })}
        />
      )}
    </article>
  )
}

/** The newest interval of a column; of the variant its model's until something is moved. */
const spreadAt = ({ store }: Page, column: number, isVariant: boolean): Spread | undefined => {
  if (!isVariant) return store.data.models[column]?.spreads.main
  if (store.position.value.changes.length === 0) return store.base.value.spreads.main
  return store.solved.value?.spreads.main
}

export const isFresh = ({ store }: Page): boolean => store.position.value.changes.length === 0 || store.isFresh.value

const IntervalLine = ({ spread, isStale }: { readonly spread: Spread | undefined; readonly isStale: boolean }) => {
  const page = usePage()
  if (spread === undefined) return <p class="interval stale">{page.words.live.result.waiting}</p>
  return (
    <p class={isStale ? "interval stale" : "interval"} data-stale={isStale}>
      {intervalText(spread, page)}
    </p>
  )
}

const intervalText = ({ p5, p95 }: Spread, page: Page): string => {
  const { live, lang } = page.words
  const [low, high] = [p5, p95].map((limit) => formatNumber(limit, lang, limitDecimalsIn(page))) as [string, string]
  return live.result.interval({ low, high })
}

/** What the variant has more or less than each model, in a sentence that a screen reader says when it changes. */
const Differences = () => {
  const page = usePage()
  const { store, words } = page
  const variant = store.variant.value
  if (variant === undefined) return null
  const { result } = words.live
  const decimals = decimalsIn(page)
  const name = words.live.variant.name
  const isMoved = store.position.value.changes.length > 0
  return (
    <ul class="differences" aria-live="polite">
      {store.models.map(({ letter, figures, name: other }, place) => {
        if (!isMoved && place === store.position.value.base) return null
        const apart = variant.figures.fte[store.data.main] - figures.fte[store.data.main]
        const fte = formatNumber(Math.abs(apart), words.lang, decimals)
        const said = { variant: name, fte, other: `${letter} (${other})` }
        const isSame = !/[1-9]/u.test(fte)
        const sentences =
          store.data.main === "freed"
            ? [result.same, result.more, result.fewer]
            : [result.needsSame, result.needsMore, result.needsFewer]
        const sentence = sentences[isSame ? 0 : apart > 0 ? 1 : 2]!(said)
        const spread = isMoved ? store.solved.value?.spreads.differences[place] : initialDifference(page, place)
        return (
          <li key={letter} class={isSame ? "same" : sideOf(apart, spread, store.data.main)}>
            <strong>{sentence}</strong>
            {spread === undefined || spread === null ? null : (
              <span class={isFresh(page) ? "interval" : "interval stale"}> {intervalText(spread, page)}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** A difference is better or worse only where its interval does not hold both. */
const sideOf = (apart: number, spread: Spread | null | undefined, main: "freed" | "need"): string => {
  const isOpen = spread !== undefined && spread !== null && spread.p5 < 0 && spread.p95 > 0
  return isOpen ? "open" : apart > 0 === (main === "freed") ? "better" : "worse"
}

/** Before anything is moved the variant is its model, whose difference to the first is known from the start. */
const initialDifference = ({ store }: Page, place: number): Spread | undefined =>
  place === 0 ? (store.base.value.spreads.difference ?? undefined) : undefined
