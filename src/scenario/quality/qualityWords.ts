/** What the quality section is told, in words. */
export const qualityWords = {
  needsCompetence: {
    message: {
      da: "`quality` kræver afsnittet `competence`: det siger, hvor mange der kan opgaven",
      en: "`quality` needs the section `competence`, which says how many people can do a task",
      nl: "`quality` heeft het deel `competence` nodig, dat zegt hoeveel mensen een taak beheersen"
    },
    hint: {
      da: "tilføj `competence:` med minimumTrained og ftePerTrained",
      en: "add `competence:` with minimumTrained and ftePerTrained",
      nl: "voeg `competence:` toe met minimumTrained en ftePerTrained"
    }
  },
  unreachable: {
    message: {
      da: "målet kan ikke nås, uanset hvor mange der oplæres: det fælles fravær er større",
      en: "the target cannot be reached however many are trained: common absence alone is larger",
      nl: "het doel is onhaalbaar, hoeveel mensen er ook worden opgeleid: het gezamenlijke verzuim is groter"
    },
    hint: {
      da: "sænk målet, eller sænk `commonShare`",
      en: "lower the target, or lower `commonShare`",
      nl: "verlaag het doel, of verlaag `commonShare`"
    }
  }
} as const
