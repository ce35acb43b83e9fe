/** What is said of problems in the quality section, with the next step, in English. */

export const qualityProblems = () => ({
  needsCompetence: "`quality` needs the section `competence`, which says how many people can do a task",
  needsCompetenceHint: "add `competence:` with minimumTrained and ftePerTrained",
  unreachable: "the target cannot be reached however many are trained: common absence alone is larger",
  unreachableHint: "lower the target, or lower `commonShare`"
})
