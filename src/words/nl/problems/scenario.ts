/** What can be wrong with what a scenario says, in Dutch. */
import { withComma } from "../../withComma.ts"
import type { scenario as english } from "../../en/problems/scenario.ts"

export const scenario: typeof english = ({ municipality, centre }) => ({
  add: "voeg hem toe onder `parameters:`",
  no: ({ ref }) => `er is geen ${ref}`,
  parameterCannotReferAnother: "een parameter kan niet naar een andere parameter verwijzen",
  writeNumberItselfUseRefWhere: ({ ref }) => `schrijf het getal zelf, en gebruik ref: ${ref} waar het nodig is`,
  butNumberNeeded: ({ ref, certain, x, range }) =>
    `${ref} ${certain ? "is" : "kan"} ${x}${certain ? "" : " worden"}, maar hier hoort een getal: ${range}`,
  useAnotherParameterChange: "gebruik hier een andere parameter, of wijzig zijn waarde of bandbreedte",
  correctNumberUnit: "corrigeer het getal of de eenheid",
  write: ({ inOrder }) => `schrijf [${inOrder}]`,
  missingSection: ({ metric, section }) =>
    `"${metric}" heeft het onderdeel ${section} nodig, dat het scenario niet heeft`,
  missingSectionHint: ({ section }) => `voeg \`${section}:\` toe, of verwijder het doel`,
  sameMetric: ({ before, id, metric }) => `de doelen "${before}" en "${id}" kijken allebei naar ${metric}`,
  sameMetricHint: "houd er een van",
  reservationBelongsNo: ({ id }) => `de grens "${id}" hoort bij geen doel`,
  addUnderObjectivesWithMetric: ({ id }) => `voeg \`${id}:\` toe onder \`objectives:\`, met metric en wants`,
  noCaseType: "er is geen zaaktype",
  addAtLeastOneBenefitUnder: "voeg minstens één uitkering toe onder `caseTypes:`",
  halfAPlace: ({ missing }: { readonly missing: string }): string =>
    `"${missing}" ontbreekt: een plaats op de kaart heeft beide coördinaten`,
  halfAPlaceHint: "voeg die toe, of laat beide weg; een kaart vraagt beide kolommen, in graden",
  missingKeyCentrespanCentres: `de sleutel "centreSpan" ontbreekt: er zijn ${centre.many}`,
  addCentrespanFtePerManagerAt: `voeg \`centreSpan:\` toe, de fte per leidinggevende in ${centre.many}`,
  two: "zowel observedFte als employees is opgegeven",
  twoHint: "houd er een; verwijder de andere met null als een basisbestand hem geeft",
  perEmployee: "employees heeft ftePerEmployee nodig",
  perEmployeeHint: "voeg `ftePerEmployee:` toe, de fte van één medewerker",
  nothingObserved: "er is niets om op te schalen",
  nothingObservedHint: "voeg `observedFte:` toe, of `employees:` en `ftePerEmployee:`",
  scaleHandOffs: "scaleUnitTimes heeft scaleHandOffs nodig: de keuze verandert het resultaat",
  scaleHandOffsHint:
    "voeg `scaleHandOffs: true` toe als de minuten voor overdrachten uit hetzelfde tijdonderzoek komen, anders `false`",
  columnSums0NothingCanSpread: ({ spreadBy }) => `kolom "${spreadBy}" telt op tot 0: er valt niets over te verdelen`,
  useAnotherColumn: "gebruik een andere kolom",
  caseTypeNoActivity: ({ id }) => `zaaktype "${id}" heeft geen activiteit`,
  addAtLeastOneWith: "voeg er minstens één toe, met perRecipient en minutes",
  scaleCurveNeedsPopulationBut:
    "een schaalcurve heeft inwonertallen nodig, maar het scenario zegt niet in welke kolom die staan",
  addPopulationColumnUnder: "voeg `population: KOLOM` toe onder `municipalities:`",
  nothingSaysShareMoves: ({ named }) => `niets zegt welk aandeel er overgaat van ${named}`,
  workMovesButNothingGives: ({ key, named }) => `er gaat werk over, maar niets geeft ${key} voor ${named}`,
  giveShareOrganisation:
    "geef `share:` voor de organisatie, de activiteit, het zaaktype of deze cel; 0 houdt het lokaal",
  addOrganisationActivityCase: ({ key }) =>
    `voeg \`${key}\` toe voor de organisatie, de activiteit, het zaaktype of deze cel`,
  cellWords: ({ activity, caseType }) => `"${activity}" in "${caseType}"`,
  extraContactsLack: ({ caseType, key }) => `de extra contacten van "${caseType}" missen ${key}`,
  addOrganisationCaseType: ({ key }) => `voeg \`${key}:\` toe voor de organisatie of het zaaktype`,
  noToo: ({ what, name }) => `er is geen ${what} "${name}"`,
  aCaseType: "zaaktype",
  anActivity: "activiteit",
  activityCalled: ({ c }) => `activiteit in "${c}" met de naam`,
  centresButNothingGives: ({ key }) => `er zijn ${centre.many}, maar niets geeft competence.centre.${key}`,
  addCentreUnderCompetenceWith:
    "voeg `centre:` toe onder `competence:`, met minimumTrained, ftePerTrained en components",
  movesButNoCentreTakes: ({ id, places }) => `"${id}" gaat over, maar geen ${centre.one} neemt het voor ${places}`,
  letCentreServeThemTakeCase: `laat een ${centre.one} ze bedienen en het zaaktype overnemen, of zet het aandeel op 0`,
  rankNotSoManyMunicipalities: ({ rank, ofIt }) =>
    `rang ${rank} van ${ofIt}: zo veel ${municipality.many} zijn er niet om te rangschikken`,
  rankAtMost: "rank is hoogstens `of`",
  categoryAllowancesSumNoHour: ({ sum }) =>
    `de aandelen onder categoryAllowances tellen op tot ${sum}: er blijft geen uur over voor zaken`,
  atUpperEndTheirRanges: ({ sum }) =>
    `aan de bovenkant van hun bandbreedtes tellen de aandelen onder categoryAllowances op tot ${sum}: er blijft geen uur over voor zaken`,
  allowanceWordsHint: "het zijn aandelen van de netto-uren en ze moeten samen minder dan 1 zijn",
  nothingLeftGrossWorkingTime: ({ hours }) =>
    `er blijft niets over van de bruto werktijd: ${hours} uur per jaar na aftrek`,
  atEndsRangesNothingLeftGross: ({ hours }) =>
    `aan de uiteinden van de bandbreedtes blijft niets over van de bruto werktijd: ${hours} uur per jaar`,
  hourWordsHint: "controleer de eenheden: zonder hoursPerDay zijn alle tijden uren per jaar",
  fixed: ({ fte }) => `deskundigheid op peil houden en bijzondere taken vragen alleen al ongeveer ${fte} fte`,
  noWork: "geen enkel zaaktype heeft werk",
  none: ({ central, fte, why }) =>
    `${central ? "" : "aan de uiteinden van de bandbreedtes: "}geen factor op de handelingstijden geeft vandaag ${withComma(fte)} fte: ${why}`,
  scaleWordsHint: "controleer de waarneming, ontvangers, handelingen en competence.local; of zet scaleUnitTimes: false",
  tooMuch: ({ central, fte }) =>
    `${central ? "" : "aan de uiteinden van de bandbreedtes: "}ontvangers · handelingen · minuten geeft ${withComma(fte)} fte, meer dan er mensen zijn`,
  volumeWordsHint: "controleer de eenheden van recipients, perRecipient en minutes",
  refersAssumptionCanCorrelate: ({ path, path2 }) =>
    `"${path}" verwijst naar ${path2}: dat is de aanname die kan correleren`,
  writeThis: ({ path }) => `schrijf ${path}`,
  noAssumption: ({ path }) => `er is geen aanname "${path}"`,
  casecapAssumptionsFileLists: "`casecap assumptions BESTAND` toont alle paden",
  setFixesCorrelationNoEffect: ({ path, id }) =>
    `--set zet "${path}" vast: de correlatie "${id}" heeft hier geen effect`,
  giveRangeInsteadSetPath:
    "geef het in plaats daarvan een bandbreedte, bijvoorbeeld --set PAD.uniform=[LAAG,HOOG], als de correlatie moet werken",
  noRangeFixedNumberCorrelates: ({ path }) => `"${path}" heeft geen bandbreedte: een vast getal correleert met niets`,
  giveRangeRemoveCorrelation: "geef een bandbreedte, of verwijder de correlatie",
  bothPathsSame: "beide paden zijn hetzelfde",
  nameTwoDifferentAssumptions: "noem twee verschillende aannames",
  nothingScenarioUsesNumberSo: "niets in het scenario gebruikt dit getal, dus de wijziging heeft geen effect",
  casecapAssumptionsShows: "`casecap assumptions` toont welke getallen worden gebruikt",
  bareDeletion: ({ key, span }) => `"${key}:" is leeg en wist wat ${span} geeft`,
  bareDeletionHint: ({ key }) =>
    `schrijf \`${key}: null\` als het gewist moet worden; vul anders de regel, of verwijder die`,
  lostRange: "deze waarde vervangt er een met een bandbreedte, en heeft er zelf geen",
  lostRangeHint: "geef er een `pert`-, `triangular`- of `uniform`-bandbreedte aan, anders geldt zij als zeker",
  noChange: "een wijziging wordt geschreven als PAD=WAARDE",
  noChangeHint: "bijvoorbeeld --set organisation.share=0.5",
  noYaml: "de waarde is geen geldige YAML",
  noYamlHint: "zet haar voor de shell tussen aanhalingstekens als er spaties of haken in staan",
  valueNoEffectNearerValues:
    "deze waarde heeft geen effect: specifiekere waarden staan in elke cel waarvoor zij kon gelden",
  removeOneNearerValues: "verwijder haar, of een van de specifiekere waarden",
  parameterNeverUsed: ({ name }) => `de parameter "${name}" wordt nergens gebruikt`,
  useRefParametersRemove: ({ name }) => `gebruik hem als {ref: parameters.${name}}, of verwijder hem`,
  changed: "gewijzigd",
  regionsNamedButScenarioDoes: "er worden regio's genoemd, maar het scenario zegt niet in welke kolom de regio staat",
  addRegionColumnUnder: "voeg `region: KOLOM` toe onder `municipalities:`",
  noMunicipalityCode: ({ code }) => `geen ${municipality.one} heeft code "${code}"`,
  table: ({ codes }) => `de tabel heeft ${codes}`,
  code: ({ name, first }) => `de code van ${name} is ${first}`,
  severalCalled: ({ name, all }) => `er zijn er meer met de naam ${name}: ${all}`,
  noCellColumn: ({ column, value }) => `geen cel in kolom "${column}" is "${value}"`,
  ofItself: ({ ref }) => `${ref} is een product van zichzelf`,
  ofItselfHint:
    "een product heeft andere parameters als factoren: verwijder de verwijzing, of geef de parameter een waarde",
  otherUnit: ({ ref, unit }) => `${ref} wordt elders gebruikt als ${unit}, maar hier is elke factor een aandeel`,
  otherUnitHint: "gebruik een parameter die een aandeel is, 0 tot en met 1",
  productButNumberNeeded: ({ central, value, range }) =>
    `het product ${central ? "is" : "kan"} ${value}${central ? "" : " worden"}, maar hier is een getal nodig: ${range}`,
  changeValuesRangesFactors: "wijzig de waarden of bandbreedtes van de factoren"
})
