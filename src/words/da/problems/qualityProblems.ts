/** What is said of problems in the quality section, with the next step, in Danish. */
import type { qualityProblems as english } from "../../en/problems/qualityProblems.ts"
import { counted } from "../counted.ts"

export const qualityProblems: typeof english = () => ({
  needsCompetence: "`quality` kræver afsnittet `competence`: det siger, hvor mange der kan opgaven",
  needsCompetenceHint: "tilføj `competence:` med minimumTrained og ftePerTrained",
  unreachable: "målet kan ikke nås, uanset hvor mange der oplæres: det fælles fravær er større",
  unreachableHint: "sænk målet, eller sænk `commonShare`",
  noCaseType: ({ id }) => `der er intet sagsområde "${id}"`,
  tooSeldom: ({ lost, limit }) =>
    `mellem to opfriskninger tabes i snit ${lost} standardafvigelser, mere end grænsen på ${limit}`,
  tooSeldomHint: ({ refreshers }) =>
    `planlæg ${counted(refreshers, "opfriskning", "opfriskninger")} om året, eller hæv grænsen`,
  nothingMayBeLost: "grænsen skal være over 0: noget glemmes altid",
  waysAndComponents: "`ways` og `components` står sammen: det er to måder at sige det samme på",
  waysAndComponentsHint: "behold den ene; slet den anden med null, hvis et grundlag angiver den",
  noWay: ({ id }) => `der er ingen oplæringsform "${id}"`,
  budgetNeedsWage: "et budget er en andel af lønnen, men intet siger, hvad et årsværk får i løn",
  budgetNeedsWageHint: ({ side }) => `tilføj \`money.costPerFte.${side}.salary\``,
  acrossSide: "`across` nævner den anden side",
  acrossSideHint: ({ own }) => `skriv across: ${own}`,
  tooManyMixes: ({ most }) => `der er flere end ${most} blandinger af disse oplæringsformer`,
  tooManyMixesHint: "udelad nogle, eller sænk `max`",
  unreachableEffect: ({ required, most }) =>
    `ingen blanding af oplæringsformerne giver ${required} effektive timer om året: ${most} er det meste`,
  unreachableEffectHint: "sænk `required`, hæv `max` eller `effect`, eller hold en gruppe på tværs med `across`",
  tooFew: ({ needed, people }) => `en gruppe kræver ${needed} personer, men et enkelt sted har ${people}, der deltager`,
  tooFewHint: ({ across }) => `hold den for flere: tilføj across: ${across}; eller sænk minimumGroup`,
  tooLittle: ({ effect, required }) => `blandingen giver ${effect} effektive timer om året, men der kræves ${required}`,
  tooLittleHint: "tag flere af formerne, skriv leastCost, eller sænk `required`",
  postsNeedCentre: "navngivne stillinger hører til på centre, og der er ingen",
  postsNeedCentreHint: "tilføj `centres:` under `organisation:`",
  principalsNeedGovernance: "intet siger, hvis bestyrelser der betjenes",
  principalsNeedGovernanceHint:
    "tilføj `governance: jointAuthority` eller `governance: hostMunicipality` under `organisation:`",
  jointWithHost: "et kommunalt fællesskab (§ 60) er sin egen myndighed og har ingen værtskommune",
  jointWithHostHint: "fjern `host`, eller skriv `governance: hostMunicipality`",
  hostless: ({ centres }) =>
    centres === "" ? "intet center har en værtskommune" : `ingen kommune er vært for ${centres}`,
  hostlessHint: "giv hvert center en `host:`, kommunens kode, eller skriv `governance: jointAuthority`",
  gradesNeedMoney: "et løntrin handler om løn, men scenariet har intet afsnit `money`",
  gradesNeedMoneyHint: "tilføj `money:` med `grades` og `gradeMix`, eller fjern `grade`",
  gradesNeedMix: "intet siger, ved hvilken fordeling på løntrin lønnen er målt",
  gradesNeedMixHint: "tilføj `money.gradeMix` med measuredAt, local og centre",
  noGrade: ({ grade }) => `intet løntrin hedder "${grade}"`,
  noGradeHint: "angiv det under `money.grades` med dets payIndex",
  gradeShares: ({ sum }) => `andelene på løntrin summer til ${sum}`,
  gradeSharesHint: "de er andele af hele sidens personale og summer til 1"
})
