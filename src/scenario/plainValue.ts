/** What a value without quotes is in YAML 1.2: a number, true or false, nothing, or a text. */
import { looksLikeThousands } from "./numberNotation.ts"

/**
 * The value of what is written in one line without quotes; undefined for what the parser has to look at: what may be
 * no value at all, and numbers that are not written as people write them.
 *
 * @example [plainValue("0.5"), plainValue("all"), plainValue("2010-07")] // => [0.5, "all", "2010-07"]
 */
export const plainValue = (written: string): string | number | boolean | null | undefined => {
  if (PUNCTUATED.test(written)) return undefined
  if (!NUMBER_LIKE.test(written)) return WORDS.has(written) ? WORDS.get(written) : written
  if (NUMBER.test(written)) return looksLikeThousands(written) ? undefined : Number.parseFloat(written)
  return OTHER_NUMBER.test(written) ? undefined : written
}

/** Signs that a value cannot start with or that part a key from a value. */
const PUNCTUATED = /^[#&*!|>'"%@`?:,[\]{}]|^-(?: |$)|:(?: |$)/u

const NUMBER_LIKE = /^[-+.\d]/u
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,17})?$/u
/** Every other number that YAML knows, or that is asked after: `.5`, `+1`, `007`, `1e3`, `0x1f`, `.inf`. */
const OTHER_NUMBER = /^[-+]?(?:\.?\d[\d.]*(?:[eE][-+]?\d+)?|0[ox][\da-fA-F]+|\.(?:inf|nan))$/iu

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
  ...["null", "Null", "NULL", "~"].map((word) => [word, null] as const)
])
