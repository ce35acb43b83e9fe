/** Service, in English. */
import type { Nouns } from "../Nouns.ts"
import { counted } from "./counted.ts"

export const service = ({ municipality, centre }: Nouns) => ({
  heading: "Service",
  side: {
    today: `In ${municipality.many} today`,
    local: `In ${municipality.many} after`,
    centre: `At ${centre.many}`
  },
  channel: "Channel",
  caseType: "Case type",
  where: "Where",
  lines: "Lines",
  erlang: "Erlang",
  present: "Present",
  staffed: "Staffed FTE",
  work: "Work FTE",
  occupancy: "Occupancy",
  perDay: "Cases a day",
  required: "Needed a day",
  extra: "Extra FTE",
  waits: "Days' wait",
  late: "Late",
  level: ({ channel, share, seconds }: Record<"channel" | "share" | "seconds", string>): string =>
    `${channel}: ${share} answered within ${seconds} seconds.`,
  meanWait: ({ channel, seconds }: Record<"channel" | "seconds", string>): string =>
    `${channel}: ${seconds} seconds' wait in the mean.`,
  decided: ({ caseType, share, days }: Record<"caseType" | "share" | "days", string>): string =>
    `${caseType}: ${share} decided within ${days} working days.`,
  cost: ({ fte }: { readonly fte: string }): string => `The promises cost ${fte} FTE after, managers included.`,
  scale: ({ factor, without }: Record<"factor" | "without", string>): string =>
    `Today's staff also keeps these promises, so minutes are multiplied by ${factor} instead of ${without}.`,
  prices: "What another promise costs",
  pricesNote: "more or less FTE than the promise that is made, managers included",
  promise: "Promise",
  within: ({ days }: { readonly days: number }): string => counted(days, "day", "days"),
  pooling: ({
    channel,
    lines,
    erlang,
    split,
    centres,
    network
  }: { readonly lines: number } & Record<"channel" | "erlang", string> &
    Record<
      "split" | "centres" | "network",
      { readonly lines: number; readonly any: string; readonly whole: string }
    >) =>
    `${channel}: ${counted(lines, "line", "lines")} of ${erlang} Erlang in the mean would need ${split.any} people, or ${split.whole} whole ones; ${counted(centres.lines, "line", "lines")} at ${centre.many} ${centres.lines === 1 ? "needs" : "need"} ${centres.any} or ${centres.whole}, one line for all ${network.any} or ${network.whole}.`,
  scenario: ({ letter, sentence }: Record<"letter" | "sentence", string>): string => `${letter}: ${sentence}`,
  none: "no promise"
})
