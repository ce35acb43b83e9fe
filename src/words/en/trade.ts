/** What can be traded, in English. */
import type { Nouns } from "../Nouns.ts"
import { inBoth, textIn, type Text } from "../Lang.ts"
import { counted } from "./counted.ts"

export const trade = ({ municipality, centre }: Nouns) => ({
  title: ({ first, second }: Record<"first" | "second", string>): string =>
    `What can be traded: ${first} and ${second}`,
  believes: ({ party, owner }: Record<"party" | "owner", string>): string =>
    `${party} is judged by the beliefs of ${owner}.`,
  levers: "Levers: decided at the table",
  lever: "Lever",
  halfway: "Half-way",
  changes: ({ letter }: { readonly letter: string }): string => `${letter} wants`,
  changesNote: ({ first, second }: Record<"first" | "second", string>): string =>
    `The two last columns: what the step from A to B alone changes for A (${first}) and for B (${second}).`,
  centresAndServed: `${centre.many} and whom they serve`,
  centres: ({ count }: { readonly count: number }): string => counted(count, centre.one, centre.many),
  noOrganisation: "none",
  reorganising: "whether to reorganise",
  training: "what staff are trained in",
  noLever: "No lever differs: there is one package, and nothing to trade.",
  oneFile: "One file alone has nothing to trade: give the other side's file as well.",
  leftOut: ({ names }: { readonly names: string }): string =>
    `Levers beyond the ten that matter most stay at each file's own value: ${names}.`,
  packages: "Packages",
  efficient: ({ efficient, all, shown }: Record<"efficient" | "all" | "shown", number>): string =>
    `Of ${counted(all, "package", "packages")}, ${counted(efficient, "is", "are")} efficient: no other is at least as good for both and better for one.${shown < efficient ? ` ${counted(shown, "is", "are")} shown, spread along them.` : ""} Each is computed, with each party's own beliefs.`,
  composition: "A: as in the first file; B: as in the second; ½: half-way.",
  package: "No.",
  note: "Note",
  ownFile: ({ letter }: { readonly letter: string }): string => `file ${letter}`,
  equalShare: "equal share",
  bothPrefer: "both prefer",
  turns: "turns",
  kept: "The last columns give the share of draws in which a package keeps within a limit, ✕ where it does not even at the central values.",
  accepts: ({ letter }: { readonly letter: string }): string => `${letter} accepts`,
  withoutAgreement: ({ file, preferred }: { readonly file: string; readonly preferred: number }): string =>
    preferred === 0
      ? `Without agreement: ${file}. No package is better than that for one and no worse for the other.`
      : `Without agreement: ${file}. ${counted(preferred, "package is", "packages are")} better than that for one and no worse for the other.`,
  shareRule: ({
    package: number,
    isOverNoDeal
  }: {
    readonly package: number
    readonly isOverNoDeal: boolean
  }): string =>
    `Package ${number} is nearest to an equal share of the joint gain, measured from ${isOverNoDeal ? "no agreement" : "the least that each gets among these packages"}. That is a rule, not a truth.`,
  together: ({ party, metric, whole, sum }: Record<"party" | "metric" | "whole" | "sum", string>): string =>
    `All levers together change what ${party} wants (${metric}) by ${whole}; one by one they sum to ${sum}. They work on one another, so packages are computed and not added up.`,
  turnsNote:
    "“turns”: efficient with the one party's beliefs and not with the other's. A term that depends on what is later measured can bridge that.",
  beliefs: "Beliefs: settled by evidence, not traded",
  belief: "Belief",
  fitted: ({ names }: { readonly names: string }): string =>
    `Fitted to published figures, and therefore no chip: ${names}. Each file keeps its own.`,
  hidden: ({ count }: { readonly count: number }): string =>
    `${counted(count, "difference is", "differences are")} confidential: each file keeps its own.`,
  saved: ({ folder, count }: { readonly folder: string; readonly count: number }): string =>
    `Written to ${folder}: ${counted(count, "file", "files")}, one a package and party.`,
  picture: {
    alt: ({
      all,
      x,
      y,
      efficient
    }: {
      readonly all: number
      readonly x: string
      readonly y: string
      readonly efficient: ReadonlyArray<string>
    }): string =>
      `${counted(all, "package", "packages")} by ${x} and ${y}. The efficient ones: ${efficient.join("; ")}.`,
    all: "all packages",
    efficient: "efficient"
  },
  refuses: {
    noParty: ({ file }: { readonly file: string }): string =>
      `${file}: no party is named; add \`party:\` with id, label and objectives`,
    noObjectives: ({ file }: { readonly file: string }): string =>
      `${file}: the party states no objectives that may be seen here; add them under \`party.objectives\`: {posts: {metric: local, wants: more}}`,
    sameParty: ({ file }: { readonly file: string }): string =>
      `${file}: both files belong to one party; give a file of the other side`,
    noMetric: ({ file, metric }: Record<"file" | "metric", string>): string =>
      `${file}: has no ${metric}, which a party wants; choose an objective that every file has`,
    noDealIsAFile: ({ file }: { readonly file: string }): string =>
      `--no-deal ${file}: that is one of the files; leave it out where the first file is what happens without agreement, or name another`,
    unknownBeliefs: ({ id, known }: Record<"id" | "known", string>): string =>
      `--beliefs ${id}: no party is called that; there are: ${known}`,
    unknownFor: ({ id, known }: Record<"id" | "known", string>): string =>
      `--for ${id}: no party is called that; there are: ${known}, neutral`,
    exists: ({ file }: { readonly file: string }): string => `${file} exists already; use --force to write over it`
  },
  error: "error",
  packageTitle: ({ title, number }: { readonly title: Text; readonly number: number }): Text =>
    inBoth((lang) => `${textIn(title, lang)} (package ${number})`),
  proposals: "Other files",
  proposalsNote: "By their own beliefs; they are no packages of the two.",
  tasks: `tasks (${municipality.one} × case type)`
})
