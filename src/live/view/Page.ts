/** What every part of the page has at hand. */
import { createContext } from "preact"
import { useContext } from "preact/hooks"
import type { LiveWords } from "../../words/liveWords.ts"
import type { Shown, Store } from "../Store.ts"

export interface Page {
  readonly store: Store
  readonly words: LiveWords
}

const context = createContext<Page | undefined>(undefined)
export const PageProvider = context.Provider

export const usePage = (): Page => {
  const page = useContext(context)
  if (page === undefined) throw new RangeError("a part of the page stands outside it")
  return page
}

/** The models with the variant behind them. */
export const columnsOf = ({ store, words }: Page): ReadonlyArray<Shown> => {
  const variant = store.variant.value
  if (variant === undefined) return store.models
  return [
    ...store.models,
    {
      letter: words.live.variant.letter,
      name: words.live.variant.of({ letter: store.base.value.letter }),
      figures: variant.figures,
      compiled: variant.compiled,
      isVariant: true
    }
  ]
}

/** What a picture of one column is headed with. */
export const headOf = ({ letter, name, isVariant }: Shown): string => (isVariant ? name : `${letter}  ${name}`)

/** Decimals of every figure in FTE on the page. */
export const decimalsIn = ({ store }: Page): number => Math.min(...store.data.models.map(({ decimals }) => decimals))

/** Decimals of the limits of an interval: draws know them to a digit less than a figure is computed to. */
export const limitDecimalsIn = (page: Page): number => Math.max(0, decimalsIn(page) - 1)
