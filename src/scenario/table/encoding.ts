/** From bytes to text: by what is declared, by the marks that a file carries, else by a guess that is open to doubt. */

export type Decoded =
  | {
      readonly kind: "text"
      readonly text: string
      /** As shown to a reader. */
      readonly encoding: string
      /** Present when nothing declared or proved the encoding. */
      readonly guess?: Guess
    }
  | { readonly kind: "binary"; readonly format: "zip" | "oldExcel" | "pdf" | "page" | "unknown" }
  | { readonly kind: "unknownLabel"; readonly label: string }
  /** Bytes that the encoding cannot mean; `text` has U+FFFD in their place. */
  | { readonly kind: "broken"; readonly text: string; readonly encoding: string; readonly declared: boolean }

export interface Guess {
  /** Words that the guess produced, the most doubtful first, with the offset of the first. */
  readonly words: ReadonlyArray<string>
  readonly at: number
  /** Whether the first word cannot be a word. */
  readonly doubtful: boolean
  /** The first word in other encodings that make letters of it. */
  readonly others: ReadonlyArray<{ readonly encoding: string; readonly word: string }>
}

/** A byte-order mark, then what is declared, then UTF-8; where the bytes are none, windows-1252 is a guess. */
export const decodeBytes = (bytes: Uint8Array, declared: string | undefined): Decoded => {
  const format = binaryFormat(bytes)
  if (format !== undefined) return { kind: "binary", format }
  const marked = markedEncoding(bytes)
  const label = marked ?? declared ?? declaredInText(bytes)
  if (label !== undefined) return decodeAs(bytes, label, marked === undefined)
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return decodeAs(bytes, wide, false)
  if (bytes.subarray(0, 4096).includes(0)) return { kind: "binary", format: "unknown" }
  const text = tryDecode(bytes, "utf-8")
  if (text !== undefined) return { kind: "text", text, encoding: "UTF-8" }
  const { valid, invalid } = multibyte(bytes)
  if (valid >= invalid) {
    return { kind: "broken", text: new TextDecoder("utf-8").decode(bytes), encoding: "UTF-8", declared: false }
  }
  const guessed = asWindows1252(new TextDecoder(FALLBACK).decode(bytes))
  return { kind: "text", text: guessed, encoding: FALLBACK, guess: guessIn(guessed, bytes) }
}

/** What older Windows programs of western Europe write. */
const FALLBACK = "windows-1252"

const decodeAs = (bytes: Uint8Array, label: string, declared: boolean): Decoded => {
  const decoder = decoderFor(label)
  if (decoder === undefined) return { kind: "unknownLabel", label }
  const encoding = shownName(decoder.encoding)
  try {
    const text = decoder.decode(bytes)
    return { kind: "text", text: encoding === FALLBACK ? asWindows1252(text) : text, encoding }
  } catch {
    return { kind: "broken", text: new TextDecoder(label).decode(bytes), encoding, declared }
  }
}

const decoderFor = (label: string) => {
  try {
    return new TextDecoder(label, { fatal: true })
  } catch {
    return undefined
  }
}

const shownName = (encoding: string): string => (encoding.startsWith("utf-") ? encoding.toUpperCase() : encoding)

const tryDecode = (bytes: Uint8Array, label: string): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const binaryFormat = (bytes: Uint8Array): "zip" | "oldExcel" | "pdf" | "page" | "unknown" | undefined => {
  const begins = (...signs: ReadonlyArray<number>) => signs.every((sign, i) => bytes[i] === sign)
  if (begins(0x50, 0x4b, 0x03, 0x04)) return "zip"
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return "oldExcel"
  if (begins(0x25, 0x50, 0x44, 0x46)) return "pdf"
  // UTF-32 begins as UTF-16 does, and nobody writes tables in it.
  if (begins(0xff, 0xfe, 0, 0)) return "unknown"
  // What some servers call an Excel file, or send in place of one.
  const opening = new TextDecoder("latin1").decode(bytes.subarray(0, 256))
  return /^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype\s+html|html|table)\b/iu.test(opening) ? "page" : undefined
}

const markedEncoding = ([first, second, third]: Uint8Array): string | undefined => {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8"
  if (first === 0xff && second === 0xfe) return "utf-16le"
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined
}

/** Node 20 reads windows-1252 as ISO 8859-1, and makes control characters of dashes, quotes and a few letters. */
const asWindows1252 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/gu, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign)

/** From 0x80 on; a space where windows-1252 has nothing. */
const WINDOWS_1252 = Array.from("€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ", (sign) => (sign === " " ? undefined : sign))

/** Every other byte of a western text in UTF-16 is 0. */
const wideEncoding = (bytes: Uint8Array): string | undefined => {
  const head = bytes.subarray(0, 1024)
  const zeros = [0, 0]
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2]!++
  const [even, odd] = zeros as [number, number]
  const most = head.length / 5
  if (odd > most && even * 10 < odd) return "utf-16le"
  return even > most && odd * 10 < even ? "utf-16be" : undefined
}

/** `# encoding: windows-1250` among the first lines, which are ASCII up to there in every encoding but UTF-16. */
const declaredInText = (bytes: Uint8Array): string | undefined => {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024))
  for (const line of head.split(/\r\n?|\n/u)) {
    if (!line.startsWith("#") && !/^"?sep=/iu.test(line)) return undefined
    const said = /^#\s*(?:encoding|tegnsæt|tegns\S{1,2}t)\s*[:=]\s*"?([\w:.-]+)/iu.exec(line)?.[1]
    if (said !== undefined) return said
  }
  return undefined
}

/** How many sequences of two bytes and more are UTF-8, and how many bytes are not. */
const multibyte = (bytes: Uint8Array): { readonly valid: number; readonly invalid: number } => {
  let valid = 0
  let invalid = 0
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i]!
    const more = first < 0x80 ? 0 : first >= 0xc2 && first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3
    if (first < 0x80) {
      i++
      continue
    }
    const follows = (k: number) => (bytes[i + k]! & 0xc0) === 0x80
    const whole = first >= 0xc2 && first < 0xf5 && Array.from({ length: more }, (_, k) => k + 1).every(follows)
    if (whole) valid++
    else invalid++
    i += whole ? more + 1 : 1
  }
  return { valid, invalid }
}

const OTHERS = ["windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1257", "macintosh", "ibm866"]

/** Three different words with letters beyond ASCII, those that cannot be words first. */
const guessIn = (text: string, bytes: Uint8Array): Guess => {
  const found = new Map<string, { readonly at: number; readonly odd: boolean }>()
  let odd = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!BEYOND_ASCII.test(word) || found.has(word)) continue
    const isOdd = cannotBeAWord(word)
    if (isOdd) odd++
    if (found.size < 3 || (isOdd && odd <= 3)) found.set(word, { at: index, odd: isOdd })
    if (odd >= 3) break
  }
  const words = [...found].sort(([, a], [, b]) => Number(b.odd) - Number(a.odd) || a.at - b.at).slice(0, 3)
  const [first] = words
  if (first === undefined) return { words: [], at: 0, doubtful: false, others: [] }
  const [word, { at, odd: doubtful }] = first
  // The guess has one character a byte: offsets are the same in the bytes.
  const written = bytes.subarray(at, at + word.length)
  const others = OTHERS.flatMap((encoding) => {
    const other = new TextDecoder(encoding).decode(written)
    return other !== word && LETTERS_ONLY.test(other) && !isTorn(other) ? [{ encoding, word: other }] : []
  })
  const distinct = others.filter(({ word: other }, i) => others.findIndex((one) => one.word === other) === i)
  return { words: words.map(([shown]) => shown), at, doubtful, others: distinct.slice(0, doubtful ? 3 : 2) }
}

const WORD = /[^\s;,|"'()[\]/\d]{2,60}/gu
const BEYOND_ASCII = /[\u0080-\uffff]/u
const LETTERS_ONLY = /^[\p{L}\p{M}.'’-]+$/u

/** Torn, or without a letter of the alphabet. */
const cannotBeAWord = (word: string): boolean => {
  const letters = word.match(/\p{L}/gu) ?? []
  return isTorn(word) || (letters.length >= 4 && letters.every((letter) => letter >= "\u0080"))
}

/** Signs inside a word, capitals behind small letters, or letters of two scripts. */
const isTorn = (word: string): boolean => {
  if (/[\u0080-\u009f\ufffd]/u.test(word)) return true
  if (/[£¤¥¦§©¬±²³¹µ¶¸¼½¾¿×÷†‡ˆ‰‹›„…•™¨¯¢¡®˜“”—]\p{L}/u.test(word) && !/^[“„”«»‹›—]/u.test(word)) return true
  if (/\p{Ll}(?=\P{ASCII})\p{Lu}/u.test(word)) return true
  return /[A-Za-z]/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)
}
