/** What the quality section is told, in words. */
import { say } from "../../words/Lang.ts"
export const qualityWords = {
  needsCompetence: {
    message: say("qualityProblems.needsCompetence"),
    hint: say("qualityProblems.needsCompetenceHint")
  },
  unreachable: {
    message: say("qualityProblems.unreachable"),
    hint: say("qualityProblems.unreachableHint")
  }
} as const
