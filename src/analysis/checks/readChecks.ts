/** The text of a checks file → its checks, or every problem of its shape at once. */
import { say } from "../../words/Lang.ts"
import { Result, Schema } from "effect"
import { dirname, isAbsolute, join } from "node:path"
import { otherKind } from "../../scenario/fileKind.ts"
import { errorsIn, type Problem } from "../../scenario/Problem.ts"
import { findingsFrom, located, type Finding } from "../../scenario/problemsFrom.ts"
import { readYaml } from "../../scenario/readYaml.ts"
import { nearest, plain, type Tree } from "../../scenario/Tree.ts"
import { bandOf } from "./bands.ts"
import type { Body, Check } from "./Check.ts"
import {
  ChecksFile,
  type EvidenceRule,
  type Expectation,
  type Law,
  LAWS,
  type MunicipalityExpectation,
  RULES,
  SECTIONS,
  type Section
} from "./ChecksFile.ts"

export interface ChecksText {
  /** The path, as the user reaches it; scenarios are relative to its folder. */
  readonly file: string
  readonly text: string
}

export interface ReadChecks {
  readonly file: string
  readonly checks: ReadonlyArray<Check>
  /** Scenario files named anywhere, without changes: what the lock file guards. */
  readonly guarded: ReadonlyArray<string>
  readonly problems: ReadonlyArray<Problem>
}

/** Read one file. Where there are problems, checks that could be read are given all the same. */
export const readChecks = ({ file, text }: ChecksText): ReadChecks => {
  const other = otherKind(file, new TextEncoder().encode(text), "checks")
  if (other !== undefined) return { file, checks: [], guarded: [], problems: [other] }
  const { tree, problems } = readYaml(file, text)
  if (tree === undefined) return { file, checks: [], guarded: [], problems }
  const decoded = decodeUnknown(plain(tree))
  if (Result.isFailure(decoded)) {
    return {
      file,
      checks: [],
      guarded: [],
      problems: [...problems, ...located(tree, findingsFrom(decoded.failure.issue))]
    }
  }
  const findings: Array<Finding> = []
  const checks = SECTIONS.flatMap((section) =>
    Object.entries(decoded.success[section] ?? {}).flatMap(([id, written]) => {
      const check = checkOf({ file, tree, all: decoded.success, findings }, section, id, written)
      return check === undefined ? [] : [check]
    })
  )
  const guarded = [...(decoded.success.scenarios ?? []), ...list(decoded.success.scenario)].map((name) =>
    beside(file, name)
  )
  return {
    file,
    checks,
    guarded: [...new Set([...guarded, ...checks.flatMap(({ scenarios }) => scenarios)])],
    problems: [...errorsIn(problems), ...located(tree, findings)]
  }
}

const decodeUnknown = Schema.decodeUnknownResult(ChecksFile, {
  errors: "all",
  onExcessProperty: "error",
  reportInput: true
})

type Written = Expectation | MunicipalityExpectation | Law | EvidenceRule

interface Reading {
  readonly file: string
  readonly tree: Tree
  readonly all: ChecksFile
  /** What is found wrong, in the order of the file. */
  readonly findings: Array<Finding>
}

const checkOf = (
  { file, tree, all, findings }: Reading,
  section: Section,
  id: string,
  written: Written
): Check | undefined => {
  const path = [section, id]
  const before = findings.length
  const body = bodyOf(section, written, path, findings)
  const scenarios = body === undefined ? [] : scenariosOf(all, written, body, path, findings)
  const sampled = "draws" in written ? written.draws : undefined
  if (body === undefined || findings.length > before) return undefined
  return {
    file,
    tree,
    section,
    id,
    span: nearest(tree, path).key,
    ...(written.title === undefined ? {} : { title: written.title }),
    ...(written.why === undefined ? {} : { why: written.why }),
    ...(written.source === undefined ? {} : { source: written.source }),
    severity: written.severity ?? "fail",
    scenarios: scenarios.map((name) => beside(file, name)),
    changes: Object.entries(written.set ?? {}).map(([changed, value]) => `${changed}=${JSON.stringify(value)}`),
    draws: sampled ?? all.draws,
    seed: ("seed" in written ? written.seed : undefined) ?? all.seed ?? 1,
    body
  }
}

const bodyOf = (
  section: Section,
  written: Written,
  path: ReadonlyArray<string>,
  findings: Array<Finding>
): Body | undefined => {
  if (section === "laws") return lawBody(written as Law, path, findings)
  if (section === "evidence") return ruleBody(written as EvidenceRule, path, findings)
  const { metric, relativeTo, ...rest } = written as Expectation & Partial<MunicipalityExpectation>
  const { band, findings: found } = bandOf(rest, path)
  findings.push(...found)
  const common = { metric, ...(relativeTo === undefined ? {} : { relativeTo }), band }
  return section === "municipalities"
    ? { kind: "municipalities", ...common, share: rest.share ?? 1 }
    : { kind: "expectation", ...common }
}

const lawBody = (law: Law, path: ReadonlyArray<string>, findings: Array<Finding>): Body | undefined => {
  const kind = oneOf(law, LAWS, path, findings)
  if (kind === undefined) return undefined
  if (kind === "monotone") return { kind, ...law.monotone! }
  if (kind === "invariant") return { kind, ...law.invariant! }
  if (kind === "additive") return { kind, ...law.additive! }
  if (kind === "equal") return { kind, metric: law.equal!.metric, tolerance: law.equal!.tolerance ?? 0 }
  if (kind === "dominance") return { kind, metric: law.dominance!.metric, share: law.dominance!.share }
  const { metric, between, atLeast, atMost } = law.bounded!
  const low = between?.[0] ?? atLeast ?? -Infinity
  const high = between?.[1] ?? atMost ?? Infinity
  const numbers = {
    ...(between === undefined ? {} : { between }),
    ...(typeof atLeast === "number" ? { atLeast } : {}),
    ...(typeof atMost === "number" ? { atMost } : {})
  }
  const words = [atLeast, atMost].some((bound) => typeof bound === "string")
  if (!words || between !== undefined) findings.push(...bandOf(numbers, [...path, kind]).findings)
  return { kind, metric, low, high }
}

const ruleBody = (rule: EvidenceRule, path: ReadonlyArray<string>, findings: Array<Finding>): Body | undefined => {
  const kind = oneOf(rule, RULES, path, findings)
  if (kind === undefined) return undefined
  switch (kind) {
    case "shareAtMost":
      return { kind, of: "level", bases: WEAK, ...rule.shareAtMost! }
    case "sourceAbove":
      return { kind, paths: [], ...rule.sourceAbove! }
    case "notOlderThan":
      return { kind, undated: "pass", paths: [], ...rule.notOlderThan! }
    case "ownerRequired":
      return { kind, bases: EVERY, paths: [], ...rule.ownerRequired! }
    case "insideRange":
      return insideRange({ from: 0.05, to: 0.95, paths: [], ...rule.insideRange! }, path, findings)
  }
}

const WEAK = ["unstated", "assumed", "fitted"] as const
const EVERY = ["unstated", "assumed", "fitted", "inferred", "agreed", "sourced"] as const

const insideRange = (
  rule: { readonly from: number; readonly to: number; readonly paths: ReadonlyArray<string> },
  path: ReadonlyArray<string>,
  findings: Array<Finding>
): Body => {
  if (rule.from > rule.to)
    findings.push(...bandOf({ between: [rule.from, rule.to] }, [...path, "insideRange"]).findings)
  return { kind: "insideRange", ...rule }
}

/** The one kind that a law or a rule names. */
const oneOf = <K extends string>(
  written: Readonly<Partial<Record<K, unknown>>>,
  kinds: ReadonlyArray<K>,
  path: ReadonlyArray<string>,
  findings: Array<Finding>
): K | undefined => {
  const given = kinds.filter((kind) => written[kind] !== undefined)
  if (given.length === 1) return given[0]
  const second = given[1]
  findings.push({
    path: second === undefined ? path : [...path, second],
    at: "key",
    code: second === undefined ? "missing-key" : "two-kinds",
    message:
      second === undefined
        ? say("checks.notSaidWhatMustHold")
        : say("checks.bothGiven", { given: String(given[0]), second }),
    hint: second === undefined ? say("checks.addOne", { kinds: kinds.join(", ") }) : say("checks.writeEachUnderIdOwn")
  })
  return undefined
}

const scenariosOf = (
  all: ChecksFile,
  written: Written,
  body: Body,
  path: ReadonlyArray<string>,
  findings: Array<Finding>
): ReadonlyArray<string> => {
  const law = written as Law
  if (body.kind === "equal") return law.equal!.scenarios
  if (body.kind === "dominance") return [law.dominance!.scenario, law.dominance!.over]
  const several = "scenarios" in written ? (written.scenarios as ReadonlyArray<string> | undefined) : undefined
  if (several !== undefined && written.scenario !== undefined) {
    findings.push({
      path: [...path, "scenarios"],
      at: "key",
      code: "two-kinds",
      message: say("checks.bothNamed"),
      hint: say("checks.keepOne")
    })
  }
  if (several !== undefined) return several
  const one = written.scenario ?? all.scenario
  if (one !== undefined) return [one]
  findings.push({
    path,
    at: "key",
    code: "no-scenario",
    message: say("checks.whichScenario"),
    hint: say("checks.addScenario")
  })
  return []
}

const list = (name: string | undefined): ReadonlyArray<string> => (name === undefined ? [] : [name])

/** A scenario's path as the reader reaches it. */
const beside = (file: string, name: string): string => (isAbsolute(name) ? name : join(dirname(file), name))
