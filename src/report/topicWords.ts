/** The topics by which assumptions are grouped, in both languages. */
import type { Because, Group } from "../analysis/attribution/Group.ts"
import type { Topic } from "../model/Topic.ts"
import { inBoth, type Lang, textIn, type Text } from "../words/Lang.ts"
import { formatList } from "../words/numbers.ts"

export const topicWords: Readonly<Record<Topic, Text>> = {
  demand: { da: "Efterspørgsel", en: "Demand" },
  unitTimes: { da: "Enhedstider", en: "Unit times" },
  automation: { da: "Automatisering i dag", en: "Automation today" },
  workingTime: { da: "Arbejdstid", en: "Working time" },
  relativeUnitTime: { da: "Kommunernes tempo", en: "Pace of municipalities" },
  baseline: { da: "Udgangspunkt", en: "Baseline" },
  shares: { da: "Andele, der flytter", en: "Shares that move" },
  extraAutomation: { da: "Ekstra automatisering", en: "Extra automation" },
  centreProductivity: { da: "Centrenes produktivitet", en: "Centre productivity" },
  localUnitTime: { da: "Tempo på det, der bliver", en: "Pace of what stays" },
  handOffs: { da: "Overdragelser", en: "Hand-offs" },
  competence: { da: "Kompetencer", en: "Competence" },
  management: { da: "Ledelse", en: "Management" },
  coordination: { da: "Koordinering", en: "Coordination" },
  centres: { da: "Centre", en: "Centres" },
  unitCosts: { da: "Hvad et årsværk koster", en: "Cost of an FTE" },
  directCosts: { da: "Andre udgifter", en: "Other costs" },
  release: { da: "Stillinger, der kan frigøres", en: "Posts that can be released" },
  settlement: { da: "Afregning", en: "Settlement" },
  oneOff: { da: "Engangsudgifter", en: "One-off costs" },
  appraisal: { da: "Investeringsvurdering", en: "Appraisal" }
}

const organisationWord: Text = { da: "Organisationen", en: "The organisation" }

/** A group as a reader sees it: its topics, or the paths that it holds. */
export const groupName = ({ id, topics, paths }: Pick<Group, "id" | "topics" | "paths">): Text =>
  paths !== undefined
    ? paths.join(" + ")
    : id === "organisation"
      ? organisationWord
      : inBoth((lang) =>
          formatList(
            topics.map((topic, i) => named(topic, i, lang)),
            lang
          )
        )

/** What differs as a whole, by the reason why its topics could not be told apart. */
export const wholeWords: Readonly<Record<Exclude<Because, "invalid">, Text>> = {
  municipalities: { da: "Kommunerne", en: "The municipalities" },
  caseTypes: { da: "Sagsområder og aktiviteter", en: "Case types and activities" },
  organisation: organisationWord
}

/** Why several topics could not be told apart. */
export const becauseWords: Readonly<Record<Because, Text>> = {
  municipalities: {
    da: "scenarierne har ikke de samme kommuner",
    en: "the scenarios do not have the same municipalities"
  },
  caseTypes: {
    da: "scenarierne har ikke de samme sagsområder og aktiviteter",
    en: "the scenarios do not have the same case types and activities"
  },
  organisation: { da: "kun det ene scenarie har en organisation", en: "only one scenario has an organisation" },
  invalid: { da: "hver for sig giver de en umulig blanding", en: "apart they make an impossible mixture" }
}

/** What differs in more than numbers, by the name of the model's field. */
export const structureWords: Readonly<Record<string, Text>> = {
  centres: { da: "centrene og hvem de betjener", en: "the centres and whom they serve" },
  recipients: { da: "fordelingen af modtagere", en: "the spread of recipients" },
  relativeUnitTime: { da: "reglen for kommunernes tempo", en: "the rule for the pace of municipalities" },
  population: { da: "folketallene", en: "the populations" },
  observed: { da: "observationen", en: "the observation" },
  scaleHandOffs: { da: "om overdragelser skaleres", en: "whether hand-offs are scaled" },
  scaleCurve: { da: "stordriftskurven", en: "the scale curve" },
  money: { da: "økonomien", en: "the money" },
  unitCosts: { da: "hvad udgiften pr. årsværk afhænger af", en: "what the cost of an FTE depends on" },
  directCosts: { da: "listen over andre udgifter", en: "the list of other costs" },
  release: { da: "reglen for hele stillinger", en: "the rule for whole posts" },
  settlement: { da: "reglerne for, hvem der betaler", en: "the rules of who pays" },
  oneOff: { da: "listen over engangsudgifter", en: "the list of one-off costs" },
  appraisal: { da: "årene i investeringsvurderingen", en: "the years of the appraisal" },
  centreUnitTime: { da: "reglen for centrenes tempo", en: "the rule for the pace of centres" },
  workingTime: { da: "regnet i timer eller dage", en: "counted in hours or days" },
  centreWorkingTime: { da: "centrenes arbejdstid", en: "working time at centres" },
  upkeep: { da: "opgaverne i kompetencevedligeholdelsen", en: "the components of competence upkeep" },
  localUpkeep: { da: "kommunernes kompetencevedligeholdelse", en: "local competence upkeep" },
  localAllowances: { da: "de særlige opgaver i kommunerne", en: "the particular duties in municipalities" },
  centreAllowances: { da: "de særlige opgaver på centre", en: "the particular duties at centres" },
  centreUpkeep: { da: "centrenes kompetencevedligeholdelse", en: "competence upkeep at centres" }
}

const named = (topic: Topic, place: number, lang: Lang): string => {
  const words = textIn(topicWords[topic], lang)
  return place === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1)
}
