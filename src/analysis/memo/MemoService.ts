/** What is promised to those who call, come or apply, as a memo has it: what it costs and what another promise would. */
import type { Text } from "../../words/Lang.ts"
import type { Measured } from "./Measured.ts"

export interface MemoService {
  readonly place: number
  /** FTE that the promises take afterwards, managers included. */
  readonly cost: Measured
  readonly promises: ReadonlyArray<MemoPromise>
  /** The contacts that move, on one line in every municipality, on the centres' and on one; empty where none move. */
  readonly pooling: ReadonlyArray<MemoPooling>
}

export interface MemoPromise {
  readonly id: string
  readonly label: Text
  readonly made: Promised
  /** The next promises on either side of the one that is made, and what each takes more; null where none is known. */
  readonly stricter: PromisePrice | null
  readonly weaker: PromisePrice | null
}

/** A share answered within seconds, seconds' wait in the mean, or a share decided within working days. */
export type Promised =
  | { readonly kind: "answered"; readonly share: Measured; readonly seconds: Measured }
  | { readonly kind: "waited"; readonly seconds: Measured }
  | { readonly kind: "decided"; readonly share: Measured; readonly days: Measured }

export interface PromisePrice {
  /** A share, or days. */
  readonly at: number
  readonly fte: Measured
}

interface MemoPooling {
  readonly label: Text
  readonly lines: { readonly split: Measured; readonly centres: Measured }
  /** People present in the mean. */
  readonly present: { readonly split: Measured; readonly centres: Measured; readonly network: Measured }
}
