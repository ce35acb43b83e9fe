/** Which sign parts the cells of a text, and what the text's own first lines declare. */

export interface Declared {
  readonly delimiter: string | undefined
  readonly decimal: string | undefined
  readonly thousands: string | undefined
}

/** What `sep=;` and comment lines such as `# decimal: comma` say, as far as they stand above everything else. */
export const declaredAbove = (lines: ReadonlyArray<string>): Declared => {
  const said: { delimiter?: string; decimal?: string; thousands?: string } = {}
  for (const written of lines) {
    const line = written.trim()
    const sep = SEP.exec(line)?.[1]
    if (sep === undefined && !line.startsWith("#")) break
    if (sep !== undefined) said.delimiter = sep === "\\t" ? "\t" : sep
    const [, word, sign] = /^#\s*([a-z]+)\s*[:=]\s*(.*)$/iu.exec(line) ?? []
    const key = word === undefined ? undefined : KEYS[word.toLowerCase()]
    if (key !== undefined && sign !== undefined) said[key] = signOf(sign)
  }
  return { delimiter: said.delimiter, decimal: said.decimal, thousands: said.thousands }
}

/** Excel's first line. */
export const isSepLine = (line: string): boolean => SEP.test(line.trim())
const SEP = /^"?sep=(.|\\t)"?$/iu

const KEYS: Readonly<Record<string, "delimiter" | "decimal" | "thousands">> = {
  delimiter: "delimiter",
  skilletegn: "delimiter",
  scheidingsteken: "delimiter",
  decimal: "decimal",
  decimaltegn: "decimal",
  decimaalteken: "decimal",
  thousands: "thousands",
  tusindtegn: "thousands",
  duizendtalteken: "thousands"
}

/** A sign that is written as itself, in quotes, or by its name. */
const signOf = (written: string): string => {
  const word = written.trim()
  const [, quoted] = /^["'](.)["']$/u.exec(word) ?? []
  return quoted ?? SIGNS[word.toLowerCase()] ?? word
}

const SIGNS: Readonly<Record<string, string>> = {
  comma: ",",
  semicolon: ";",
  point: ".",
  period: ".",
  dot: ".",
  tab: "\t",
  "\\t": "\t",
  pipe: "|",
  bar: "|",
  space: " ",
  apostrophe: "'",
  komma: ",",
  semikolon: ";",
  puntkomma: ";",
  punktum: ".",
  punt: ".",
  mellemrum: " ",
  spatie: " ",
  apostrof: "'"
}

const CANDIDATES = [";", "\t", ",", "|"] as const
const SAMPLE_LINES = 200
const SAMPLE_WIDTH = 20_000

/**
 * The sign with which a line holds all names that will be asked for; else the one that parts most lines into the same
 * number of cells, more than one; a comma where none does.
 */
export const detectDelimiter = (lines: ReadonlyArray<string>, wanted: ReadonlyArray<string>): string => {
  const sample = lines.filter((line) => line.trim() !== "").slice(0, SAMPLE_LINES)
  const rowsBy = (sign: string) => sample.map((line) => partedAt(line.slice(0, SAMPLE_WIDTH), sign))
  const holdsAll = (cells: ReadonlyArray<string>) => wanted.every((name) => cells.includes(name))
  const named = wanted.length > 1 ? CANDIDATES.find((sign) => rowsBy(sign).some(holdsAll)) : undefined
  if (named !== undefined) return named
  const scored = CANDIDATES.map((sign) => ({ sign, ...mostCommon(rowsBy(sign).map((cells) => cells.length)) }))
  const best = scored.reduce((one, other) =>
    other.lines > one.lines || (other.lines === one.lines && other.cells > one.cells) ? other : one
  )
  return best.lines === 0 ? "," : best.sign
}

/** How many lines have the number of cells, above one, that most have. */
const mostCommon = (counts: ReadonlyArray<number>): { readonly cells: number; readonly lines: number } => {
  const linesOf = new Map<number, number>()
  for (const cells of counts) if (cells > 1) linesOf.set(cells, (linesOf.get(cells) ?? 0) + 1)
  let best = { cells: 0, lines: 0 }
  for (const [cells, lines] of linesOf) if (lines > best.lines) best = { cells, lines }
  return best
}

/** The cells of one line, roughly: trimmed, without the quotes around them. */
export const partedAt = (line: string, sign: string): ReadonlyArray<string> => {
  if (!line.includes('"')) return line.split(sign).map((cell) => cell.trim())
  const cells: Array<string> = []
  let quoted = false
  let start = 0
  for (let i = 0; i <= line.length; i++) {
    if (i < line.length && line[i] === '"') quoted = !quoted
    if (i < line.length && (quoted || line[i] !== sign)) continue
    cells.push(
      line
        .slice(start, i)
        .trim()
        .replace(/^"(.*)"$/u, "$1")
        .trim()
    )
    start = i + 1
  }
  return cells
}
