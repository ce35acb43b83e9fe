/** What the staffing section and its tables are told: names of messages with their facts. */
import { say } from "../../words/Lang.ts"
import { type Told, told } from "../../words/told.ts"
import { listed, suggestion } from "../wording.ts"

export const staffingWords = {
  noCaseType: (name: string, known: ReadonlyArray<string>): Told => ({
    message: say("staffProblems.noCaseType", { name }),
    hint: suggestion(name, known)
  }),
  noActivity: (name: string, known: ReadonlyArray<string>): Told => ({
    message: say("staffProblems.noActivity", { name }),
    hint: suggestion(name, known)
  }),
  noSpecialism: (name: string, known: ReadonlyArray<string>): Told => ({
    message: say("staffProblems.noSpecialism", { name }),
    hint: suggestion(name, known)
  }),
  noSpecialisms: told("staffProblems.noSpecialisms"),
  noRows: (name: string, file: string): Told => told("staffProblems.noRows", { name, file }),
  noCaseTypes: (name: string): Told => told("staffProblems.noCaseTypes", { name }),
  twice: (caseType: string, other: string): Told => told("staffProblems.twice", { caseType, other }),
  noUnit: (code: string, known: ReadonlyArray<string>): Told => ({
    message: say("staffProblems.noUnit", { code }),
    hint: suggestion(code, known)
  }),
  emptyCell: (column: string): Told => told("staffProblems.emptyCell", { column }),
  repeated: (code: string, specialism: string, line: number): Told => ({
    message: say("staffProblems.repeated", { code, specialism }),
    hint: say("staffProblems.repeatedHint", { line })
  }),
  unlisted: (places: ReadonlyArray<string>): Told =>
    told("staffProblems.unlisted", { places: listed(places, 3), count: places.length }),
  needIgnored: told("staffProblems.needIgnored"),
  noSetupLeft: (setupDays: number, days: number): Told => told("staffProblems.noSetupLeft", { setupDays, days }),
  intoItself: (name: string): Told => told("staffProblems.intoItself", { name }),
  noTravel: told("staffProblems.noTravel"),
  needs: (key: string, other: string): Told => ({
    message: say("staffProblems.needs", { key, other }),
    hint: say("staffProblems.needsHint", { key })
  }),
  noNeed: (file: string): Told => ({
    message: say("tables.noColumn", { name: file, name2: "need" }),
    hint: say("staffProblems.noNeedHint")
  }),
  threeColumns: told("staffProblems.threeColumns"),
  asymmetric: (from: string, to: string, hours: number, line: number): Told =>
    told("staffProblems.asymmetric", { from, to, hours, line }),
  noWay: (codes: ReadonlyArray<string>): Told =>
    told("staffProblems.noWay", { codes: listed(codes, 3), count: codes.length }),
  noCurrency: told("staffProblems.noCurrency"),
  otherCurrency: (own: string, other: string): Told => told("staffProblems.otherCurrency", { own, other })
} as const
