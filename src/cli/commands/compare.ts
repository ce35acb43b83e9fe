/** `casecap compare`: scenarios side by side, the first as reference. */
import { Effect } from "effect"
import type { Attribution } from "../../analysis/attribution/attribute.ts"
import { compareFindings, type CompareFindings } from "../../analysis/compareFindings.ts"
import { letterOf } from "../../analysis/letterOf.ts"
import { secretsFor, type Viewpoint } from "../../analysis/memo/secrecy.ts"
import { compareJson, comparePages, compareParts, compareSheet } from "../../report/views/compare.ts"
import { nextSteps } from "../../report/views/nextSteps.ts"
import { attributedUnit } from "../../report/views/attributedUnit.ts"
import { attributionBlocks, attributionJson } from "../../report/views/attribution.ts"
import type { AttributionWords } from "../../report/views/attributionIntervals.ts"
import type { Words } from "../../words/wordsIn.ts"
import { askedWorkbook, namedFor } from "../askedWorkbook.ts"
import { asProcess } from "../asProcess.ts"
import { attributions } from "../attributions.ts"
import { loadAsked } from "../loadAsked.ts"
import { emit } from "../output.ts"
import type { CompareArguments } from "../program/compare.ts"
import { version } from "../version.ts"

interface AfterIt {
  /** Name what else can be done, below the result: with which program, on the scenarios of which folder. */
  readonly nextSteps?: { readonly program: ReadonlyArray<string>; readonly folder: string } | undefined
}

export const compare = Effect.fn("compare")(function* (args: CompareArguments & AfterIt) {
  const loaded = yield* loadAsked(args.files, args)
  const findings = yield* Effect.sync(() => compareFindings(loaded)).pipe(Effect.withSpan("findings"))
  const split = yield* attributions(loaded, args)
  const book = yield* askedWorkbook(args, loaded)
  yield* emit(
    {
      of: loaded,
      parts: compareParts,
      workbook:
        book &&
        (async (words) => {
          const { modelWorkbook } = await import("../../report/xlsx/modelWorkbook.ts")
          const { findings: seen, attributions: seenParts } = compareFor(findings, split, book.viewpoint)
          const { result, differences } = comparePages(seen, explained(seen, seenParts, words), words)
          const paths = seen.differences
            .filter(({ unit }) => unit !== undefined)
            .map(({ assumptions }) => assumptions.map((one) => one?.path ?? null))
          return modelWorkbook(
            seen.runs,
            { ...book, title: words.compare.title, page: result, differences: { page: differences, paths } },
            words
          )
        }),
      sheet: (words) => {
        const page = compareSheet(findings, explained(findings, split, words), words)
        const next = args.nextSteps === undefined ? [] : nextSteps(args.nextSteps, words)
        return { ...page, blocks: [...page.blocks, ...next] }
      },
      json: () =>
        compareJson(
          findings,
          split.flatMap((sets, i) => sets.flatMap((found) => attributionJson(found, i + 1))),
          version
        )
    },
    args
  )
})

/** What makes the difference of every other scenario to the first: of FTE, and of money. */
const explained = (
  findings: CompareFindings,
  split: ReadonlyArray<ReadonlyArray<Attribution>>,
  words: AttributionWords & Words<"money" | "terms">
) =>
  split.flatMap((sets, i) =>
    attributionBlocks(sets, `${letterOf(i + 1)}−A`, (found) => attributedUnit(findings, found, words), words)
  )

/** What a workbook's reader may see of a comparison. */
const compareFor = (
  findings: CompareFindings,
  attributions: ReadonlyArray<ReadonlyArray<Attribution>>,
  viewpoint: Viewpoint
): {
  readonly findings: CompareFindings
  readonly attributions: ReadonlyArray<ReadonlyArray<Attribution>>
} => {
  const scenarios = findings.runs.map(({ loaded }) => loaded)
  const secrets = secretsFor(scenarios, viewpoint)
  const named = namedFor(scenarios, viewpoint)
  return {
    findings: {
      ...findings,
      runs: findings.runs.map((one, i) => ({ ...one, loaded: named[i]! })),
      differences: findings.differences.filter(
        ({ path, places }) => ![path, ...places].some((place) => secrets.hidesPath(place))
      )
    },
    attributions: attributions.map((sets) =>
      sets.map((one) => ({
        ...one,
        groups: one.groups.map((group) => ({
          ...group,
          differences: group.differences.filter(
            ({ paths }) => !paths.some((path) => path !== null && secrets.hidesPath(path))
          )
        }))
      }))
    )
  }
}

export const run = asProcess(compare)
