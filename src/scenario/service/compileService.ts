/** The service section's part of compile: channels and case promises, with an organisation's own values where it has some. */
import type { CasePromise, Channel, Service } from "../../model/service/Service.ts"
import type { Ledger } from "../Ledger.ts"
import type { Named } from "../Names.ts"
import type { Scenario } from "../Scenario.ts"
import { kinds } from "../Unit.ts"
import { suggestion } from "../wording.ts"
import { compileCaseRules, compileCases } from "./compileCases.ts"
import { compileChannel, compileChannelRules } from "./compileChannel.ts"
import { makeRules } from "./Rules.ts"
import type { CasesInput, ChannelInput } from "./serviceSchema.ts"
import { serviceNouns, serviceWords } from "./serviceWords.ts"

export interface CompiledService {
  readonly service: Service
  readonly channels: ReadonlyArray<Named>
}

export const compileService = (
  scenario: Scenario,
  ledger: Ledger,
  neutral: Array<string>
): CompiledService | undefined => {
  const given = scenario.service
  checkNames(scenario, ledger)
  if (given === undefined) return undefined
  if (Object.keys(given.channels ?? {}).length + Object.keys(given.cases ?? {}).length === 0)
    ledger.report({ path: ["service"], at: "key", code: "empty-service", ...serviceWords.nothing })
  const compiling: Compiling = { scenario, ledger, neutral, taken: new Map() }
  const channels = Object.entries(given.channels ?? {})
  return {
    service: {
      workingDaysPerYear: ledger.slot(given.workingDaysPerYear, ["service", "workingDaysPerYear"], kinds.daysPerYear),
      channels: channels.map(([id, channel]) => channelOf(compiling, id, channel)),
      cases: Object.entries(given.cases ?? {}).flatMap(([caseType, cases]) => casesOf(compiling, caseType, cases))
    },
    channels: channels.map(([id, { label }]) => ({ id, label: label ?? id }))
  }
}

interface Compiling {
  readonly scenario: Scenario
  readonly ledger: Ledger
  readonly neutral: Array<string>
  readonly taken: Taken
}

const channelOf = (compiling: Compiling, id: string, channel: ChannelInput): Channel => {
  const { scenario, ledger, neutral } = compiling
  const path = ["service", "channels", id]
  const own = { given: scenario.organisation?.service?.channels?.[id], path: ["organisation", ...path] }
  const general = { given: channel, path }
  return {
    covers: coversOf(compiling, channel, path),
    ...compileChannel(channel, path, ledger, neutral),
    today: compileChannelRules(makeRules([general], ledger, neutral)),
    after: compileChannelRules(makeRules([own, general], ledger, neutral))
  }
}

const casesOf = (compiling: Compiling, caseType: string, cases: CasesInput): ReadonlyArray<CasePromise> => {
  const { scenario, ledger, neutral } = compiling
  const index = Object.keys(scenario.caseTypes).indexOf(caseType)
  if (index < 0) return []
  const path = ["service", "cases", caseType]
  const own = { given: scenario.organisation?.service?.cases?.[caseType], path: ["organisation", ...path] }
  const general = { given: cases, path }
  return [
    {
      caseType: index,
      covers: coversOf(compiling, { ...cases, caseTypes: [caseType] }, path),
      ...compileCases(cases, path, ledger, neutral),
      today: compileCaseRules(makeRules([general], ledger, neutral)),
      after: compileCaseRules(makeRules([own, general], ledger, neutral))
    }
  ]
}

/** Which channel or case promise an activity belongs to, by case type and activity. */
type Taken = Map<string, string>

const coversOf = (
  { scenario, ledger, taken }: Compiling,
  group: { readonly activities: ReadonlyArray<string>; readonly caseTypes?: ReadonlyArray<string> },
  path: ReadonlyArray<string>
): ReadonlyArray<ReadonlyArray<boolean>> => {
  const name = path.join(".")
  const within = Object.entries(scenario.caseTypes).filter(([id]) => group.caseTypes?.includes(id) ?? true)
  const known = [...new Set(within.flatMap(([, { activities }]) => Object.keys(activities)))]
  for (const [i, activity] of group.activities.entries()) {
    if (known.includes(activity)) continue
    ledger.report({
      path: [...path, "activities", String(i)],
      at: "value",
      code: "unknown-name",
      message: serviceWords.unknown(activity, serviceNouns.activity),
      hint: suggestion(activity, known)
    })
  }
  return Object.entries(scenario.caseTypes).map(([caseType, { activities }]) =>
    Object.keys(activities).map((activity) => {
      if (!within.some(([id]) => id === caseType) || !group.activities.includes(activity)) return false
      const first = taken.get(`${caseType}.${activity}`)
      if (first !== undefined) {
        const at = [...path, "activities", String(group.activities.indexOf(activity))]
        ledger.report({
          path: at,
          at: "value",
          code: "staffed-twice",
          ...serviceWords.twice(activity, caseType, first)
        })
      } else taken.set(`${caseType}.${activity}`, name)
      return true
    })
  )
}

/** Case types and channels that are named must exist. */
const checkNames = (scenario: Scenario, ledger: Ledger): void => {
  const { service, organisation } = scenario
  const caseTypes = Object.keys(scenario.caseTypes)
  for (const id of Object.keys(service?.cases ?? {}))
    if (!caseTypes.includes(id))
      ledger.report({
        path: ["service", "cases", id],
        at: "key",
        code: "unknown-name",
        message: serviceWords.unknown(id, serviceNouns.caseType),
        hint: suggestion(id, caseTypes)
      })
  for (const [id, channel] of Object.entries(service?.channels ?? {}))
    for (const [i, caseType] of (channel.caseTypes ?? []).entries())
      if (!caseTypes.includes(caseType))
        ledger.report({
          path: ["service", "channels", id, "caseTypes", String(i)],
          at: "value",
          code: "unknown-name",
          message: serviceWords.unknown(caseType, serviceNouns.caseType),
          hint: suggestion(caseType, caseTypes)
        })
  const checkOwn = (kind: "channels" | "cases", what: (typeof serviceNouns)["channel" | "promise"]) => {
    const known = Object.keys(service?.[kind] ?? {})
    for (const id of Object.keys(organisation?.service?.[kind] ?? {}))
      if (!known.includes(id))
        ledger.report({
          path: ["organisation", "service", kind, id],
          at: "key",
          code: "unknown-name",
          message: serviceWords.unknown(id, what),
          hint: suggestion(id, known, kind === "cases" ? serviceWords.addCases : serviceWords.addChannel)
        })
  }
  checkOwn("channels", serviceNouns.channel)
  checkOwn("cases", serviceNouns.promise)
}
