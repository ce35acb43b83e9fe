/** What a memo asserts in numbers, and its written form that travels inside every file. */

/** A figure or comparative statement that can be recomputed. */
export interface Claim {
  readonly id: string
  /** In the words of DESIGN section 4, such as `freed` or `probability(b:freed > a:freed)`. */
  readonly metric: string
  readonly value: number
  /** How far the recomputed value may lie from `value`. */
  readonly tolerance: number
  /** The words as printed. */
  readonly text: string
  readonly fingerprint?: string
  readonly details?: Json
}

export type Json = null | boolean | number | string | ReadonlyArray<Json> | { readonly [key: string]: Json }

/** The claims of a memo with what is needed to check them. */
export interface ClaimRecord {
  readonly claims: ReadonlyArray<Claim>
  /** In reading order; left out by memos from before sentences were recorded. */
  readonly passages?: ReadonlyArray<Passage>
  readonly provenance?: Json
}

/** A sentence, or a row of a table, as it was printed. */
export interface Passage {
  /** The table of a row, `Tabel 3`. */
  readonly at?: string
  /** Words and figures by turns, beginning with words: `["The State frees ", "684 FTE", "."]`. */
  readonly said: ReadonlyArray<string>
}

/** The file has no claims in it, or what it has cannot be read. */
export class ClaimsUnreadable extends Error {
  readonly _tag = "ClaimsUnreadable"
  readonly reason: "unknownFormat" | "none" | "damaged" | "tooLarge"
  readonly inDanish: string
  constructor(reason: ClaimsUnreadable["reason"]) {
    super(messages[reason].en)
    this.reason = reason
    this.inDanish = messages[reason].da
  }
}

/** The marker of the written form; a later form that cannot be read as this one gets another number. */
const form = "casecap-claims/1"

/** One line of JSON, in ASCII, so that it survives every container and encoding. */
export const writeClaims = (record: ClaimRecord): string => {
  return JSON.stringify({ form, ...record }).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`
  )
}

/**
 * Reads what `writeClaims` wrote.
 *
 * @throws ClaimsUnreadable when the text is not that
 */
export const parseClaims = (json: string): ClaimRecord => {
  const record = parseJson(json)
  if (!isRecord(record) || record["form"] !== form || !isClaims(record["claims"])) throw new ClaimsUnreadable("damaged")
  const provenance = record["provenance"] as Json | undefined
  const passages = record["passages"]
  if (passages !== undefined && !isPassages(passages)) throw new ClaimsUnreadable("damaged")
  return {
    claims: record["claims"],
    ...(passages === undefined ? {} : { passages }),
    ...(provenance === undefined ? {} : { provenance })
  }
}

const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    throw new ClaimsUnreadable("damaged")
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** At least one: a record without any would hold whatever the memo says. */
const isClaims = (value: unknown): value is ReadonlyArray<Claim> =>
  Array.isArray(value) && value.length > 0 && value.length <= MOST_CLAIMS && value.every(isClaim)

/** What casecap cannot have written is refused, because a record is believed: it says how far a figure may drift. */
const isClaim = (claim: unknown): claim is Claim => {
  if (!isRecord(claim) || !["id", "metric", "text"].every((key) => typeof claim[key] === "string")) return false
  const { value, tolerance, text, details } = claim
  if (!isFinite(value) || !isFinite(tolerance)) return false
  if (!isRecord(details) || details["kind"] !== "statement") return tolerance >= 0 && tolerance <= widest(value, text)
  const { relation, than } = details
  if (!isFinite(than)) return false
  // As many as the decimals of the whole memo: less than one FTE.
  if (relation === "about") return than > 0 && than <= 1
  return relation === "<" || relation === ">"
}

/** Half a unit of the last printed digit: half of one at most, or of a hundredth, or of a number's second digit. */
const widest = (value: number, text: unknown): number =>
  Math.max(String(text).endsWith("%") ? 0.005 : 0.5, Math.abs(value) / 20) * (1 + 1e-9)

/** A memo has some thousands; that of 8,000 municipalities some ten thousand. */
const MOST_CLAIMS = 500_000
const MOST_PASSAGES = 200_000

const isFinite = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value)

const isPassages = (value: unknown): value is ReadonlyArray<Passage> =>
  Array.isArray(value) &&
  value.length <= MOST_PASSAGES &&
  value.every(
    (passage) =>
      isRecord(passage) &&
      (passage["at"] === undefined || typeof passage["at"] === "string") &&
      Array.isArray(passage["said"]) &&
      passage["said"].every((part) => typeof part === "string")
  )

const messages: Readonly<Record<ClaimsUnreadable["reason"], { readonly da: string; readonly en: string }>> = {
  unknownFormat: {
    da: "filen er hverken docx, pdf, html eller markdown: angiv et notat, som casecap memo har skrevet",
    en: "the file is neither docx, pdf, html nor markdown: give a memo that casecap memo wrote"
  },
  none: {
    da: "notatet indeholder ingen påstande, der kan kontrolleres: skriv det igen med casecap memo",
    en: "the memo carries no claims to check: write it again with casecap memo"
  },
  tooLarge: {
    da: "filen fylder udpakket langt mere end et notat: angiv et notat, som casecap memo har skrevet",
    en: "unpacked, the file is far larger than a memo: give a memo that casecap memo wrote"
  },
  damaged: {
    da: "notatets påstande kan ikke læses: filen er ændret eller skrevet af en anden version; skriv notatet igen",
    en: "the claims in the memo cannot be read: the file was changed or written by another version; write it again"
  }
}
