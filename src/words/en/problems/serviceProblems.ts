/** What is said of problems in the service section, with the next step, in English. */
import type { Holes } from "../../Holes.ts"

export const serviceProblems = () => ({
  aChannel: "channel",
  aPromise: "case promise",
  addCases: "add it under `service: cases:`, or remove it here",
  addChannel: "add it under `service: channels:`, or remove it here",
  twice: ({ activity, caseType, first }: Holes<"activity" | "caseType" | "first">): string =>
    `"${activity}" in "${caseType}" already belongs to ${first}`,
  twiceHint: "leave it in one place: the work would be staffed twice",
  sum: ({ found }: Holes<never, "found">): string => `the shares sum to ${found}, not 1`,
  sumHint: "change the shares so that they sum to 1",
  atOnce: "hardly anybody can be answered without waiting: it takes people without end",
  atOnceHint: "set `within` above 0, or the share to at most 0.999",
  closed: "the channel is never open, so nobody can be present in it or be answered",
  closedHint: "set the opening hours above 0, or remove the channel",
  half: "the promise is a mean wait; here stands only part of one with a share and seconds",
  halfHint: "give both `share` and `within`, or `meanWait`",
  both: "the promise is both a share within a time and a mean wait",
  bothHint: "keep `share` and `within`, or `meanWait`",
  busy: "people are at work for more than 92% of the time: that hardly lasts",
  busyHint: "set `maxOccupancy` to at most 0.92, or say why in a note",
  rounding: ({ lines, percent }: Holes<never, "lines" | "percent">): string =>
    `whole agents on ${lines} lines: ${percent}% of the extra FTE is rounding`,
  roundingHint: "use `agents: continuous` where people can share their time, or name the rounding",
  idlePeak: "`peakDayFactor` has no effect: people are there for a mean day",
  idlePeakHint: "add `staffTo: peak`, or remove the factor",
  nothing: "the section promises nothing: it has neither channels nor cases",
  nothingHint: "add `channels:` or `cases:`"
})
