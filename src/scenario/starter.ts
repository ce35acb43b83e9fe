/** The commented scenario that `casecap init` writes, and the table it needs. */
import type { Words } from "../words/wordsIn.ts"

/** File name of the table beside the scenario. */
export const STARTER_TABLE = "municipalities.csv"

/** A small table: replace it with yours. */
export const starterTable = `code,name,region,population
101,Northtown,North,60000
102,Easthaven,North,25000
201,Southbridge,South,12000
202,Westerly,South,8000
`

/**
 * @param schema path of the JSON Schema for the editor, relative to the file, if there is one
 * @param words language of the comments
 */
export const starterScenario = (schema: string | undefined, { starter }: Words<"starter">): string =>
  `${schema === undefined ? "" : `# yaml-language-server: $schema=${schema}\n`}# ${starter.intro}
casecap: 1
id: starter
title: ${starter.labels.title}   # ${starter.text}
party: {id: us, label: ${starter.labels.party}}

# ${starter.parameters}
parameters:
  handOffMinutes: {value: 6, pert: [3, 6, 12], basis: assumed, note: ${starter.note}}

# ${starter.table}
municipalities: {table: ${STARTER_TABLE}, code: code, name: name, population: population, region: region}

# ${starter.time}
workingTime:
  gross: {value: 1924, basis: assumed}
  vacation: 222
  publicHolidays: 60
  sickness: {value: 90, pert: [70, 90, 120], basis: assumed}
  other: 30
  categoryAllowances:
    meetings: {value: 0.08, pert: [0.05, 0.08, 0.12], basis: assumed}
    administration: {value: 0.1, basis: assumed}

# ${starter.work}
caseTypes:
  housingSupport:
    label: ${starter.labels.caseType}
    recipients: {total: {value: 10000, basis: assumed}, spreadBy: population}
    activities:
      application:
        label: ${starter.labels.application}
        perRecipient: 0.3
        minutes: {value: 75, pert: [50, 75, 110], basis: assumed}
      change:
        label: ${starter.labels.change}
        perRecipient: 1
        minutes: {value: 25, pert: [15, 25, 40], basis: assumed}
      contact:
        label: ${starter.labels.contact}
        perRecipient: 2
        minutes: {value: 10, pert: [6, 10, 15], basis: assumed}
        automation: 0.1

# ${starter.upkeep}
competence:
  local: {minimumTrained: 2, ftePerTrained: 0.5, components: {courses: {hours: 20}, lawUpdates: {hours: 12}}}
  centre: {minimumTrained: 3, ftePerTrained: 0.9, components: {courses: {hours: 25}, lawUpdates: {hours: 12}}}

management: {localSpan: 15, centreSpan: 18}   # ${starter.span}

# ${starter.scale}
# baseline: {observedFte: 14, scaleUnitTimes: true, scaleHandOffs: false}

# ${starter.organisation}
organisation:
  form: interMunicipal
  centres:
    common: {label: ${starter.labels.centreLabel}, municipalities: all, secretariatFte: 0.5}
  # ${starter.share}
  activities:
    application: {share: {value: 0.9, pert: [0.7, 0.9, 1], basis: assumed}}
    change: {share: {value: 0.9, pert: [0.7, 0.9, 1], basis: assumed}, automation: 0.1}
    contact: {share: {value: 0.4, pert: [0.2, 0.4, 0.6], basis: assumed}}
  # ${starter.centre}
  centreRelativeUnitTime: {value: 0.8, pert: [0.65, 0.8, 0.95], basis: assumed}
  # ${starter.local}
  localRelativeUnitTime: {value: 1.05, pert: [1, 1.05, 1.2], basis: assumed}
  handoff:
    share: {value: 0.2, pert: [0.1, 0.2, 0.35], basis: assumed}
    sendMinutes: {ref: parameters.handOffMinutes}
    receiveMinutes: {ref: parameters.handOffMinutes}
    returnRate: 0.05
  coordination: {hoursPerMunicipality: 60}
`
