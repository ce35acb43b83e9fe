/**
 * Stated rank correlations as groups of inputs with a triangular factor each, or the problems that make them
 * impossible.
 */
import { say } from "../../words/Lang.ts"
import { cholesky, pearsonFromSpearman } from "../../kernel/copula.ts"
import { together } from "../../scenario/wording.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { Problem } from "../../scenario/Problem.ts"
import { located } from "../../scenario/problemsFrom.ts"

/**
 * Inputs that are correlated with one another: paths in alphabetical order and L with L·Lᵀ the correlation of scores.
 */
export interface CorrelatedGroup {
  readonly paths: ReadonlyArray<string>
  readonly lower: ReadonlyArray<Float64Array>
}

/** A correlation as one of the scenarios states it. */
interface Stated {
  readonly pair: readonly [string, string]
  readonly rank: number
  readonly id: string
  readonly scenario: Loaded
}

/**
 * The correlations of all scenarios together: draws are shared, so what one file states holds for all. Pairs that
 * nobody names are independent. Problems: two files (or one) state different ranks for a pair; no joint distribution
 * exists.
 */
export const correlatedInputs = (
  scenarios: ReadonlyArray<Loaded>
): { readonly groups: ReadonlyArray<CorrelatedGroup>; readonly problems: ReadonlyArray<Problem> } => {
  const stated = scenarios.flatMap(statedIn)
  const ranks = new Map<string, Stated>()
  const problems: Array<Problem> = []
  for (const one of stated) {
    const before = ranks.get(keyOf(one.pair))
    if (before === undefined) ranks.set(keyOf(one.pair), one)
    else if (before.rank !== one.rank) problems.push(...contradiction(before, one))
  }
  if (problems.length > 0) return { groups: [], problems }
  const pairs = [...ranks.values()]
  const groups: Array<CorrelatedGroup> = []
  for (const paths of connected(pairs.map(({ pair }) => pair))) {
    const rankOf = (a: string, b: string) => (a === b ? 1 : (ranks.get(keyOf([a, b]))?.rank ?? 0))
    const factored = cholesky(
      paths.map((a) => Float64Array.from(paths, (b) => (a === b ? 1 : pearsonFromSpearman(rankOf(a, b)))))
    )
    if ("ok" in factored) groups.push({ paths, lower: factored.ok })
    else problems.push(...impossible(pairs, paths.slice(0, factored.notPositiveDefinite + 1)))
  }
  return { groups, problems }
}

const statedIn = (scenario: Loaded): ReadonlyArray<Stated> =>
  Object.entries(scenario.scenario.correlations ?? {}).map(([id, { between, rank }]) => ({
    pair: [...between].sort() as [string, string],
    rank,
    id,
    scenario
  }))

const keyOf = ([a, b]: readonly [string, string]): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Paths that hang together, each group in alphabetical order, so that a correlation elsewhere does not move them. */
const connected = (pairs: ReadonlyArray<readonly [string, string]>): ReadonlyArray<ReadonlyArray<string>> => {
  const groups: Array<Set<string>> = []
  for (const pair of pairs) {
    const touched = groups.filter((group) => pair.some((path) => group.has(path)))
    const merged = new Set([...touched.flatMap((group) => [...group]), ...pair])
    for (const group of touched) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  return groups.map((group) => [...group].sort()).sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
}

const contradiction = (before: Stated, one: Stated): ReadonlyArray<Problem> =>
  located(one.scenario.tree, [
    {
      path: ["correlations", one.id, "rank"],
      at: "value",
      code: "contradictory-correlation",
      message: say("questions.correlateBut", {
        pair: together(one.pair),
        rank: one.rank,
        rank2: before.rank,
        file: before.scenario.file
      }),
      hint: say("questions.sharedDraws")
    }
  ])

const impossible = (pairs: ReadonlyArray<Stated>, paths: ReadonlyArray<string>): ReadonlyArray<Problem> => {
  const last = paths.at(-1)!
  const culprit = pairs.find(({ pair }) => pair.includes(last) && pair.every((path) => paths.includes(path)))!
  return located(culprit.scenario.tree, [
    {
      path: ["correlations", culprit.id, "rank"],
      at: "value",
      code: "impossible-correlations",
      message: say("questions.notPositiveDefinite", { paths: paths.join(", ") }),
      hint: say("questions.weakenCorrelations")
    }
  ])
}
