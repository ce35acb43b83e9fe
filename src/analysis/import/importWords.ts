/** What can be wrong with a workbook that comes back. */
import { say } from "../../words/Lang.ts"
import { type Told, told } from "../../words/told.ts"

export const importWords = {
  noRecord: told("returned.noRecord"),
  noSheet: (sheet: string): Told => told("returned.noSheet", { sheet }),
  noHeading: (heading: string): Told => told("returned.noHeading", { heading }),
  unknownRow: (path: string, similar: string | undefined): Told => ({
    message: say("returned.unknownRow", { path }),
    hint: similar === undefined ? say("returned.removeRow") : say("returned.didYouMean", { similar })
  }),
  twice: (path: string, cell: string): Told => ({
    message: say("returned.twice", { path }),
    hint: say("returned.twiceHint", { cell })
  }),
  noNumber: (found: string): Told => told("returned.noNumber", { found }),
  date: (found: string): Told => told("returned.date", { found }),
  uncalculated: told("returned.uncalculated"),
  empty: told("returned.empty"),
  unknownWord: (found: string, known: ReadonlyArray<string>): Told => ({
    message: say("returned.unknownWord", { found }),
    hint: say("returned.unknownWordHint", { known: known.join(", ") })
  }),
  noDay: (found: string): Told => told("returned.noDay", { found }),
  rangeWithoutKind: told("returned.rangeWithoutKind"),
  rangeWithout: (heading: string): Told => told("returned.rangeWithout", { heading }),
  unsorted: (ends: ReadonlyArray<number>): Told => told("returned.unsorted", { ends: ends.join(", ") })
} as const
