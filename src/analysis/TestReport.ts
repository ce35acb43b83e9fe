/** All that a test run found: outcomes of checks, and what differs from the lock files. */
import type { TestRun } from "./checks/runChecks.ts"
import type { FolderPlan } from "./lock/lockRun.ts"

export interface TestReport {
  readonly run: TestRun
  readonly locks: ReadonlyArray<FolderLock>
  readonly milliseconds: number
}

export interface FolderLock extends FolderPlan {
  /** The lock file, as the user reaches it. */
  readonly file: string
  readonly exists: boolean
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
}

export const countsOf = ({ run, locks }: TestReport): Counts => {
  const of = (status: "passed" | "warned" | "failed") =>
    run.outcomes.filter((outcome) => outcome.status === status).length
  return {
    passed: of("passed"),
    warned: of("warned"),
    failed: of("failed"),
    skipped: run.skipped,
    changed: locks.reduce((sum, { plans }) => sum + plans.length, 0)
  }
}

/** Whether the run is fine: nothing failed, and nothing changed without being accepted. */
export const isFine = (report: TestReport): boolean => {
  const { failed, changed } = countsOf(report)
  return failed === 0 && changed === 0
}
