/** What each municipality has today, keeps and gives up, in every scenario. */
import type { Ground, MunicipalityFindings, MunicipalityInModel, OwnFindings } from "./Findings.ts"
import { type Metric, national } from "../../model/Metric.ts"
import { measure } from "../measure.ts"
import type { Text } from "../../words/Lang.ts"
import type { MemoDraws } from "./memoDraws.ts"
import { measured } from "./Measured.ts"
import { type Evaluated, groundOf, intervalOf } from "./modelFindings.ts"
import type { Secrets } from "./secrecy.ts"

/** @param own the code of the municipality whose case types are told apart */
export const municipalFindings = (
  runs: ReadonlyArray<Evaluated>,
  secrets: Secrets,
  draws: MemoDraws | null,
  own?: string
): ReadonlyArray<MunicipalityFindings> => {
  const names = new Map<string, Pick<MunicipalityFindings, "name" | "population">>()
  const byCode = runs.map(({ loaded, result }, place) => {
    const found = new Map<string, MunicipalityInModel>()
    for (const [m, { code, name, population }] of loaded.compiled.names.municipalities.entries()) {
      if (!names.has(code)) {
        names.set(code, {
          name,
          population: population === undefined ? null : measured(`population@${code}`, [place], population)
        })
      }
      const { baseline, local, leaves } = result.municipalities[m]!
      found.set(code, {
        baseline: measured(`baseline@${code}`, [place], baseline),
        local: measured(`local@${code}`, [place], local),
        leaves: measured(`leaves@${code}`, [place], leaves),
        share: measured(`ratio(leaves@${code}, baseline@${code})`, [place], baseline > 0 ? leaves / baseline : 0)
      })
    }
    return found
  })
  return [...names].map(([code, about]) => ({
    code,
    ...about,
    models: byCode.map((found) => found.get(code) ?? null),
    caseTypes: code === own ? caseTypesAt(runs, code) : [],
    grounds: code === own ? runs.map((run, place) => groundAt(run, place, code, secrets)) : [],
    own: code === own ? runs.map((run, place) => ownFindings(run, place, code, draws)) : []
  }))
}

/** The municipality looked at closely: what moves, who serves it, and which desks are thin. */
const ownFindings = (
  { loaded: { compiled }, result }: Evaluated,
  place: number,
  code: string,
  draws: MemoDraws | null
): OwnFindings | null => {
  const { model, names } = compiled
  const m = names.municipalities.findIndex((one) => one.code === code)
  if (m < 0) return null
  const { allocation } = result
  const n = names.caseTypes.length
  const moved = measure(model, allocation, { ...national("moved"), municipality: m } as Metric)
  const values = draws?.own(place)
  const served = model.organisation?.participates[m] === 1 ? model.organisation.centreOf.slice(m * n, m * n + n) : []
  const centres = [...new Set(served)].filter((g) => g >= 0)
  const thin = (sites: typeof allocation.local): ReadonlyArray<Text> =>
    names.caseTypes.flatMap(({ label }, c) => {
      const work = sites.core[m * n + c]! + sites.transaction[m * n + c]!
      return work > 0 && work < 1 ? [label] : []
    })
  return {
    interval: values === undefined ? null : intervalOf(`local@${code}`, [place], values),
    moved: measured(`moved@${code}`, [place], moved),
    beyond: measured(`leaves@${code} - moved@${code}`, [place], result.municipalities[m]!.leaves - moved),
    centres: centres.map((g) => {
      const host = model.organisation!.hosts[g]!
      const { id, label } = names.centres[g]!
      return { label: label ?? id, host: host < 0 ? null : (names.municipalities[host]?.name ?? null) }
    }),
    thin: { before: thin(allocation.statusQuo), after: thin(allocation.local) }
  }
}

const groundAt = ({ loaded }: Evaluated, place: number, code: string, secrets: Secrets): Ground | null => {
  const municipality = loaded.compiled.names.municipalities.findIndex((one) => one.code === code)
  if (municipality < 0) return null
  return groundOf(loaded, place, { ...national("local"), municipality } as Metric, secrets.among([place]), `@${code}`)
}

const caseTypesAt = (runs: ReadonlyArray<Evaluated>, code: string): MunicipalityFindings["caseTypes"] => {
  const labels = new Map<string, Text>()
  for (const { loaded } of runs) {
    for (const { id, label } of loaded.compiled.names.caseTypes) if (!labels.has(id)) labels.set(id, label)
  }
  return [...labels].map(([id, label]) => ({
    id,
    label,
    models: runs.map(({ loaded: { compiled }, result }, place) => {
      const municipality = compiled.names.municipalities.findIndex((one) => one.code === code)
      const caseType = compiled.names.caseTypes.findIndex((one) => one.id === id)
      if (municipality < 0 || caseType < 0) return null
      const of = (quantity: "baseline" | "local") =>
        measured(
          `${quantity}.${id}@${code}`,
          [place],
          measure(compiled.model, result.allocation, national(quantity, caseType, { municipality }))
        )
      return { baseline: of("baseline"), local: of("local") }
    })
  }))
}
