/** The parts of a zipped file, unpacked one by one and never beyond a limit, whatever the file says of its sizes. */
import { unzipSync } from "fflate"

export interface ZipParts {
  readonly names: ReadonlyArray<string>
  /** A part as text in UTF-8, or undefined where there is none. */
  readonly text: (name: string) => string | undefined
}

/** Why there are no parts: no zip at all, a locked or old office file, broken, or larger than is taken in. */
export type ZipRefusal = "notZip" | "locked" | "broken" | "tooLarge"

/** Unpacked, a workbook of a million cells is some 60 MB. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024

/**
 * Look into a file. A part is unpacked into as many bytes as the file says it has, so one that lies about its size is
 * cut off there; the sum of all that is asked for is bounded.
 */
export const zipParts = (bytes: Uint8Array, limit = MAX_UNPACKED_BYTES): ZipParts | ZipRefusal => {
  if (startsWith(bytes, COMPOUND)) return "locked"
  if (!startsWith(bytes, ZIP)) return "notZip"
  const sizes = new Map<string, number>()
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        sizes.set(normal(name), originalSize)
        return false
      }
    })
  } catch {
    return "broken"
  }
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  if (total > limit) return "tooLarge"
  return {
    names: [...sizes.keys()],
    text: (wanted) => {
      const found = unzipSync(bytes, { filter: ({ name }) => normal(name) === normal(wanted) })
      const [part] = Object.values(found)
      return part === undefined ? undefined : new TextDecoder("utf-8").decode(part)
    }
  }
}

/** Some programs write backslashes, a leading slash or other capitals. */
const normal = (name: string): string => name.replaceAll("\\", "/").replace(/^\//u, "").toLowerCase()

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** Compound files: workbooks before 2007, and newer ones under a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]

const startsWith = (bytes: Uint8Array, signature: ReadonlyArray<number>): boolean =>
  signature.every((byte, i) => bytes[i] === byte)
