/** The folder that the files of a scenario must stay in. */
import { Effect, Option } from "effect"
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

/**
 * Whether a file that another file names lies in the project of that file's folder, or in the one that is worked in: a
 * checks file or memo from elsewhere must not make casecap read, and print lines of, whatever it names.
 *
 * @returns true as well for a file that is not there, which reading it will say
 */
export const staysInside = <E, R>(
  reading: Pick<Reading<E, R>, "exists" | "realPath">,
  folder: string,
  file: string
): Effect.Effect<boolean, never, R> =>
  Effect.gen(function* () {
    const real = yield* Effect.option(reading.realPath(file))
    if (Option.isNone(real)) return true
    // Files in memory have no folders to lie in.
    let inside = true
    for (const own of [folder, "."]) {
      const place = yield* Effect.option(reading.realPath(own))
      if (Option.isNone(place)) continue
      inside = liesIn(yield* projectRoot(reading, place.value), real.value)
      if (inside) break
    }
    return inside
  })
