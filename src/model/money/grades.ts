/** Grades: what a mix of them costs relative to the mix at which pay was measured, and what a post by name costs more. */
import type { Entry, GradeMix } from "./Money.ts"
import type { Prices } from "./prices.ts"

/** Mean pay index of a mix: Σ share · index. */
export const mixIndex = (shares: ReadonlyArray<number>, indexes: ReadonlyArray<number>): number =>
  shares.reduce((sum, share, g) => sum + share * indexes[g]!, 0)

export interface PayIndexes {
  readonly local: number
  readonly centre: number
  /** Of the mix at which pay was measured. */
  readonly measured: number
  /** Of each post by name. */
  readonly posts: ReadonlyArray<number>
}

export const payIndexes = (mix: GradeMix, prices: Prices): PayIndexes => {
  const of = (entries: ReadonlyArray<Entry>) => entries.map(prices.at)
  const indexes = of(mix.payIndexes)
  const [local, centre] = [mixIndex(of(mix.local), indexes), mixIndex(of(mix.centre), indexes)]
  return {
    local,
    centre,
    measured: mix.measuredAt === "local" ? local : centre,
    posts: mix.postGrades.map((grade) => (grade < 0 ? centre : indexes[grade]!))
  }
}

/** What stated pay is multiplied by on either side; 1 where no mix is given. */
export const payFactors = (
  mix: GradeMix | null,
  prices: Prices
): { readonly local: number; readonly centre: number; readonly posts: ReadonlyArray<number> } => {
  if (mix === null) return { local: 1, centre: 1, posts: [] }
  const { local, centre, measured, posts } = payIndexes(mix, prices)
  return { local: local / measured, centre: centre / measured, posts: posts.map((index) => index / measured) }
}
