/** A thread of a simulation: hears of the work, then takes blocks of each stretch it is told until none is left. */
import { parentPort } from "node:worker_threads"
import { BLOCK } from "../../kernel/streams.ts"
import { makeBlockRunner } from "./drawBlock.ts"
import { takeBlock, type SharedWork, type Stretch } from "./Work.ts"

const main = parentPort!

main.once("message", (work: SharedWork) => {
  const run = makeBlockRunner(work.job)
  main.on("message", (stretch: Stretch) => {
    for (let block = takeBlock(work, stretch); block !== undefined; block = takeBlock(work, stretch)) {
      run(block, work.results, (block - stretch.origin) * BLOCK)
    }
    main.postMessage("done")
  })
})
