/** What can be wrong with what a scenario says, in Danish. */
import { withComma } from "../../withComma.ts"
import type { scenario as english } from "../../en/problems/scenario.ts"

export const scenario: typeof english = ({ municipality, centre }) => ({
  add: "tilføj den under `parameters:`",
  no: ({ ref }) => `der findes ingen ${ref}`,
  parameterCannotReferAnother: "en parameter kan ikke henvise til en anden parameter",
  writeNumberItselfUseRefWhere: ({ ref }) => `skriv selve tallet, og brug ref: ${ref}, hvor det skal bruges`,
  butNumberNeeded: ({ ref, certain, x, range }) =>
    `${ref} ${certain ? "er" : "kan blive"} ${x}, men her skal stå et tal, der er ${range}`,
  useAnotherParameterChange: "brug en anden parameter her, eller ret dens værdi eller interval",
  correctNumberUnit: "ret tallet eller dets enhed",
  write: ({ inOrder }) => `skriv [${inOrder}]`,
  missingSection: ({ metric, section }) => `"${metric}" findes kun med afsnittet ${section}, som scenariet ikke har`,
  missingSectionHint: ({ section }) => `tilføj \`${section}:\`, eller fjern målet`,
  sameMetric: ({ before, id, metric }) => `målene "${before}" og "${id}" ser begge på ${metric}`,
  sameMetricHint: "behold det ene",
  reservationBelongsNo: ({ id }) => `grænsen "${id}" hører ikke til noget mål`,
  addUnderObjectivesWithMetric: ({ id }) => `tilføj \`${id}:\` under \`objectives:\`, med metric og wants`,
  noCaseType: "der er intet sagsområde",
  addAtLeastOneBenefitUnder: "tilføj mindst ét under `caseTypes:`",
  halfAPlace: ({ missing }: { readonly missing: string }): string =>
    `"${missing}" mangler: et sted på kortet har begge koordinater`,
  halfAPlaceHint: "tilføj den, eller udelad begge; et kort kræver begge kolonner, i grader",
  missingKeyCentrespanCentres: `nøglen "centreSpan" mangler: der er ${centre.many}`,
  addCentrespanFtePerManagerAt: `tilføj \`centreSpan:\`, årsværk pr. leder på ${centre.many}`,
  two: "både observedFte og employees er angivet",
  twoHint: "behold den ene; slet den anden med null, hvis et grundlag angiver den",
  perEmployee: "employees kræver ftePerEmployee",
  perEmployeeHint: "tilføj `ftePerEmployee:`, årsværk pr. ansat",
  nothingObserved: "der er ikke noget at skalere til",
  nothingObservedHint: "tilføj `observedFte:` eller `employees:` og `ftePerEmployee:`",
  scaleHandOffs: "scaleUnitTimes kræver scaleHandOffs: valget flytter resultatet",
  scaleHandOffsHint: "tilføj `scaleHandOffs: true`, hvis overdragelsesminutter er fra samme tidsmåling, ellers `false`",
  columnSums0NothingCanSpread: ({ spreadBy }) =>
    `kolonnen "${spreadBy}" summer til 0: der kan intet fordeles efter den`,
  useAnotherColumn: "brug en anden kolonne",
  caseTypeNoActivity: ({ id }) => `sagsområdet "${id}" har ingen aktivitet`,
  addAtLeastOneWith: "tilføj mindst én med perRecipient og minutes",
  scaleCurveNeedsPopulationBut:
    "en stordriftskurve kræver befolkningstal, men scenariet siger ikke, hvilken kolonne de står i",
  addPopulationColumnUnder: "tilføj `population: KOLONNE` under `municipalities:`",
  nothingSaysShareMoves: ({ named }) => `intet siger, hvor stor en andel der flytter af ${named}`,
  workMovesButNothingGives: ({ key, named }) => `arbejde flytter, men intet angiver ${key} for ${named}`,
  giveShareOrganisation:
    "angiv `share:` for organisationen, aktiviteten, sagsområdet eller begge; 0 lader arbejdet blive",
  addOrganisationActivityCase: ({ key }) =>
    `tilføj \`${key}\` for organisationen, aktiviteten, sagsområdet eller begge`,
  cellWords: ({ activity, caseType }) => `"${activity}" i "${caseType}"`,
  extraContactsLack: ({ caseType, key }) => `de ekstra henvendelser om "${caseType}" mangler ${key}`,
  addOrganisationCaseType: ({ key }) => `tilføj \`${key}:\` for organisationen eller sagsområdet`,
  noToo: ({ what, name }) => `der er ${what} "${name}"`,
  aCaseType: "intet sagsområde",
  anActivity: "ingen aktivitet",
  activityCalled: ({ c }) => `i "${c}" ingen aktivitet`,
  centresButNothingGives: ({ key }) => `der er ${centre.many}, men intet angiver competence.centre.${key}`,
  addCentreUnderCompetenceWith: "tilføj `centre:` under `competence:` med minimumTrained, ftePerTrained og components",
  movesButNoCentreTakes: ({ id, places }) => `"${id}" flytter, men intet ${centre.one} tager det for ${places}`,
  letCentreServeThemTakeCase: `lad et ${centre.one} betjene dem og tage sagsområdet, eller sæt andelen til 0`,
  rankNotSoManyMunicipalities: ({ rank, ofIt }) =>
    `nummer ${rank} af ${ofIt}: så mange ${municipality.many} er der ikke`,
  rankAtMost: "rank er højst `of`",
  categoryAllowancesSumNoHour: ({ sum }) =>
    `andelene under categoryAllowances summer til ${withComma(sum)}: der er ingen timer til sager`,
  atUpperEndTheirRanges: ({ sum }) =>
    `øverst i deres intervaller summer andelene under categoryAllowances til ${withComma(sum)}: ingen timer til sager`,
  allowanceWordsHint: "de er andele af nettotimerne og skal summe til under 1",
  nothingLeftGrossWorkingTime: ({ hours }) =>
    `der er intet tilbage af bruttoarbejdstiden: ${withComma(hours)} timer om året efter fradrag`,
  atEndsRangesNothingLeftGross: ({ hours }) =>
    `yderst i intervallerne er der intet tilbage af bruttoarbejdstiden: ${withComma(hours)} timer om året`,
  hourWordsHint: "kontrollér enhederne: uden hoursPerDay er alle tider timer om året",
  fixed: ({ fte }) => `kompetencevedligeholdelse og særlige opgaver kræver alene omkring ${withComma(fte)} årsværk`,
  noWork: "intet sagsområde har noget arbejde",
  none: ({ central, fte, why }) =>
    `${central ? "" : "yderst i intervallerne: "}ingen faktor på enhedstiderne giver ${withComma(fte)} årsværk i dag: ${why}`,
  scaleWordsHint: "kontrollér observationen, modtagere, hændelser og competence.local, eller sæt scaleUnitTimes: false",
  tooMuch: ({ central, fte }) =>
    `${central ? "" : "yderst i intervallerne "}giver modtagere · hændelser · minutter ${withComma(fte)} årsværk, flere end der er mennesker`,
  volumeWordsHint: "kontrollér enhederne for recipients, perRecipient og minutes",
  refersAssumptionCanCorrelate: ({ path, path2 }) =>
    `"${path}" henviser til ${path2}: det er den antagelse, der kan korrelere`,
  writeThis: ({ path }) => `skriv ${path}`,
  noAssumption: ({ path }) => `der findes ingen antagelse "${path}"`,
  casecapAssumptionsFileLists: "`casecap assumptions FIL` viser alle stier",
  setFixesCorrelationNoEffect: ({ path, id }) =>
    `--set giver "${path}" en fast værdi: korrelationen "${id}" har ingen virkning her`,
  giveRangeInsteadSetPath: "giv den et interval i stedet, fx --set STI.uniform=[LAV,HØJ], hvis den skal virke",
  noRangeFixedNumberCorrelates: ({ path }) => `"${path}" har intet interval: et fast tal korrelerer ikke med noget`,
  giveRangeRemoveCorrelation: "giv det et interval, eller fjern korrelationen",
  bothPathsSame: "de to stier er ens",
  nameTwoDifferentAssumptions: "nævn to forskellige antagelser",
  nothingScenarioUsesNumberSo: "intet i scenariet bruger dette tal, så ændringen har ingen virkning",
  casecapAssumptionsShows: "`casecap assumptions` viser, hvilke tal der bruges",
  bareDeletion: ({ key, span }) => `"${key}:" står tomt og sletter det, som ${span} giver`,
  bareDeletionHint: ({ key }) => `skriv \`${key}: null\`, hvis det skal slettes; udfyld eller fjern ellers linjen`,
  lostRange: "denne værdi erstatter en med et interval og har selv intet",
  lostRangeHint: "giv den et interval med `pert`, `triangular` eller `uniform`, ellers regnes den for sikker",
  noChange: "en ændring skrives STI=VÆRDI",
  noChangeHint: "for eksempel --set organisation.share=0.5",
  noYaml: "værdien er ikke gyldig YAML",
  noYamlHint: "sæt den i anførselstegn for shellen, hvis den har mellemrum eller klammer",
  valueNoEffectNearerValues:
    "værdien har ingen virkning: der står mere specifikke værdier overalt, hvor den kunne gælde",
  removeOneNearerValues: "fjern den, eller fjern en af de mere specifikke værdier",
  parameterNeverUsed: ({ name }) => `parameteren "${name}" bruges aldrig`,
  useRefParametersRemove: ({ name }) => `brug den som {ref: parameters.${name}}, eller fjern den`,
  changed: "ændret",
  regionsNamedButScenarioDoes: "der nævnes regioner, men scenariet siger ikke, hvilken kolonne regionen står i",
  addRegionColumnUnder: "tilføj `region: KOLONNE` under `municipalities:`",
  noMunicipalityCode: ({ code }) => `ingen ${municipality.one} har koden "${code}"`,
  table: ({ codes }) => `tabellen har ${codes}`,
  code: ({ name, first }) => `${name} har koden ${first}`,
  severalCalled: ({ name, all }) => `flere hedder ${name}: ${all}`,
  noCellColumn: ({ column, value }) => `ingen celle i kolonnen "${column}" er "${value}"`,
  ofItself: ({ ref }) => `${ref} er et produkt af sig selv`,
  ofItselfHint: "et produkt har andre parametre som faktorer: fjern henvisningen, eller giv parameteren en værdi",
  otherUnit: ({ ref, unit }) => `${ref} bruges andre steder som ${unit}, men her er hver faktor en andel`,
  otherUnitHint: "brug en parameter, der er en andel fra 0 til 1",
  productButNumberNeeded: ({ central, value, range }) =>
    `produktet ${central ? "er" : "kan blive"} ${value}, men her skal stå et tal, der er ${range}`,
  changeValuesRangesFactors: "ret faktorernes værdier eller intervaller"
})
