/** A published business case: its yearly amounts are given, and it has neither staff nor municipalities. */
import type { Model } from "../../model/Model.ts"
import { INFINITE, ONE, ZERO } from "../../model/Slot.ts"
import type { Compiled } from "../Compiled.ts"
import { checkParty } from "../checkParty.ts"
import { makeLedger } from "../Ledger.ts"
import type { Names } from "../Names.ts"
import { errorsIn, type Problem } from "../Problem.ts"
import type { MunicipalityColumns } from "../readMunicipalities.ts"
import { derivedOf } from "../product.ts"
import { registerUnused } from "../registerUnused.ts"
import type { Scenario } from "../Scenario.ts"
import { at, type Tree } from "../Tree.ts"
import { compileMoney } from "./compileMoney.ts"
import { moneyWords } from "./moneyWords.ts"

/** Whether what somebody wrote is such a case; asked before anything is known to hold. */
const isGivenCase = (written: unknown): boolean => {
  const money = isMap(written) ? written["money"] : undefined
  return isMap(money) && money["amounts"] === "given"
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

/** The same with what such a case leaves out, so that it has the shape of any scenario; nothing reads it. */
export const withEmptyParts = (written: unknown): unknown =>
  isGivenCase(written) ? { ...EMPTY_PARTS, ...(written as object) } : written

const EMPTY_PARTS = {
  municipalities: { table: "-", code: "-", name: "-" },
  workingTime: { gross: 0, vacation: 0, publicHolidays: 0, sickness: 0, other: 0 },
  caseTypes: {}
}

/** What belongs to staff or municipalities. */
const OF_STAFF = [
  "municipalities",
  "workingTime",
  "relativeUnitTime",
  "caseTypes",
  "competence",
  "management",
  "baseline",
  "organisation"
] as const

export const compileGivenCase = (
  scenario: Scenario,
  tree: Tree
): { readonly compiled: Compiled | undefined; readonly problems: ReadonlyArray<Problem> } => {
  const ledger = makeLedger(tree, scenario.parameters ?? {})
  for (const key of OF_STAFF)
    if (at(tree, [key]) !== undefined)
      ledger.report({ path: [key], at: "key", code: "unknown-key", ...moneyWords.givenBeside(key) })
  for (const key of OF_MONEY)
    if (scenario.money![key] !== undefined)
      ledger.report({ path: ["money", key], at: "key", code: "unknown-key", ...moneyWords.givenBeside(`money.${key}`) })
  const money = compileMoney({
    scenario,
    municipalities: NOBODY,
    organisation: null,
    caseTypes: [],
    ledger,
    neutral: []
  })
  for (const name of Object.keys(scenario.parameters ?? {})) registerUnused(name, scenario, tree, ledger)
  const names: Names = {
    caseTypes: [],
    activities: [],
    municipalities: [],
    centres: [],
    ...(money === undefined ? {} : { money: money.names })
  }
  checkParty(scenario, names, ledger.report)
  const problems = ledger.problems()
  if (errorsIn(problems).length > 0 || money === undefined) return { compiled: undefined, problems }
  return {
    problems,
    compiled: {
      model: { ...NO_STAFF, values: ledger.values(), derived: derivedOf(ledger.products()), money: money.money },
      names,
      assumptions: ledger.assumptions(),
      products: ledger.products(),
      observation: null,
      ftePerEmployee: null,
      reading: { leftOut: NOBODY.leftOut, signs: NOBODY.signs },
      columns: new Map(),
      neutral: []
    }
  }
}

/** Parts of money that price staff. */
const OF_MONEY = ["costPerFte", "direct", "competenceCost", "release"] as const

const NOBODY: MunicipalityColumns = {
  count: 0,
  codes: [],
  names: [],
  indexOf: () => -1,
  indexesOfName: () => [],
  regions: undefined,
  regionColumn: undefined,
  population: undefined,
  coordinates: undefined,
  coordinateColumns: { latitude: "", longitude: "" },
  texts: () => undefined,
  numbers: () => new Float64Array(0),
  isBroken: () => false,
  used: new Map(),
  leftOut: [],
  signs: new Map(),
  problems: () => []
}

const TIME = { gross: ONE, deductions: [], hoursPerDay: ONE, categoryAllowances: [] }

const NO_STAFF: Omit<Model, "values" | "derived" | "money"> = {
  municipalities: 0,
  population: new Float64Array(0),
  workingTime: TIME,
  centreWorkingTime: TIME,
  localAllowances: [],
  centreAllowances: [],
  caseTypes: [],
  upkeep: {
    minimumTrained: ZERO,
    ftePerTrained: ONE,
    hours: [],
    ways: [],
    required: ZERO,
    reach: ONE,
    per: "caseType"
  },
  localSpan: INFINITE,
  centreSpan: INFINITE,
  observed: null,
  organisation: null,
  service: null,
  errors: null,
  quality: null,
  transition: null,
  staffing: null
}
