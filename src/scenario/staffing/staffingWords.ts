/** What the staffing section and its tables are told: names of messages with their facts. */
import { say } from "../../words/Lang.ts"
import type { Words } from "../fileWords.ts"
import { listed, suggestion } from "../wording.ts"

export const staffingWords = {
  noCaseType: (name: string, known: ReadonlyArray<string>): Words => ({
    message: say("staffProblems.noCaseType", { name }),
    hint: suggestion(name, known)
  }),
  noActivity: (name: string, known: ReadonlyArray<string>): Words => ({
    message: say("staffProblems.noActivity", { name }),
    hint: suggestion(name, known)
  }),
  noSpecialism: (name: string, known: ReadonlyArray<string>): Words => ({
    message: say("staffProblems.noSpecialism", { name }),
    hint: suggestion(name, known)
  }),
  noSpecialisms: { message: say("staffProblems.noSpecialisms"), hint: say("staffProblems.noSpecialismsHint") },
  noRows: (name: string, file: string): Words => ({
    message: say("staffProblems.noRows", { name, file }),
    hint: say("staffProblems.noRowsHint")
  }),
  noCaseTypes: (name: string): Words => ({
    message: say("staffProblems.noCaseTypes", { name }),
    hint: say("staffProblems.noCaseTypesHint")
  }),
  twice: (caseType: string, other: string): Words => ({
    message: say("staffProblems.twice", { caseType, other }),
    hint: say("staffProblems.twiceHint")
  }),
  noUnit: (code: string, known: ReadonlyArray<string>): Words => ({
    message: say("staffProblems.noUnit", { code }),
    hint: suggestion(code, known)
  }),
  emptyCell: (column: string): Words => ({
    message: say("staffProblems.emptyCell", { column }),
    hint: say("staffProblems.emptyCellHint")
  }),
  repeated: (code: string, specialism: string, line: number): Words => ({
    message: say("staffProblems.repeated", { code, specialism }),
    hint: say("staffProblems.repeatedHint", { line })
  }),
  unlisted: (places: ReadonlyArray<string>): Words => ({
    message: say("staffProblems.unlisted", { places: listed(places, 3), count: places.length }),
    hint: say("staffProblems.unlistedHint")
  }),
  needIgnored: { message: say("staffProblems.needIgnored"), hint: say("staffProblems.needIgnoredHint") },
  noSetupLeft: (setupDays: number, days: number): Words => ({
    message: say("staffProblems.noSetupLeft", { setupDays, days }),
    hint: say("staffProblems.noSetupLeftHint")
  }),
  intoItself: (name: string): Words => ({
    message: say("staffProblems.intoItself", { name }),
    hint: say("staffProblems.intoItselfHint")
  }),
  noTravel: { message: say("staffProblems.noTravel"), hint: say("staffProblems.noTravelHint") },
  needs: (key: string, other: string): Words => ({
    message: say("staffProblems.needs", { key, other }),
    hint: say("staffProblems.needsHint", { key })
  }),
  noNeed: (file: string): Words => ({
    message: say("tables.noColumn", { name: file, name2: "need" }),
    hint: say("staffProblems.noNeedHint")
  }),
  threeColumns: { message: say("staffProblems.threeColumns"), hint: say("staffProblems.threeColumnsHint") },
  asymmetric: (from: string, to: string, hours: number, line: number): Words => ({
    message: say("staffProblems.asymmetric", { from, to, hours, line }),
    hint: say("staffProblems.asymmetricHint")
  }),
  noWay: (codes: ReadonlyArray<string>): Words => ({
    message: say("staffProblems.noWay", { codes: listed(codes, 3), count: codes.length }),
    hint: say("staffProblems.noWayHint")
  }),
  noCurrency: { message: say("staffProblems.noCurrency"), hint: say("staffProblems.noCurrencyHint") },
  otherCurrency: (own: string, other: string): Words => ({
    message: say("staffProblems.otherCurrency", { own, other }),
    hint: say("staffProblems.otherCurrencyHint")
  })
} as const
