/** The difference of every other scenario to the first one, split over what differs. */
import { quantities } from "../model/quantities.ts"
import { Effect } from "effect"
import { attributing, type AttributionOptions } from "../analysis/attribution/attribute.ts"
import { readGrouping } from "../analysis/attribution/Grouping.ts"
import { InvalidCorrelations } from "../analysis/draws/Draws.ts"
import { diagnostics } from "../report/diagnostics.ts"
import { inBoth } from "../words/Lang.ts"
import type { Loaded } from "../scenario/load.ts"
import { isGiven } from "../analysis/isGiven.ts"
import { readMetric } from "../scenario/metricText.ts"
import { InvalidInput } from "../platform/errors.ts"
import { type Tick, withProgress } from "../platform/progress.ts"
import { refused } from "./refused.ts"
import { reportWidth } from "./reportWidth.ts"

/**
 * Attributions of each scenario but the first: of FTE, and of the saving where all say something about money; or of the
 * metrics that are asked for, by what they are counted in.
 */
export const attributions = Effect.fn("attribute")(function* (
  [reference, ...others]: ReadonlyArray<Loaded>,
  {
    group = [],
    metric = [],
    draws,
    seed
  }: {
    readonly group?: ReadonlyArray<string> | undefined
    readonly metric?: ReadonlyArray<string> | undefined
    readonly draws?: number | undefined
    readonly seed?: number | undefined
  }
) {
  const grouping = readGrouping(group)
  if ("message" in grouping) return yield* refused("--group", grouping)
  const options = { ...grouping, ...(draws === undefined ? {} : { draws }), ...(seed === undefined ? {} : { seed }) }
  const asked = metricSets([reference!, ...others], metric)
  const work = (tick: Tick) =>
    Effect.forEach(others, (other) =>
      Effect.forEach(asked, (metrics) => split(reference!, other, metrics, options, tick))
    )
  // Without draws it is mostly a blink of an eye.
  if (draws === undefined) return yield* work(() => Effect.void)
  return yield* withProgress(others.length * asked.length * STEPS, "compare", work)
})

/** Metrics that are split together: they share what they are counted in. Undefined are those that are always split. */
const metricSets = (
  loaded: ReadonlyArray<Loaded>,
  asked: ReadonlyArray<string>
): ReadonlyArray<ReadonlyArray<string> | undefined> => {
  if (asked.length > 0) {
    const unitOf = (text: string): string => {
      const reading = readMetric(text, loaded[0]!.compiled.names)
      return "metric" in reading && quantities[reading.metric.quantity].section !== undefined ? text : ""
    }
    const units = [...new Set(asked.map(unitOf))]
    return units.map((unit) => asked.filter((text) => unitOf(text) === unit))
  }
  if (loaded.every(isGiven)) return [["saving"]]
  const ofMoney = loaded.every(({ compiled }) => compiled.names.money !== undefined)
  return ofMoney ? [undefined, ["saving"]] : [undefined]
}

/** Steps of the progress bar for each difference. */
const STEPS = 100

/** One difference, with a breath now and then, so that Ctrl-C is heard. */
const split = Effect.fn("split")(function* (
  reference: Loaded,
  other: Loaded,
  metrics: ReadonlyArray<string> | undefined,
  options: AttributionOptions,
  tick: Tick
) {
  const width = yield* reportWidth
  const work = attributing(reference, other, metrics, options)
  const next = Effect.try({
    try: () => work.next(),
    catch: (thrown) => {
      if (!(thrown instanceof InvalidCorrelations)) throw thrown
      return new InvalidInput({ report: inBoth((lang) => diagnostics(thrown.problems, lang, width)) })
    }
  })
  let told = 0
  let step = yield* next
  for (; step.done !== true; step = yield* next) {
    // Where groups have to be merged, the work starts again, and nothing is told until it has come as far as before.
    const done = Math.max(told, Math.floor(step.value * STEPS))
    yield* tick(done - told)
    told = done
    yield* Effect.yieldNow
  }
  yield* tick(STEPS - told)
  return "message" in step.value ? yield* refused("", step.value) : step.value
})
