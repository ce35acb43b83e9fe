/** The transition section's part of compile: names become indexes, numbers slots, gaps and contradictions problems. */
import type { Model } from "../../model/Model.ts"
import { ZERO } from "../../model/Slot.ts"
import type { Follow, Transition, Wave } from "../../model/transition/Transition.ts"
import type { Ledger, Path } from "../Ledger.ts"
import type { Named, TransitionNames } from "../Names.ts"
import type { QuantityInput } from "../quantitySchema.ts"
import type { MunicipalityColumns } from "../readMunicipalities.ts"
import type { Scenario } from "../Scenario.ts"
import { kinds } from "../Unit.ts"
import { suggestion } from "../wording.ts"
import { delayMonths } from "../../model/transition/preparation.ts"
import { compileOverrun } from "../money/compileBias.ts"
import { compileDayOne } from "./compileDayOne.ts"
import type { TransitionInput } from "./transitionSchema.ts"
import { transitionWords as say } from "./transitionWords.ts"

/** What compiling the rest of a scenario has found out. */
interface Around {
  readonly scenario: Scenario
  readonly municipalities: MunicipalityColumns
  readonly organisation: Model["organisation"]
  readonly ledger: Ledger
}

export interface CompiledTransition {
  readonly transition: Transition
  readonly names: TransitionNames
}

export const compileTransition = (around: Around): CompiledTransition | undefined => {
  const { scenario, organisation, ledger } = around
  const given = scenario.transition
  if (given === undefined) return undefined
  if (organisation === null) ledger.report({ path: ROOT, at: "key", code: "missing-section", ...say.needsOrganisation })
  const waves = compileWaves(scenario, given, ledger)
  checkRamp(given, scenario, ledger)
  if (scenario.money?.appraisal?.phasing !== undefined)
    ledger.warn({ path: ["money", "appraisal", "phasing"], at: "key", code: "no-effect", ...say.phasingReplaced })
  const { months, preparation, optimisation, startProductivity, ramp, attrition, handBack } = given
  const inMonths = (input: QuantityInput, ...path: Path) => ledger.slot(input, [...ROOT, ...path], kinds.months)
  const share = (input: QuantityInput, ...path: Path) => ledger.slot(input, [...ROOT, ...path], kinds.share)
  const leaving = (who: keyof typeof attrition) =>
    ledger.slot(attrition[who], [...ROOT, "attrition", who], kinds.shareBelowOne)
  const prepared: Transition["preparation"] = {
    months: inMonths(preparation.months, "preparation", "months"),
    projectFte: ledger.slot(preparation.projectFte, [...ROOT, "preparation", "projectFte"], kinds.fte),
    overrun: compileOverrun(around, preparation.bias, [...ROOT, "preparation", "bias"])
  }
  checkWaves(waves, given.months, longestDelay(prepared, ledger), ledger)
  const transition: Transition = {
    months,
    preparation: prepared,
    waves: waves.waves,
    optimisation: {
      months: inMonths(optimisation.months, "optimisation", "months"),
      shape: optimisation.shape,
      from: optimisation.from === undefined ? null : compileDayOne(around, optimisation.from)
    },
    follow: compileFollow(around, given),
    startProductivity: {
      followed: share(startProductivity.followed, "startProductivity", "followed"),
      recruited: share(startProductivity.recruited, "startProductivity", "recruited")
    },
    ramp: { months: inMonths(ramp.months, "ramp", "months"), shape: ramp.shape },
    attrition: { followed: leaving("followed"), recruited: leaving("recruited"), local: leaving("local") },
    recruitmentLeadMonths: inMonths(given.recruitmentLeadMonths, "recruitmentLeadMonths"),
    temporaryShare: share(given.temporaryShare, "temporaryShare"),
    doubleRunningMonths: inMonths(given.doubleRunningMonths, "doubleRunningMonths"),
    noticeMonths: inMonths(given.noticeMonths, "noticeMonths"),
    overtime: share(given.overtime, "overtime"),
    chase: share(given.chase, "chase"),
    handBack:
      handBack === undefined
        ? { months: ZERO, share: ZERO }
        : {
            months: inMonths(handBack.months, "handBack", "months"),
            share: share(handBack.share, "handBack", "share")
          }
  }
  const [year, month] = given.start.split("-").map(Number) as [number, number]
  return { transition, names: { start: { year, month }, months, waves: waves.names } }
}

const ROOT = ["transition"]

/** The wave that takes what no other does. */
const REST = "all"

/** Months that waves may come later than planned. */
const longestDelay = (preparation: Transition["preparation"], ledger: Ledger): number => {
  const values = ledger.values()
  values[preparation.months] = ledger.extremes(preparation.months).high
  if (preparation.overrun !== null) {
    const { slot } = preparation.overrun.mitigation
    values[slot] = ledger.extremes(slot).low
  }
  return delayMonths(preparation, values)
}

const compileWaves = (
  scenario: Scenario,
  given: TransitionInput,
  ledger: Ledger
): { readonly waves: ReadonlyArray<Wave>; readonly names: ReadonlyArray<Named> } => {
  const ids = Object.keys(scenario.caseTypes)
  const path = [...ROOT, "waves"]
  const waveOf = new Map<string, string>()
  const entries = Object.entries(given.waves)
  if (entries.length === 0) ledger.report({ path, at: "key", code: "no-wave", ...say.noWaves })
  for (const [wave, { caseTypes = [] }] of entries) {
    for (const [i, caseType] of caseTypes.entries()) {
      const at = { path: [...path, wave, "caseTypes", String(i)], at: "value" as const }
      const first = waveOf.get(caseType)
      if (!ids.includes(caseType))
        ledger.report({
          ...at,
          code: "unknown-name",
          message: say.noCaseType(caseType),
          hint: suggestion(caseType, ids)
        })
      else if (first !== undefined) ledger.report({ ...at, code: "in-two-waves", ...say.inTwoWaves(caseType, first) })
      else waveOf.set(caseType, wave)
    }
  }
  const rest = ids.filter((id) => !waveOf.has(id))
  const takesRest = given.waves[REST] !== undefined && given.waves[REST].caseTypes === undefined
  if (takesRest) for (const id of rest) waveOf.set(id, REST)
  else if (rest.length > 0 && entries.length > 0)
    ledger.report({ path, at: "key", code: "in-no-wave", ...say.inNoWave(rest.join(", ")) })
  if (takesRest && rest.length === 0)
    ledger.warn({ path: [...path, REST], at: "key", code: "no-effect", ...say.nothingLeft })
  const waves = entries.map(([wave, { caseTypes, goLive }]): Wave => {
    if (caseTypes === undefined && wave !== REST)
      ledger.report({ path: [...path, wave], at: "key", code: "empty-wave", ...say.nobodyInWave(wave) })
    const slot = ledger.slot(goLive, [...path, wave, "goLive"], kinds.changeMonth)
    return { takes: Uint8Array.from(ids, (id) => (waveOf.get(id) === wave ? 1 : 0)), goLive: slot }
  })
  return { waves, names: entries.map(([id, { label }]) => ({ id, label: label ?? id })) }
}

/** All of it must change hands in the months that are looked at, late as it may come. */
const checkWaves = (
  { waves, names }: ReturnType<typeof compileWaves>,
  months: number,
  delay: number,
  ledger: Ledger
): void => {
  for (const [i, { goLive }] of waves.entries()) {
    const latest = ledger.extremes(goLive).high + delay
    if (latest > months)
      ledger.report({
        path: [...ROOT, "waves", names[i]!.id, "goLive"],
        at: "value",
        code: "beyond-months",
        ...say.goLiveBeyond(Number(latest.toFixed(1)), Number(delay.toFixed(1)), months)
      })
  }
}

/** A share that nobody gives a source for and that is above this needs one. */
const MANY = 0.7

const compileFollow = ({ scenario, municipalities, ledger }: Around, { follow }: TransitionInput): Follow => {
  const path = [...ROOT, "follow"]
  const { share, column } = follow
  if (share !== undefined && column !== undefined)
    ledger.report({ path: [...path, "column"], at: "key", code: "said-twice", ...say.followTwice })
  if (share === undefined && column === undefined)
    ledger.report({ path, at: "key", code: "missing-key", ...say.followNowhere })
  if (column !== undefined) {
    const numbers = municipalities.numbers(column, [...path, "column"], "measure")
    const wrong = numbers.findIndex((value) => !(value >= 0 && value <= 1))
    if (wrong >= 0 && share === undefined)
      ledger.report({
        path: [...path, "column"],
        at: "value",
        code: "illegal-value",
        ...say.noShare(numbers[wrong]!, municipalities.names[wrong] ?? "")
      })
    return { kind: "column", column: numbers }
  }
  if (share === undefined) return { kind: "share", share: ZERO }
  const slot = ledger.slot(share, [...path, "share"], kinds.share)
  const record = written(share, scenario)
  const isSourced = typeof record !== "number" && record.source !== undefined
  if (ledger.values()[slot]! > MANY && !isSourced)
    ledger.warn({ path: [...path, "share"], at: "value", code: "many-follow", ...say.manyFollow })
  return { kind: "share", share: slot }
}

/** A number, or the parameter that it refers to. */
const written = (input: QuantityInput, { parameters = {} }: Scenario): QuantityInput =>
  typeof input === "number" || input.ref === undefined
    ? input
    : (parameters[input.ref.slice("parameters.".length)] ?? input)

/** Nobody can learn in no time. */
const checkRamp = ({ ramp, startProductivity }: TransitionInput, scenario: Scenario, ledger: Ledger): void => {
  const valueOf = (input: QuantityInput): number | undefined => {
    const number = written(input, scenario)
    return typeof number === "number" ? number : number.value
  }
  if (valueOf(ramp.months) !== 0) return
  for (const who of ["followed", "recruited"] as const)
    if ((valueOf(startProductivity[who]) ?? 0) < 1)
      ledger.report({ path: [...ROOT, "ramp", "months"], at: "value", code: "no-ramp", ...say.noRamp[who] })
}
