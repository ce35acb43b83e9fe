/** How a figure was computed: a tree whose leaves are products with their numbers put in. */
import type { Text } from "../../words/Lang.ts"

/** One factor of a product. `oneMinus` is written (1 − x), `overOneMinus` is written / (1 − x), `over` is written / x. */
export interface Factor {
  readonly form: "times" | "over" | "oneMinus" | "overOneMinus"
  readonly value: number
  readonly word: Text
}

/** A line. Its children, if any, sum to it; its factors, if any, multiply to it. */
export interface Step {
  readonly label: Text
  /** In the metric's unit: FTE, cells or a factor. */
  readonly value: number
  readonly factors?: ReadonlyArray<Factor>
  /** What cannot be written as one product: how it is made. */
  readonly note?: Text
  readonly children?: ReadonlyArray<Step>
}

export const times = (value: number, word: Text): Factor => ({ form: "times", value, word })
export const over = (value: number, word: Text): Factor => ({ form: "over", value, word })
export const oneMinus = (value: number, word: Text): Factor => ({ form: "oneMinus", value, word })
export const overOneMinus = (value: number, word: Text): Factor => ({ form: "overOneMinus", value, word })

/** A line that is the sum of others. */
export const sumStep = (label: Text, children: ReadonlyArray<Step>): Step => ({
  label,
  value: children.reduce((sum, child) => sum + child.value, 0),
  children
})

/** A line that is a product. */
export const productStep = (label: Text, factors: ReadonlyArray<Factor>): Step => ({
  label,
  value: factors.reduce((product, factor) => apply(product, factor), 1),
  factors
})

/** The same line with its sign turned. */
export const negative = (step: Step, label: Text = step.label): Step => ({
  ...step,
  label,
  value: 0 - step.value,
  ...(step.children === undefined ? {} : { children: step.children.map((child) => negative(child)) }),
  ...(step.factors === undefined ? {} : { factors: [times(-1, ""), ...step.factors] })
})

const apply = (product: number, { form, value }: Factor): number =>
  form === "times"
    ? product * value
    : form === "over"
      ? product / value
      : form === "oneMinus"
        ? product * (1 - value)
        : product / (1 - value)
