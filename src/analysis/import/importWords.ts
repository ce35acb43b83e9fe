/** What can be wrong with a workbook that comes back. */
import { say, type Text } from "../../words/Lang.ts"

interface Words {
  readonly message: Text
  readonly hint: Text
}

export const importWords = {
  noRecord: {
    message: say("returned.noRecord"),
    hint: say("returned.noRecordHint")
  },
  noSheet: (sheet: string): Words => ({
    message: say("returned.noSheet", { sheet }),
    hint: say("returned.noSheetHint")
  }),
  noHeading: (heading: string): Words => ({
    message: say("returned.noHeading", { heading }),
    hint: say("returned.noHeadingHint")
  }),
  unknownRow: (path: string, similar: string | undefined): Words => ({
    message: say("returned.unknownRow", { path }),
    hint: similar === undefined ? say("returned.removeRowNewNumbersWritten") : say("returned.didYouMean", { similar })
  }),
  twice: (path: string, cell: string): Words => ({
    message: say("returned.twice", { path }),
    hint: say("returned.twiceHint", { cell })
  }),
  noNumber: (found: string): Words => ({
    message: say("returned.noNumber", { found }),
    hint: say("returned.noNumberHint")
  }),
  date: (found: string): Words => ({
    message: say("returned.date", { found }),
    hint: say("returned.dateHint")
  }),
  uncalculated: {
    message: say("returned.uncalculated"),
    hint: say("returned.uncalculatedHint")
  },
  empty: {
    message: say("returned.empty"),
    hint: say("returned.emptyHint")
  },
  unknownWord: (found: string, known: ReadonlyArray<string>): Words => ({
    message: say("returned.unknownWord", { found }),
    hint: say("returned.unknownWordHint", { known: known.join(", ") })
  }),
  noDay: (found: string): Words => ({
    message: say("returned.noDay", { found }),
    hint: say("returned.noDayHint")
  }),
  rangeWithoutKind: {
    message: say("returned.rangeWithoutKind"),
    hint: say("returned.rangeWithoutKindHint")
  },
  rangeWithout: (heading: string): Words => ({
    message: say("returned.rangeWithout", { heading }),
    hint: say("returned.rangeWithoutHint")
  }),
  unsorted: (ends: ReadonlyArray<number>): Words => ({
    message: say("returned.unsorted", { ends: ends.join(", ") }),
    hint: say("returned.unsortedHint")
  })
} as const
