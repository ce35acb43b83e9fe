/** What a command line asks of a workbook: whose it is, whether it calculates; refused where it would tell a secret. */
import { Effect } from "effect"
import { basename, dirname } from "node:path"
import { secretsFor, type Viewpoint } from "../analysis/memo/secrecy.ts"
import type { Loaded } from "../scenario/load.ts"
import { say, inBoth } from "../words/Lang.ts"
import { formatList } from "../words/numbers.ts"
import { workbookParts } from "../report/xlsx/workbookParts.ts"
import { wordsIn } from "../words/wordsIn.ts"
import { UsageError } from "../platform/errors.ts"
import { formatOf, type OutputOptions } from "./format.ts"
import { version } from "./version.ts"
import { viewpointIn } from "./viewpointIn.ts"

interface AskedWorkbook {
  readonly viewpoint: Viewpoint
  readonly live: boolean
  readonly making: { readonly version: string; readonly folder: string; readonly file: string }
}

interface Asked extends OutputOptions {
  readonly live?: boolean | undefined
  readonly for?: string | undefined
}

/** Undefined where the answer is no workbook. */
export const askedWorkbook = Effect.fn("askedWorkbook")(function* (args: Asked, scenarios: ReadonlyArray<Loaded>) {
  const format = formatOf(args)
  if (!("format" in format) || format.format !== "xlsx") return undefined
  const viewpoint = yield* viewpointIn(args.for, scenarios)
  const live = args.live === true
  if (live) yield* refuseSecrets(scenarios, viewpoint)
  if (live) yield* refuseUnknown(scenarios)
  const output = args.output ?? ""
  const asked: AskedWorkbook = {
    viewpoint,
    live,
    making: { version, folder: dirname(output), file: basename(output) }
  }
  return asked
})

/** Formulas that do not know a number would not follow it. */
const refuseUnknown = Effect.fnUntraced(function* (scenarios: ReadonlyArray<Loaded>) {
  const paths = yield* Effect.promise(async () => {
    const { unknownToFormulas } = await import("../report/xlsx/unknownToFormulas.ts")
    const words = await wordsIn("en", workbookParts)
    return [...new Set(scenarios.flatMap((loaded) => unknownToFormulas(loaded, words)))]
  })
  if (paths.length === 0) return
  const list = paths.slice(0, mostNamed).join(", ")
  return yield* new UsageError({
    text: say("documents.notInFormulas", { list })
  })
})

/** A formula needs its number, so a workbook that calculates cannot leave one out. */
const refuseSecrets = (scenarios: ReadonlyArray<Loaded>, viewpoint: Viewpoint) => {
  const secrets = secretsFor(scenarios, viewpoint)
  const hidden = scenarios.flatMap(({ compiled }, place) =>
    compiled.assumptions.filter((one) => one.usedAt.length > 0 && secrets.hides(place, one)).map(({ path }) => path)
  )
  const paths = [...new Set(hidden)]
  if (paths.length === 0) return Effect.void
  const named = inBoth((lang) => formatList(paths.slice(0, mostNamed), lang))
  return Effect.fail(
    new UsageError({
      text: say("errors.liveSecrets", { list: named })
    })
  )
}

const mostNamed = 5

/**
 * The scenarios as they may be named in a workbook: without unsaved changes of numbers that its reader may not see, and
 * without a fingerprint by which one could be found out by trying.
 */
export const namedFor = (scenarios: ReadonlyArray<Loaded>, viewpoint: Viewpoint): ReadonlyArray<Loaded> => {
  const secrets = secretsFor(scenarios, viewpoint)
  return scenarios.map((loaded, place) => ({
    ...loaded,
    fingerprint: secrets.fingerprint(place),
    changes: loaded.changes.filter((change) => !secrets.hidesChange(change))
  }))
}
