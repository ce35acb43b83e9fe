/** What pictures say in English. */
export const charts = {
  bridge: ({ from, to, unit }: Readonly<Record<"from" | "to" | "unit", string>>): string =>
    `Bridge from “${from}” to “${to}”${unit === "" ? "" : ` in ${unit}`}:`,
  rest: (count: number): string => `Other (${count})`,
  contributions: (unit: string): string => `Contributions${unit === "" ? "" : ` in ${unit}`}, largest first:`,
  path: {
    staying: "stay in municipalities",
    stillThere: "stayed behind, still paid",
    followed: "followed to the centres",
    recruited: "recruits",
    temporary: "temporary contracts",
    project: "project",
    need: "what the work takes",
    backlog: "Backlog, FTE-months",
    alt: ({
      first,
      from,
      most,
      when,
      last,
      until,
      backlog,
      milestones
    }: Readonly<
      Record<"first" | "from" | "most" | "when" | "last" | "until" | "backlog" | "milestones", string>
    >): string =>
      `Staff by month: ${first} in ${from}, most with ${most} in ${when}, ${last} in ${until}; the backlog is at most ${backlog} FTE-months.${milestones === "" ? "" : ` Marked: ${milestones}.`}`
  },
  between: ({ from, to }: Readonly<Record<"from" | "to", string>>): string => `${from} to ${to}`,
  ends: ({ highest, lowest }: Readonly<Record<"highest" | "lowest", string>>): string =>
    `Highest: ${highest}. Lowest: ${lowest}.`,
  noDifferences: "No differences.",
  pairedDifference: "Paired difference",
  intervals: (unit: string): string => `Median and 90% interval${unit === "" ? "" : ` in ${unit}`}:`,
  interval: ({
    label,
    middle,
    low,
    high,
    central
  }: Readonly<Record<"label" | "middle" | "low" | "high" | "central", string>>): string =>
    `${label} ${middle} (${low} to ${high})${central === "" ? "" : `, central estimate ${central}`}`,
  central: "central estimate",
  median: "median",
  beyond: (names: string): string => `Further out, not drawn: ${names}.`,
  marked: (named: string): string => `Marked: ${named}.`,
  low: "low value",
  high: "high value",
  tornado: (unit: string): string =>
    `Change${unit === "" ? "" : ` in ${unit}`} when one assumption is changed at a time:`,
  staff: {
    heading: "FTE that are there less FTE that are needed, whoever lacks most first",
    more: ({ rows }: { readonly rows: number }): string => `Not drawn: ${rows} with less missing.`,
    alt: ({ shortage, tooMany, worst }: Record<"shortage" | "tooMany" | "worst", string>): string =>
      `Staff against need: ${shortage} FTE are missing and ${tooMany} FTE are too many. Most is missing in ${worst}.`
  }
}
