/** What travels inside every memo's file: how it was made, and a short print of every passage as it was written. */
import { deflateSync, inflateSync } from "fflate"

export type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [key: string]: Json }

/** Nothing in it is believed: a memo is checked against one that is made anew. It only says what to make. */
export interface MemoRecord {
  /** Files, fingerprints, seed, draws, head. */
  readonly provenance: Json
  /** A print of every passage, in reading order: tells words that were edited from figures that drifted. */
  readonly prints: ReadonlyArray<string>
}

/** The file has no record in it, or what it has cannot be read. */
export class RecordUnreadable extends Error {
  readonly _tag = "RecordUnreadable"
  readonly reason: "unknownFormat" | "otherFormat" | "none" | "damaged" | "tooLarge"
  constructor(reason: RecordUnreadable["reason"]) {
    super(`the memo's record cannot be read: ${reason}`)
    this.reason = reason
  }
}

/** The marker of the written form; a later form that cannot be read as this one gets another number. */
export const RECORD_FORM = "casecap-memo/2"

/** One word in ASCII, so that it survives every container and encoding; packed, because it is read by no one. */
export const writeRecord = ({ provenance, prints }: MemoRecord): string => {
  const json = JSON.stringify({ provenance, prints: prints.join("") })
  return `${RECORD_FORM}:${Buffer.from(deflateSync(new TextEncoder().encode(json), { level: 9 })).toString("base64")}`
}

/** No record is larger, unpacked. */
const LARGEST = 32 * 1024 * 1024

/**
 * Reads what `writeRecord` wrote.
 *
 * @throws RecordUnreadable when the text is not that
 */
export const readRecord = (written: string): MemoRecord => {
  if (!written.startsWith(`${RECORD_FORM}:`)) throw new RecordUnreadable("damaged")
  try {
    const packed = Buffer.from(written.slice(RECORD_FORM.length + 1), "base64")
    const out = new Uint8Array(Math.min(LARGEST, Math.max(1024, packed.length * 200)))
    const json = JSON.parse(new TextDecoder().decode(inflateSync(packed, { out }))) as Record<string, unknown>
    const { provenance, prints } = json
    if (typeof prints !== "string" || provenance === undefined) throw new RecordUnreadable("damaged")
    return { provenance: provenance as Json, prints: prints.match(/.{4}/gu) ?? [] }
  } catch {
    throw new RecordUnreadable("damaged")
  }
}
