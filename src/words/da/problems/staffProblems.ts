/** What is said of problems in the staffing section, with the next step, in Danish. */
import type { staffProblems as english } from "../../en/problems/staffProblems.ts"
import { counted } from "../counted.ts"

export const staffProblems: typeof english = ({ municipality }) => ({
  noCaseType: ({ name }) => `der er intet sagsområde "${name}"`,
  noActivity: ({ name }) => `sagsområdet har ingen aktivitet "${name}"`,
  noSpecialism: ({ name }) => `specialet "${name}" er ikke nævnt under \`specialisms:\``,
  noSpecialisms: "der er intet speciale",
  noSpecialismsHint: "tilføj mindst ét under `specialisms:`",
  noRows: ({ name, file }) => `ingen række i ${file} har specialet "${name}"`,
  noRowsHint: "tilføj rækker for det, eller slet specialet",
  noCaseTypes: ({ name }) => `specialet "${name}" har ingen sagsområder, så modellen kender ikke dets behov`,
  noCaseTypesHint: "tilføj `caseTypes: […]`, eller skriv `need: column`",
  twice: ({ caseType, other }) => `sagsområdet "${caseType}" hører allerede til specialet "${other}"`,
  twiceHint: "lad hvert sagsområde stå ét sted, ellers tælles behovet to gange",
  noUnit: ({ code }) => `tabellen over ${municipality.many} har ingen kode "${code}"`,
  emptyCell: ({ column }) => `kolonnen "${column}" skal have et tal i hver række, men cellen er tom`,
  emptyCellHint: "skriv tallet (0, hvis der ingen er), eller slet rækken",
  repeated: ({ code, specialism }) => `"${code}" og "${specialism}" står der to gange`,
  repeatedHint: ({ line }) => `de står også i linje ${line}: læg rækkerne sammen`,
  unlisted: ({ places, count }) =>
    `${counted(count, "felt har", "felter har")} behov, men ingen række, og regnes for ubemandet: ${places}`,
  unlistedHint: "tilføj rækkerne, med 0 hvor der ingen er",
  needIgnored: 'kolonnen "need" bruges ikke: behovet kommer fra modellen',
  needIgnoredHint: "skriv `need: column`, hvis kolonnen gælder",
  noSetupLeft: ({ setupDays, days }) =>
    `setupDays (${setupDays}) er ikke mindre end days (${days}): et sådant ophold udretter intet`,
  noSetupLeftHint: "gør opholdet længere, eller oplæringen kortere",
  intoItself: ({ name }) => `"${name}" kan ikke omskoles til sig selv`,
  intoItselfHint: "skriv et andet speciale efter `to:`",
  noTravel: "der er ophold (`terms`), men ingen rejsetid",
  noTravelHint:
    "tilføj `travel: {from: coordinates, kmPerHour: 60, maxHours: 1.5}` eller `travel: {matrix: FIL, maxHours: 1.5}`",
  needs: ({ key, other }) => `\`${other}\` kræver \`${key}\``,
  needsHint: ({ key }) => `tilføj \`${key}:\` her`,
  noNeedHint: "tilføj kolonnen, eller skriv `need: model`",
  noCoordinates: ({ column, code }) => `enheden "${code}" har ingen koordinater: kolonnen "${column}" er tom`,
  noCoordinatesHint: "udfyld cellen, udelad kortets kolonner, eller giv rejsetider: `travel: {matrix: FIL}`",
  threeColumns: "filen skal have tre kolonner: kode, kode og timer",
  threeColumnsHint: "skriv hvorfra, hvortil og timer den ene vej",
  asymmetric: ({ from, to, hours, line }) =>
    `vejen fra "${from}" til "${to}" tager andre timer end vejen tilbage (${hours}, linje ${line})`,
  asymmetricHint: "ret den ene, eller skriv `directed: true` under `travel:`",
  noWay: ({ codes, count }) =>
    `${counted(count, "enhed", "enheder")} står ikke i tabellen over rejsetid, så ingen kommer eller går: ${codes}`,
  noWayHint: "tilføj dem, hvis der findes en vej",
  noCurrency: "der er omkostninger, men ingen valuta",
  noCurrencyHint: "tilføj `currency:` under `staffing:`, for eksempel DKK",
  otherCurrency: ({ own, other }) => `valutaen er ${own}, men \`money.currency\` er ${other}`,
  otherCurrencyHint: "slet `currency:` her: afsnittet om økonomi siger den"
})
