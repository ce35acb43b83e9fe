/** The risks and the assumptions that a memo lists, as far as its reader may see them. */
import { quantile } from "../../kernel/Distribution.ts"
import type { Loaded } from "../../scenario/load.ts"
import type { LedgerCell, LedgerRow, RiskFinding } from "./Findings.ts"
import { measured } from "./Measured.ts"
import type { Secrets } from "./secrecy.ts"
import { subjectOf, valueOf } from "./subject.ts"

export const risksIn = (scenarios: ReadonlyArray<Loaded>, secrets: Secrets): ReadonlyArray<RiskFinding> => {
  const said = new Set<string>()
  return scenarios.flatMap(({ scenario }, place) =>
    (scenario.risks ?? []).flatMap((risk): ReadonlyArray<RiskFinding> => {
      const key = JSON.stringify(risk)
      if (secrets.hidesRisk(place, risk) || said.has(key)) return []
      said.add(key)
      const { text, likelihood, consequence, owner } = risk
      return [{ text, likelihood, consequence, owner: owner ?? null, place, confidential: risk.private === true }]
    })
  )
}

export const ledgerOf = (scenarios: ReadonlyArray<Loaded>, secrets: Secrets): ReadonlyArray<LedgerRow> => {
  const byPath = scenarios.map(({ compiled }) => new Map(compiled.assumptions.map((one) => [one.path, one])))
  const paths = new Set(byPath.flatMap((known) => [...known.keys()]))
  return [...paths].map((path) => {
    const found = byPath.map((known) => known.get(path))
    const any = found.find((one) => one !== undefined)!
    return {
      subject: { ...subjectOf(any), usedAt: [...new Set(found.flatMap((one) => one?.usedAt ?? []))] },
      cells: found.map((one, place): LedgerRow["cells"][number] =>
        one === undefined ? null : secrets.hides(place, one) ? "confidential" : cellOf(place, one)
      )
    }
  })
}

const cellOf = (
  place: number,
  one: Parameters<typeof valueOf>[1] & Loaded["compiled"]["assumptions"][number]
): LedgerCell => ({
  value: valueOf(place, one),
  distribution: one.distribution,
  range:
    one.distribution === null
      ? null
      : [
          measured(`p5(value(${one.path}))`, [place], quantile(one.distribution, 0.05)),
          measured(`p95(value(${one.path}))`, [place], quantile(one.distribution, 0.95))
        ],
  basis: one.basis,
  source: one.source ?? null,
  owner: one.owner ?? null,
  status: one.status ?? null,
  asOf: one.asOf ?? null,
  // What was fitted, and what it cannot be told from, must stand somewhere in full.
  note: one.basis === "fitted" ? (one.note ?? null) : null
})
