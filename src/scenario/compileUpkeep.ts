/** Competence upkeep as slots: people to keep trained, and hours for each. */
import type { Upkeep } from "../model/Model.ts"
import { ONE, type Slot, ZERO } from "../model/Slot.ts"
import type { Ledger, Path } from "./Ledger.ts"
import type { UpkeepInput } from "./workSchema.ts"
import { type Kind, kinds } from "./Unit.ts"

/** Upkeep values, the nearest of an organisation's own and the general ones; components merge by name. */
export const compileUpkeep = (
  general: UpkeepInput | undefined,
  own: UpkeepInput | undefined,
  generalPath: Path,
  ownPath: Path,
  ledger: Ledger
): Upkeep => {
  const pick = (key: "minimumTrained" | "ftePerTrained", kind: Kind, neutral: Slot): Slot =>
    own?.[key] !== undefined
      ? ledger.slot(own[key], [...ownPath, key], kind)
      : general?.[key] !== undefined
        ? ledger.slot(general[key], [...generalPath, key], kind)
        : neutral
  const hours = new Map<string, Slot>()
  for (const [input, path] of [
    [general, generalPath],
    [own, ownPath]
  ] as const) {
    for (const [id, component] of Object.entries(input?.components ?? {})) {
      const at = [...path, "components", id]
      if (component.hours !== undefined) hours.set(id, ledger.slot(component.hours, [...at, "hours"], kinds.hours))
      if (component.cost !== undefined) ledger.slot(component.cost, [...at, "cost"], kinds.cost)
    }
  }
  return {
    minimumTrained: pick("minimumTrained", kinds.people, ZERO),
    ftePerTrained: pick("ftePerTrained", kinds.ftePerTrained, ONE),
    hours: [...hours.values()]
  }
}
