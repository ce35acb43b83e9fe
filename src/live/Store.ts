/** The state of the page: what is moved, what came of it, and the way back. */
import { computed, type ReadonlySignal, signal, type Signal } from "@preact/signals"
import { type Figures, figuresOf } from "../analysis/live/Figures.ts"
import { plausibility } from "../model/evaluate.ts"
import { type Metric, national } from "../model/Metric.ts"
import type { LiveAssumption, LiveData, LiveModel } from "../report/live/LiveData.ts"
import type { Compiled } from "../scenario/Compiled.ts"
import { illegal, type Kind } from "../scenario/Unit.ts"
import type { LiveWords } from "../words/liveWords.ts"
import { type Text, textIn } from "../words/Lang.ts"
import { metricEvaluator } from "../analysis/metricEvaluator.ts"
import { type History, makeHistory } from "./History.ts"
import { type Change, type Position, withChange } from "./Position.ts"
import { compiledAt, figuresIn, kindOf } from "./revived.ts"
import { valueText } from "./numberText.ts"
import type { Solved, SolvedSections } from "./solving.ts"

/** A figure that somebody asked about. */
interface Asked {
  /** Place among the columns. */
  readonly column: number
  readonly metric: Metric
  readonly name: string
}

/** One column of the page: a model as its file has it, or the variant, which stands last. */
export interface Shown {
  readonly letter: string
  readonly name: string
  readonly figures: Figures
  /** Undefined where the calculation is not in the file. */
  readonly compiled: Compiled | undefined
  readonly isVariant: boolean
}

export interface Store extends History {
  readonly data: LiveData
  readonly position: Signal<Position>
  /** Whether the address that the page was opened with says more than could be taken. */
  readonly ignored: boolean
  readonly models: ReadonlyArray<Shown>
  /** Undefined where no model can be moved. */
  readonly variant: ReadonlySignal<
    { readonly compiled: Compiled; readonly figures: Figures; readonly makesSense: boolean } | undefined
  >
  readonly base: ReadonlySignal<LiveModel>
  /** The newest answer of the worker, and whether it is about what stands here now. */
  readonly solved: Signal<Solved | undefined>
  readonly isFresh: Signal<boolean>
  readonly sections: Signal<SolvedSections | undefined>
  /** The number of the newest question to the worker. */
  readonly newest: Signal<number>
  /** Place of the model whose figure is to be met. */
  readonly goal: Signal<number | null>
  readonly asked: Signal<Asked | undefined>
  /** Why a value is not taken, else nothing; moves of one drag are one step back. */
  readonly move: (path: string, value: number, dragging?: boolean) => string | undefined
  readonly settle: () => void
  /** What a change does alone, and all of them together, to the main figure. */
  readonly effects: ReadonlySignal<{ readonly alone: ReadonlyArray<number>; readonly together: number }>
}

export const makeStore = (data: LiveData, start: Position, words: LiveWords, ignored = false): Store => {
  const { main } = data
  const position = signal(start)
  const history = makeHistory(position)
  let dragging: string | undefined
  const said = (text: Text): string => textIn(text, data.lang)
  const base = computed(() => data.models[position.value.base]!)
  const variant = variantOf(base, position, main)
  const { goTo } = history
  const numberAt = (path: string): LiveAssumption | undefined =>
    base.value.movable?.assumptions.find((one) => one.path === path)
  return {
    data,
    position,
    ignored,
    base,
    variant,
    models: data.models.map((model) => ({
      letter: model.letter,
      name: said(model.title),
      figures: figuresIn(model),
      compiled: model.movable === null ? undefined : compiledAt(model, model.movable),
      isVariant: false
    })),
    solved: signal(undefined),
    isFresh: signal(false),
    sections: signal(undefined),
    newest: signal(0),
    goal: signal(null),
    asked: signal(undefined),
    ...history,
    move: (path, value, isDrag = false) => {
      const one = numberAt(path)
      if (one === undefined) return undefined
      const kind = kindOf(one)
      const wrong = illegal(kind, value)
      if (wrong !== undefined) return kind.unit === "share" ? shareRefused(kind, value, words) : said(wrong)
      const next = withChange(position.value, { path, value }, one.value)
      if (isDrag && dragging === path) position.value = next
      else goTo(next)
      dragging = isDrag ? path : undefined
      return undefined
    },
    settle: () => {
      dragging = undefined
    },
    effects: computed(() => effectsOf(base.value, position.value.changes, main))
  }
}

/** In per cent, as the field has it. */
const shareRefused = (kind: Kind, value: number, words: LiveWords): string => {
  const [low, high, found] = [kind.minimum ?? kind.above ?? 0, kind.maximum ?? kind.below ?? 1, value].map((share) =>
    valueText(share, kind, words)
  ) as [string, string, string]
  return words.live.move.shareRange({ low, high, value: found, isBelow: kind.below !== undefined })
}

/** The newest figures that made sense, and whether they are of what stands there now. */
const variantOf = (base: Store["base"], position: Store["position"], main: "freed" | "need"): Store["variant"] => {
  let last: { readonly compiled: Compiled; readonly figures: Figures } | undefined
  return computed(() => {
    const model = base.value
    if (model.movable === null) return undefined
    const compiled = compiledAt(model, model.movable, movedIn(position.value))
    const figures = plausibility(compiled.model)(compiled.model.values) ? figuresOf(compiled) : undefined
    const makesSense = figures !== undefined && Number.isFinite(figures.fte[main])
    if (makesSense) last = { compiled, figures }
    return makesSense ? { compiled, figures, makesSense } : last === undefined ? undefined : { ...last, makesSense }
  })
}

const movedIn = ({ changes }: Position): ReadonlyMap<string, number> =>
  new Map(changes.map(({ path, value }) => [path, value]))

const effectsOf = ({ movable }: LiveModel, changes: ReadonlyArray<Change>, main: "freed" | "need") => {
  if (movable === null || changes.length === 0) return { alone: [], together: 0 }
  const { model, assumptions } = movable
  const evaluate = metricEvaluator(model, national(main), () => true)
  const own = evaluate(model.values)
  const slots = changes.map(({ path }) => assumptions.find((one) => one.path === path)!.slot)
  const values = Float64Array.from(model.values)
  const alone = changes.map(({ value }, i) => {
    values[slots[i]!] = value
    const found = evaluate(values) - own
    values[slots[i]!] = model.values[slots[i]!]!
    return found
  })
  for (const [i, { value }] of changes.entries()) values[slots[i]!] = value
  return { alone, together: evaluate(values) - own }
}
