/** Risks, how far to trust the figures, readings and annexes of an English memo. */
import type { Nouns } from "../../Nouns.ts"
import { counted } from "../counted.ts"
import { openingCount } from "../../numbers.ts"
import { said, type Parts, type Sentence } from "../../said.ts"

export const trust = ({ municipality, centre }: Nouns) => ({
  background: "Background",
  processes: ({ places, cases, today }: Parts<"places" | "cases" | "today">): Sentence =>
    said`${places} process ${cases} with ${today} today.`,
  caseTypes: ({ count }: { readonly count: number }): string => counted(count, "case type", "case types"),
  processesOne: ({ places, cases, today }: Parts<"places" | "cases" | "today">): Sentence =>
    said`${places} processes ${cases} with ${today} today.`,
  readAs: ({ owner, note, many }: Readonly<Record<"owner" | "note", string>> & { readonly many: boolean }): string =>
    ` ${owner} ${many ? "read" : "reads"} the figures as follows: ${note}`,
  risks: {
    heading: ({ count, grave }: Readonly<Record<"count" | "grave", number>>): string =>
      `${openingCount(count, "en")} ${count === 1 ? "risk" : "risks"}${grave === 0 ? "" : `, ${grave} with a high consequence`}`,
    caption: "Risks as the scenarios state them, the largest first",
    risk: "Risk",
    likelihood: "Likelihood",
    consequence: "Consequence",
    owner: "Owner",
    internal: "internal",
    likely: { low: "low", medium: "medium", high: "high" },
    grave: { low: "low", medium: "medium", high: "high" }
  },
  heading: "How far to trust it",
  headingGuessed: ({ share, many }: { readonly share: string; readonly many: boolean }): string =>
    `${many ? "Up to " : ""}${share} of the weight rests on numbers that nobody has measured`,
  ground: ({ what }: { readonly what: string }): string => `What the figure for ${what} rests on, by weight`,
  groundOfNeed: "What the FTE rest on, by weight",
  model: "Model",
  gaps: "The largest gaps",
  weight:
    "Weight: how much the result changes per 1% of a number. Scaled numbers count as fitted; a gap is a number that nobody has measured. Rounded; parts may not sum.",
  fitted: ({ count, examples }: Parts<"count" | "examples">): Sentence =>
    said`${count} fitted so that the models meet published figures; that they do so proves nothing${examples}:`,
  fittedCount: ["assumption is", "assumptions are"] as readonly [string, string],
  examples: ({ annex }: Parts<"annex">): Sentence => said` (all in ${annex}; among them)`,
  /** What a note on a fitted number begins with, which the sentence before has said. */
  fittedOpening: /^(?:fitted (?=so ))/u,
  scaled: ({ factors }: Parts<"factors">): Sentence =>
    said`Case minutes are multiplied by ${factors} to meet the observed FTE, so that only their proportions count.`,
  inModel: ({ value, model }: Parts<"value" | "model">): Sentence => said`${value} in ${model}`,
  otherChoice: ({ freed }: Parts<"freed">): Sentence =>
    said` Were hand-off minutes multiplied too, freed FTE would be ${freed}.`,
  otherChoiceNot: ({ freed }: Parts<"freed">): Sentence =>
    said` Were hand-off minutes not multiplied, freed FTE would be ${freed}.`,
  unscaled: ({ observed }: Parts<"observed">): Sentence => said`Not scaled to the observation: ${observed}.`,
  against: ({ model, fte, observed }: Parts<"model" | "fte" | "observed">): Sentence =>
    said`${model} ${fte} against observed ${observed}`,
  level: ({ model, fte }: Parts<"model" | "fte">): Sentence => said`${model} ${fte}`,
  secret: ({ count, many }: { readonly count: object; readonly many: boolean }): Sentence =>
    said`The results also rest on ${count} that ${many ? "are" : "is"} not shown. Whoever knows all other numbers can ${many ? "narrow them down" : "compute it back"} from the results.`,
  secretCount: ["confidential number", "confidential numbers"] as readonly [string, string],
  readings: {
    shows: ({ table, readings, findings }: Parts<"table" | "readings" | "findings">): Sentence =>
      said`${table} shows ${readings}: ${findings}.`,
    one: "one other reading",
    many: ["other reading", "other readings"] as readonly [string, string],
    differences: ({ what, of, gaps, verdict }: Parts<"what" | "of" | "gaps" | "verdict">): Sentence =>
      said`the difference in ${what}${of} is ${gaps}, ${verdict}`,
    same: "the same sign as here",
    opposite: "the opposite sign",
    some: ({ turned }: Parts<"turned">): Sentence => said`the opposite sign in ${turned} of them`,
    caption: "The same comparison under other readings",
    reading: "Reading",
    set: ({ number }: { readonly number: number }): string => `Set ${number}`,
    here: "this memo",
    stay: ({ model }: { readonly model: string }): string => `${model}: stay`,
    freed: ({ model }: { readonly model: string }): string => `${model}: freed`,
    difference: "Difference",
    differenceOf: ({ a, b }: Readonly<Record<"a" | "b", string>>): string => `Difference: ${b} − ${a}`
  },
  ledger: {
    annex: "All assumptions",
    caption: "Assumptions with value, 90% interval, basis and source; equal ones stand together",
    assumption: "Assumption",
    interval: "90% interval",
    grounds: "Basis and source",
    opening: /^(?:fitted),? /u
  },
  sources: {
    annex: "Sources",
    caption: "Publications that sources and notes refer to by number",
    number: "No.",
    publication: "Publication"
  },
  formulas: {
    annex: "How it was computed",
    opening: `All FTE are per year. Each rule holds for each ${municipality.one}, case type and activity, and is then summed.`,
    rules: [
      [
        "Working time:",
        "gross hours less holiday, public holidays, sickness and other absence; case hours are what is left after meetings, administration and breaks."
      ],
      [
        "Work today:",
        `recipients × events per recipient × the part that is not automated × minutes, turned into FTE with the case hours and the pace of ${municipality.theOne}.`
      ],
      [
        "Moved work:",
        `the share of events that moves, after extra automation has been taken off; it is done at the pace of ${centre.theMany}. The rest is done in ${municipality.theOne}, at a pace that may be slower because the hard cases remain.`,
        "moved"
      ],
      [
        "Hand-offs:",
        `the share of moved events that need a hand-off, over (1 − the share that comes back), times minutes at sender and receiver; and extra contacts at ${municipality.theOne}.`,
        "moved"
      ],
      [
        "Competence:",
        "at each site and case type the larger of a minimum of trained people and the work over FTE per trained person, times hours for courses, law updates and peer review."
      ],
      [
        "Management and coordination:",
        `management is FTE over FTE per manager; coordination is hours per ${municipality.one} that takes part, and secretariats at ${centre.many}.`
      ],
      ["Freed:", `FTE today less FTE that stay in ${municipality.theMany} less FTE at ${centre.many}.`, "moved"]
    ] as ReadonlyArray<readonly [name: string, rule: string, where?: "moved"]>
  },
  colophon: {
    annex: "Colophon",
    scenarios: "Scenarios",
    fingerprint: ({ digits }: { readonly digits: string }): string => `fingerprint ${digits}`,
    unsaved: ({ change }: { readonly change: string }): string => `unsaved ${change}`,
    run: "Run",
    draws: ({ draws, seed }: Readonly<Record<"draws" | "seed", string>>): string =>
      `${draws} calculations, seed ${seed}`,
    check: "Check",
    verify: "Check every figure and every word: casecap memo --verify FILE"
  }
})
