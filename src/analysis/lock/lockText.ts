/** Lock files as text: sorted, one number a line, each scenario sealed by a hash; read back with every doubt reported. */
import { createHash } from "node:crypto"
import { Result, Schema } from "effect"
import { mergeConflict } from "../../scenario/mergeMarkers.ts"
import type { Problem } from "../../scenario/Problem.ts"
import { findingsFrom, located } from "../../scenario/problemsFrom.ts"
import { say, type Text } from "../../words/Lang.ts"
import { readYaml } from "../../scenario/readYaml.ts"
import { makeSource } from "../../scenario/Source.ts"
import { at, plain } from "../../scenario/Tree.ts"
import { Lock, LOCK_VERSION, type LockedScenario } from "./Lock.ts"
import type { Snapshot } from "./snapshot.ts"

/** The file's text. Two scenarios never share a line, so that changes to different ones merge by themselves. */
export const lockText = (lock: Readonly<Record<string, Snapshot>>): string => {
  const lines = [
    HEADING,
    `casecapLock: ${LOCK_VERSION}`,
    Object.keys(lock).length === 0 ? "scenarios: {}" : "scenarios:"
  ]
  for (const [file, entry] of sorted(lock)) {
    lines.push(`  ${key(file)}:`, `    integrity: ${key(integrityOf(entry))}`)
    for (const name of ["fingerprint", "date", "note", "structure", "municipalities"] as const) {
      lines.push(`    ${name}: ${name === "note" || name === "date" ? JSON.stringify(entry[name]) : key(entry[name])}`)
    }
    if (entry.codes !== undefined) lines.push(`    codes: ${flow(entry.codes)}`)
    for (const name of ["assumptions", "results"] as const) {
      lines.push(`    ${name}:${Object.keys(entry[name]).length === 0 ? " {}" : ""}`)
      for (const [path, value] of sorted<unknown>(entry[name])) lines.push(`      ${key(path)}: ${flow(value)}`)
    }
  }
  return `${lines.join("\n")}\n`
}

/** The entries, or what is wrong: conflict markers, a newer version, YAML, shape, or a change by hand. */
export const readLock = (
  file: string,
  text: string
): { readonly lock: Lock } | { readonly problems: ReadonlyArray<Problem> } => {
  const conflict = mergeConflict(makeSource(file, text), takeOneSide)
  if (conflict !== undefined) return { problems: [conflict] }
  const { tree, problems } = readYaml(file, text)
  if (problems.some(({ code }) => code === "empty-file"))
    return {
      problems: problems.map((problem) => ({ ...problem, code: EMPTY_LOCK, message: lost, hint: restoreEmpty }))
    }
  if (tree === undefined) return { problems }
  const version = at(tree, ["casecapLock"])
  if (version?.kind === "scalar" && typeof version.value === "number" && version.value > LOCK_VERSION) {
    const message: Text = say("checks.newerLock", { value: version.value, lockversion: LOCK_VERSION })
    return {
      problems: located(tree, [{ path: ["casecapLock"], at: "value", code: "newer-version", message, hint: update }])
    }
  }
  const decoded = decodeUnknown(plain(tree))
  if (Result.isFailure(decoded)) return { problems: located(tree, findingsFrom(decoded.failure.issue)) }
  const { scenarios } = decoded.success
  const broken = Object.entries(scenarios).filter(([, { integrity, ...entry }]) => integrity !== integrityOf(entry))
  if (broken.length === 0) return { lock: scenarios }
  return {
    problems: located(
      tree,
      broken.map(([name]) => ({
        path: ["scenarios", name],
        at: "key",
        code: "edited-by-hand",
        message: say("checks.editedLock", { name }),
        hint: restore
      }))
    )
  }
}

/** SHA-256 of an entry without its own hash, whatever the order of its keys. */
export const integrityOf = (entry: Omit<LockedScenario, "integrity">): string => {
  const sealed = { ...entry, integrity: undefined }
  return createHash("sha256").update(canonical(sealed)).digest("hex")
}

const HEADING = "# Written by `casecap test`: what was accepted. Change it with --update or --accept, never by hand."

const update: Text = say("checks.update")
const restore: Text = say("checks.restore")

/** Nothing stands in the file: somebody lost it, and writing it anew loses no more. */
export const EMPTY_LOCK = "empty-lock"

const lost: Text = say("checks.lost")
const restoreEmpty: Text = say("checks.restoreEmpty")

const takeOneSide: Text = say("checks.takeOneSide")

const decodeUnknown = Schema.decodeUnknownResult(Lock, { errors: "all", onExcessProperty: "error", reportInput: true })

const sorted = <A>(map: Readonly<Record<string, A>>): ReadonlyArray<readonly [string, A]> =>
  Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1))

/** Bare where YAML reads it as the same text. */
const key = (name: string): string =>
  /^[A-Za-z][\w./@-]*$/u.test(name) && !RESERVED.test(name) ? name : JSON.stringify(name)

const RESERVED = /^(?:true|false|null|yes|no|on|off)$/iu

const flow = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([name, inner]) => `${name}: ${flow(inner)}`)
    .join(", ")}}`
}

const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  return `{${sorted(value as Readonly<Record<string, unknown>>)
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`)
    .join(",")}}`
}
