/** Scenario → model: names become indexes, numbers become slots, neutral values are filled in; no failure after. */
import { say } from "../words/Lang.ts"
import type { Compiled } from "./Compiled.ts"
import type { CaseType, Model } from "../model/Model.ts"
import { INFINITE, type Slot } from "../model/Slot.ts"
import { compileBaseline } from "./compileBaseline.ts"
import { compileCaseType } from "./compileCaseType.ts"
import { compileOrganisation } from "./compileOrganisation.ts"
import { compileUpkeep, wayNames } from "./compileUpkeep.ts"
import { compileDuties, compileWorkingTime } from "./compileWorkingTime.ts"
import { checkRangeEnds } from "./rangeEnds.ts"
import { checkParty } from "./checkParty.ts"
import { checkCorrelations } from "./correlations.ts"
import { type Ledger, makeLedger } from "./Ledger.ts"
import { checkPostGrades } from "./compileGovernance.ts"
import { checkDecay, compileErrors } from "./quality/compileErrors.ts"
import { settleWays } from "./training/settleWays.ts"
import type { Named, Names, ServiceNames } from "./Names.ts"
import { compileGivenCase } from "./money/givenCase.ts"
import { derivedOf } from "./product.ts"
import { registerUnused } from "./registerUnused.ts"
import { checkMoney } from "./money/checkMoney.ts"
import { compileMoney } from "./money/compileMoney.ts"
import { moneyWords } from "./money/moneyWords.ts"
import { errorsIn, type Problem } from "./Problem.ts"
import { type CompiledService, compileService } from "./service/compileService.ts"
import { checkService } from "./service/checkService.ts"
import { compileQuality } from "./quality/compileQuality.ts"
import { checkTransition } from "./transition/checkTransition.ts"
import { compileTransition } from "./transition/compileTransition.ts"
import { compileStaffing } from "./staffing/compileStaffing.ts"
import { type MunicipalityColumns, readMunicipalities, type Tables } from "./readMunicipalities.ts"
import type { Scenario } from "./Scenario.ts"
import type { Tree } from "./Tree.ts"
import { toldApart } from "./toldApart.ts"
import type { UpkeepInput } from "./workSchema.ts"
import { kinds } from "./Unit.ts"

/** Compile, or report every dangling name, missing part and impossible value at once. */
export const compile = (
  scenario: Scenario,
  tree: Tree,
  tables: Tables
): { readonly compiled: Compiled | undefined; readonly problems: ReadonlyArray<Problem> } => {
  if (scenario.money?.amounts === "given") return compileGivenCase(scenario, tree)
  const ledger = makeLedger(tree, scenario.parameters ?? {})
  const neutral: Array<string> = []
  const municipalities = readMunicipalities(tables, scenario.municipalities, ledger)
  const workingTime = compileWorkingTime(scenario, ledger)
  const caseTypes = Object.entries(scenario.caseTypes).map(([id, caseType]) =>
    compileCaseType(id, caseType, { scenario, municipalities, ledger }, neutral)
  )
  if (caseTypes.length === 0) {
    ledger.report({
      path: ["caseTypes"],
      at: "value",
      code: "no-case-types",
      message: say("scenario.noCaseType"),
      hint: say("scenario.addCaseType")
    })
  }
  const upkeep = compileUpkeep(scenario, "local", false, ledger)
  const baseline = compileBaseline(scenario, ledger)
  const management = scenario.management
  if (management === undefined) neutral.push("management")
  if (scenario.competence === undefined) neutral.push("competence")
  const organisation = compileOrganisation(scenario, municipalities, ledger, neutral)
  const allowances = scenario.workingTime.individualAllowances
  const service = compileService(scenario, ledger, neutral)
  const money = compileMoney({
    scenario,
    municipalities,
    organisation: organisation?.organisation ?? null,
    caseTypes,
    ledger,
    neutral
  })
  const transition = compileTransition({
    scenario,
    municipalities,
    organisation: organisation?.organisation ?? null,
    ledger
  })
  const staffing = compileStaffing({ scenario, municipalities, caseTypes, ledger, neutral }, tables)
  const model: Model = {
    values: ledger.values(),
    derived: [],
    municipalities: municipalities.count,
    population: populationOf(scenario, municipalities, caseTypes),
    ...workingTime,
    localAllowances: compileDuties(allowances?.local, "local", ledger),
    centreAllowances: compileDuties(allowances?.centre, "centre", ledger),
    caseTypes,
    upkeep,
    localSpan:
      management === undefined ? INFINITE : ledger.slot(management.localSpan, ["management", "localSpan"], kinds.span),
    centreSpan: centreSpan(scenario, ledger),
    observed: baseline.scaled,
    organisation: organisation?.organisation ?? null,
    service: service?.service ?? null,
    errors: compileErrors(scenario, ledger),
    money: money?.money ?? null,
    quality: compileQuality(scenario, ledger),
    transition: transition?.transition ?? null,
    staffing: staffing?.staffing ?? null
  }
  for (const name of Object.keys(scenario.parameters ?? {})) registerUnused(name, scenario, tree, ledger)
  checkCorrelations(scenario, ledger)
  if (scenario.money === undefined) checkPostGrades(scenario, ledger)
  checkDecay(scenario, ledger)
  if (scenario.money?.competenceCost !== "included") warnOfIdleCosts(scenario, ledger)
  const names: Names = {
    ...namesOf(scenario, municipalities, organisation?.centres ?? []),
    ...(service === undefined ? {} : { service: namesOfService(service) }),
    ...(money === undefined ? {} : { money: money.names }),
    ...(model.organisation === null || model.organisation.posts.length === 0 ? {} : { posts: postNames(scenario) }),
    ways: {
      today: wayNames(scenario, "local", false),
      local: wayNames(scenario, "local", true),
      centre: wayNames(scenario, "centre", true)
    },
    ...(model.quality === null ? {} : { quality: { atLeast: model.quality.atLeast } }),
    ...(transition === undefined ? {} : { transition: transition.names }),
    ...(staffing === undefined ? {} : { staffing: staffing.names })
  }
  checkParty(scenario, names, ledger.report)
  const finished: Model = { ...model, values: ledger.values(), derived: derivedOf(ledger.products()) }
  const found = [...ledger.problems(), ...municipalities.problems(), ...(staffing?.problems ?? [])]
  // A misspelt name leaves something else unused: that is no second problem.
  const problems = errorsIn(found).length === 0 ? found : found.filter(({ code }) => !ABOUT_USE.has(code))
  const atEnds = checkRangeEnds(finished, scenario, ledger, tree)
  const wrong = errorsIn(problems).length + errorsIn(atEnds).length > 0
  const met = wrong
    ? []
    : [
        ...checkMoney(scenario, finished, ledger),
        ...checkService(finished, names, ledger),
        ...checkTransition(finished, tree)
      ]
  const before = ledger.problems().length
  const settled = wrong ? finished : settleWays(finished, scenario, ledger)
  const ofWays = ledger.problems().slice(before)
  const all = [...problems, ...atEnds, ...met, ...ofWays]
  if (errorsIn(all).length > 0) return { compiled: undefined, problems: all }
  return {
    problems: all,
    compiled: {
      model: settled,
      names,
      assumptions: ledger.assumptions(),
      products: ledger.products(),
      observation: baseline.observation,
      ftePerEmployee: baseline.ftePerEmployee,
      columns: new Map([...municipalities.used, ...(staffing?.columns ?? [])]),
      neutral,
      reading: { leftOut: municipalities.leftOut, signs: municipalities.signs }
    }
  }
}

const namesOf = (scenario: Scenario, municipalities: MunicipalityColumns, centres: Names["centres"]): Names => ({
  caseTypes: Object.entries(scenario.caseTypes).map(([id, { label }]) => ({ id, label: label ?? id })),
  activities: Object.values(scenario.caseTypes).map(({ activities }) =>
    Object.entries(activities).map(([id, { label }]) => ({ id, label: label ?? id }))
  ),
  municipalities: placesOf(municipalities),
  centres
})

const namesOfService = ({ service, channels }: CompiledService): ServiceNames => ({
  channels,
  caseTypes: service.cases.map(({ caseType }) => caseType)
})
const postNames = ({ organisation }: Scenario): ReadonlyArray<Named> =>
  Object.entries(organisation?.posts ?? {}).map(([id, { label }]) => ({ id, label: label ?? id }))

const placesOf = ({ codes, names, regions, population, coordinates }: MunicipalityColumns): Names["municipalities"] => {
  const told = toldApart(names, codes)
  return codes.map((code, m) => ({
    code,
    name: told[m]!,
    region: regions?.[m],
    population: population?.[m],
    ...(coordinates === undefined
      ? {}
      : { at: { latitude: coordinates.latitude[m]!, longitude: coordinates.longitude[m]! } })
  }))
}

/** Direct cost of competence that nothing counts: of a base it may serve another scenario. */
const warnOfIdleCosts = (scenario: Scenario, ledger: Ledger): void => {
  if (scenario.money?.competenceCost === "excluded") return
  for (const side of ["local", "centre"] as const)
    for (const [id, { cost }] of Object.entries(componentsOf(scenario.competence?.[side])))
      if (cost !== undefined)
        ledger.warn({
          path: ["competence", side, "components", id, "cost"],
          at: "key",
          code: "no-effect",
          ...moneyWords.costWithoutMoney
        })
}

const componentsOf = (upkeep: UpkeepInput | undefined) => upkeep?.components ?? {}

const ABOUT_USE = new Set(["no-effect", "unused-parameter"])

const centreSpan = (scenario: Scenario, ledger: Ledger): Slot => {
  const span = scenario.management?.centreSpan
  if (span !== undefined) return ledger.slot(span, ["management", "centreSpan"], kinds.span)
  if (scenario.management !== undefined && Object.keys(scenario.organisation?.centres ?? {}).length > 0) {
    ledger.report({
      path: ["management"],
      at: "key",
      code: "missing-key",
      message: say("scenario.noCentreSpan"),
      hint: say("scenario.addCentreSpan")
    })
  }
  return INFINITE
}

const populationOf = (scenario: Scenario, municipalities: MunicipalityColumns, caseTypes: ReadonlyArray<CaseType>) =>
  caseTypes.some(({ relativeUnitTime }) => relativeUnitTime.kind === "scaleCurve") &&
  scenario.municipalities.population !== undefined
    ? (municipalities.population ?? new Float64Array(municipalities.count))
    : new Float64Array(municipalities.count)
