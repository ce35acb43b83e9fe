/** A thread of a simulation: takes blocks of the stretch it is told until none is left, then says so. */
import { parentPort, workerData } from "node:worker_threads"
import { BLOCK } from "../../kernel/streams.ts"
import { makeBlockRunner } from "./drawBlock.ts"
import { takeBlock, type SharedWork, type Stretch } from "./Work.ts"

const work = workerData as SharedWork
const run = makeBlockRunner(work.job)

parentPort!.on("message", (stretch: Stretch) => {
  for (let block = takeBlock(work, stretch); block !== undefined; block = takeBlock(work, stretch)) {
    run(block, work.results, (block - stretch.origin) * BLOCK)
  }
  parentPort!.postMessage("done")
})
