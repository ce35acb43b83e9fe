/** What is said of problems in the service section, with the next step, in Danish. */
import type { serviceProblems as english } from "../../en/problems/serviceProblems.ts"

export const serviceProblems: typeof english = () => ({
  aChannel: "ingen kanal",
  aPromise: "intet sagsløfte",
  addCases: "tilføj det under `service: cases:`, eller fjern det her",
  addChannel: "tilføj den under `service: channels:`, eller fjern den her",
  twice: ({ activity, caseType, first }) => `"${activity}" i "${caseType}" hører allerede til ${first}`,
  twiceHint: "lad den stå ét sted: arbejdet ville ellers blive bemandet to gange",
  sum: ({ found }) => `andelene giver ${found} tilsammen, ikke 1`,
  sumHint: "ret andelene, så de giver 1 tilsammen",
  atOnce: "næsten alle kan ikke få svar uden at vente: det kræver et ubegrænset antal personer",
  atOnceHint: "sæt `within` over 0, eller andelen til højst 0.999",
  closed: "kanalen har aldrig åbent, så ingen kan være til stede i den eller få svar",
  closedHint: "sæt åbningstimerne over 0, eller fjern kanalen",
  half: "løftet er en gennemsnitlig ventetid; her står kun en del af et løfte med andel og sekunder",
  halfHint: "angiv både `share` og `within`, eller `meanWait`",
  both: "løftet er både en andel inden for en tid og en gennemsnitlig ventetid",
  bothHint: "behold `share` og `within`, eller `meanWait`",
  busy: "medarbejderne er optaget mere end 92 % af tiden: det holder næppe i længden",
  busyHint: "sæt `maxOccupancy` til højst 0.92, eller begrund det i en note",
  rounding: ({ lines, percent }) => `hele personer på ${lines} linjer: ${percent} % af de ekstra årsværk er oprunding`,
  roundingHint: "brug `agents: continuous`, hvor folk kan dele deres tid, eller nævn oprundingen",
  idlePeak: "`peakDayFactor` har ingen virkning: der bemandes efter en gennemsnitlig dag",
  idlePeakHint: "tilføj `staffTo: peak`, eller fjern faktoren",
  nothing: "afsnittet lover intet: der er hverken kanaler eller sager",
  nothingHint: "tilføj `channels:` eller `cases:`"
})
