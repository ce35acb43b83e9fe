/** Whether what a scenario writes is what a table holds: YAML reads 0101 as the number 101. */

/** The places at which a code stands among texts, exactly as written; else, for a number, without leading zeros. */
export const codeIndex = (codes: ReadonlyArray<string>) => {
  let maps: ReturnType<typeof mapped> | undefined
  return (code: string | number): number => {
    // Few scenarios name a municipality by its code.
    const { exact, byNumber } = (maps ??= mapped(codes))
    const bare = byNumber.get(withoutZeros(String(code)))
    // 101 in YAML may have been written 0101: where the table has both, nobody knows.
    if (typeof code === "number" && bare === SEVERAL) return SEVERAL
    return exact.get(String(code)) ?? bare ?? NONE
  }
}

const mapped = (codes: ReadonlyArray<string>) => {
  const exact = new Map<string, number>()
  const byNumber = new Map<string, number>()
  for (const [i, code] of codes.entries()) {
    exact.set(code, i)
    const bare = withoutZeros(code)
    byNumber.set(bare, byNumber.has(bare) ? SEVERAL : i)
  }
  return { exact, byNumber }
}

const NONE = -1
/** The table holds 101 and 0101, and YAML has lost which was written. */
export const SEVERAL = -2

/** @example withoutZeros("0101") // => "101" */
export const withoutZeros = (code: string): string => code.replace(/^0+(?=\d)/u, "")

/** Whether a text of the table is one of the values that a scenario names. */
export const oneOf = (wanted: ReadonlyArray<string | number>, texts: Iterable<string>) => {
  const distinct = [...new Set(texts)]
  const find = codeIndex(distinct)
  const places = wanted.map(find)
  const named = new Set(places.filter((place) => place >= 0).map((place) => distinct[place]!))
  return { has: (text: string): boolean => named.has(text), places, distinct }
}

/** The model's order: by number where both are one, else by letter. */
export const compareCodes = (a: string, b: string): number => {
  const [x, y] = [Number(a), Number(b)]
  if (Number.isFinite(x) && Number.isFinite(y) && x !== y) return x - y
  return a < b ? -1 : a > b ? 1 : 0
}
