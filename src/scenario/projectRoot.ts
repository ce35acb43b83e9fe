/** The folder that the files of a scenario must stay in. */
import { Effect } from "effect"
import { dirname, isAbsolute, join, relative } from "node:path"
import type { Reading } from "./Reading.ts"

/** The nearest folder upward with a marker, else the scenario's own. @param own that folder, with links resolved */
export const projectRoot = <E, R>(
  { exists }: Pick<Reading<E, R>, "exists">,
  own: string
): Effect.Effect<string, never, R> =>
  Effect.gen(function* () {
    for (let folder = own; ; folder = dirname(folder)) {
      for (const marker of [".git", "package.json", "casecap.yaml"]) {
        if (yield* exists(join(folder, marker))) return folder
      }
      if (dirname(folder) === folder) return own
    }
  })

/** Whether a file is in a folder or below it; both with links resolved. */
export const liesIn = (folder: string, file: string): boolean => {
  const inside = relative(folder, file)
  return !/^\.\.(?:[/\\]|$)/u.test(inside) && !isAbsolute(inside)
}
