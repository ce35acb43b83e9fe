/** One formula over the draws of a block: what it is made of. */

/** Where a formula stands in the list. */
export type Formula = number

/** Volumes of sites by case type, those that are in a share's loop. */
export type SiteVolumes = ReadonlyArray<Float64Array>

export type Step =
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "column"; readonly column: number }
  | { readonly kind: "add" | "sub" | "mul" | "max"; readonly of: readonly [Formula, Formula] }
  | { readonly kind: "inverse"; readonly of: readonly [Formula] }
  /** Where a limit falls among sorted volumes: how many are at most as large, and the sum of the others. */
  | { readonly kind: "search"; readonly group: number; readonly of: readonly [Formula] }
  | { readonly kind: "below"; readonly of: readonly [search: Formula] }
  | { readonly kind: "above"; readonly of: readonly [search: Formula] }
  /** The factor on unit times: see `rootCode.ts`. */
  | { readonly kind: "root"; readonly groups: ReadonlyArray<number>; readonly of: ReadonlyArray<Formula> }
  /** Sums over sites of shares of their work, and one of them: see `sharesCode.ts`. */
  | { readonly kind: "shares"; readonly sites: number; readonly of: ReadonlyArray<Formula> }
  | { readonly kind: "share"; readonly lane: number; readonly of: readonly [shares: Formula] }
