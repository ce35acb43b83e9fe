/** Whether somebody who can do the task is there: people, absence, and what keeps everybody away at once. */

/** How people are away. Shares of working days, leave included. */
export interface Absence {
  readonly share: number
  /** Share of posts that stand empty. */
  readonly vacancy: number
  /** Share of all absence that is common to all (summer, a training day, influenza). */
  readonly commonShare: number
}

/**
 * Probability that fewer than `atLeast` of whole people who can do a task, never FTE, are present:
 * `c + (1 − c) Σ_{j<k} C(n, j) (1 − b)^j b^(n − j)`, with common absence c and independent absence b, together the
 * effective absence `1 − (1 − vacancy)(1 − share)`. For as many numbers of people as one likes.
 *
 * @example uncoveredWith(1, { share: 0.2, vacancy: 0, commonShare: 0.25 })(3) // => 0.05373961218836565
 */
export const uncoveredWith = (atLeast: number, absence: Absence): ((people: number) => number) => {
  const { common, independent } = splitAbsence(absence)
  const fewer = fewerThan(atLeast, 1 - independent)
  return (people) => common + (1 - common) * fewer(people)
}

/**
 * Least number of people with coverage ≥ target; null where common absence alone makes that impossible, or where more
 * than a thousand were needed.
 *
 * @example criticalMass(0.99, 2, { share: 0.2, vacancy: 0, commonShare: 0 }) // => 5
 */
export const criticalMass = (target: number, atLeast: number, absence: Absence): number | null => {
  // Rounding must not ask for one more person where the target is met exactly.
  const allowed = 1 - target + 1e-12
  if (splitAbsence(absence).common > allowed) return null
  const uncoveredBy = uncoveredWith(atLeast, absence)
  for (let people = atLeast; people <= 1000; people++) {
    if (uncoveredBy(people) <= allowed) return people
  }
  return null
}

/** People to count behind a desk of x FTE: whole, and at least the minimum; none where there is no work. */
export const trainedPeople = (fte: number, ftePerTrained: number, minimumTrained: number): number =>
  fte > 0 ? Math.max(Math.ceil(minimumTrained - 1e-9), Math.ceil(fte / ftePerTrained - 1e-9)) : 0

const splitAbsence = ({ share, vacancy, commonShare }: Absence): { common: number; independent: number } => {
  const effective = 1 - (1 - vacancy) * (1 - share)
  const common = commonShare * effective
  return { common, independent: common < 1 ? 1 - (1 - effective) / (1 - common) : 1 }
}

/** P(Bin(n, p) < k) of n, by the recursion of the terms from 0 on. */
const fewerThan = (k: number, p: number): ((n: number) => number) => {
  if (p >= 1) return (n) => (n < k ? 1 : 0)
  if (p <= 0) return () => 1
  const nobody = Math.log1p(-p)
  const odds = p / (1 - p)
  return (n) => {
    if (n < k) return 1
    let term = Math.exp(n * nobody)
    let sum = 0
    for (let j = 0; j < k; j++) {
      sum += term
      term *= ((n - j) / (j + 1)) * odds
    }
    return Math.min(1, sum)
  }
}
