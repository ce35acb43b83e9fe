/** The parts of a Word file, unpacked only when what it says of its sizes is within what such a file can be. */
import { unzipSync } from "fflate"

/** Why an archive is not unpacked: it is none, or it is made to fill a machine's memory. */
export type ZipFault = "damaged" | "tooLarge"

/** Word's own files have some dozens; a template with many pictures has some hundreds. */
const MOST_ENTRIES = 2000
/** All wanted parts together: a memo over 8,000 municipalities has 25 MB. */
const MOST_UNPACKED_BYTES = 64 * 1024 * 1024
/** Repetitive XML shrinks to a sixtieth at best; only what is made for it shrinks to a thousandth. */
const MOST_RATIO = 200
/** What is small may be as empty as it likes. */
const SMALL_BYTES = 1024 * 1024

/** @param wanted which parts, by name */
export const unzip = (
  bytes: Uint8Array,
  wanted: (name: string) => boolean
): { readonly parts: ReadonlyMap<string, Uint8Array> } | { readonly fault: ZipFault } => {
  try {
    return tooLarge(bytes, wanted)
      ? { fault: "tooLarge" }
      : { parts: new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted(name) }))) }
  } catch {
    return { fault: "damaged" }
  }
}

/** Read off the directory, before anything is unpacked; more than is promised there is not unpacked later. */
const tooLarge = (bytes: Uint8Array, wanted: (name: string) => boolean): boolean => {
  let entries = 0
  let unpacked = 0
  let empty = false
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      entries += 1
      if (!wanted(name)) return false
      unpacked += originalSize
      empty ||= originalSize > SMALL_BYTES && originalSize > MOST_RATIO * size
      return false
    }
  })
  return entries > MOST_ENTRIES || unpacked > MOST_UNPACKED_BYTES || empty
}
