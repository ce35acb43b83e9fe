/** What is said of the time in between in Danish. */
import { capital } from "../capital.ts"
import type { transition as english } from "../en/transition.ts"

export const transition: typeof english = ({ municipality, centre }) => ({
  heading: "Hvornår",
  changesHands: ({ first, last, waves }) =>
    first === last
      ? `Opgaverne skifter hænder i ${first}.`
      : `Opgaverne skifter hænder fra ${first} til ${last} i ${waves} bølger.`,
  fullFrom: ({ month, date, fte }) =>
    `Det, der til sidst frigøres (${fte} årsværk), er frigjort fra måned ${month} (${date}).`,
  fullNever: ({ months, fte }) =>
    `Det, der til sidst frigøres (${fte} årsværk), er ikke frigjort inden ${months} måneder.`,
  lowest: ({ fte, date }) => `Det laveste punkt er ${date} med ${fte} frigjorte årsværk.`,
  peak: ({ fteMonths, weeks, date }) =>
    `Sagsbunken er størst i ${date}: ${fteMonths} årsværksmåneder, ${weeks} ugers arbejde.`,
  againstPromise: ({ caseType, date, weeks, promised }) =>
    weeks === undefined
      ? `Målt mod løfterne går det værst for ${caseType}: i ${date} er ingen der til at arbejde på bunken, og løftet er ${promised} uger.`
      : `Målt mod løfterne går det værst for ${caseType}: i ${date} tager bunken alene ${weeks} uger, og løftet er ${promised}.`,
  peakForNobody: ({ fteMonths, date }) =>
    `Sagsbunken er størst i ${date}: ${fteMonths} årsværksmåneder, og ingen er der til at arbejde på den.`,
  noBacklog: "Der hober sig intet op.",
  people: ({ recruits, redundancies, lost }) =>
    `${recruits} årsværk ansættes, og ${redundancies} afskediges; ${lost} årsværk går tabt undervejs.`,
  turns: ({ date }) => `Pengene er tjent ind i ${date}.`,
  neverTurns: ({ months, amount }) =>
    `Pengene er ikke tjent ind inden ${months} måneder: da er der stadig ${amount} at tjene ind.`,
  seeMonths: "Måned for måned: `--by month`; hver måned står i CSV, JSON og arbejdsbogen.",
  none: "Scenariet siger ikke, hvornår opgaverne skifter hænder: tilføj et afsnit `transition:`.",
  byMonth: "Måned for måned",
  atHalfYears: "Årsværk i den sidste måned af hvert halvår",
  column: {
    date: "Måned",
    month: "Nr.",
    staying: `Bliver i ${municipality.many}`,
    stillThere: "Endnu der",
    local: "Lokalt",
    followed: "Fulgte med",
    recruited: "Nyansatte",
    temporary: "Tidsbegr.",
    centre: capital(centre.many),
    project: "Projekt",
    need: "Behov",
    requirement: `Behov på ${centre.many}`,
    capacity: "Kapacitet",
    backlog: "Bunke",
    weeks: "Uger",
    freed: "Frigjort",
    cumulated: "Økonomi"
  },
  columnNotes:
    "Lokalt og centre: ansatte på lønningslisten. Behov: det, arbejdet kræver. Bunke: årsværksmåneder, der venter, og de uger, de tager.",
  cumulatedIn: ({ unit }) => `Økonomi: akkumuleret besparelse minus engangsudgifter, ${unit}; lån er holdt udenfor.`,
  freedBars: "Frigjorte årsværk ved udgangen af hvert halvår",
  noFreeze: `Det antages, at ${municipality.theMany} besætter ledige stillinger indtil skiftet; et ansættelsesstop er ikke med i modellen.`,
  compare: {
    heading: "Hvornår, og hvem der er foran",
    full: "Måneder til fuld virkning",
    lowest: "Laveste frigørelse, årsværk",
    peak: "Største sagsbunke, årsværksmåneder",
    weeks: "det samme i ugers arbejde",
    lost: "Årsværk tabt undervejs",
    recruits: "Nyansatte, årsværk",
    redundancies: "Afskedigelser, årsværk",
    turning: "Måned, hvor det vender",
    never: ({ months }) => `ikke inden ${months}`,
    freedAt: "Frigjort, årsværk",
    cumulatedAt: ({ unit }) => `Akkumuleret, ${unit}`,
    alike: ({ other }) => `A og ${other} er aldrig adskilt i akkumuleret økonomi.`,
    ahead: ({ who, date }) => `I akkumuleret økonomi er ${who} foran fra ${date}.`,
    overtakes: ({ who, whom, date }) => `${who} overhaler ${whom} i ${date}.`,
    neverOvertakes: ({ who, whom, date }) => `${who} har ikke overhalet ${whom} i ${date}.`,
    wouldOvertake: ({ date }) => `I den sidste måneds tempo ville det ske i ${date}.`,
    end: ({ who, whom, amount, date }) => `I ${date} er ${who} ${amount} foran ${whom}.`
  },
  bands: {
    heading: "Måned for måned, over trækningerne",
    note: ({ draws }) => `I den sidste måned af hvert halvår; p5 til p95 af ${draws} trækninger.`,
    freed: "Frigjort",
    backlog: "Bunke",
    freedFte: "frigjort, årsværk",
    backlogFteMonths: "bunke, årsværksmåneder",
    keys: { half: "halvdelen af trækningerne", most: "90 % af trækningerne" },
    beyond: ({ value }) =>
      `Det yderste bånd fortsætter uden for billedet, op til ${value}: de, der rykker for deres sag, giver mere arbejde, end der udføres.`,
    alt: ({ who, low, median, high, share, months }) =>
      `${who}: i den sidste måned er ${median} årsværk frigjort i medianen, ${low} til ${high} i 90 % af trækningerne; alt er frigjort inden ${months} måneder i ${share}.`,
    drawn: ({ draws }) => `${draws} trækninger.`,
    full: ({ share, months }) =>
      `Det, der til sidst frigøres, er frigjort inden ${months} måneder i ${share} af trækningerne.`,
    growing: ({ share }) =>
      `I ${share} af dem vokser bunken stadig det sidste år: de, der rykker for deres sag, giver mere arbejde, end der udføres.`
  }
})
