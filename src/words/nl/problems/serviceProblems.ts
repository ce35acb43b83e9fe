/** What is said of problems in the service section, with the next step, in Dutch. */
import type { serviceProblems as english } from "../../en/problems/serviceProblems.ts"

export const serviceProblems: typeof english = () => ({
  aChannel: "kanaal",
  aPromise: "zaakbelofte",
  addCases: "voeg het toe onder `service: cases:`, of verwijder het hier",
  addChannel: "voeg het toe onder `service: channels:`, of verwijder het hier",
  twice: ({ activity, caseType, first }) => `"${activity}" in "${caseType}" hoort al bij ${first}`,
  twiceHint: "laat hem op één plaats staan: het werk zou anders tweemaal worden bezet",
  sum: ({ found }) => `de aandelen zijn samen ${found}, niet 1`,
  sumHint: "pas de aandelen aan zodat ze samen 1 zijn",
  atOnce: "vrijwel iedereen zonder wachten beantwoorden kan niet: dat vergt eindeloos veel mensen",
  atOnceHint: "zet `within` boven 0, of het aandeel op hoogstens 0.999",
  closed: "het kanaal is nooit open, dus niemand kan er aanwezig zijn of antwoord krijgen",
  closedHint: "zet de openingsuren boven 0, of verwijder het kanaal",
  half: "de belofte is een gemiddelde wachttijd; hier staat maar een deel van een met aandeel en seconden",
  halfHint: "geef zowel `share` als `within`, of `meanWait`",
  both: "de belofte is zowel een aandeel binnen een tijd als een gemiddelde wachttijd",
  bothHint: "houd `share` en `within`, of `meanWait`",
  busy: "mensen zijn meer dan 92% van de tijd bezet: dat houdt nauwelijks stand",
  busyHint: "zet `maxOccupancy` op hoogstens 0.92, of licht het toe in een note",
  rounding: ({ lines, percent }) => `hele medewerkers op ${lines} lijnen: ${percent}% van de extra fte is afronding`,
  roundingHint: "gebruik `agents: continuous` waar mensen hun tijd kunnen delen, of noem de afronding",
  idlePeak: "`peakDayFactor` heeft geen effect: er wordt bezet voor een gemiddelde dag",
  idlePeakHint: "voeg `staffTo: peak` toe, of verwijder de factor",
  nothing: "het onderdeel belooft niets: het heeft geen kanalen en geen zaken",
  nothingHint: "voeg `channels:` of `cases:` toe"
})
