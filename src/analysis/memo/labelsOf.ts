/** What the ids of some scenarios are called; where two files call one id differently, the first has its say. */
import type { Loaded } from "../../scenario/load.ts"
import type { UpkeepInput } from "../../scenario/workSchema.ts"
import type { Text } from "../../words/Lang.ts"
import type { Labels } from "./NumberPair.ts"

export const labelsOf = (scenarios: ReadonlyArray<Loaded>): Labels => {
  const labels = {
    caseTypes: new Map<string, Text>(),
    activities: new Map<string, Text>(),
    centres: new Map<string, Text>(),
    components: new Map<string, Text>(),
    money: new Map<string, Text>()
  }
  const put = (map: Map<string, Text>, id: string, label: Text) => void (map.has(id) || map.set(id, label))
  for (const { compiled, scenario } of scenarios) {
    const { caseTypes, activities, centres } = compiled.names
    for (const [c, { id, label }] of caseTypes.entries()) {
      put(labels.caseTypes, id, label)
      for (const activity of activities[c]!) {
        put(labels.activities, `${id}.${activity.id}`, activity.label)
        put(labels.activities, activity.id, activity.label)
      }
    }
    const { money } = compiled.names
    for (const { id, label } of money === undefined
      ? []
      : [...money.oneOff, ...money.direct.local, ...money.direct.centre, ...money.given])
      put(labels.money, id, label)
    for (const { id, label } of centres) put(labels.centres, id, label ?? id)
    for (const { id, label } of compiled.names.posts ?? []) put(labels.components, id, label)
    for (const [id, one] of [...labelledIn(scenario.organisation?.principals), ...labelledIn(scenario.money?.grades)])
      if (one.label !== undefined) put(labels.components, id, one.label)
    for (const upkeep of upkeepsIn(scenario)) {
      for (const [id, { label }] of Object.entries(upkeep?.components ?? {})) put(labels.components, id, label ?? id)
      for (const [id, { label }] of Object.entries(upkeep?.ways ?? {})) put(labels.components, id, label ?? id)
    }
  }
  return labels
}

interface Labelled {
  readonly label?: Text | undefined
}

/** What of a section can have a label; a number beside them has none. */
const labelledIn = (
  section: Readonly<Record<string, Labelled | number>> | undefined
): ReadonlyArray<readonly [string, Labelled]> =>
  Object.entries(section ?? {}).flatMap(([id, one]) => (typeof one === "number" ? [] : [[id, one] as const]))

const upkeepsIn = ({ competence }: Loaded["scenario"]): ReadonlyArray<UpkeepInput | undefined> => [
  competence?.local,
  competence?.centre
]
