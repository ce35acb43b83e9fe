/** simple-statistics computes with typed arrays as with lists, but its types name only lists. */
export {}
declare module "simple-statistics" {
  export function extent(x: ArrayLike<number>): [low: number, high: number]
  export function mean(x: ArrayLike<number>): number
  export function quantile(x: Float64Array, p: ReadonlyArray<number>): Array<number>
  export function quantileSorted(x: ArrayLike<number>, p: number): number
  export function sampleVariance(x: ArrayLike<number>): number
  export function sum(x: ArrayLike<number>): number
  export function standardDeviation(x: ArrayLike<number>): number
  export function variance(x: ArrayLike<number>): number
}
