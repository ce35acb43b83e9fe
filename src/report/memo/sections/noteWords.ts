/** A note from a scenario as a reader sees it: names of numbers in it are written with the words of the assumption. */
import type { LedgerRow } from "../../../analysis/memo/Findings.ts"
import { textIn, type Text } from "../../../words/Lang.ts"
import { assumptionWords, quoted } from "./assumptionWords.ts"
import type { Voice } from "./Voice.ts"

/**
 * The note in the memo's language; `benchmarkSpread` becomes »forskel i tempo mellem kommuner«.
 */
export const noteWords = (voice: Voice, note: Text): string => {
  const named = namesIn(voice.findings.ledger)
  return textIn(note, voice.lang).replaceAll(/[A-Za-z][\w]*(?:\.[A-Za-z]\w*)*/gu, (name) => {
    const row = named.get(name)
    return row === undefined ? name : quoted(assumptionWords(row.subject, voice), voice)
  })
}

/** Numbers by their path, and shared ones by the name that notes call them. A plain word is no code name. */
const namesIn = (ledger: ReadonlyArray<LedgerRow>): ReadonlyMap<string, LedgerRow> =>
  new Map(
    ledger.flatMap((row): ReadonlyArray<readonly [string, LedgerRow]> => {
      const { path } = row.subject
      const [root, name = "", ...more] = path.split(".")
      const isShared = root === "parameters" && more.length === 0 && /[a-z][A-Z]/u.test(name)
      return isShared
        ? [
            [path, row],
            [name, row]
          ]
        : [[path, row]]
    })
  )
