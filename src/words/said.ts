/** Sentences whose holes are more than strings: a memo's figures with their claims, strong words, references. */

/** What a hole of a memo's sentence takes: words, an inline part, or a sentence of its own. */
type Part = string | object

/** Named holes. */
export type Parts<Name extends string> = Readonly<Record<Name, Part>>

/** A memo's sentence: words and inline parts, of which the words know nothing. */
export type Sentence = ReadonlyArray<Part>

/** Words and holes by turns, as the tree of a document takes them. */
export type Said<Hole> = ReadonlyArray<string | Hole>

/**
 * A sentence with holes. Strings become part of the words around them, and a sentence in a hole is laid into this one;
 * no two strings follow each other.
 *
 * @example said`${"A"} frees ${{ value: 580 }}.` // => ["A frees ", { value: 580 }, "."]
 */
export const said = <Hole extends object>(
  words: TemplateStringsArray,
  ...holes: ReadonlyArray<string | Hole | Said<Hole>>
): Said<Hole> => {
  const parts = words.flatMap((word, i): ReadonlyArray<string | Hole> => {
    const hole = holes[i]
    return hole === undefined ? [word] : isSaid(hole) ? [word, ...hole] : [word, hole]
  })
  return parts.reduce<ReadonlyArray<string | Hole>>((before, part) => {
    const last = before.at(-1)
    if (part === "") return before
    return typeof part === "string" && typeof last === "string"
      ? [...before.slice(0, -1), last + part]
      : [...before, part]
  }, [])
}

const isSaid = <Hole extends object>(hole: string | Hole | Said<Hole>): hole is Said<Hole> => Array.isArray(hole)
