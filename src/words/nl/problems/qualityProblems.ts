/** What is said of problems in the quality section, with the next step, in Dutch. */
import type { qualityProblems as english } from "../../en/problems/qualityProblems.ts"

export const qualityProblems: typeof english = () => ({
  needsCompetence: "`quality` heeft het deel `competence` nodig, dat zegt hoeveel mensen een taak beheersen",
  needsCompetenceHint: "voeg `competence:` toe met minimumTrained en ftePerTrained",
  unreachable: "het doel is onhaalbaar, hoeveel mensen er ook worden opgeleid: het gezamenlijke verzuim is groter",
  unreachableHint: "verlaag het doel, of verlaag `commonShare`"
})
