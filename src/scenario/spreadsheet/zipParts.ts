/** The parts of a zipped file, unpacked one by one and never beyond a limit, whatever the file says of its sizes. */
import { unzipSync } from "fflate"

export interface ZipParts {
  /** As they stand in the file, in its order. */
  readonly names: ReadonlyArray<string>
  /** A part's bytes, or undefined where there is none. */
  readonly bytes: (name: string) => Uint8Array | undefined
  /** A part as text in UTF-8, or undefined where there is none. */
  readonly text: (name: string) => string | undefined
}

/** Why there are no parts: no zip at all, a locked or old office file, broken, or larger than is taken in. */
export type ZipRefusal = "notZip" | "locked" | "broken" | "tooLarge"

export interface ZipLimits {
  /** All parts together, unpacked. */
  readonly bytes?: number
  readonly entries?: number
  /** How much smaller a part may be packed; what is small may be as empty as it likes. */
  readonly ratio?: number
  /** Only these parts are counted, and can be asked for. */
  readonly wanted?: (name: string) => boolean
}

/** Unpacked, a workbook of a million cells is some 60 MB. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024
const SMALL_BYTES = 1024 * 1024

/**
 * Look into a file. A part is unpacked into as many bytes as the file says it has, so one that lies about its size is
 * cut off there; the sum of all that can be asked for is bounded. Two parts of one name are refused: programs differ in
 * which of them they show.
 */
export const zipParts = (bytes: Uint8Array, limits: ZipLimits = {}): ZipParts | ZipRefusal => {
  const { bytes: most = MAX_UNPACKED_BYTES, entries = Infinity, ratio = Infinity, wanted = () => true } = limits
  if (startsWith(bytes, COMPOUND)) return "locked"
  if (!startsWith(bytes, ZIP)) return "notZip"
  const names = new Map<string, string>()
  let found = 0
  let total = 0
  let isEmpty = false
  let isTwice = false
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        found += 1
        if (!wanted(name)) return false
        isTwice ||= names.has(normal(name))
        names.set(normal(name), name)
        total += originalSize
        isEmpty ||= originalSize > SMALL_BYTES && originalSize > ratio * size
        return false
      }
    })
  } catch {
    return "broken"
  }
  if (found > entries || total > most || isEmpty) return "tooLarge"
  if (isTwice) return "broken"
  const unpacked = (name: string): Uint8Array | undefined => {
    const asked = normal(name)
    if (!names.has(asked)) return undefined
    return Object.values(unzipSync(bytes, { filter: (part) => normal(part.name) === asked }))[0]
  }
  return {
    names: [...names.values()],
    bytes: unpacked,
    text: (name) => {
      const part = unpacked(name)
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
