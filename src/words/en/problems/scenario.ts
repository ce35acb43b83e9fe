/** What can be wrong with what a scenario says, in English. */
import type { Nouns } from "../../Nouns.ts"
import type { Holes } from "../../Holes.ts"

export const scenario = ({ municipality, centre }: Nouns) => ({
  add: "add it under `parameters:`",
  no: ({ ref }: Holes<"ref">): string => `there is no ${ref}`,
  refInParameter: "a parameter cannot refer to another parameter",
  writeNumberItself: ({ ref }: Holes<"ref">): string =>
    `write the number itself, and use ref: ${ref} where it is needed`,
  butNumberNeeded: ({ ref, certain, x, range }: Holes<"ref" | "range", "x", "certain">): string =>
    `${ref} ${certain ? "is" : "may become"} ${x}, but here a number is needed that is ${range}`,
  otherParameter: "use another parameter here, or change its value or range",
  correctNumberUnit: "correct the number or its unit",
  write: ({ inOrder }: Holes<"inOrder">): string => `write [${inOrder}]`,
  missingSection: ({ metric, section }: Holes<"metric" | "section">): string =>
    `"${metric}" needs the section ${section}, which the scenario does not have`,
  missingSectionHint: ({ section }: Holes<"section">): string => `add \`${section}:\`, or remove the objective`,
  sameMetric: ({ before, id, metric }: Holes<"before" | "id" | "metric">): string =>
    `the objectives "${before}" and "${id}" both look at ${metric}`,
  sameMetricHint: "keep one of them",
  ownReservation: "that is the party itself",
  ownReservationHint: "write where it walks away under `reservation:`",
  believedIsPrivate: "what a party believes of another never leaves its own output",
  believedIsPrivateHint: "remove `private: false`",
  othersReservationBelongsNo: ({ id, party }: Holes<"id" | "party">): string =>
    `${party} has no objective "${id}" that may be seen here`,
  othersReservationNoParty: ({ id }: Holes<"id">): string => `no party at the table is called "${id}"`,
  reservationBelongsNo: ({ id }: Holes<"id">): string => `the reservation "${id}" belongs to no objective`,
  addObjective: ({ id }: Holes<"id">): string => `add \`${id}:\` under \`objectives:\`, with metric and wants`,
  noCaseType: "there is no case type",
  addCaseType: "add at least one benefit under `caseTypes:`",
  halfAPlace: ({ missing }: { readonly missing: string }): string =>
    `"${missing}" is missing: a place on the map has both coordinates`,
  halfAPlaceHint: "add it, or leave both out; a map needs the columns of both, in degrees",
  noCentreSpan: `missing key "centreSpan": there are ${centre.many}`,
  addCentreSpan: `add \`centreSpan:\`, the FTE per manager at ${centre.many}`,
  two: "both observedFte and employees are given",
  twoHint: "keep one; delete the other with null if a base file gives it",
  perEmployee: "employees need ftePerEmployee",
  perEmployeeHint: "add `ftePerEmployee:`, the FTE of one employee",
  nothingObserved: "there is nothing to scale to",
  nothingObservedHint: "add `observedFte:`, or `employees:` and `ftePerEmployee:`",
  scaleHandOffs: "scaleUnitTimes needs scaleHandOffs: the choice moves the result",
  scaleHandOffsHint: "add `scaleHandOffs: true` if hand-off minutes come from the same time study, else `false`",
  zeroColumn: ({ spreadBy }: Holes<"spreadBy">): string =>
    `column "${spreadBy}" sums to 0: nothing can be spread by it`,
  useAnotherColumn: "use another column",
  caseTypeNoActivity: ({ id }: Holes<"id">): string => `case type "${id}" has no activity`,
  addAtLeastOneWith: "add at least one, with perRecipient and minutes",
  scaleNeedsPopulation: "a scale curve needs population, but the scenario does not say which column holds it",
  addPopulation: "add `population: COLUMN` under `municipalities:`",
  noShare: ({ named }: Holes<"named">): string => `nothing says which share moves of ${named}`,
  noKeyFor: ({ key, named }: Holes<"key" | "named">): string => `work moves, but nothing gives ${key} for ${named}`,
  giveShare: "give `share:` for the organisation, the activity, the case type or this cell; 0 keeps it local",
  addInOrganisation: ({ key }: Holes<"key">): string =>
    `add \`${key}\` for the organisation, the activity, the case type or this cell`,
  cellWords: ({ activity, caseType }: Holes<"activity" | "caseType">): string => `"${activity}" in "${caseType}"`,
  extraContactsLack: ({ caseType, key }: Holes<"caseType" | "key">): string =>
    `the extra contacts of "${caseType}" lack ${key}`,
  addByCaseType: ({ key }: Holes<"key">): string => `add \`${key}:\` for the organisation or the case type`,
  noSuch: ({ what, name }: Holes<"what" | "name">): string => `there is no ${what} "${name}"`,
  aCaseType: "case type",
  anActivity: "activity",
  activityCalled: ({ c }: Holes<"c">): string => `activity in "${c}" called`,
  noCentreKey: ({ key }: Holes<"key">): string =>
    `there are ${centre.many}, but nothing gives competence.centre.${key}`,
  addCentreCompetence: "add `centre:` under `competence:`, with minimumTrained, ftePerTrained and components",
  noCentreTakes: ({ id, places }: Holes<"id" | "places">): string =>
    `"${id}" moves, but no ${centre.one} takes it for ${places}`,
  letCentreTake: `let a ${centre.one} serve them and take the case type, or set the share to 0`,
  rankTooLarge: ({ rank, ofIt }: Holes<never, "rank" | "ofIt">): string =>
    `rank ${rank} of ${ofIt}: there are not so many ${municipality.many} to rank`,
  rankAtMost: "rank is at most `of`",
  rankAmongMeasured: "write a rank among those that were measured",
  noHourLeft: ({ sum }: Holes<"sum">): string => `the category allowances sum to ${sum}: no hour is left for cases`,
  allowancesAtUpperEnd: ({ sum }: Holes<"sum">): string =>
    `at the upper end of their ranges the category allowances sum to ${sum}: no hour left for cases`,
  allowanceWordsHint: "they are shares of net hours and must sum to less than 1",
  noTimeLeft: ({ hours }: Holes<"hours">): string =>
    `nothing is left of gross working time: ${hours} hours a year after deductions`,
  noTimeAtEnds: ({ hours }: Holes<"hours">): string =>
    `at the ends of the ranges nothing is left of gross working time: ${hours} hours a year`,
  hourWordsHint: "check units: without hoursPerDay all times are hours a year",
  fixed: ({ fte }: Holes<"fte">): string => `upkeep and allowances alone need about ${fte} FTE`,
  noWork: "no case type has any work",
  none: ({ central, fte, why }: Holes<"fte" | "why", never, "central">): string =>
    `${central ? "" : "at the ends of the ranges: "}no factor on unit times makes the status quo ${fte} FTE: ${why}`,
  scaleWordsHint: "check the observation, recipients, events and competence.local; or set scaleUnitTimes: false",
  tooMuch: ({ central, fte }: Holes<"fte", never, "central">): string =>
    `${central ? "" : "at the ends of the ranges "}recipients · events · minutes make ${fte} FTE, more than there are people`,
  volumeWordsHint: "check the units of recipients, perRecipient and minutes",
  refersTo: ({ path, path2 }: Holes<"path" | "path2">): string =>
    `"${path}" refers to ${path2}: that is the assumption that can correlate`,
  writeThis: ({ path }: Holes<"path">): string => `write ${path}`,
  noAssumption: ({ path }: Holes<"path">): string => `there is no assumption "${path}"`,
  listPaths: "`casecap assumptions FILE` lists all paths",
  fixedBySet: ({ path, id }: Holes<"path" | "id">): string =>
    `--set fixes "${path}": the correlation "${id}" has no effect here`,
  giveRangeInstead: "give it a range instead, such as --set PATH.uniform=[LOW,HIGH], if it is to have one",
  noRange: ({ path }: Holes<"path">): string => `"${path}" has no range: a fixed number correlates with nothing`,
  rangeOrNoCorrelation: "give it a range, or remove the correlation",
  bothPathsSame: "both paths are the same",
  nameTwo: "name two different assumptions",
  unusedNumber: "nothing in the scenario uses this number, so the change has no effect",
  showsUsed: "`casecap assumptions` shows which numbers are used",
  bareDeletion: ({ key, span }: Holes<"key" | "span">): string => `"${key}:" is empty and deletes what ${span} gives`,
  bareDeletionHint: ({ key }: Holes<"key">): string =>
    `write \`${key}: null\` if it is to be deleted; else fill the line, or remove it`,
  lostRange: "this value replaces one that had a range, and has none itself",
  lostRangeHint: "give it a `pert`, `triangular` or `uniform` range, or it counts as certain",
  noChange: "a change is written PATH=VALUE",
  noChangeHint: "for example --set organisation.share=0.5",
  noYaml: "the value is not valid YAML",
  noYamlHint: "quote it for the shell if it holds spaces or brackets",
  shadowed: "this value has no effect: nearer values stand in every cell it could serve",
  removeShadowed: "remove it, or one of the nearer values",
  parameterNeverUsed: ({ name }: Holes<"name">): string => `the parameter "${name}" is never used`,
  useOrRemove: ({ name }: Holes<"name">): string => `use it as {ref: parameters.${name}}, or remove it`,
  changed: "changed",
  noRegionColumn: "regions are named, but the scenario does not say which column holds the region",
  addRegion: "add `region: COLUMN` under `municipalities:`",
  noMunicipalityCode: ({ code }: Holes<"code">): string => `no ${municipality.one} has code "${code}"`,
  table: ({ codes }: Holes<"codes">): string => `the table has ${codes}`,
  code: ({ name, first }: Holes<"name" | "first">): string => `the code of ${name} is ${first}`,
  severalCalled: ({ name, all }: Holes<"name" | "all">): string => `several are called ${name}: ${all}`,
  noCellColumn: ({ column, value }: Holes<"column" | "value">): string => `no cell in column "${column}" is "${value}"`,
  ofItself: ({ ref }: Holes<"ref">): string => `${ref} is a product of itself`,
  ofItselfHint: "a product has other parameters as factors: remove the reference, or give the parameter a value",
  otherUnit: ({ ref, unit }: Holes<"ref" | "unit">): string =>
    `${ref} is used elsewhere as ${unit}, but here every factor is a share`,
  otherUnitHint: "use a parameter that is a share, 0 to 1",
  productOutside: ({ central, value, range }: Holes<"range", "value", "central">): string =>
    `the product ${central ? "is" : "may become"} ${value}, but here a number is needed that is ${range}`,
  changeFactors: "change the values or ranges of its factors"
})
