/** All that a test run found: outcomes of checks, and what differs from the lock files. */
import type { TestRun } from "./checks/runChecks.ts"
import type { FolderPlan } from "./lock/lockRun.ts"

export interface TestReport {
  readonly run: TestRun
  readonly locks: ReadonlyArray<FolderLock>
  readonly milliseconds: number
  /** Whether nobody is there to look: on a build server nothing passes that the locks do not vouch for. */
  readonly strict: boolean
  /** Whether the scenarios were changed for this run only, so that no lock can be compared. */
  readonly unsaved: boolean
}

/** Something that no lock vouches for. */
export interface Gap {
  /** A scenario that nothing was accepted of, one that no check names any more, or a run with unsaved changes. */
  readonly kind: "unlocked" | "left" | "unsaved"
  readonly scenario: string
  /** The lock file that should hold it or holds it still. */
  readonly file: string
}

/** Every one of them, where they count. */
export const gapsOf = ({ locks, strict, unsaved }: TestReport): ReadonlyArray<Gap> => {
  if (!strict) return []
  if (unsaved) return [{ kind: "unsaved", scenario: "", file: "" }]
  return locks.flatMap(({ file, unlocked, left }) => [
    ...unlocked.map((scenario): Gap => ({ kind: "unlocked", scenario, file })),
    ...left.map((scenario): Gap => ({ kind: "left", scenario, file }))
  ])
}

export interface FolderLock extends FolderPlan {
  /** The lock file, as the user reaches it. */
  readonly file: string
  readonly exists: boolean
  /** Private numbers of its scenarios: the file holds them as well. */
  readonly privateNumbers: number
  /** Whether this run wrote it. */
  readonly written: boolean
}

export interface Counts {
  readonly passed: number
  readonly warned: number
  readonly failed: number
  readonly skipped: number
  /** Scenarios that differ from what was accepted. */
  readonly changed: number
  /** What no lock vouches for, where that counts. */
  readonly unguarded: number
}

export const countsOf = (report: TestReport): Counts => {
  const { run, locks } = report
  const of = (status: "passed" | "warned" | "failed") =>
    run.outcomes.filter((outcome) => outcome.status === status).length
  return {
    passed: of("passed"),
    warned: of("warned"),
    failed: of("failed"),
    skipped: run.skipped,
    changed: locks.reduce((sum, { plans }) => sum + plans.length, 0),
    unguarded: gapsOf(report).length
  }
}

/** Whether the run is fine: nothing failed, nothing changed without being accepted, nothing is unguarded. */
export const isFine = (report: TestReport): boolean => {
  const { failed, changed, unguarded } = countsOf(report)
  return failed === 0 && changed === 0 && unguarded === 0
}
