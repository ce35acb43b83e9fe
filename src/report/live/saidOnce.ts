/** Plain JSON in which what occurs more than once is written once: two models of a pair say mostly the same. */

interface SaidOnce {
  /** What occurs more than once, each with places in this list for what it holds itself. */
  readonly shared: ReadonlyArray<unknown>
  readonly data: unknown
}

/** A place in the list is `{"$same": n}`: no key of ours, as texts of users are values and never keys of that form. */
const KEY = "$same"
/** Less than the place itself takes. */
const SHORTEST = 24

/** @example withoutRepeats({ a: long, b: long }) // => { shared: [long], data: { a: { $same: 0 }, b: { $same: 0 } } } */
export const withoutRepeats = (data: unknown): SaidOnce => {
  const texts = new Map<unknown, string>()
  const counts = new Map<string, number>()
  const textOf = (value: unknown): string => {
    const text = jsonOf(value, textOf)
    if (typeof value === "object" && value !== null) texts.set(value, text)
    if (text.length >= SHORTEST) counts.set(text, (counts.get(text) ?? 0) + 1)
    return text
  }
  textOf(data)
  const shared: Array<unknown> = []
  const places = new Map<string, number>()
  const shortened = (value: unknown): unknown => {
    const text = texts.get(value) ?? JSON.stringify(value)
    if (text.length < SHORTEST || counts.get(text) === 1) return withParts(value, shortened)
    const known = places.get(text)
    if (known !== undefined) return { [KEY]: known }
    const place = shared.push(null) - 1
    places.set(text, place)
    shared[place] = withParts(value, shortened)
    return { [KEY]: place }
  }
  return { data: shortened(data), shared }
}

/** What was put in; equal parts are made anew at every place, so that one may be changed without the others. */
export const withRepeats = ({ shared, data }: SaidOnce): unknown => {
  const restored = (value: unknown): unknown => {
    const place = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[KEY] : undefined
    return typeof place === "number" ? restored(shared[place]) : withParts(value, restored)
  }
  return restored(data)
}

const jsonOf = (value: unknown, of: (part: unknown) => string): string => {
  if (Array.isArray(value)) return `[${value.map(of).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null"
  return `{${definedIn(value)
    .map(([key, part]) => `${JSON.stringify(key)}:${of(part)}`)
    .join(",")}}`
}

const withParts = (value: unknown, of: (part: unknown) => unknown): unknown => {
  if (Array.isArray(value)) return value.map(of)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(definedIn(value).map(([key, part]) => [key, of(part)]))
}

const definedIn = (value: object) => Object.entries(value).filter(([, part]) => part !== undefined)
