/** All packages of eight levers, in what both parties want: 3^8 of them, against an evaluation by the plain model. */
import { Effect } from "effect"
import { tradeFindings } from "../src/analysis/trade/tradeFindings.ts"
import type { Loaded } from "../src/scenario/load.ts"
import { allocate } from "../src/model/allocate.ts"
import { loadFile } from "../tests/support/load.ts"

/** Packages that are timed by the plain model. */
const PLAIN = 200
/** What the goal counts, and its seconds of processor. */
const GOAL = { packages: 3 ** 8, seconds: 2 }

export const packagesSection = async (
  [a, b]: readonly [string, string],
  [ours, theirs]: readonly [ReadonlyArray<string>, ReadonlyArray<string>]
): Promise<ReadonlyArray<string>> => {
  const [first, second] = [await loadFile(a, ours), await loadFile(b, theirs)]
  const { model } = second.compiled
  let sum = 0
  const plain = secondsOf(() => {
    for (let i = 0; i < PLAIN; i++) sum += allocate(model, model.values.slice()).local.core[0]!
  })
  const { count, seconds } = await traded(first, second)
  const money = await traded(moneyFirst(first), moneyFirst(second))
  if (!Number.isFinite(sum)) throw new RangeError("an allocation is no number")
  const goal = (GOAL.seconds * count) / GOAL.packages
  const loop = (plain / PLAIN) * count * 2
  return [
    `${count.toLocaleString("en")} packages in both first objectives, their draws: ${seconds.toFixed(2)} s of processor`,
    `  goal for so many ${goal.toFixed(2)} s (${GOAL.packages.toLocaleString("en")} in ${GOAL.seconds} s)`,
    `  with money as either party's first objective: ${money.seconds.toFixed(2)} s of processor`,
    `  an allocation of the plain model for each: ${loop.toFixed(2)} s, ${(loop / seconds).toFixed(1)} times that`
  ]
}

const traded = async (first: Loaded, second: Loaded): Promise<{ readonly count: number; readonly seconds: number }> => {
  const started = process.cpuUsage()
  const { points } = await Effect.runPromise(tradeFindings(first, second, { viewpoint: null, seed: 1, draws: 1024 }))
  const { user, system } = process.cpuUsage(started)
  return { count: points.length, seconds: (user + system) / 1e6 }
}

/** The same file whose party wants money most. */
const moneyFirst = (loaded: Loaded): Loaded => {
  const { party } = loaded.scenario
  if (party?.objectives === undefined) return loaded
  const isMoney = ([, { metric }]: readonly [string, { readonly metric: string }]) =>
    metric === "saving" || metric === "net"
  const all = Object.entries(party.objectives)
  const objectives = Object.fromEntries([...all.filter(isMoney), ...all.filter((one) => !isMoney(one))])
  return { ...loaded, scenario: { ...loaded.scenario, party: { ...party, objectives } } }
}

const secondsOf = (run: () => void): number => {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
