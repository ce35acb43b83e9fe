/** A broken world made small: as many assumptions as possible back at their central values, the rest near them. */
import type { Loaded } from "../../scenario/load.ts"
import { uncertainIn } from "../draws/Sampling.ts"
import type { Counterexample } from "./Outcome.ts"
import type { World } from "./worlds.ts"

/**
 * The smallest broken world that greedy steps find: first each assumption (a path, in all scenarios) is put back to
 * its central value, then moved half way towards it, then rounded; a step that mends the world is taken back.
 *
 * @param isBroken whether the law is broken in a world; must be so for `world`
 */
export const shrink = (loaded: ReadonlyArray<Loaded>, world: World, isBroken: (world: World) => boolean): World => {
  let best = world
  const attempt = (path: string, move: (value: number, central: number) => number): boolean => {
    const next = moved(loaded, best, path, move)
    if (next === undefined || !isBroken(next)) return false
    best = next
    return true
  }
  const paths = [...new Set(loaded.flatMap((one) => uncertainIn(one).map(({ path }) => path)))]
  for (let pass = 0, changed = true; changed && pass < MAX_PASSES; pass++) {
    changed = paths.map((path) => attempt(path, (_, central) => central)).some(Boolean)
  }
  for (const path of paths) {
    for (let step = 0; step < HALVINGS && attempt(path, (value, central) => (value + central) / 2); step++);
    attempt(path, (value) => Number(value.toPrecision(READABLE_DIGITS)))
  }
  return best
}

/** What differs from the central values, as a reader sees it. */
export const differing = (loaded: ReadonlyArray<Loaded>, world: World): Counterexample["assumptions"] => {
  const rows = new Map<string, Counterexample["assumptions"][number]>()
  for (const [s, { compiled }] of loaded.entries()) {
    for (const { path, slot, value: central, node } of compiled.assumptions) {
      const value = world[s]![slot]!
      if (value !== central && !rows.has(path)) rows.set(path, { path, central, value, span: node.span })
    }
  }
  return [...rows.values()]
}

/** Putting one back may allow another to go back; more passes than this gain nothing worth waiting for. */
const MAX_PASSES = 3
const HALVINGS = 6
const READABLE_DIGITS = 3

const moved = (
  loaded: ReadonlyArray<Loaded>,
  world: World,
  path: string,
  move: (value: number, central: number) => number
): World | undefined => {
  let changed = false
  const next = loaded.map(({ compiled }, s) => {
    const values = world[s]!
    const slot = compiled.assumptions.find((one) => one.path === path)?.slot
    if (slot === undefined) return values
    const to = move(values[slot]!, compiled.model.values[slot]!)
    if (to === values[slot]) return values
    changed = true
    const copy = Float64Array.from(values)
    copy[slot] = to
    return copy
  })
  return changed ? next : undefined
}
