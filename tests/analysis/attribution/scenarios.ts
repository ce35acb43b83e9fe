/** Small scenarios for attributions: each text is what a test says differs. */
import type { Loaded } from "../../../src/scenario/load.ts"
import { loadTexts } from "../../support/load.ts"

const table = "code,name,people\n101,North,30000\n102,South,10000\n103,Island,2000\n"

/** Demand × minutes / hours and nothing else. */
export const product = (volume: number | string, minutes: number | string, hours: number): Promise<Loaded> =>
  loadTexts(
    {
      "one.csv": "code,name,people\n1,One,1\n",
      "s.yaml": `
casecap: 1
id: product
title: product
municipalities: {table: one.csv, code: code, name: name}
workingTime: {gross: ${hours}, vacation: 0, publicHolidays: 0, sickness: 0, other: 0}
caseTypes:
  pension:
    recipients: {total: ${volume}, spreadBy: people}
    activities: {application: {perRecipient: 1, minutes: ${minutes}}}
`
    },
    "s.yaml"
  )

const base = `
casecap: 1
id: small
title: small
municipalities: {table: three.csv, code: code, name: name, population: people}
workingTime:
  gross: 1924
  vacation: 185
  publicHolidays: 60
  sickness: {value: 90, pert: [70, 90, 110]}
  other: 0
  categoryAllowances: {meetings: 0.05, breaks: 0.07}
caseTypes:
  pension:
    recipients: {total: 20000, spreadBy: people}
    activities:
      application: {perRecipient: 0.3, minutes: {value: 60, pert: [40, 60, 90]}}
      change: {perRecipient: 0.8, minutes: 20, automation: 0.1}
  housing:
    recipients: {total: 9000, spreadBy: people}
    activities:
      application: {perRecipient: 0.5, minutes: 50}
competence:
  local: {minimumTrained: 2, ftePerTrained: 0.5, components: {courses: {hours: 15}, review: {hours: 10}}}
  centre: {minimumTrained: 3, ftePerTrained: 1, components: {courses: {hours: 20}}}
management: {localSpan: 18, centreSpan: 20}
`

export const organisation = `
organisation:
  centres:
    east: {municipalities: all, secretariatFte: 1}
  share: {value: 0.7, pert: [0.5, 0.7, 0.9]}
  automation: 0.1
  centreRelativeUnitTime: 0.7
  localRelativeUnitTime: 1.1
  handoff: {share: 0.2, sendMinutes: 5, receiveMinutes: 5, returnRate: 0.1}
  extraContacts: {perRecipient: 0.05, minutes: 6}
  coordination: {hoursPerMunicipality: 40}
`

/** The small scenario with more text and `--set` changes. */
export const small = (changes: ReadonlyArray<string> = [], more: string = organisation): Promise<Loaded> =>
  loadTexts({ "three.csv": table, "s.yaml": base + more }, "s.yaml", changes)

/** The small scenario with its lines changed; the second text may be another table. */
export const rewritten = (change: (yaml: string) => string, csv: string = table): Promise<Loaded> =>
  loadTexts({ "three.csv": csv, "s.yaml": change(base + organisation) }, "s.yaml")

/** Changes of the small scenario with wide ranges, most of which work on one another. */
export const wide = [
  "organisation.share={value: 0.4, pert: [0.1, 0.4, 0.9]}",
  "organisation.automation={value: 0.3, pert: [0, 0.3, 0.6]}",
  "organisation.handoff.sendMinutes={value: 12, pert: [5, 12, 20]}",
  "organisation.handoff.returnRate={value: 0.2, pert: [0, 0.2, 0.5]}",
  "caseTypes.housing.activities.application.minutes={value: 30, pert: [20, 30, 90]}",
  "management.centreSpan={value: 8, pert: [5, 8, 30]}"
]
