/** The JSON of `uncertainty`: every spread in full precision, in the order of the scenarios and their case types. */
import type { UncertaintyFindings } from "../../analysis/uncertainty/Findings.ts"
import { moneySpreadsJson } from "./moneyUncertainty.ts"
import { monthSpreadsJson } from "./monthUncertainty.ts"
import { peopleSpreadsJson } from "./peopleUncertainty.ts"
import type { Breakdowns } from "./uncertainty.ts"
import { scenarioJson } from "./scenarioHead.ts"

export const uncertaintyJson = (
  { scenarios, differences, seed, draws, blocks, caseTypeDraws, asked, precision, exact }: UncertaintyFindings,
  { municipalities, money, people, lending, months }: Omit<Breakdowns, "by">,
  version: string
) => ({
  casecap: 1,
  version,
  seed,
  draws,
  blocks,
  caseTypeDraws,
  drawsAsked: asked ?? null,
  quantiles: exact ? "exact" : "histogram",
  precision: {
    fte: finiteOrNull(precision.fte),
    probability: finiteOrNull(precision.probability),
    reached: precision.reached
  },
  reference: 0,
  money: moneySpreadsJson(money),
  people: peopleSpreadsJson(people, lending),
  months: monthSpreadsJson(months),
  scenarios: scenarios.map(({ loaded, certainty, fte, caseTypes }, s) => ({
    scenario: scenarioJson(loaded),
    assumptions: certainty,
    fte,
    caseTypes: caseTypes.map((figures, c) => ({ id: loaded.compiled.names.caseTypes[c]!.id, ...figures })),
    ...(municipalities === undefined
      ? {}
      : {
          municipalityDraws: municipalities.draws,
          municipalities: municipalities.leaves[s]!.map((leaves, m) => ({
            code: loaded.compiled.names.municipalities[m]!.code,
            name: loaded.compiled.names.municipalities[m]!.name,
            [municipalities.figure]: leaves
          }))
        })
  })),
  differences: differences.map(({ other, fte, freesMore, freesAsMuch, needsMore, needsAsMuch }) => ({
    other,
    fte,
    freesMore: { probability: freesMore.probability, halfWidth: finiteOrNull(freesMore.halfWidth) },
    freesAsMuch,
    needsMore: { probability: needsMore.probability, halfWidth: finiteOrNull(needsMore.halfWidth) },
    needsAsMuch
  }))
})

/** A single block has no replicates, so its error is not known. */
const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null)
