/** Files that others extend and that are no scenario by themselves: `check *.yaml` takes them along. */
import { resolve } from "node:path"
import { errorsIn, type Problem } from "../scenario/Problem.ts"

/** A file that was checked, with every file that was read for it. */
interface Checked {
  readonly file: string
  readonly files: ReadonlyArray<string>
  readonly problems: ReadonlyArray<Problem>
}

/**
 * Those of some files that lack a whole section and are part of another that is checked as well: there their numbers
 * are checked with what they lack, so nothing that is wrong in them is missed.
 */
export const fragmentsAmong = <A extends Checked>(
  failed: ReadonlyArray<A>,
  all: ReadonlyArray<Checked>
): ReadonlySet<A> => {
  const extended = new Set(
    all.flatMap(({ file, files }) => files.map((one) => resolve(one)).filter((one) => one !== resolve(file)))
  )
  return new Set(failed.filter(({ file, problems }) => lacksSection(problems) && extended.has(resolve(file))))
}

/** Whether nothing is wrong with a file but what a base for others may leave out. */
export const isOnlyIncomplete = (problems: ReadonlyArray<Problem>): boolean =>
  lacksSection(problems) && errorsIn(problems).every(({ code }) => code === "missing-key" || code === "bad-ref")

const lacksSection = (problems: ReadonlyArray<Problem>): boolean =>
  problems.some(({ code, path }) => code === "missing-key" && path === "")
