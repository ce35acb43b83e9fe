/** Compares what a memo claims with what is computed now: which figures hold, which drifted, which sentences are false. */
import { measuredKey, type Measured } from "./Measured.ts"

/** A claim as far as it is compared; `details` says how to find its figure. */
export interface ClaimToCheck {
  readonly id: string
  readonly metric: string
  readonly value: number
  readonly tolerance: number
  readonly text: string
  readonly details?: unknown
}

export interface CheckedClaim {
  readonly claim: ClaimToCheck
  readonly kind: "figure" | "statement"
  /** null where nothing of the kind is computed any more. */
  readonly now: number | null
  readonly holds: boolean
}

/** Rounding of another machine's arithmetic is no drift. */
const NOISE = 1e-9

export const checkClaims = (
  claims: ReadonlyArray<ClaimToCheck>,
  computed: ReadonlyMap<string, Measured>
): ReadonlyArray<CheckedClaim> =>
  claims.map((claim) => {
    const { kind, key, relation, than } = detailsOf(claim)
    const now = computed.get(key)?.value ?? null
    return { claim, kind, now, holds: now !== null && holdsAt(now, claim, relation, than) }
  })

const holdsAt = (now: number, claim: ClaimToCheck, relation: string | undefined, than: number): boolean => {
  if (relation === ">") return now > than
  if (relation === "<") return now < than
  if (relation === "about") return Math.abs(now) <= than + NOISE
  return Math.abs(now - claim.value) <= claim.tolerance + NOISE * Math.max(1, Math.abs(claim.value))
}

const detailsOf = ({ details, metric }: ClaimToCheck) => {
  const found = typeof details === "object" && details !== null ? (details as Readonly<Record<string, unknown>>) : {}
  const scenarios = Array.isArray(found["scenarios"]) ? found["scenarios"].map(Number) : []
  const measured = typeof found["measured"] === "string" ? found["measured"] : metric
  return {
    kind: found["kind"] === "statement" ? ("statement" as const) : ("figure" as const),
    key: measuredKey({ metric: measured, scenarios }),
    relation: typeof found["relation"] === "string" ? found["relation"] : undefined,
    than: typeof found["than"] === "number" ? found["than"] : 0
  }
}
