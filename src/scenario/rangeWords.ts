/** What can be wrong with one number's value and range, in Danish and English. */
import { say, type Text } from "../words/Lang.ts"
import { type Kind, rangeWords } from "./Unit.ts"
import { together } from "./wording.ts"

export const rangeProblems = {
  nothing: say("values.noValue"),
  giveOne: say("values.giveOne"),
  two: (families: ReadonlyArray<string>): Text => say("values.two", { families: together(families) }),
  keepOne: say("values.keepOne"),
  unsorted: (given: ReadonlyArray<number>): Text => say("values.unsorted", { given: given.join(", ") }),
  noWidth: say("values.noWidth"),
  plainValue: say("values.plainValue"),
  notPositive: say("values.notPositive"),
  raise: say("values.raise"),
  outside: (mass: number, kind: Kind): Text => {
    const percent = (mass * 100).toPrecision(2)
    const range = rangeWords(kind)
    return say("values.outsideLegal", { percent, range })
  },
  narrow: say("values.narrow"),
  narrower: say("values.narrower"),
  valueOutside: (value: number, low: number, high: number): Text => say("values.valueOutside", { value, low, high }),
  moveOrWiden: say("values.moveOrWiden")
} as const
