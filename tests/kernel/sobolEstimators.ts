/** Sobol indices from model runs by published estimators, which those of `sensitivity` are held against. */

/**
 * An estimator of one input's index. `fA` and `fB` are the outputs on two independent samples A and B, `fAB` those on A
 * with this input's column taken from B. `rows`, where given, are the places to use instead of all, with repetition: a
 * resample. A constant output has no variance to share and gives 0. Noise may make a small index negative; nothing is
 * clipped here.
 */
export type IndexEstimator = (fA: Float64Array, fB: Float64Array, fAB: Float64Array, rows?: Uint32Array) => number

/**
 * First order after Saltelli et al. 2010 (Computer Physics Communications 181, 259–270): mean (f_B − μ)(f_AB − f_A) /
 * V.
 */
export const saltelliFirst: IndexEstimator = (fA, fB, fAB, rows) => {
  const without = pairMoments(fB, fA, rows)
  const shared = pairMoments(fB, fAB, rows)
  const aboveMean = without.meanX - (without.meanX + without.meanY) / 2
  return share(
    shared.covariance - without.covariance + aboveMean * (shared.meanY - without.meanY),
    pooledVariance(without)
  )
}

/** Total order after Jansen 1999 (Computer Physics Communications 117, 35–43): mean (f_A − f_AB)² / 2V. */
export const jansenTotal: IndexEstimator = (fA, fB, fAB, rows) => {
  const moved = pairMoments(fA, fAB, rows)
  const squaredStep = moved.varianceX + moved.varianceY - 2 * moved.covariance + (moved.meanX - moved.meanY) ** 2
  return share(squaredStep / 2, pooledVariance(pairMoments(fA, fB, rows)))
}

/**
 * First order after Janon et al. 2014 (ESAIM: Probability and Statistics 18, 342–364): the covariance of f_B and f_AB,
 * which share this input alone, over their pooled variance. No regular estimator has a smaller asymptotic variance.
 */
export const janonFirst: IndexEstimator = (_fA, fB, fAB, rows) => {
  const shared = pairMoments(fB, fAB, rows)
  return share(shared.covariance - halfGap(shared) ** 2, pooledVariance(shared))
}

/** First order after Martinez 2011 (Baudin et al. 2016): the plain correlation of f_B and f_AB, never outside −1..1. */
export const martinezFirst: IndexEstimator = (_fA, fB, fAB, rows) => {
  const shared = pairMoments(fB, fAB, rows)
  return share(shared.covariance, Math.sqrt(shared.varianceX * shared.varianceY))
}

type PairMoments = {
  readonly meanX: number
  readonly meanY: number
  readonly varianceX: number
  readonly varianceY: number
  readonly covariance: number
}

/** Means, population variances and covariance of two outputs in one pass, counted from their first values. */
const pairMoments = (x: Float64Array, y: Float64Array, rows: Uint32Array | undefined): PairMoments => {
  const n = rows === undefined ? x.length : rows.length
  // A value of the output itself keeps the sums of squares near the variance, where they lose no digits.
  const [originX, originY] = [x[0] as number, y[0] as number]
  let [sumX, sumY, squaresX, squaresY, products] = [0, 0, 0, 0, 0]
  for (let place = 0; place < n; place++) {
    const row = rows === undefined ? place : (rows[place] as number)
    const awayX = (x[row] as number) - originX
    const awayY = (y[row] as number) - originY
    sumX += awayX
    sumY += awayY
    squaresX += awayX * awayX
    squaresY += awayY * awayY
    products += awayX * awayY
  }
  const [meanX, meanY] = [sumX / n, sumY / n]
  return {
    meanX: originX + meanX,
    meanY: originY + meanY,
    varianceX: squaresX / n - meanX * meanX,
    varianceY: squaresY / n - meanY * meanY,
    covariance: products / n - meanX * meanY
  }
}

/** Population variance of the values of both outputs together. */
const pooledVariance = (moments: PairMoments): number =>
  (moments.varianceX + moments.varianceY) / 2 + halfGap(moments) ** 2

const halfGap = ({ meanX, meanY }: PairMoments): number => (meanX - meanY) / 2

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)
