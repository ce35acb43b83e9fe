/** Boards that a centre serves: a joint authority has all its members for principals, a host only itself. */
import type { Slot } from "./Slot.ts"

/** What serving boards takes, in hours a year. */
export interface Principals {
  /** For each principal, role by role. */
  readonly hours: ReadonlyArray<Slot>
  /** For each member with which a host has a contract. */
  readonly contractHours: Slot
}

/** Whom a centre serves. */
export interface Served {
  /** Municipalities whose work the centre takes, its host among them. */
  readonly members: number
  /** Boards that its managers answer to: every member's, or the host's own. */
  readonly boards: number
  /** Contracts of a host with the other members. */
  readonly contracts: number
}

/** Who takes part, who serves whom, and who hosts: of an organisation as the model has it. */
interface Forms {
  readonly participates: Uint8Array
  readonly centreOf: Int16Array
  readonly hosts: ReadonlyArray<number>
}

/** Whom each centre serves, by who takes part and which centre takes their work. */
export const servedBy = ({ participates, centreOf, hosts }: Forms, caseTypes: number): ReadonlyArray<Served> => {
  return hosts.map((host, g) => {
    let members = 0
    for (let m = 0; m < participates.length; m++) {
      if (participates[m] === 0) continue
      const row = centreOf.subarray(m * caseTypes, (m + 1) * caseTypes)
      if (row.includes(g)) members++
    }
    const hosted = host >= 0
    return {
      members,
      boards: hosted ? Math.min(1, members) : members,
      contracts: hosted ? Math.max(0, members - 1) : 0
    }
  })
}

/**
 * Hours a year that serving its boards takes from a centre's management. One board is what every manager has today: it
 * adds nothing.
 */
export const principalHours = (
  { hours, contractHours }: Principals,
  { boards, contracts }: Served,
  values: Float64Array
): number =>
  (boards > 1 ? boards * hours.reduce((sum, slot) => sum + values[slot]!, 0) : 0) + contracts * values[contractHours]!
