/** Decimals of every figure of one result's page. */
import type { Result } from "../../model/Result.ts"
import { fteDecimals } from "../fteDecimals.ts"

export const resultDecimals = ({ fte }: Pick<Result, "fte">): number => fteDecimals(Math.max(fte.baseline, fte.need))
