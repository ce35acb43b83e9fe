/** What is said of problems in the staffing section, with the next step, in Dutch. */
import type { staffProblems as english } from "../../en/problems/staffProblems.ts"
import { counted } from "../counted.ts"

export const staffProblems: typeof english = ({ municipality }) => ({
  noCaseType: ({ name }) => `er is geen zaaktype "${name}"`,
  noActivity: ({ name }) => `het zaaktype heeft geen activiteit "${name}"`,
  noSpecialism: ({ name }) => `het specialisme "${name}" staat niet onder \`specialisms:\``,
  noSpecialisms: "er is geen specialisme",
  noSpecialismsHint: "voeg er minstens één toe onder `specialisms:`",
  noRows: ({ name, file }) => `geen rij van ${file} heeft het specialisme "${name}"`,
  noRowsHint: "voeg er rijen voor toe, of verwijder het specialisme",
  noCaseTypes: ({ name }) => `het specialisme "${name}" heeft geen zaaktypen, dus kent het model zijn behoefte niet`,
  noCaseTypesHint: "voeg `caseTypes: […]` toe, of schrijf `need: column`",
  twice: ({ caseType, other }) => `het zaaktype "${caseType}" hoort al bij het specialisme "${other}"`,
  twiceHint: "laat elk zaaktype op één plaats staan, anders telt de behoefte dubbel",
  noUnit: ({ code }) => `de tabel van ${municipality.many} heeft geen code "${code}"`,
  emptyCell: ({ column }) => `kolom "${column}" heeft in elke rij een getal nodig, maar deze cel is leeg`,
  emptyCellHint: "schrijf het getal (0 als er geen is), of verwijder de rij",
  repeated: ({ code, specialism }) => `"${code}" en "${specialism}" staan er twee keer`,
  repeatedHint: ({ line }) => `ze staan ook op regel ${line}: tel de rijen op`,
  unlisted: ({ places, count }) =>
    `${counted(count, "cel heeft", "cellen hebben")} behoefte maar geen rij, en ${count === 1 ? "telt" : "tellen"} als onbezet: ${places}`,
  unlistedHint: "voeg de rijen toe, met 0 waar niemand is",
  needIgnored: 'de kolom "need" wordt niet gebruikt: de behoefte komt uit het model',
  needIgnoredHint: "schrijf `need: column` als de kolom bedoeld is",
  noSetupLeft: ({ setupDays, days }) =>
    `setupDays (${setupDays}) is niet kleiner dan days (${days}): zo'n termijn levert niets op`,
  noSetupLeftHint: "maak de termijn langer, of de inwerktijd korter",
  intoItself: ({ name }) => `"${name}" kan niet tot zichzelf worden omgeschoold`,
  intoItselfHint: "schrijf een ander specialisme achter `to:`",
  noTravel: "er zijn termijnen (`terms`), maar geen reistijd",
  noTravelHint:
    "voeg `travel: {from: coordinates, kmPerHour: 60, maxHours: 1.5}` of `travel: {matrix: BESTAND, maxHours: 1.5}` toe",
  needs: ({ key, other }) => `\`${other}\` heeft \`${key}\` nodig`,
  needsHint: ({ key }) => `voeg hier \`${key}:\` toe`,
  noNeedHint: "voeg de kolom toe, of schrijf `need: model`",
  noCoordinates: ({ column, code }) => `eenheid "${code}" heeft geen coördinaten: kolom "${column}" is leeg`,
  noCoordinatesHint: "vul de cel, laat de kolommen van de kaart weg, of geef reistijden: `travel: {matrix: BESTAND}`",
  threeColumns: "het bestand heeft drie kolommen nodig: code, code en uren",
  threeColumnsHint: "schrijf vanwaar, waarheen en uren enkele reis",
  asymmetric: ({ from, to, hours, line }) =>
    `de weg van "${from}" naar "${to}" kost andere uren dan de weg terug (${hours}, regel ${line})`,
  asymmetricHint: "corrigeer er een, of schrijf `directed: true` onder `travel:`",
  noWay: ({ codes, count }) =>
    `${counted(count, "eenheid staat", "eenheden staan")} niet in de tabel met reistijden, dus niemand komt of gaat: ${codes}`,
  noWayHint: "voeg ze toe als er een weg is",
  noCurrency: "er zijn kosten, maar geen valuta",
  noCurrencyHint: "voeg `currency:` toe onder `staffing:`, bijvoorbeeld EUR",
  otherCurrency: ({ own, other }) => `de valuta is ${own}, maar \`money.currency\` is ${other}`,
  otherCurrencyHint: "verwijder `currency:` hier: het deel over geld noemt hem"
})
