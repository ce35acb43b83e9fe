/** What the scenario that `init` writes says in English. */

export const starter = () => ({
  intro:
    "A scenario for casecap. Every number is an example: replace it, and say what yours rests on. A bare number counts as\n# unstated and is listed first by casecap assumptions.",
  text: "or one plain text for both languages",
  parameters: "Numbers that are used in several places, through {ref: parameters.NAME}.",
  table: "A CSV file beside this one, and the names of its columns.",
  time: "Hours a year of one FTE. Category allowances are shares of what is left (0.15 is 15%).",
  work: "What is done, for whom, how often, and how long it takes.",
  upkeep: "What it takes to keep people able to do it: at each site and case type, at least minimumTrained people.",
  span: "FTE per manager",
  scale: "To scale all unit times so that the status quo equals what was observed:",
  organisation: "Who does what after the change. Leave this section out for a plain staffing need.",
  share: "Share of the events that moves; the nearest value wins: cell, case type, activity, organisation.",
  centre: "Moved work takes 80% of today's time.",
  local: "What stays is a little harder.",
  note: "ask three caseworkers",
  /** Names in the scenario, in the languages that its readers may have. */
  labels: {
    title: "{da: Et første scenarie, en: A first scenario}",
    party: "{da: Vores side, en: Our side}",
    caseType: "{da: Boligstøtte, en: Housing benefit}",
    application: "{da: Ansøgning, en: Application}",
    change: "{da: Ændring, en: Change}",
    contact: "{da: Henvendelse, en: Contact}",
    centreLabel: "{da: Fælles center, en: Common centre}"
  }
})
