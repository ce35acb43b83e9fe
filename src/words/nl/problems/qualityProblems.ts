/** What is said of problems in the quality section, with the next step, in Dutch. */
import type { qualityProblems as english } from "../../en/problems/qualityProblems.ts"
import { counted } from "../counted.ts"

export const qualityProblems: typeof english = () => ({
  needsCompetence: "`quality` heeft het onderdeel `competence` nodig, dat zegt hoeveel mensen een taak beheersen",
  needsCompetenceHint: "voeg `competence:` toe met minimumTrained en ftePerTrained",
  unreachable: "het doel is onhaalbaar, hoeveel mensen er ook worden opgeleid: het gezamenlijke verzuim is groter",
  unreachableHint: "verlaag het doel, of verlaag `commonShare`",
  noCaseType: ({ id }) => `er is geen zaaktype "${id}"`,
  tooSeldom: ({ lost, limit }) =>
    `tussen twee opfrissers gaat gemiddeld ${lost} standaardafwijking verloren, meer dan de grens van ${limit}`,
  tooSeldomHint: ({ refreshers }) =>
    `plan ${counted(refreshers, "opfrisser", "opfrissers")} per jaar, of verhoog de grens`,
  nothingMayBeLost: "de grens moet hoger zijn dan 0: iets wordt altijd vergeten",
  waysAndComponents: "`ways` en `components` staan samen: het zijn twee manieren om hetzelfde te zeggen",
  waysAndComponentsHint: "houd een van de twee; verwijder de andere met null als een basis die geeft",
  noWay: ({ id }) => `er is geen opleidingsvorm "${id}"`,
  budgetNeedsWage: "een budget is een aandeel van het loon, maar niets zegt wat een fte verdient",
  budgetNeedsWageHint: ({ side }) => `voeg \`money.costPerFte.${side}.salary\` toe`,
  acrossSide: "`across` noemt de andere kant",
  acrossSideHint: ({ own }) => `schrijf across: ${own}`,
  tooManyMixes: ({ most }) => `er zijn meer dan ${most} combinaties van deze opleidingsvormen`,
  tooManyMixesHint: "laat vormen weg, of verlaag `max`",
  unreachableEffect: ({ required, most }) =>
    `geen combinatie van deze vormen geeft ${required} effectieve uren per jaar: ${most} is het meeste`,
  unreachableEffectHint:
    "verlaag `required`, verhoog `max` of `effect`, of houd een groep voor meer locaties samen met `across`",
  tooFew: ({ needed, people }) =>
    `een groep vraagt ${needed} mensen, maar een afzonderlijke locatie heeft er ${people} die meedoen`,
  tooFewHint: ({ across }) => `houd haar voor meer locaties samen: voeg across: ${across} toe; of verlaag minimumGroup`,
  tooLittle: ({ effect, required }) =>
    `deze combinatie geeft ${effect} effectieve uren per jaar, maar ${required} zijn vereist`,
  tooLittleHint: "neem meer van de vormen, schrijf leastCost, of verlaag `required`",
  postsNeedCentre: "benoemde functies staan in een centrum, en er is er geen",
  postsNeedCentreHint: "voeg `centres:` toe onder `organisation:`",
  principalsNeedGovernance: "niets zegt wiens besturen worden bediend",
  principalsNeedGovernanceHint:
    "voeg `governance: jointAuthority` of `governance: hostMunicipality` toe onder `organisation:`",
  jointWithHost: "een gemeenschappelijke regeling is een eigen organisatie en heeft geen centrumgemeente",
  jointWithHostHint: "verwijder `host`, of schrijf `governance: hostMunicipality`",
  hostless: ({ centres }) =>
    centres === "" ? "geen centrum heeft een centrumgemeente" : `geen gemeente is centrumgemeente voor ${centres}`,
  hostlessHint: "geef elk centrum een `host:`, de code van zijn gemeente, of schrijf `governance: jointAuthority`",
  gradesNeedMoney: "een schaal gaat over loon, maar het scenario heeft geen onderdeel `money`",
  gradesNeedMoneyHint: "voeg `money:` toe met `grades` en `gradeMix`, of verwijder `grade`",
  gradesNeedMix: "niets zegt bij welke verdeling over schalen de salarissen zijn gemeten",
  gradesNeedMixHint: "voeg `money.gradeMix` toe met measuredAt, local en centre",
  noGrade: ({ grade }) => `er is geen schaal "${grade}"`,
  noGradeHint: "geef haar op onder `money.grades`, met haar payIndex",
  gradeShares: ({ sum }) => `de aandelen van de schalen tellen op tot ${sum}`,
  gradeSharesHint: "het zijn aandelen van al het personeel van die kant en ze tellen op tot 1"
})
