/** How wide to write, for help and answers alike; it loads nothing, because help has to start at once. */

/** Lines are never wider than this, because nobody reads a table across a whole wall. */
const widest = 120

/** Below this a table is no table any more. */
const narrowest = 40

/**
 * The width to write for: what `COLUMNS` says, as elsewhere under Unix also in a pipe; else the terminal's within reason,
 * and 80 where there is no terminal.
 */
export const widthOf = (terminal: {
  readonly isTerminal: boolean
  readonly columns: number | undefined
  readonly environment?: Readonly<Record<string, string | undefined>>
}): number => {
  const asked = Number(terminal.environment?.["COLUMNS"])
  const columns = asked > 0 ? Math.floor(asked) : terminal.isTerminal ? terminal.columns : undefined
  return columns === undefined || !(columns > 0) ? 80 : Math.min(widest, Math.max(narrowest, columns))
}
