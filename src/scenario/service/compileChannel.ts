/** A channel: its day, and what holds in it. */
import type { Channel, ChannelPromise, ChannelRules } from "../../model/service/Service.ts"
import { INFINITE, ONE, type Slot, ZERO } from "../../model/Slot.ts"
import type { Ledger, Path } from "../Ledger.ts"
import { kinds } from "../Unit.ts"
import type { Rules } from "./Rules.ts"
import type { ChannelInput } from "./serviceSchema.ts"
import { sharesOf } from "./sharesOf.ts"
import { serviceWords } from "./serviceWords.ts"

export const compileChannel = (
  channel: ChannelInput,
  path: Path,
  ledger: Ledger,
  neutral: Array<string>
): Pick<Channel, "profile" | "peakDayFactor"> => {
  if (channel.profile === undefined) neutral.push([...path, "profile"].join("."))
  if (channel.peakDayFactor === undefined) neutral.push([...path, "peakDayFactor"].join("."))
  return {
    profile: sharesOf(channel.profile ?? {}, [...path, "profile"], ledger),
    peakDayFactor:
      channel.peakDayFactor === undefined
        ? ONE
        : ledger.slot(channel.peakDayFactor, [...path, "peakDayFactor"], kinds.peakFactor)
  }
}

export const compileChannelRules = (rules: Rules): ChannelRules => {
  const open = {
    hoursPerWeek: rules.slot(["open", "hoursPerWeek"], kinds.hoursPerWeek)!,
    weeksPerYear: rules.slot(["open", "weeksPerYear"], kinds.weeksPerYear)!
  }
  checkOpen(rules, open)
  const maxOccupancy = rules.slotOr(["maxOccupancy"], kinds.shareAboveZero, ONE)
  if (maxOccupancy !== ONE && rules.ledger.extremes(maxOccupancy).low > BUSY)
    rules.ledger.warn({ path: rules.placeOf(["maxOccupancy"])!, at: "value", code: "busy", ...serviceWords.busy })
  return {
    promise: promiseOf(rules),
    maxOccupancy,
    patience: rules.slotOr(["patience"], kinds.positiveSeconds, INFINITE),
    open,
    minimumPresent: {
      local: rules.slotOr(["minimumPresent", "local"], kinds.present, ZERO),
      centre: rules.slotOr(["minimumPresent", "centre"], kinds.present, ZERO)
    },
    pooled: rules.word("pooled", "site" as ChannelRules["pooled"]),
    agents: rules.word("agents", "continuous" as ChannelRules["agents"]),
    staffTo: rules.word("staffTo", "mean" as ChannelRules["staffTo"]),
    blend: rules.slotOr(["blend"], kinds.share, ZERO)
  }
}

/** Above this share of working time call centres lose people; nobody sets it as a target. */
const BUSY = 0.92

/** Nobody can wait for nothing: above this share, within no time. */
const NEARLY_ALL = 0.999

const promiseOf = (rules: Rules): ChannelPromise => {
  const { ledger } = rules
  const [own, base] = ["meanWait", "share"].map((key) => rules.placeOf(["promise", key]))
  const within = rules.placeOf(["promise", "within"])
  const level = base !== undefined || within !== undefined
  // An organisation's own promise counts before the section's, whichever of the two kinds it is.
  const nearer = (one: Path | undefined, others: ReadonlyArray<Path | undefined>) =>
    one !== undefined && (one[0] === "organisation" || others.every((other) => other?.[0] !== "organisation"))
  if (nearer(own, [base, within])) {
    if (level && [base, within].some((other) => other?.[0] === own![0]))
      ledger.report({ path: own!, at: "key", code: "two-promises", ...serviceWords.bothPromises })
    return { kind: "meanWait", meanWait: rules.slot(["promise", "meanWait"], kinds.positiveSeconds)! }
  }
  const share = rules.slot(["promise", "share"], kinds.shareBelowOne)
  const seconds = rules.slot(["promise", "within"], kinds.seconds)
  if (share === undefined || seconds === undefined) {
    ledger.report({ path: (base ?? within)!, at: "key", code: "half-promise", ...serviceWords.notLevel })
    return { kind: "level", share: share ?? ZERO, within: seconds ?? ZERO }
  }
  if (ledger.extremes(seconds).low === 0 && ledger.extremes(share).high > NEARLY_ALL)
    ledger.report({ path: base!, at: "value", code: "endless-promise", ...serviceWords.atOnce })
  return { kind: "level", share, within: seconds }
}

const checkOpen = (rules: Rules, open: { readonly hoursPerWeek: Slot; readonly weeksPerYear: Slot }): void => {
  for (const key of ["hoursPerWeek", "weeksPerYear"] as const) {
    if (rules.ledger.extremes(open[key]).low > 0) continue
    rules.ledger.report({
      path: rules.placeOf(["open", key])!,
      at: "value",
      code: "never-open",
      ...serviceWords.closed
    })
  }
}
