/** What is said of problems in the money section, with the next step. */
import { say, type Text } from "../../words/Lang.ts"
import { type Told, told } from "../../words/told.ts"
import { suggestion } from "../wording.ts"

export const moneyWords = {
  unknownCurrency: (code: string, known: ReadonlyArray<string>): Told => ({
    message: say("moneyProblems.unknownCurrency", { code }),
    hint: suggestion(code, known, say("moneyProblems.writeIsoCode"))
  }),
  noIndex: (year: string, level: number): Told => ({
    message: say("moneyProblems.noIndex", { year, level }),
    hint: say("moneyProblems.noIndexHint", { year, level })
  }),
  noCost: (side: "local" | "centre"): Told => ({
    message: side === "local" ? say("moneyProblems.noLocalCost") : say("moneyProblems.noCentreCost"),
    hint: say("moneyProblems.noCostHint", { side })
  }),
  missing: (key: string, why: Text): Told => ({
    message: say("moneyProblems.missing", { key, why }),
    hint: say("moneyProblems.missingHint", { key })
  }),
  because: {
    always: say("moneyProblems.always"),
    centres: say("moneyProblems.centres"),
    redundancy: say("moneyProblems.redundancy"),
    column: say("moneyProblems.column"),
    given: say("moneyProblems.given"),
    grant: say("moneyProblems.grant"),
    bounds: say("moneyProblems.bounds")
  },
  noPopulation: (what: string): Told => told("moneyProblems.noPopulation", { what }),
  unknownKey: (key: string, known: ReadonlyArray<string>): Told => ({
    message: say("moneyProblems.unknownKey", { key }),
    hint: suggestion(key, known)
  }),
  bandsNotAllowed: (key: string): Told => told("moneyProblems.bandsNotAllowed", { key }),
  bandsUnsorted: (first: number, second: number): Told => told("moneyProblems.bandsUnsorted", { second, first }),
  emptyKey: (key: string): Told => told("moneyProblems.emptyKey", { key }),
  phasing: (sum: number): Told => told("moneyProblems.phasing", { sum }),
  tooLate: (year: number, years: number): Told => told("moneyProblems.tooLate", { year, years }),
  tooLong: (years: number): Told => told("moneyProblems.tooLong", { years }),
  noBias: (name: string, known: ReadonlyArray<string>): Told => ({
    message: say("moneyProblems.noBias", { name }),
    hint: suggestion(name, known, say("moneyProblems.addUnderOneoffBias"))
  }),
  otherOverrun: (category: string, once: boolean): Told => told("moneyProblems.otherOverrun", { category, once }),
  biasUpsideDown: (upper: number, lower: number): Told => told("moneyProblems.biasUpsideDown", { upper, lower }),
  noOverrunOfTime: (name: string): Told => told("moneyProblems.noOverrunOfTime", { name }),
  noCaseType: (name: string, known: ReadonlyArray<string>): Told => ({
    message: say("moneyProblems.noCaseType", { name }),
    hint: suggestion(name, known)
  }),
  noActivity: (name: string, known: ReadonlyArray<string>): Told => ({
    message: say("moneyProblems.noActivity", { name }),
    hint: suggestion(name, known)
  }),
  tariffTakenByNobody: (caseType: string): Told => told("moneyProblems.tariffTakenByNobody", { caseType }),
  loanUnspent: told("moneyProblems.loanUnspent"),
  allOverhead: told("moneyProblems.allOverhead"),
  noUplift: told("moneyProblems.noUplift"),
  uncovered: (amount: string): Told => told("moneyProblems.uncovered", { amount }),
  costWithoutMoney: told("moneyProblems.costWithoutMoney"),
  givenBeside: (key: string): Told => ({
    message: say("moneyProblems.givenBeside", { key }),
    hint: say("moneyProblems.givenBesideHint", { key })
  }),
  needsPosts: told("moneyProblems.needsPosts")
} as const

/** A computed figure in a sentence. */
