/** An assumption as something to name: its path, where it is used, its unit. */
import type { Assumption } from "../../scenario/Ledger.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { Side, Subject } from "./NumberPair.ts"
import { measured, type Measured } from "./Measured.ts"

export const subjectOf = ({ path, usedAt, kind }: Assumption): Subject => ({ path, usedAt, unit: kind.unit })

/** The assumption at a path. */
export const assumptionAt = ({ compiled }: Loaded, path: string): Assumption | undefined =>
  compiled.assumptions.find((one) => one.path === path)

/** An assumption's value as a figure. */
export const valueOf = (scenario: number, { path, value }: Pick<Assumption, "path" | "value">): Measured =>
  measured(`value(${path})`, [scenario], value)

export const sideOf = (scenario: number, assumption: Assumption): Side => ({
  value: valueOf(scenario, assumption),
  basis: assumption.basis,
  source: assumption.source ?? null,
  asOf: assumption.asOf ?? null,
  note: assumption.note ?? null,
  status: assumption.status ?? null
})
