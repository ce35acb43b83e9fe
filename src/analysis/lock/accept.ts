/** Accept one change of a plan: the lock moves by exactly that change, and the rest of the plan stands. */
import { closestName } from "../../kernel/distance.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { LockedScenario } from "./Lock.ts"
import { differs, lockedValues, planOf } from "./plan.ts"
import { type Acceptance, lockedNumber, resultsOf, rounded, type Snapshot, snapshotOf } from "./snapshot.ts"

/** The word by which everything that is no number is accepted. */
const STRUCTURE = "structure"

/**
 * The locked entry after accepting a path, a metric or `structure`; undefined where the plan has no such change.
 *
 * Accepting a number moves the locked results by what it does on the current model while all others stay as locked.
 * When nothing is left to accept, the entry is the current one. Without a note of its own the earlier one stays.
 */
export const accept = (
  name: string,
  loaded: Loaded,
  locked: LockedScenario,
  what: string,
  given: Acceptance
): Snapshot | undefined => {
  const acceptance = { ...given, note: given.note === "" ? locked.note : given.note }
  const plan = planOf(name, loaded, locked)
  if (plan === undefined) return undefined
  const { integrity: _, ...entry } = locked
  const changed = plan.numbers.find(({ path }) => path === what)
  const result = plan.results.find(({ metric }) => metric === what)
  let next: Snapshot | undefined
  if (changed !== undefined) {
    const assumption = loaded.compiled.assumptions.find(({ path }) => path === what)
    const assumptions = { ...entry.assumptions }
    if (assumption === undefined) delete assumptions[what]
    else assumptions[what] = lockedNumber(assumption)
    next = { ...entry, ...acceptance, assumptions, results: movedResults(loaded, entry, { ...entry, assumptions }) }
  } else if (result !== undefined) {
    const results = { ...entry.results }
    if (result.after === null) delete results[what]
    else results[what] = result.after
    next = { ...entry, ...acceptance, results }
  } else if (what === STRUCTURE && (plan.structure !== undefined || plan.municipalitiesChanged)) {
    const now = snapshotOf(loaded, acceptance)
    const assumptions = { ...entry.assumptions }
    for (const { sign, path } of plan.numbers) {
      if (sign === "+") assumptions[path] = now.assumptions[path]!
      if (sign === "-") delete assumptions[path]
    }
    next = { ...now, assumptions, results: resultsOf(loaded, lockedValues(loaded, { assumptions })) }
  }
  return next === undefined ? undefined : settled(loaded, next, acceptance)
}

/** What could be accepted, for a suggestion. */
export const acceptable = (name: string, loaded: Loaded, locked: LockedScenario): ReadonlyArray<string> => {
  const plan = planOf(name, loaded, locked)
  if (plan === undefined) return []
  return [
    ...plan.numbers.map(({ path }) => path),
    ...plan.results.map(({ metric }) => metric),
    ...(plan.structure === undefined ? [] : [STRUCTURE])
  ]
}

export const suggestion = (what: string, known: ReadonlyArray<string>): string | undefined => closestName(what, known)

/** Recorded results plus what the accepted number does on the current model. */
const movedResults = (loaded: Loaded, before: Snapshot, after: Snapshot): Snapshot["results"] => {
  const from = resultsOf(loaded, lockedValues(loaded, before))
  const to = resultsOf(loaded, lockedValues(loaded, after))
  return Object.fromEntries(
    Object.entries(before.results).map(([metric, recorded]) => {
      const step = (to[metric] ?? 0) - (from[metric] ?? 0)
      return [metric, Number.isFinite(step) ? rounded(recorded + step) : recorded]
    })
  )
}

/** The current entry where no number, no result and no structure is left to accept; else the entry as it is. */
const settled = (loaded: Loaded, entry: Snapshot, acceptance: Acceptance): Snapshot => {
  const now = snapshotOf(loaded, acceptance)
  const sameNumbers =
    JSON.stringify(sortedEntries(entry.assumptions)) === JSON.stringify(sortedEntries(now.assumptions))
  const sameResults = Object.entries(now.results).every(
    ([metric, value]) => metric.includes("@") || !differs(entry.results[metric] ?? null, value)
  )
  return sameNumbers && sameResults && entry.structure === now.structure ? now : entry
}

const sortedEntries = (map: Readonly<Record<string, unknown>>) =>
  Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1))
