/** File names with wildcards that a shell has passed on, as cmd.exe and PowerShell do, or any shell in quotes. */
import { existsSync } from "node:fs"
import { globSync } from "tinyglobby"

/**
 * The files that a word stands for, in the order of their names; the word itself where it names a file, or nothing
 * matches it (reading it then says so).
 */
export const expandFiles = (word: string): ReadonlyArray<string> => {
  if (existsSync(word)) return [word]
  // A backslash parts folders on Windows, and there alone.
  const pattern = process.platform === "win32" ? word.replaceAll("\\", "/") : word
  const found = globSync(pattern, { expandDirectories: false, dot: false }).toSorted()
  return found.length === 0 ? [word] : found
}
