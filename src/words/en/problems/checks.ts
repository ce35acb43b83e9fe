/** What is said of checks, their rules and their locks, in English. */
import type { Nouns } from "../../Nouns.ts"
import type { Holes } from "../../Holes.ts"

export const checks = ({ municipality }: Nouns) => ({
  notSaidWhatExpected: "it is not said what is expected",
  addBand: "add `equals:` with `tolerance:`, `between:`, `atLeast:` or `atMost:`",
  belongsEquals: ({ key }: Holes<"key">): string => `${key} belongs to equals`,
  equalsOrRemove: "add `equals:`, or remove the line",
  noNumberAtLeastAtMost: ({ low, high }: Holes<never, "low" | "high">): string =>
    `no number is at least ${low} and at most ${high}`,
  swapBounds: "swap the bounds",
  both: ({ one, other }: Holes<"one" | "other">): string => `both ${one} and ${other} are given`,
  keepOne: "keep one of them",
  noSpreadInWorlds: "here every world is looked at by itself, not the spread over draws",
  withoutSpread: "write the metric without p5, p95 or probability",
  noAssumption: ({ path }: Holes<"path">): string => `there is no assumption "${path}"`,
  listPaths: "`casecap assumptions FILE` lists all paths",
  didYouMean: ({ similar }: Holes<"similar">): string => `did you mean "${similar}"?`,
  lawNeedsRange: ({ path }: Holes<"path">): string => `"${path}" has no range: a law can only be tried over a range`,
  giveRange: "give the assumption a range, such as `pert: [20, 34, 55]`, or use another path",
  weakShare: ({ metric, ofIt }: Holes<"metric" | "ofIt">): string =>
    `share of ${metric} that weak numbers carry (${ofIt})`,
  noSource: "lacks source:",
  assumptionsDoNotHold: ({ count, count2 }: Holes<"count" | "count2">): string =>
    `${count} of ${count2} assumptions do not hold`,
  lacksAsof: "lacks asOf:",
  isOf: ({ asOf }: Holes<"asOf">): string => `is of ${asOf}`,
  withoutOwner: "lacks owner:",
  liesAtOwnRange: ({ value, found }: Holes<"value" | "found">): string => `${value} lies at ${found}% of its own range`,
  shareOfNothing: ({ metric, whole }: Holes<"metric" | "whole">): string =>
    `${metric} / ${whole} cannot be computed: ${whole} is 0`,
  municipalitiesHold: ({ text, kept, count }: Holes<"text", "kept" | "count">): string =>
    `${text}: ${kept} of ${count} ${municipality.many} hold`,
  notByMunicipality: ({ text }: Holes<"text">): string => `${text} does not exist for each ${municipality.one}`,
  useMunicipalMetric: "use leaves, local, baseline or moved without a place, perhaps with a case type",
  holdsWorlds: ({ worlds }: Holes<never, "worlds">): string => `holds in ${worlds} worlds`,
  fileOrderReversed: ({ metric, x, y }: Holes<"metric" | "x" | "y">): string =>
    `${metric} is ${x} in the file's order and ${y} in reverse`,
  noPartsOver: ({ metric, over }: Holes<"metric" | "over">): string => `${metric} has no parts over ${over}`,
  addOverCaseTypes: "add over case types, or use a metric that exists at single places",
  butPartsSum: ({ metric, whole, sum }: Holes<"metric" | "whole" | "sum">): string =>
    `${metric} is ${whole}, but its parts sum to ${sum}`,
  below: ({ metric, value, bound }: Holes<"metric" | "value" | "bound">): string =>
    `${metric} is ${value}, below ${bound}`,
  above: ({ metric, value, bound }: Holes<"metric" | "value" | "bound">): string =>
    `${metric} is ${value}, above ${bound}`,
  movesFrom: ({
    path,
    from,
    to,
    metric,
    before,
    after
  }: Holes<"path" | "from" | "to" | "metric" | "before" | "after">): string =>
    `${path} ${from} → ${to} moves ${metric} from ${before} to ${after}`,
  notSaidWhatMustHold: "it is not said what must hold",
  addOne: ({ kinds }: Holes<"kinds">): string => `add one of ${kinds}`,
  writeEachUnderIdOwn: "write each under an id of its own",
  bothNamed: "both scenario and scenarios are given",
  whichScenario: "it is not said which scenario is meant",
  addScenario: "add `scenario: FILE` here or at the top of the file",
  pathsRelative: "paths are relative to the file that names them",
  noChangeSimilar: ({ what, similar }: Holes<"what" | "similar">): string =>
    `there is no change "${what}" to accept; did you mean "${similar}"?`,
  nothingDiffers: ({ what }: Holes<"what">): string => `there is no change "${what}": nothing differs from the lock`,
  noChangeListed: ({ what }: Holes<"what">): string =>
    `there is no change "${what}" to accept; \`casecap test\` shows those there are`,
  newerLock: ({ value, lockversion }: Holes<never, "value" | "lockversion">): string =>
    `this file was written by a newer casecap (format ${value}; this one knows ${lockversion})`,
  editedLock: ({ name }: Holes<"name">): string => `the lock of ${name} was changed by hand`,
  update: "update casecap",
  restore:
    "take the file from git again and run `casecap test --accept` or `--update --note`; delete it to start afresh",
  lost: "the lock is empty: what was accepted stands there no more",
  restoreEmpty:
    "take the file from git again (`git checkout -- casecap.lock.yaml`), or accept everything anew: `casecap test --update --note`",
  takeOneSide:
    "take one side (`git checkout --theirs casecap.lock.yaml`) and run `casecap test`: its plan shows the other",
  isInAndIn: ({ metric, x, one, y, other }: Holes<"metric" | "x" | "one" | "y" | "other">): string =>
    `${metric} is ${x} in ${one} and ${y} in ${other}`,
  atLeastMuchDraws: ({ metric, a, b, kept, worlds }: Holes<"metric" | "a" | "b", "kept" | "worlds">): string =>
    `${metric}: ${a} has at least as much as ${b} in ${kept} of ${worlds} draws`,
  fallsShort: ({ a, short }: Holes<"a" | "short">): string => `here ${a} falls short by ${short}`,
  named: ({ given, x }: Holes<"given" | "x">): string => `${given} = ${x}`,
  bothGiven: ({ given, second }: Holes<"given" | "second">): string => `both ${given} and ${second} are given`
})
