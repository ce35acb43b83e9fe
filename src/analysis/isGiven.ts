/** Published business cases: scenarios whose amounts are given, without staff or municipalities. */
import type { Loaded } from "../scenario/load.ts"

export const isGiven = ({ compiled }: Pick<Loaded, "compiled">): boolean =>
  compiled.model.money !== null && compiled.model.money.given !== null
