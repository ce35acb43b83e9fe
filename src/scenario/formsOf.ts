/** What is chosen about staff and is no number: which ways of training there are, who is trained, posts and grades. */
import type { Scenario } from "./Scenario.ts"
import type { UpkeepInput } from "./workSchema.ts"

/** By dotted path; empty where a scenario says none of it. */
export const formsOf = ({ competence, organisation }: Scenario): Readonly<Record<string, unknown>> => {
  const forms: Record<string, unknown> = {}
  const put = (path: string, value: unknown): void => {
    if (value !== undefined) forms[path] = value
  }
  const places: ReadonlyArray<readonly [string, UpkeepInput | undefined]> = [
    ["competence.local", competence?.local],
    ["competence.centre", competence?.centre],
    ["organisation.competence.local", organisation?.competence?.local],
    ["organisation.competence.centre", organisation?.competence?.centre]
  ]
  for (const [path, upkeep] of places) {
    put(`${path}.trained`, upkeep?.trained?.per)
    put(`${path}.choose`, upkeep?.choose)
    for (const [id, way] of Object.entries(upkeep?.ways ?? {})) {
      const { max, minimumGroup, across } = { minimumGroup: undefined, across: undefined, ...way }
      put(`${path}.ways.${id}.max`, max)
      put(`${path}.ways.${id}.minimumGroup`, minimumGroup)
      put(`${path}.ways.${id}.across`, across)
    }
  }
  for (const [id, { per, grade }] of Object.entries(organisation?.posts ?? {})) {
    put(`organisation.posts.${id}.per`, per)
    put(`organisation.posts.${id}.grade`, grade)
  }
  for (const [path, measured] of measuredBelow(organisation, "organisation"))
    put(path, Array.isArray(measured) ? measured.join("; ") : Object.values(measured as object).join("; "))
  return forms
}

/** Measured minutes are no assumptions, but a benchmark rests on them. */
const measuredBelow = (value: unknown, path: string): ReadonlyArray<readonly [path: string, measured: unknown]> =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === "measured" ? [[`${path}.${key}`, inner] as const] : measuredBelow(inner, `${path}.${key}`)
      )
