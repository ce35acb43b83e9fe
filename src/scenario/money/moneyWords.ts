/** What is said of problems in the money section, with the next step. */
import { say, type Text } from "../../words/Lang.ts"
import { suggestion } from "../wording.ts"

/** What was found, and the next step. */
export interface Said {
  readonly message: Text
  readonly hint: Text
}

export const moneyWords = {
  unknownCurrency: (code: string, known: ReadonlyArray<string>): Said => ({
    message: say("moneyProblems.unknownCurrency", { code }),
    hint: suggestion(code, known, say("moneyProblems.writeIso4217CodeDkkEurGbp"))
  }),
  noIndex: (year: string, level: number): Said => ({
    message: say("moneyProblems.noIndex", { year, level }),
    hint: say("moneyProblems.noIndexHint", { year, level })
  }),
  noCost: (side: "local" | "centre"): Said => ({
    message:
      side === "local"
        ? say("moneyProblems.nothingSaysWhatFteCosts")
        : say("moneyProblems.centresButNothingSaysWhatFte"),
    hint: say("moneyProblems.noCostHint", { side })
  }),
  missing: (key: string, why: Text): Said => ({
    message: say("moneyProblems.missing", { key, why }),
    hint: say("moneyProblems.missingHint", { key })
  }),
  because: {
    always: say("moneyProblems.always"),
    centres: say("moneyProblems.centres"),
    redundancy: say("moneyProblems.redundancy"),
    column: say("moneyProblems.column"),
    given: say("moneyProblems.given"),
    grant: say("moneyProblems.grant")
  },
  noPopulation: (what: string): Said => ({
    message: say("moneyProblems.noPopulation", { what }),
    hint: say("moneyProblems.noPopulationHint")
  }),
  unknownKey: (key: string, known: ReadonlyArray<string>): Said => ({
    message: say("moneyProblems.unknownKey", { key }),
    hint: suggestion(key, known)
  }),
  bandsNotAllowed: (key: string): Said => ({
    message: say("moneyProblems.bandsNotAllowed", { key }),
    hint: say("moneyProblems.bandsNotAllowedHint")
  }),
  bandsUnsorted: (first: number, second: number): Said => ({
    message: say("moneyProblems.bandsUnsorted", { second, first }),
    hint: say("moneyProblems.bandsUnsortedHint")
  }),
  emptyKey: (key: string): Said => ({
    message: say("moneyProblems.emptyKey", { key }),
    hint: say("moneyProblems.emptyKeyHint")
  }),
  phasing: (sum: number): Said => ({
    message: say("moneyProblems.phasing", { sum }),
    hint: say("moneyProblems.phasingHint")
  }),
  tooLate: (year: number, years: number): Said => ({
    message: say("moneyProblems.tooLate", { year, years }),
    hint: say("moneyProblems.tooLateHint")
  }),
  tooLong: (years: number): Said => ({
    message: say("moneyProblems.tooLong", { years }),
    hint: say("moneyProblems.tooLongHint")
  }),
  noBias: (name: string, known: ReadonlyArray<string>): Said => ({
    message: say("moneyProblems.noBias", { name }),
    hint: suggestion(name, known, say("moneyProblems.addUnderOneoffBias"))
  }),
  noCaseType: (name: string, known: ReadonlyArray<string>): Said => ({
    message: say("moneyProblems.noCaseType", { name }),
    hint: suggestion(name, known)
  }),
  noActivity: (name: string, known: ReadonlyArray<string>): Said => ({
    message: say("moneyProblems.noActivity", { name }),
    hint: suggestion(name, known)
  }),
  tariffTakenByNobody: (caseType: string): Said => ({
    message: say("moneyProblems.tariffTakenByNobody", { caseType }),
    hint: say("moneyProblems.tariffTakenByNobodyHint")
  }),
  loanUnspent: {
    message: say("moneyProblems.loanUnspent"),
    hint: say("moneyProblems.loanUnspentHint")
  },
  allOverhead: {
    message: say("moneyProblems.allOverhead"),
    hint: say("moneyProblems.allOverheadHint")
  },
  noUplift: {
    message: say("moneyProblems.noUplift"),
    hint: say("moneyProblems.noUpliftHint")
  },
  uncovered: (amount: string): Said => ({
    message: say("moneyProblems.uncovered", { amount }),
    hint: say("moneyProblems.uncoveredHint")
  }),
  costWithoutMoney: {
    message: say("moneyProblems.costWithoutMoney"),
    hint: say("moneyProblems.costWithoutMoneyHint")
  },
  givenBeside: (key: string): Said => ({
    message: say("moneyProblems.givenBeside", { key }),
    hint: say("moneyProblems.givenBesideHint", { key })
  }),
  needsPosts: {
    message: say("moneyProblems.needsPosts"),
    hint: say("moneyProblems.needsPostsHint")
  }
} as const

/** A computed figure in a sentence. */
