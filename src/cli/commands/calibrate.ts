/** `casecap calibrate`: fit, report, and write overlays. */
import type { Told } from "../../words/told.ts"
import { say } from "../../words/Lang.ts"
import { Effect } from "effect"
import { basename, join, relative } from "node:path"
import { calibrate as fit, type Calibration } from "../../analysis/calibration/calibrate.ts"
import { type Feasible, feasibleSearch } from "../../analysis/calibration/feasible.ts"
import { fittedOverlay } from "../../analysis/calibration/fittedOverlay.ts"
import { type Goal, readGoal } from "../../analysis/calibration/Goal.ts"
import { readUnknowns, type Unknown } from "../../analysis/calibration/Unknown.ts"
import { calibrateJson, calibrateParts, calibrateSheet } from "../../report/views/calibrate.ts"
import { asProcess } from "../asProcess.ts"
import { existsAlready } from "../saveChanges.ts"
import { widened } from "../../analysis/calibration/widened.ts"
import { noValueToday } from "../../analysis/noValue.ts"
import { worldEvaluator } from "../../analysis/worldEvaluator.ts"
import { canExtend } from "../canExtend.ts"
import { UsageError } from "../../platform/errors.ts"
import { Files } from "../../platform/Files.ts"
import { loadAsked } from "../loadAsked.ts"
import { emit } from "../output.ts"
import { withProgress } from "../../platform/progress.ts"
import type { CalibrateArguments } from "../program/calibrate.ts"
import { refused } from "../refused.ts"
import { version } from "../version.ts"

export const calibrate = Effect.fn("calibrate")(function* (args: CalibrateArguments) {
  const loaded = yield* loadAsked(args.files, args)
  const unknowns: Array<Unknown> = []
  for (const path of new Set(args.free)) {
    const read = readUnknowns(path, loaded)
    if ("message" in read) return yield* refused(`--free ${path}`, read)
    const twice = read.unknowns.find((one) => unknowns.some((other) => isSame(one, other)))
    if (twice !== undefined) return yield* refused(`--free ${path}`, freeTwice(twice))
    unknowns.push(...read.unknowns)
  }
  const goals: Array<Goal> = []
  for (const text of args.to ?? []) {
    const read = readGoal(text, loaded)
    if ("message" in read) return yield* refused(`--to ${text}`, read)
    goals.push(read.goal)
  }
  for (const { metric, of } of goals)
    if (!Number.isFinite(worldEvaluator(loaded, [], [of])([])[0])) return yield* refused("", noValueToday(metric))
  const places = yield* overlayPlaces(args)
  const free = unknowns.map((unknown) => widened(loaded, unknown, goals))
  const found = fit(loaded, free, goals, args.seed)
  const feasible = args.feasible === undefined ? undefined : yield* search(found, args.feasible, args.seed)
  const overlays = places.flatMap((path, i) => {
    const base = relative(args.saveDir!, args.files[i]!).replaceAll("\\", "/")
    const content = fittedOverlay(found, i, base, commandLine(args), args.lang)
    return content === undefined ? [] : [{ path, content }]
  })
  yield* (yield* Files).writeTogether(overlays)
  const written = overlays.map(({ path }) => path)
  yield* emit(
    {
      of: loaded,
      parts: calibrateParts,
      sheet: (words) => calibrateSheet(found, feasible, written, words),
      json: () => calibrateJson(found, feasible, written, version)
    },
    args
  )
})

export const run = asProcess(calibrate)

/** One try at a time, so that Ctrl-C is heard. */
const search = (
  { scenarios, unknowns, goals }: Calibration,
  count: number,
  seed: number | undefined
): Effect.Effect<Feasible> =>
  withProgress(count, "calibrate", (tick) =>
    Effect.gen(function* () {
      const { step, findings } = feasibleSearch(
        scenarios,
        unknowns.map(({ unknown }) => unknown),
        goals.map(({ goal }) => goal),
        count,
        seed
      )
      while (step()) {
        yield* tick()
        yield* Effect.yieldNow
      }
      return findings()
    })
  )

/** Where the overlays go; refused before anything is computed when one of them is there already. */
const overlayPlaces = ({ files, saveDir, force }: CalibrateArguments) =>
  Effect.gen(function* () {
    if (saveDir === undefined) return []
    const places = files.map((file) => join(saveDir, `${basename(file).replace(/\.ya?ml$/u, "")}-fitted.yaml`))
    const twice = places.find((place, i) => places.indexOf(place) !== i)
    if (twice !== undefined) {
      return yield* new UsageError({
        text: say("errors.bothBecome", { file: twice })
      })
    }
    yield* canExtend(`--save-dir ${saveDir}`, places, files)
    if (force) return places
    for (const place of places) {
      if (yield* (yield* Files).exists(place)) {
        return yield* new UsageError({
          text: existsAlready(place)
        })
      }
    }
    return places
  })

const commandLine = ({ files, free = [], to = [], set, seed }: CalibrateArguments): string =>
  [
    "casecap calibrate",
    ...files,
    ...free.map((path) => `--free ${path}`),
    ...to.map((goal) => `--to ${goal}`),
    ...set.map((change) => `--set '${change}'`),
    ...(seed === undefined ? [] : [`--seed ${seed}`])
  ].join(" ")

/** Whether two unknowns would move the same number of the same file. */
const isSame = (one: Unknown, other: Unknown): boolean =>
  one.targets.some(({ scenario, slot }) =>
    other.targets.some((target) => target.scenario === scenario && target.slot === slot)
  )

const freeTwice = ({ path }: Unknown): Told => ({
  message: say("errors.freeTwice", { path }),
  hint: say("errors.freeOnce")
})
