/** The page of `test`, and the figures of a check in English. */
import type { Nouns } from "../Nouns.ts"
import { counted, whole } from "./counted.ts"

export const test = ({ municipality }: Nouns) => ({
  checks: "Checks",
  summary: {
    passed: ({ count }: { readonly count: number }): string => counted(count, "passed", "passed"),
    warned: ({ count }: { readonly count: number }): string => counted(count, "warning", "warnings"),
    failed: ({ count }: { readonly count: number }): string => counted(count, "failed", "failed"),
    unguarded: ({ count }: { readonly count: number }): string => counted(count, "unguarded", "unguarded"),
    skipped: ({ count }: { readonly count: number }): string => counted(count, "skipped", "skipped")
  },
  more: ({ count }: { readonly count: number }): string => `and ${count} more (--json has all)`,
  why: ({ reason }: { readonly reason: string }): string => `why: ${reason}`,
  source: ({ source }: { readonly source: string }): string => `source: ${source}`,
  measured: ({
    metric,
    actual,
    band,
    draws
  }: {
    readonly metric: string
    readonly actual: string
    readonly band: string
    readonly draws: number | undefined
  }): string =>
    `${metric} is ${actual}, expected ${band}${draws === undefined ? "" : ` (${counted(draws, "draw", "draws")})`}`,
  outside: ({ by }: { readonly by: string }): string => `outside by ${by}`,
  brokenAtCentral: "broken at the central values already",
  brokenInWorld: ({ world }: { readonly world: number }): string =>
    `broken in world ${world}, and with as little changed as possible:`,
  mattersMost: "matters most (effect of 1% more):",
  holdsPrivate: ({ file, count }: { readonly file: string; readonly count: number }): string =>
    `${file} holds ${counted(count, "private number", "private numbers")}: keep it among those who may see them`,
  written: ({ files }: { readonly files: string }): string => `written: ${files}`,
  toAccept: 'to accept: `casecap test --update --note "why"`, or one at a time with `--accept PATH`',
  noLock: 'no lock yet: `casecap test --update --note "why"` records what holds now',
  gap: {
    unlocked: ({ scenario, file }: { readonly scenario: string; readonly file: string }): string =>
      `${scenario} is checked but not locked in ${file}: run \`casecap test --update --note WHY\` yourself and commit the lock`,
    left: ({ scenario, file }: { readonly scenario: string; readonly file: string }): string =>
      `${scenario} is in ${file}, but no check names it any more: name it in a check again, or run \`casecap test --update --note WHY\` yourself and commit the lock`,
    unsaved:
      "with --set the scenarios are others than those that were accepted, and no lock vouches for them: run the gate without --set"
  },
  lock: {
    gone: ({ codes }: { readonly codes: string }): string => `${municipality.many} gone since accepted: ${codes}`,
    added: ({ codes }: { readonly codes: string }): string => `${municipality.many} new since accepted: ${codes}`,
    unlocked: ({ names }: { readonly names: string }): string => `not locked yet: ${names}`,
    left: ({ names }: { readonly names: string }): string => `in the lock, but named by no check: ${names}`,
    changed: ({ file }: { readonly file: string }): string => `Changed since accepted: ${file}`,
    counts: ({
      changed,
      added,
      gone
    }: {
      readonly changed: number
      readonly added: number
      readonly gone: number
    }): string => `${changed} changed, ${added} new, ${gone} gone`,
    column: {
      change: "Assumption",
      before: "Before",
      after: "Now",
      freed: "Freed",
      local: "Local",
      where: "Where"
    },
    total: "Total",
    structure: "structure (new and removed numbers, table, rules, program)",
    sourceless: ({ paths }: { readonly paths: string }): string => `changed without a source: ${paths}`,
    municipalities: `figures of single ${municipality.many} changed`
  },
  percentagePoints: ({ amount }: { readonly amount: string }): string => `${amount} percentage points`,
  atMost: ({ value }: { readonly value: string }): string => `at most ${value}`,
  atLeast: ({ value }: { readonly value: string }): string => `at least ${value}`,
  between: ({ low, high }: { readonly low: string; readonly high: string }): string => `${low} to ${high}`,
  months: ({ count }: { readonly count: number }): string => `${whole(count)} months`,
  fte: ({ amount }: { readonly amount: string }): string => `${amount} FTE`,
  report: {
    expected: ({ band }: { readonly band: string }): string => `expected: ${band}`,
    actual: ({ value, difference }: { readonly value: string; readonly difference: string }): string =>
      `actual: ${value} (${difference})`,
    mattersMost: ({ assumption }: { readonly assumption: string }): string => `matters most: ${assumption}`,
    structure: ({ fte }: { readonly fte: string }): string => `structure: ${fte}`
  },
  waiting: "waiting for a change; Ctrl-C ends"
})
