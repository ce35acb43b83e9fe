/** Which files a run has read, by what they are and not by what they are called: none of them is written over. */
import { Effect } from "effect"
import { statSync } from "node:fs"
import { UnwritableFile } from "./errors.ts"

export interface FilesRead {
  readonly add: (path: string) => void
  /** Whether a path leads to a file that was read, by whatever name, link or hard link. */
  readonly has: (path: string) => boolean
  /** Fails for the first path that leads to one. */
  readonly refuse: (paths: ReadonlyArray<string>) => Effect.Effect<void, UnwritableFile>
}

/** @param identityOf what a path leads to, the same for every path that leads there */
export const filesRead = (identityOf: (path: string) => string | undefined = onDisk): FilesRead => {
  const identities = new Set<string>()
  const has = (path: string): boolean => {
    const identity = identityOf(path)
    return identity !== undefined && identities.has(identity)
  }
  return {
    add: (path) => {
      const identity = identityOf(path)
      if (identity !== undefined) identities.add(identity)
    },
    has,
    refuse: (paths) =>
      Effect.suspend(() => {
        const path = paths.find(has)
        return path === undefined ? Effect.void : new UnwritableFile({ path, reason: "READ" })
      })
  }
}

/** Disk and number of the file; a device or a pipe has no content to lose. */
const onDisk = (path: string): string | undefined => {
  try {
    const about = statSync(path, { throwIfNoEntry: false, bigint: true })
    return about?.isFile() === true ? `${about.dev} ${about.ino}` : undefined
  } catch {
    return undefined
  }
}
