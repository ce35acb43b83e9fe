/** Names of the model's indexes, for everything that a person reads. */
import type { Text } from "./quantitySchema.ts"

export interface Named {
  readonly id: string
  readonly label: Text
}

export interface Names {
  readonly caseTypes: ReadonlyArray<Named>
  /** Activities by case type. */
  readonly activities: ReadonlyArray<ReadonlyArray<Named>>
  readonly municipalities: ReadonlyArray<{
    readonly code: string
    readonly name: string
    readonly region: string | undefined
    readonly population: number | undefined
  }>
  readonly centres: ReadonlyArray<Named>
}
