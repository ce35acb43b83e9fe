/** Which metrics the fast path knows, and how each is put together from what one evaluation leaves behind. */
import { copyColumn } from "./columns.ts"
import type { BridgeId, Metric, Quantity } from "../Metric.ts"

/** Places of national numbers in the output of an evaluation. */
export const TOTAL = {
  baseline: 0,
  local: 1,
  centre: 2,
  moved: 3,
  transaction: 4,
  competence: 5,
  competenceExtra: 6,
  management: 7,
  coordination: 8,
  automation: 9,
  productivity: 10,
  bridgeManagement: 11,
  bridgeCoordination: 12,
  unitTimeScale: 13
} as const

/** Behind them, nine numbers a case type, in the same order. */
export const TOTALS = 14
export const PER_CASE_TYPE = 9

export const outputLength = (caseTypes: number): number => TOTALS + caseTypes * PER_CASE_TYPE

/** A metric as a sum of outputs, some of them with a minus sign. */
export interface Recipe {
  readonly plus: ReadonlyArray<number>
  readonly minus: ReadonlyArray<number>
}

/** The recipe of a metric; undefined for those that need every cell (places, vulnerability). */
export const recipeOf = (metric: Metric): Recipe | undefined => {
  if (metric.kind === "unitTimeScale") return { plus: [TOTAL.unitTimeScale], minus: [] }
  if (metric.kind === "bridge") return bridgeRecipes[metric.id]
  if (metric.kind === "vulnerability" || metric.kind === "money") return undefined
  if (metric.municipality >= 0 || metric.centre >= 0) return undefined
  const offset = metric.caseType < 0 ? 0 : TOTALS + metric.caseType * PER_CASE_TYPE
  const { plus, minus } = quantityRecipe(metric.quantity)
  return { plus: plus.map((place) => place + offset), minus: minus.map((place) => place + offset) }
}

/** A recipe as places with signs: one to three of them. */
export interface Terms {
  readonly places: ReadonlyArray<number>
  readonly signs: ReadonlyArray<number>
}

export const termsOf = ({ plus, minus }: Recipe): Terms => ({
  places: [...plus, ...minus],
  signs: [...plus.map(() => 1), ...minus.map(() => -1)]
})

/** Write the sums of columns of `out`, `width` draws each, from place `at` of `values` on. */
export const writeTerms = (
  { places, signs }: Terms,
  out: Float64Array,
  width: number,
  values: Float64Array,
  at: number
): void => {
  const [first, second, third] = places
  const [sign1, sign2, sign3] = signs
  const a = first! * width
  const b = second! * width
  const c = third! * width
  if (third !== undefined) {
    for (let i = 0; i < width; i++) values[at + i] = out[a + i]! * sign1! + out[b + i]! * sign2! + out[c + i]! * sign3!
  } else if (second !== undefined) {
    for (let i = 0; i < width; i++) values[at + i] = out[a + i]! * sign1! + out[b + i]! * sign2!
  } else if (sign1 === 1) {
    copyColumn(out, a, values, at, width)
  } else {
    for (let i = 0; i < width; i++) values[at + i] = -out[a + i]!
  }
}

/** Whether a recipe needs numbers by case type. */
export const needsCaseTypes = (recipe: Recipe | undefined): boolean =>
  recipe !== undefined && [...recipe.plus, ...recipe.minus].some((place) => place >= TOTALS)

const quantityRecipe = (quantity: Quantity): Recipe => {
  const { baseline, local, centre } = TOTAL
  switch (quantity) {
    case "freed":
      return { plus: [baseline], minus: [local, centre] }
    case "need":
      return { plus: [local, centre], minus: [] }
    case "leaves":
      return { plus: [baseline], minus: [local] }
    case "overhead":
      return { plus: [TOTAL.transaction, TOTAL.competenceExtra], minus: [] }
    default:
      return { plus: [TOTAL[quantity]], minus: [] }
  }
}

const bridgeRecipes: Readonly<Record<BridgeId, Recipe>> = {
  automation: { plus: [TOTAL.automation], minus: [] },
  productivity: { plus: [TOTAL.productivity], minus: [] },
  handOffs: { plus: [], minus: [TOTAL.transaction] },
  competence: { plus: [], minus: [TOTAL.competenceExtra] },
  management: { plus: [TOTAL.bridgeManagement], minus: [] },
  coordination: { plus: [TOTAL.bridgeCoordination], minus: [] }
}
