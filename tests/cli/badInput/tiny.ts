/** A small scenario that is fine, for cases that each spoil one thing in it. */

export const tinyTable = `code,name,region,population,pace
101,Nordby,North,60000,1.0
102,Østby,North,25000,1.1
201,Sydby,South,12000,0.9
`

export const tinyScenario = `casecap: 1
id: tiny
title: {da: Lille, en: Tiny}
parameters:
  sendMinutes: {value: 6, pert: [3, 6, 12], basis: assumed}
municipalities: {table: m.csv, code: code, name: name, population: population, region: region}
workingTime:
  gross: 1924
  vacation: 185
  publicHolidays: 59
  sickness: 80
  other: 0
  categoryAllowances: {meetings: 0.1, breaks: 0.05}
caseTypes:
  housing:
    recipients: {total: 90000, spreadBy: population}
    activities:
      application: {perRecipient: 0.2, minutes: 40}
      change:
        perRecipient: 0.5
        minutes: {value: 15, pert: [8, 15, 30], basis: assumed}
  pension:
    recipients: {column: population, factor: 0.2}
    activities:
      application: {perRecipient: 0.1, minutes: 60}
competence:
  local: {minimumTrained: 1, ftePerTrained: 0.5, components: {courses: {hours: 30}}}
  centre: {minimumTrained: 2, ftePerTrained: 1, components: {courses: {hours: 30}}}
management: {localSpan: 12, centreSpan: 15}
organisation:
  form: state
  centres:
    hub: {secretariatFte: 1}
  share: 0.8
  centreRelativeUnitTime: 0.7
  handoff: {share: 0.3, sendMinutes: {ref: parameters.sendMinutes}, receiveMinutes: 5, returnRate: 0.1}
`

export type Texts = Readonly<Record<string, string | Uint8Array>>

/** The tiny scenario as `s.yaml` with its table, some texts in it replaced; a text that is not there is a mistake. */
export const tiny = (...edits: ReadonlyArray<readonly [from: string, to: string]>): Texts => ({
  "m.csv": tinyTable,
  "s.yaml": edited(tinyScenario, edits)
})

/** The tiny scenario with its table replaced in places. */
export const tinyWithTable = (...edits: ReadonlyArray<readonly [from: string, to: string]>): Texts => ({
  "m.csv": edited(tinyTable, edits),
  "s.yaml": tinyScenario
})

/** A section laid into the tiny scenario, some texts of it replaced. */
export const tinyWith =
  (section: string) =>
  (...edits: ReadonlyArray<readonly [from: string, to: string]>): Texts =>
    tiny(["organisation:\n", `${edited(section, edits)}organisation:\n`])

const edited = (text: string, edits: ReadonlyArray<readonly [from: string, to: string]>): string =>
  edits.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`the tiny scenario has no ${JSON.stringify(from)}`)
    return before.replace(from, () => to)
  }, text)
