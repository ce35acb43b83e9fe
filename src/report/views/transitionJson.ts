/** The `transition` of JSON: a contract. What is not within the months is null. */
import type { PathPair } from "../../analysis/overtaking.ts"
import type { TransitionFindings } from "../../analysis/transitionFindings.ts"

export const transitionJson = (found: TransitionFindings | undefined) => {
  if (found === undefined) return undefined
  const { months, lowest, peak, turning, againstPromise } = found
  return {
    months,
    waves: found.waves.map(({ month, date }) => ({ month, date })),
    fullFreed: found.fullFreed,
    monthsToFull: found.monthsToFull ?? null,
    lowestFreed: lowest.freed,
    lowestFreedMonth: lowest.month,
    peakBacklog: peak?.backlog ?? 0,
    peakBacklogMonth: peak?.month ?? null,
    ...(againstPromise === undefined
      ? {}
      : { backlogAgainstPromise: { ...againstPromise, caseType: againstPromise.caseType.id } }),
    fteYearsLost: found.fteYearsLost,
    recruits: found.recruits,
    redundancies: found.redundancies,
    ...(turning === undefined ? {} : { turningMonth: turning.month ?? null })
  }
}

/** Each other scenario beside the first: who overtakes whom in cumulated money, and the difference by month. */
export const overtakingJson = (pairs: ReadonlyArray<PathPair | undefined>, ids: ReadonlyArray<string>) => {
  if (pairs.every((pair) => pair === undefined)) return undefined
  return pairs.map((pair, i) => {
    const named = (who: 0 | 1): string => ids[who === 0 ? 0 : i + 1]!
    const money = pair?.money
    return {
      scenario: ids[i + 1]!,
      ahead: money?.ahead === undefined ? null : { scenario: named(money.ahead.who), date: money.ahead.date },
      overtakes: money?.overtakes.map(({ who, date }) => ({ scenario: named(who), date })) ?? null,
      wouldOvertake: money?.would ?? null,
      months:
        pair?.months.map(([a, b]) => ({
          date: a.date,
          freed: b.freed - a.freed,
          cumulated: a.cumulated === null || b.cumulated === null ? null : b.cumulated - a.cumulated
        })) ?? []
    }
  })
}
