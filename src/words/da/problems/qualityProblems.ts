/** What is said of problems in the quality section, with the next step, in Danish. */
import type { qualityProblems as english } from "../../en/problems/qualityProblems.ts"

export const qualityProblems: typeof english = () => ({
  needsCompetence: "`quality` kræver afsnittet `competence`: det siger, hvor mange der kan opgaven",
  needsCompetenceHint: "tilføj `competence:` med minimumTrained og ftePerTrained",
  unreachable: "målet kan ikke nås, uanset hvor mange der oplæres: det fælles fravær er større",
  unreachableHint: "sænk målet, eller sænk `commonShare`"
})
