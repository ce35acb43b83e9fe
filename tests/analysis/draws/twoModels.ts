/** Two small models that share their demand and differ in their organisation; each text is what a test adds. */
import type { Loaded } from "../../../src/scenario/load.ts"
import { loadTexts } from "../../support/load.ts"

const base = `
casecap: 1
id: small
title: small
municipalities: {table: three.csv, code: code, name: name, population: people}
parameters: {handOffMinutes: {value: 6, pert: [2, 6, 15]}}
workingTime:
  gross: 1924
  vacation: 185
  publicHolidays: 60
  sickness: {value: 90, uniform: [70, 110]}
  other: 0
  categoryAllowances: {meetings: {value: 0.05, pert: [0.02, 0.05, 0.1]}}
  individualAllowances: {local: {systems: {value: 37, pert: [10, 37, 80]}}}
caseTypes:
  pension:
    recipients: {total: {value: 60000, normal90: [55000, 65000]}, spreadBy: people}
    activities:
      application: {perRecipient: 0.3, minutes: {value: 60, lognormal90: [40, 90]}}
      change: {perRecipient: {value: 0.8, triangular: [0.5, 0.8, 1.2]}, minutes: 20}
  housing:
    recipients: {total: 30000, spreadBy: people}
    activities: {application: {perRecipient: 0.5, minutes: {value: 50, pert: [30, 50, 80]}}}
competence:
  local:
    minimumTrained: 2
    ftePerTrained: 0.5
    components: {courses: {hours: {value: 15, pert: [8, 15, 25]}, cost: {value: 900, pert: [500, 900, 2000]}}}
  centre: {minimumTrained: 3, ftePerTrained: 1, components: {courses: {hours: 20}}}
management: {localSpan: 18, centreSpan: 20}
organisation:
  centres: {east: {municipalities: all}}
  handoff:
    share: {value: 0.2, pert: [0.1, 0.2, 0.4]}
    sendMinutes: {ref: parameters.handOffMinutes}
    receiveMinutes: {ref: parameters.handOffMinutes}
  coordination: {hoursPerMunicipality: 40}
  automation: {value: 0.1, pert: [0, 0.1, 0.3]}
`

const texts = {
  "three.csv": "code,name,people\n101,North,30000\n102,South,10000\n103,Island,2000\n",
  "state.yaml": `${base}  share: {value: 0.8, pert: [0.6, 0.8, 0.95]}\n  centreRelativeUnitTime: 0.7\n`,
  "joint.yaml": `${base}  share: {value: 0.6, pert: [0.5, 0.6, 0.8]}\n  centreRelativeUnitTime: 0.72\n`,
  "today.yaml": base.slice(0, base.indexOf("organisation:"))
}

/** One of the models; `more` goes at the end of its file. */
export const model = (
  name: "state" | "joint" | "today",
  more = "",
  changes: ReadonlyArray<string> = []
): Promise<Loaded> => loadTexts({ ...texts, [`${name}.yaml`]: texts[`${name}.yaml`] + more }, `${name}.yaml`, changes)
