/** The oracle's benchmark rule, with a normal quantile of its own. */
import { number, type Tree } from "./read.ts"

/** π = exp(ρσz − ρ²σ²/2), σ² = ln(1+cv²), z = Φ⁻¹((r − 0.375)/(of + 0.25)). */
export const benchmark = (scenario: Tree, rule: Tree): number => {
  const [cv, of, rank, rho] = ["cv", "of", "rank", "reliability"].map((key) => number(scenario, rule[key])) as [
    number,
    number,
    number,
    number
  ]
  const sigma = Math.sqrt(Math.log(1 + cv * cv))
  const z = normalQuantile((rank - 0.375) / (of + 0.25))
  return Math.exp(rho * sigma * z - (rho * rho * sigma * sigma) / 2)
}

const normalQuantile = (p: number): number => {
  let low = -8
  let high = 8
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2
    if (normalProbability(middle) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Φ(x) = 1/2 + density(x) · (x + x³/3 + x⁵/15 + …). */
const normalProbability = (x: number): number => {
  let term = x
  let series = x
  for (let n = 1; n < 300; n++) {
    term *= (x * x) / (2 * n + 1)
    series += term
  }
  return 0.5 + (series * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI)
}
