/** Targets for tests of sensitivity: plain functions of uniforms, and a scenario small enough to work out by hand. */
import { normalQuantile } from "../../../src/kernel/normal.ts"
import type { Target } from "../../../src/analysis/sensitivity/Target.ts"

/** A function of inputs that are uniform on 0..1, or images of such by `quantile`; central values are medians. */
export const plainTarget = (
  inputs: ReadonlyArray<string>,
  f: (x: Float64Array) => number,
  quantile: (u: number) => number = (u) => u
): Target => ({
  inputs,
  correlated: [],
  columns: inputs.map((_, input) => ({ input, scenario: 0, central: quantile(0.5), quantile })),
  parts: [
    {
      columns: [...inputs.keys()],
      values: (rows, count, out) => {
        const width = inputs.length
        for (let row = 0; row < count; row++) out[row] = f(rows.subarray(row * width, (row + 1) * width))
      }
    }
  ]
})

export const standardNormal = normalQuantile

/** One municipality, one case type, nothing but core work: FTE = volume · minutes / 60 / hours. */
export const oneActivity = {
  "town.csv": "code,name,recipients\n1,Ørby,1\n",
  "work.yaml": `casecap: 1
id: work
title: Work
municipalities: {table: town.csv, code: code, name: name}
workingTime:
  gross: {value: 1480, normal90: [1400, 1550], basis: assumed}
  vacation: 0
  publicHolidays: 0
  sickness: 0
  other: 0
caseTypes:
  pension:
    label: Pension
    recipients: {column: recipients, factor: {value: 12000, normal90: [11000, 13500]}}
    activities:
      application: {perRecipient: 1, minutes: {value: 38, normal90: [30, 50]}}
`
}

/** Two towns, one centre, four uncertain numbers; `theirs` differs in the share and in the range of hand-offs. */
export const twoParties = {
  "towns.csv": "code,name,recipients\n1,Ørby,9000\n2,Nibe,3000\n",
  "base.yaml": `casecap: 1
id: base
title: {da: Grundlag, en: Base}
municipalities: {table: towns.csv, code: code, name: name}
workingTime: {gross: 1924, vacation: 185, publicHolidays: 59, sickness: 91, other: 0}
caseTypes:
  pension:
    label: {da: Pension, en: Pension}
    recipients: {column: recipients, factor: 60}
    activities:
      application: {perRecipient: 0.5, minutes: {value: 60, pert: [40, 60, 90], basis: assumed}}
`,
  "ours.yaml": organised("ours", "Vores model", "Our model", 0.8, "[2, 6, 15]"),
  "theirs.yaml": organised("theirs", "Deres model", "Their model", 0.9, "[4, 8, 20]")
}

function organised(id: string, da: string, en: string, share: number, handOff: string): string {
  return `casecap: 1
id: ${id}
title: {da: ${da}, en: ${en}}
extends: base.yaml
organisation:
  centres: {aby: {label: Åby, secretariatFte: {value: 6, uniform: [2, 10]}}}
  share: ${share}
  centreRelativeUnitTime: {value: 0.7, pert: [0.5, 0.7, 0.9], basis: assumed}
  handoff: {share: 0.3, sendMinutes: {pert: ${handOff}}, receiveMinutes: 5}
  coordination: {hoursPerMunicipality: 74}
`
}
