/** Whose people are kept able: today's where nothing is reorganised, else those of either side. */
import type { Model, Upkeep } from "../Model.ts"
import type { Side } from "../Side.ts"

export const upkeepBySide = ({
  organisation,
  upkeep
}: Pick<Model, "organisation" | "upkeep">): ReadonlyArray<readonly [Side, Upkeep]> =>
  organisation === null
    ? [["today", upkeep]]
    : [
        ["local", organisation.localUpkeep],
        ["centre", organisation.centreUpkeep]
      ]
