/** Lock files against the scenarios of a run: plans, updates and acceptances; reading and writing is the caller's. */
import { relative } from "node:path"
import type { Loaded } from "../../scenario/load.ts"
import { say, type Text } from "../../words/Lang.ts"
import { accept, acceptable, suggestion } from "./accept.ts"
import type { Lock } from "./Lock.ts"
import { type LockPlan, planOf } from "./plan.ts"
import { type Acceptance, type Snapshot, snapshotOf } from "./snapshot.ts"

/** The scenarios of one folder of checks. */
export interface GuardedFolder {
  readonly folder: string
  readonly scenarios: ReadonlyArray<{ readonly name: string; readonly loaded: Loaded }>
}

/** Scenarios by the folder of the checks that name them, with their names in that folder's lock file. */
export const byFolder = (
  guarded: ReadonlyArray<{ readonly folder: string; readonly loaded: Loaded }>
): ReadonlyArray<GuardedFolder> => {
  const folders = new Map<string, Array<GuardedFolder["scenarios"][number]>>()
  for (const { folder, loaded } of guarded) {
    const name = relative(folder, loaded.file).replaceAll("\\", "/")
    folders.set(folder, [...(folders.get(folder) ?? []), { name, loaded }])
  }
  return [...folders].map(([folder, scenarios]) => ({ folder, scenarios }))
}

export interface FolderPlan {
  readonly plans: ReadonlyArray<LockPlan>
  /** Scenarios that nothing was accepted of yet. */
  readonly unlocked: ReadonlyArray<string>
  /** Entries whose scenario no check names any more. */
  readonly left: ReadonlyArray<string>
}

/**
 * Compare; a folder without a lock file has nothing but unlocked scenarios. Only a run of all checks can tell which
 * entries are left over.
 */
export const compareWithLock = ({ scenarios }: GuardedFolder, lock: Lock, allChecks = true): FolderPlan => {
  const names = new Set(scenarios.map(({ name }) => name))
  return {
    plans: scenarios.flatMap(({ name, loaded }) => {
      const locked = lock[name]
      const plan = locked === undefined ? undefined : planOf(name, loaded, locked)
      return plan === undefined ? [] : [plan]
    }),
    unlocked: scenarios.flatMap(({ name }) => (lock[name] === undefined ? [name] : [])),
    left: allChecks ? Object.keys(lock).filter((name) => !names.has(name)) : []
  }
}

/**
 * The lock with every scenario of the folder as it is now; entries that did not change keep their note and date. A run
 * of some checks keeps what others guard.
 */
export const updatedLock = (
  { scenarios }: GuardedFolder,
  lock: Lock,
  acceptance: Acceptance,
  allChecks = true
): Record<string, Snapshot> => ({
  ...(allChecks ? {} : lock),
  ...Object.fromEntries(
    scenarios.map(({ name, loaded }) => {
      const locked = lock[name]
      const same = locked !== undefined && planOf(name, loaded, locked) === undefined
      return [name, same ? locked : snapshotOf(loaded, acceptance)]
    })
  )
})

/** The lock after accepting some changes wherever they are planned, or the first name that nothing goes by. */
export const acceptedLock = (
  { scenarios }: GuardedFolder,
  lock: Lock,
  what: ReadonlyArray<string>,
  acceptance: Acceptance
): { readonly lock: Record<string, Snapshot>; readonly found: ReadonlySet<string> } => {
  const next: Record<string, Snapshot> = { ...lock }
  const found = new Set<string>()
  for (const { name, loaded } of scenarios) {
    for (const one of what) {
      const entry = next[name]
      if (entry === undefined) continue
      const accepted = accept(name, loaded, { integrity: "", ...entry }, one, acceptance)
      if (accepted === undefined) continue
      next[name] = accepted
      found.add(one)
    }
  }
  return { lock: next, found }
}

/** Why nothing goes by a name, and what could. */
export const nothingToAccept = (
  folders: ReadonlyArray<{ readonly guarded: GuardedFolder; readonly lock: Lock }>,
  what: string
): Text => {
  const known = folders.flatMap(({ guarded, lock }) =>
    guarded.scenarios.flatMap(({ name, loaded }) => {
      const locked = lock[name]
      return locked === undefined ? [] : acceptable(name, loaded, locked)
    })
  )
  const similar = suggestion(what, known)
  if (similar !== undefined) {
    return say("checks.noChangeSimilar", { what, similar })
  }
  return known.length === 0 ? say("checks.nothingDiffers", { what }) : say("checks.noChangeListed", { what })
}
