/** `PATH` for every file, or `FILE::PATH` for one of them. */
import type { Told } from "../../words/told.ts"
import { say } from "../../words/Lang.ts"
import type { Loaded } from "../../scenario/load.ts"
import { letterOf } from "../letterOf.ts"

export interface PathInFile {
  readonly path: string
  /** Places of the scenarios that are meant. */
  readonly meant: ReadonlyArray<number>
  /** Whether a file is named. */
  readonly inOneFile: boolean
}

/**
 * Read `PATH`, `FILE::PATH`, `A::PATH` or `B::PATH`; a file may be named by the end of its path.
 *
 * @example readPathInFile("b.yaml::parameters.x", [a, b]) // => { path: "parameters.x", meant: [1], inOneFile: true }
 */
export const readPathInFile = (text: string, scenarios: ReadonlyArray<Loaded>): PathInFile | Told => {
  const split = text.indexOf("::")
  if (split <= 0) return { path: text, meant: scenarios.map((_, i) => i), inOneFile: false }
  const file = text.slice(0, split)
  const meant = scenarios.flatMap((loaded, i) =>
    file === letterOf(i) || loaded.file === file || loaded.file.endsWith(`/${file}`) ? [i] : []
  )
  if (meant.length === 0) {
    const files = scenarios.map((loaded) => loaded.file).join(", ")
    return {
      message: say("questions.notAmongFiles", { file }),
      hint: say("questions.thereAre", { files })
    }
  }
  // The same file given twice is a what-if: as with --set, one file's name means its last copy.
  return { path: text.slice(split + 2), meant: meant.slice(-1), inOneFile: true }
}

/** What stands before `::` for a scenario: its file, or where that is given twice its letter, for it has no other name. */
export const fileName = (scenario: number, scenarios: ReadonlyArray<Loaded>): string => {
  const { file } = scenarios[scenario]!
  return scenarios.filter((other) => other.file === file).length > 1 ? letterOf(scenario) : file
}
