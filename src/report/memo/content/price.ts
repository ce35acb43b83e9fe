/** Prices at the table: what a step to the other side's value changes, in FTE. */
import type { Measured } from "../../../analysis/memo/Measured.ts"
import type { Figures } from "../Memo.ts"
import { signedFte, type Voice } from "./Voice.ts"

/** A price is small beside the total, so it has a digit more. */
export const priceDecimals = ({ decimals }: Voice): number => Math.max(1, decimals)

/** A price in a sentence, with its sign and unit and the digits of the table. */
export const signedPrice = (voice: Voice, measured: Measured): Figures =>
  signedFte({ ...voice, decimals: priceDecimals(voice) }, measured)
