/** What is said of the time in between in Dutch. */
import { capital } from "../capital.ts"
import type { transition as english } from "../en/transition.ts"

export const transition: typeof english = ({ municipality, centre }) => ({
  heading: "Wanneer",
  changesHands: ({ first, last, waves }) =>
    first === last
      ? `Het werk gaat over in ${first}.`
      : `Het werk gaat over van ${first} tot ${last}, in ${waves} tranches.`,
  fullFrom: ({ month, date, fte }) => `Wat uiteindelijk vrijkomt (${fte} fte), is vrij vanaf maand ${month} (${date}).`,
  fullNever: ({ months, fte }) => `Wat uiteindelijk vrijkomt (${fte} fte), is niet vrij binnen ${months} maanden.`,
  lowest: ({ fte, date }) => `Het laagste punt is ${date}, met ${fte} fte vrij.`,
  peak: ({ fteMonths, weeks, date }) =>
    `De werkvoorraad is het grootst in ${date}: ${fteMonths} fte-maanden, ${weeks} weken werk.`,
  againstPromise: ({ caseType, date, weeks, promised }) =>
    weeks === undefined
      ? `Gemeten naar de beloften staat ${caseType} er het slechtst voor: in ${date} is er niemand om aan de voorraad te werken, en beloofd zijn ${promised} weken.`
      : `Gemeten naar de beloften staat ${caseType} er het slechtst voor: in ${date} kost de voorraad alleen al ${weeks} weken, en beloofd zijn er ${promised}.`,
  peakForNobody: ({ fteMonths, date }) =>
    `De werkvoorraad is het grootst in ${date}: ${fteMonths} fte-maanden, en er is niemand om eraan te werken.`,
  noBacklog: "Er hoopt zich niets op.",
  people: ({ recruits, redundancies, lost }) =>
    `Er wordt ${recruits} fte geworven en ${redundancies} ontslagen; ${lost} fte-jaren gaan onderweg verloren.`,
  turns: ({ date }) => `Het geld is terugverdiend in ${date}.`,
  neverTurns: ({ months, amount }) =>
    `Het geld is niet terugverdiend binnen ${months} maanden: dan ontbreekt nog ${amount}.`,
  seeMonths: "Maand voor maand: `--by month`; elke maand staat in CSV, JSON en de werkmap.",
  none: "Het scenario zegt niet wanneer het werk overgaat: voeg een onderdeel `transition:` toe.",
  byMonth: "Maand voor maand",
  atHalfYears: "Fte in de laatste maand van elk halfjaar",
  column: {
    date: "Maand",
    month: "Nr.",
    staying: `Blijft bij ${municipality.many}`,
    stillThere: "Nog daar",
    local: "Lokaal",
    followed: "Meegegaan",
    recruited: "Nieuw",
    temporary: "Tijdelijk",
    centre: capital(centre.many),
    project: "Project",
    need: "Nodig",
    requirement: `Nodig in ${centre.many}`,
    capacity: "Capaciteit",
    backlog: "Voorraad",
    weeks: "Weken",
    freed: "Vrij",
    cumulated: "Saldo"
  },
  columnNotes:
    "Lokaal en centra: mensen op de loonlijst. Nodig: wat het werk vraagt. Voorraad: fte-maanden die wachten, en de weken die ze kosten.",
  cumulatedIn: ({ unit }) => `Saldo: besparing min eenmalige kosten, gecumuleerd, ${unit}; leningen niet meegeteld.`,
  freedBars: "Vrijgekomen fte aan het eind van elk halfjaar",
  noFreeze: `Aangenomen is dat ${municipality.many} hun vacatures tot de overgang vervullen; een vacaturestop zit niet in het model.`,
  compare: {
    heading: "Wanneer, en wie voorligt",
    full: "Maanden tot vol effect",
    lowest: "Laagste vrijval, fte",
    peak: "Grootste werkvoorraad, fte-maanden",
    weeks: "hetzelfde in weken werk",
    lost: "Fte-jaren verloren",
    recruits: "Nieuwe medewerkers, fte",
    redundancies: "Ontslagen, fte",
    turning: "Maand van de omslag",
    never: ({ months }) => `niet binnen ${months}`,
    freedAt: "Vrij, fte",
    cumulatedAt: ({ unit }) => `Saldo, ${unit}`,
    alike: ({ other }) => `Het gecumuleerde saldo van A en ${other} loopt nooit uiteen.`,
    ahead: ({ who, date }) => `In gecumuleerd saldo ligt ${who} voor vanaf ${date}.`,
    overtakes: ({ who, whom, date }) => `${who} haalt ${whom} in ${date} in.`,
    neverOvertakes: ({ who, whom, date }) => `${who} heeft ${whom} in ${date} nog niet ingehaald.`,
    wouldOvertake: ({ date }) => `In het tempo van de laatste maand zou dat in ${date} gebeuren.`,
    end: ({ who, whom, amount, date }) => `In ${date} ligt ${who} ${amount} voor op ${whom}.`
  },
  bands: {
    heading: "Maand voor maand, over de trekkingen",
    note: ({ draws }) => `In de laatste maand van elk halfjaar; p5 tot p95 van ${draws} trekkingen.`,
    freed: "Vrij",
    backlog: "Voorraad",
    freedFte: "vrij, fte",
    backlogFteMonths: "voorraad, fte-maanden",
    keys: { half: "de helft van de trekkingen", most: "90% van de trekkingen" },
    beyond: ({ value }) =>
      `De buitenste band loopt buiten de figuur door, tot ${value}: wie naar zijn zaak vraagt, geeft meer werk dan er wordt gedaan.`,
    alt: ({ who, low, median, high, share, months }) =>
      `${who}: in de laatste maand is in de mediaan ${median} fte vrij, ${low} tot ${high} in 90% van de trekkingen; alles is binnen ${months} maanden vrij in ${share}.`,
    drawn: ({ draws }) => `${draws} trekkingen.`,
    full: ({ share, months }) =>
      `Wat uiteindelijk vrijkomt, is vrij binnen ${months} maanden in ${share} van de trekkingen.`,
    growing: ({ share }) =>
      `In ${share} daarvan groeit de voorraad het laatste jaar nog: wie naar zijn zaak vraagt, geeft meer werk dan er wordt gedaan.`
  }
})
