/**
 * Elements and tags in a file that anybody may have written: each search reads the text once, whatever stands in it.
 * (An expression that looks from every opening tag for its end reads the whole text again for each that has none.)
 */

export interface Element {
  readonly name: string
  /** The opening tag, from `<` to `>`. */
  readonly tag: string
  /** What stands between the tags; empty for `<name/>`. */
  readonly inner: string
  readonly start: number
  /** Behind the closing tag. */
  readonly end: number
}

/**
 * The elements of these names, from the opening tag to the next closing tag of the same name; inside one none is
 * sought. What is not closed is no element.
 *
 * @param names may hold colons: `w:style`
 */
export const elementsIn = function* (text: string, ...names: ReadonlyArray<string>): Generator<Element> {
  const opening = new RegExp(`<(${names.join("|")})(?![\\w:.-])[^<>]*>`, "gu")
  const closing = new Map(names.map((name) => [name, nextOf(text, `</${name}>`)]))
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const [tag, name = ""] = found
    const start = found.index
    const inside = start + tag.length
    if (tag.endsWith("/>")) {
      yield { name, tag, inner: "", start, end: inside }
      continue
    }
    const close = closing.get(name)!(inside)
    if (close < 0) continue
    const end = close + name.length + 3
    yield { name, tag, inner: text.slice(inside, close), start, end }
    opening.lastIndex = end
  }
}

/** The text with something else in the place of each of its elements of these names. */
export const replaceElements = (
  text: string,
  names: ReadonlyArray<string>,
  replacement: (element: Element) => string
): string => {
  const parts: Array<string> = []
  let from = 0
  for (const element of elementsIn(text, ...names)) {
    parts.push(text.slice(from, element.start), replacement(element))
    from = element.end
  }
  return from === 0 ? text : parts.join("") + text.slice(from)
}

/** The whole element as it stands, tags included. */
export const outer = (text: string, { start, end }: Element): string => text.slice(start, end)

/** The value of an attribute in a tag; empty where it has none. */
export const attribute = (tag: string, name: string): string =>
  new RegExp(`(?<![\\w:.-])${name}="([^"]*)"`, "u").exec(tag)?.[1] ?? ""

/** Where a word next stands from a place on, or -1. Asked for places that rise, it reads the text once in all. */
export const nextOf = (text: string | Buffer, word: string): ((from: number) => number) => {
  let asked = Infinity
  let found = -1
  return (from) => {
    if (from < asked || (found >= 0 && found < from)) {
      asked = from
      found = text.indexOf(word, from)
    }
    return found
  }
}
