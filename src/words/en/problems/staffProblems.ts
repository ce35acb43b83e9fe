/** What is said of problems in the staffing section, with the next step, in English. */
import type { Nouns } from "../../Nouns.ts"
import type { Holes } from "../../Holes.ts"
import { counted } from "../counted.ts"

export const staffProblems = ({ municipality }: Nouns) => ({
  noCaseType: ({ name }: Holes<"name">): string => `there is no case type "${name}"`,
  noActivity: ({ name }: Holes<"name">): string => `the case type has no activity "${name}"`,
  noSpecialism: ({ name }: Holes<"name">): string => `the specialism "${name}" is not declared under \`specialisms:\``,
  noSpecialisms: "there is no specialism",
  noSpecialismsHint: "add at least one under `specialisms:`",
  noRows: ({ name, file }: Holes<"name" | "file">): string => `no row of ${file} has the specialism "${name}"`,
  noRowsHint: "add rows for it, or delete the specialism",
  noCaseTypes: ({ name }: Holes<"name">): string =>
    `the specialism "${name}" has no case types, so the model does not know its need`,
  noCaseTypesHint: "add `caseTypes: […]`, or write `need: column`",
  twice: ({ caseType, other }: Holes<"caseType" | "other">): string =>
    `the case type "${caseType}" belongs to the specialism "${other}" already`,
  twiceHint: "let every case type stand in one place, or its need counts twice",
  noUnit: ({ code }: Holes<"code">): string => `the table of ${municipality.many} has no code "${code}"`,
  emptyCell: ({ column }: Holes<"column">): string =>
    `column "${column}" needs a number in every row, but this cell is empty`,
  emptyCellHint: "write the number (0 where there is none), or delete the row",
  repeated: ({ code, specialism }: Holes<"code" | "specialism">): string =>
    `"${code}" and "${specialism}" stand there twice`,
  repeatedHint: ({ line }: Holes<never, "line">): string => `they are also in line ${line}: add the rows up`,
  unlisted: ({ places, count }: Holes<"places", "count">): string =>
    `${counted(count, "cell has", "cells have")} need but no row, and ${count === 1 ? "counts" : "count"} as having nobody: ${places}`,
  unlistedHint: "add the rows, with 0 where nobody is there",
  needIgnored: 'the column "need" is not used: need comes from the model',
  needIgnoredHint: "write `need: column` if the column is meant",
  noSetupLeft: ({ setupDays, days }: Holes<never, "setupDays" | "days">): string =>
    `setupDays (${setupDays}) is not below days (${days}): such a term does nothing`,
  noSetupLeftHint: "make the term longer, or its set-up shorter",
  intoItself: ({ name }: Holes<"name">): string => `"${name}" cannot be retrained into itself`,
  intoItselfHint: "write another specialism after `to:`",
  noTravel: "there are terms, but no travel",
  noTravelHint:
    "add `travel: {from: coordinates, kmPerHour: 60, maxHours: 1.5}` or `travel: {matrix: FILE, maxHours: 1.5}`",
  needs: ({ key, other }: Holes<"key" | "other">): string => `\`${other}\` needs \`${key}\``,
  needsHint: ({ key }: Holes<"key">): string => `add \`${key}:\` here`,
  noNeedHint: "add the column, or write `need: model`",
  noCoordinates: ({ column, code }: Holes<"column" | "code">): string =>
    `unit "${code}" has no coordinates: column "${column}" is empty`,
  noCoordinatesHint: "fill the cell, leave the columns of the map out, or give travel times: `travel: {matrix: FILE}`",
  threeColumns: "the file needs three columns: code, code and hours",
  threeColumnsHint: "write from, to and hours one way",
  asymmetric: ({ from, to, hours, line }: Holes<"from" | "to", "hours" | "line">): string =>
    `the way from "${from}" to "${to}" takes other hours than the way back (${hours}, line ${line})`,
  asymmetricHint: "correct one of them, or write `directed: true` under `travel:`",
  noWay: ({ codes, count }: Holes<"codes", "count">): string =>
    `${counted(count, "unit is", "units are")} not in the table of travel times, so nobody comes or goes: ${codes}`,
  noWayHint: "add them if there is a way",
  noCurrency: "there are costs, but no currency",
  noCurrencyHint: "add `currency:` under `staffing:`, such as EUR",
  otherCurrency: ({ own, other }: Holes<"own" | "other">): string =>
    `the currency is ${own}, but \`money.currency\` is ${other}`,
  otherCurrencyHint: "delete `currency:` here: the money section says it"
})
