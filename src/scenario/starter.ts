/** The commented scenario that `casecap init` writes, and the table it needs. */

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
 * @param lang language of the comments
 */
export const starterScenario = (schema: string | undefined, lang: "da" | "en"): string => {
  const say = comments[lang]
  return `${schema === undefined ? "" : `# yaml-language-server: $schema=${schema}\n`}# ${say.intro}
casecap: 1
id: starter
title: {da: Et første scenarie, en: A first scenario}   # ${say.text}
party: {id: us, label: {da: Vores side, en: Our side}}

# ${say.parameters}
parameters:
  handOffMinutes: {value: 6, pert: [3, 6, 12], basis: assumed, note: ${say.note}}

# ${say.table}
municipalities: {table: ${STARTER_TABLE}, code: code, name: name, population: population, region: region}

# ${say.time}
workingTime:
  gross: {value: 1924, basis: assumed}
  vacation: 222
  publicHolidays: 60
  sickness: {value: 90, pert: [70, 90, 120], basis: assumed}
  other: 30
  categoryAllowances:
    meetings: {value: 0.08, pert: [0.05, 0.08, 0.12], basis: assumed}
    administration: {value: 0.1, basis: assumed}

# ${say.work}
caseTypes:
  housingSupport:
    label: {da: Boligstøtte, en: Housing support}
    recipients: {total: {value: 10000, basis: assumed}, spreadBy: population}
    activities:
      application:
        label: {da: Ansøgning, en: Application}
        perRecipient: 0.3
        minutes: {value: 75, pert: [50, 75, 110], basis: assumed}
      change:
        label: {da: Ændring, en: Change}
        perRecipient: 1
        minutes: {value: 25, pert: [15, 25, 40], basis: assumed}
      contact:
        label: {da: Henvendelse, en: Contact}
        perRecipient: 2
        minutes: {value: 10, pert: [6, 10, 15], basis: assumed}
        automation: 0.1

# ${say.upkeep}
competence:
  local: {minimumTrained: 2, ftePerTrained: 0.5, components: {courses: {hours: 20}, lawUpdates: {hours: 12}}}
  centre: {minimumTrained: 3, ftePerTrained: 0.9, components: {courses: {hours: 25}, lawUpdates: {hours: 12}}}

management: {localSpan: 15, centreSpan: 18}   # ${say.span}

# ${say.scale}
# baseline: {observedFte: 14, scaleUnitTimes: true, scaleHandOffs: false}

# ${say.organisation}
organisation:
  form: interMunicipal
  centres:
    common: {label: {da: Fælles center, en: Common centre}, municipalities: all, secretariatFte: 0.5}
  # ${say.share}
  activities:
    application: {share: {value: 0.9, pert: [0.7, 0.9, 1], basis: assumed}}
    change: {share: {value: 0.9, pert: [0.7, 0.9, 1], basis: assumed}, automation: 0.1}
    contact: {share: {value: 0.4, pert: [0.2, 0.4, 0.6], basis: assumed}}
  # ${say.centre}
  centreRelativeUnitTime: {value: 0.8, pert: [0.65, 0.8, 0.95], basis: assumed}
  # ${say.local}
  localRelativeUnitTime: {value: 1.05, pert: [1, 1.05, 1.2], basis: assumed}
  handoff:
    share: {value: 0.2, pert: [0.1, 0.2, 0.35], basis: assumed}
    sendMinutes: {ref: parameters.handOffMinutes}
    receiveMinutes: {ref: parameters.handOffMinutes}
    returnRate: 0.05
  coordination: {hoursPerMunicipality: 60}
`
}

/** What the starter says, in both languages. */
const comments = {
  da: {
    intro:
      "Et scenarie til casecap. Alle tal er eksempler: sæt jeres egne ind, og skriv, hvad de hviler på. Et tal uden grundlag\n# tæller som uoplyst og står først i casecap assumptions.",
    text: "eller én tekst til begge sprog",
    parameters: "Tal, der bruges flere steder, med {ref: parameters.NAVN}.",
    table: "En CSV-fil ved siden af denne, og navnene på dens kolonner.",
    time: "Timer om året for ét årsværk. Fradrag i categoryAllowances er andele af resten (0.15 er 15 %).",
    work: "Hvad der laves, for hvem, hvor tit, og hvor længe det tager.",
    upkeep: "Hvad det kræver at holde kompetencerne ved lige: mindst minimumTrained personer pr. sted og sagsområde.",
    span: "årsværk pr. leder",
    scale: "Sådan skaleres alle minutter, så status quo svarer til det observerede:",
    organisation: "Hvem der gør hvad bagefter. Uden dette afsnit beregnes kun bemandingsbehovet.",
    share: "Andel af hændelserne, der flytter; nærmeste værdi gælder: celle, sagsområde, aktivitet, organisation.",
    centre: "Flyttet arbejde tager 80 % af dagens tid.",
    local: "Det, der bliver, er lidt tungere.",
    note: "spørg tre sagsbehandlere"
  },
  en: {
    intro:
      "A scenario for casecap. Every number is an example: replace it, and say what yours rests on. A bare number counts as\n# unstated and is listed first by casecap assumptions.",
    text: "or one plain text for both languages",
    parameters: "Numbers that are used in several places, through {ref: parameters.NAME}.",
    table: "A CSV file beside this one, and the names of its columns.",
    time: "Hours a year of one FTE. Category allowances are shares of what is left (0.15 is 15 %).",
    work: "What is done, for whom, how often, and how long it takes.",
    upkeep: "What it takes to keep people able to do it: at each site and case type, at least minimumTrained people.",
    span: "FTE per manager",
    scale: "To scale all unit times so that the status quo equals what was observed:",
    organisation: "Who does what after the change. Leave this section out for a plain staffing need.",
    share: "Share of the events that moves; the nearest value wins: cell, case type, activity, organisation.",
    centre: "Moved work takes 80 % of today's time.",
    local: "What stays is a little harder.",
    note: "ask three caseworkers"
  }
} as const
