/** Room for the engine to work in. */
import type { HourColumns, UpkeepColumns } from "./draws.ts"
import type { Coordinating } from "./FastModel.ts"
import type * as rate from "./fastRates.ts"
import type { SiteRoom } from "./siteShares.ts"
import type { Today } from "./Today.ts"

/** Room to work in, for one thread: columns of `width` draws, by case type or centre where there are several. */
export interface Workspace {
  readonly width: number
  /** Where the answer goes: the columns of `outputColumns.ts`. */
  readonly out: Float64Array
  readonly today: Today
  readonly hours: HourColumns
  readonly centreHours: HourColumns
  readonly rates: rate.RateColumns
  /** Local core FTE per unit of paced volume, and hand-offs per unit of volume. */
  readonly core: Float64Array
  readonly handOffs: Float64Array
  readonly upkeep: UpkeepColumns
  /** Which case types move work, and the sites that coordinate then. */
  readonly moves: Uint8Array
  readonly coordinating: Array<Coordinating>
  /** FTE of one site that coordinates. */
  readonly coordinationFte: Float64Array
  /** Sums of sites' shares after, and of those that coordinate. */
  readonly shares: Float64Array
  readonly coordinated: Float64Array
  readonly local: SiteRoom
  readonly centres: CentreRoom
}

/** Room for the centres: columns by (c, g), by centre, and single ones. */
export interface CentreRoom {
  readonly upkeep: UpkeepColumns
  /** Work before management in FTE. */
  readonly cells: Float64Array
  readonly work: Float64Array
  /** Work of a cell that people are kept able for, by (c, g); 0 where none of it is work on cases. */
  readonly kept: Float64Array
  /** What belongs to whole centres, per FTE of their work. */
  readonly secretariats: Float64Array
  readonly managements: Float64Array
  readonly allowanceFte: Float64Array
  /** Half of the least upkeep of a cell, and half of upkeep per FTE of work. */
  readonly halfOfLeast: Float64Array
  readonly halfPerFte: Float64Array
  /** Managers per FTE. */
  readonly perFte: Float64Array
  /** Core work and hand-offs of one case type per unit of volume. */
  readonly corePerVolume: Float64Array
  readonly handOffPerVolume: Float64Array
  /** Sums over centres of one case type. */
  readonly coreFte: Float64Array
  readonly transactionFte: Float64Array
  readonly upkeepFte: Float64Array
}
