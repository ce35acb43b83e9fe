/** Files and functions that are larger than the house has them, each with the reason. The lists only get shorter. */

const MESSAGES = "the messages of one page, one after the other"
const HOT = "a loop over draws: numbers go in one by one, because objects made for a call would cost more than the work"
const SHEET = "one sheet of a workbook: its columns, one after the other"
const PAGE = "one page or passage, block after block"
const SCHEMA = "one definition, key after key"
const TESTS = "cases of one thing, one after the other"
const HOLDER = "one holder with its functions: apart, they would pass what they share around"
const GATHERED = "one answer, gathered part after part"

/** Beyond 250 lines. */
export const longFiles: Readonly<Record<string, string>> = {
  "src/analysis/memo/Findings.ts": SCHEMA,
  "src/report/memo/docxBlocks.ts": PAGE,
  "src/report/memo/sections/municipalityMemo.ts": PAGE,
  "src/report/memo/sections/positions.ts": PAGE,
  "src/report/memo/sections/trust.ts": PAGE,
  "src/report/memo/sections/why.ts": PAGE,
  "src/report/views/breakEven.ts": PAGE,
  "src/report/views/calibrate.ts": PAGE,
  "src/report/views/compare.ts": PAGE,
  "src/report/views/money.ts": PAGE,
  "src/report/views/run.ts": PAGE,
  "src/report/views/trade.ts": PAGE,
  "src/report/views/uncertainty.ts": PAGE,
  "src/report/xlsx/live/workGrid.ts": SHEET,
  "src/scenario/Ledger.ts": HOLDER,
  "src/scenario/Scenario.ts": SCHEMA,
  "src/scenario/Unit.ts": SCHEMA,
  "src/words/da/help.ts": MESSAGES,
  "src/words/en/help.ts": MESSAGES,
  "src/words/nl/help.ts": MESSAGES,
  "tests/analysis/attribution/attribute.test.ts": TESTS,
  "tests/live/page.test.ts": TESTS,
  "tests/analysis/breakEven/breakEven.test.ts": TESTS,
  "tests/analysis/calibration/calibrate.test.ts": TESTS,
  "tests/cli/badInput/scenarioCases.ts": TESTS,
  "tests/cli/commands/import.test.ts": TESTS,
  "tests/cli/commands/memo.test.ts": TESTS,
  "tests/cli/commands/verifyMemo.test.ts": TESTS,
  "tests/model/laws.test.ts": TESTS,
  "tests/model/money/workedExamples.test.ts": TESTS,
  "tests/oracle/oracle.test.ts": TESTS,
  "tests/oracle/oracle.ts": TESTS,
  "tests/platform/Files.test.ts": TESTS,
  "tests/scenario/table/shapes.test.ts": TESTS,
  "tests/support/everything.ts": SCHEMA
}

/** Files with functions beyond 60 lines; a part of words is a list of messages, however long, and is not named. */
export const longFunctions: Readonly<Record<string, string>> = {
  "src/analysis/checks/runChecks.ts": HOLDER,
  "src/analysis/explain/moneySteps.ts": GATHERED,
  "src/analysis/memo/modelFindings.ts": GATHERED,
  "src/analysis/sensitivity/scenarioTarget.ts": HOLDER,
  "src/analysis/trade/PackageEvaluator.ts": HOLDER,
  "src/analysis/trade/tradeFindings.ts": GATHERED,
  "src/analysis/uncertainty/gather.ts": HOLDER,
  "src/model/money/localSaving.ts": HOT,
  "src/report/memo/docxStyles.ts": PAGE,
  "src/report/memo/htmlStyle.ts": PAGE,
  "src/report/memo/sections/decision.ts": PAGE,
  "src/report/memo/sections/why.ts": PAGE,
  "src/report/views/compare.ts": PAGE,
  "src/report/views/explain.ts": PAGE,
  "src/report/views/money.ts": PAGE,
  "src/report/views/moneyComparison.ts": PAGE,
  "src/report/xlsx/live/activityGrid.ts": SHEET,
  "src/report/xlsx/live/centreGrids.ts": SHEET,
  "src/report/xlsx/live/checkGrid.ts": SHEET,
  "src/report/xlsx/live/factorGrid.ts": SHEET,
  "src/report/xlsx/live/rateGrid.ts": SHEET,
  "src/report/xlsx/live/timeGrid.ts": SHEET,
  "src/report/xlsx/live/totalsGrid.ts": SHEET,
  "src/report/xlsx/live/workGrid.ts": SHEET,
  "src/report/xlsx/livePage.ts": SHEET,
  "src/report/xlsx/modelWorkbook.ts": SHEET,
  "src/scenario/Ledger.ts": HOLDER,
  "src/scenario/compile.ts": GATHERED,
  "src/scenario/compileCaseType.ts": GATHERED,
  "src/scenario/compileOrganisation.ts": GATHERED,
  "src/scenario/load.ts": GATHERED,
  "src/scenario/places.ts": HOLDER,
  "src/scenario/readMunicipalities.ts": HOLDER,
  "src/scenario/parsedYaml.ts": HOLDER,
  "src/scenario/spreadsheet/readSheet.ts": HOLDER,
  "src/scenario/starter.ts": MESSAGES,
  "src/scenario/table/columnNumbers.ts": GATHERED
}

/** Files with functions of more than five parameters. */
export const manyParameters: Readonly<Record<string, string>> = {
  "src/engine/addCentres.ts": HOT,
  "src/engine/fastRates.ts": HOT,
  "src/engine/fastScale.ts": HOT,
  "src/engine/siteShares.ts": HOT,
  "src/kernel/QuantileTable.ts": HOT,
  "src/model/money/localSaving.ts": HOT,
  "src/report/memo/check/pdfLines.ts": PAGE,
  "src/report/memo/docxBlocks.ts": PAGE,
  "src/report/views/trade.ts": PAGE,
  "src/report/xlsx/modelWorkbook.ts": SHEET
}
