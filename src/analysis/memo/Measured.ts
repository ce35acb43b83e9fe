/** A number with the words that say how to compute it again: every figure of a memo is one. */

export interface Measured {
  /** In the words of the metric grammar, or of the memo: `explained(ID)`, `price(ID, half)`, `turn(PATH)`. */
  readonly metric: string
  /** Places of the scenarios that it is taken of; of two, the difference is second − first. */
  readonly scenarios: ReadonlyArray<number>
  readonly value: number
}

export const measured = (metric: string, scenarios: ReadonlyArray<number>, value: number): Measured => ({
  metric,
  scenarios,
  value
})

/** What tells one measured number from another. */
export const measuredKey = ({ metric, scenarios }: Pick<Measured, "metric" | "scenarios">): string =>
  `${scenarios.join(",")} ${metric}`

/** Every measured number in some findings, by key. */
export const allMeasured = (findings: unknown): ReadonlyMap<string, Measured> => {
  const found = new Map<string, Measured>()
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null || ArrayBuffer.isView(node)) return
    if (isMeasured(node)) found.set(measuredKey(node), node)
    else for (const child of node instanceof Map ? node.values() : Object.values(node)) visit(child)
  }
  visit(findings)
  return found
}

const isMeasured = (node: object): node is Measured =>
  "metric" in node && "scenarios" in node && "value" in node && typeof node.value === "number"
