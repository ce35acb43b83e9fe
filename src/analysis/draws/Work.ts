/** What the threads of one simulation share: the job, the results, and which block is next. */
import { BLOCK } from "../../kernel/streams.ts"
import type { DrawJob } from "./drawBlock.ts"

/** Crosses to a thread as it is; the buffers stay shared. */
export interface SharedWork {
  readonly job: DrawJob
  /** For each scenario and metric, room for `capacity` blocks. */
  readonly results: ReadonlyArray<ReadonlyArray<Float64Array>>
  /** The next block nobody has taken. */
  readonly next: Int32Array
}

/** A stretch of blocks to do: `from` to `to`, with block `origin` at the start of the results. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly origin: number
}

/** Pages nobody writes to take no memory, so room for the most there can be is free. */
export const shareWork = (job: DrawJob, capacity: number): SharedWork => ({
  job,
  results: job.metrics.map((metrics) =>
    metrics.map(() => new Float64Array(new SharedArrayBuffer(capacity * BLOCK * Float64Array.BYTES_PER_ELEMENT)))
  ),
  next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
})

/** Take the next block of a stretch; undefined when all are taken. */
export const takeBlock = ({ next }: SharedWork, { to }: Stretch): number | undefined => {
  const block = Atomics.add(next, 0, 1)
  return block < to ? block : undefined
}
