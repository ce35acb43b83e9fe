/** Sets PDFs on a thread of its own, which loads Typst while the figures are computed and sets while Word is written. */
import { Effect, type Scope } from "effect"
import { MessageChannel, type Worker } from "node:worker_threads"
import { startThread } from "../../platform/startThread.ts"
import { fontBytes } from "../charts/fonts.ts"
import { PdfFailed, type Typeset } from "./typeset.ts"
import type { Answer, Request } from "./typesetWorker.ts"

/** Starts the thread; it ends with the scope, also in the middle of a page. It fails as `typeset` does. */
export const typesetOnThread: Effect.Effect<Typeset, never, Scope.Scope> = Effect.gen(function* () {
  const { worker, failure } = yield* startThread(new URL("./typesetWorker.js", import.meta.url))
  return async (source) => {
    // A font that is missing is found here, where its message can be told.
    for (const face of ["regular", "italic", "semibold", "bold"] as const) fontBytes(face)
    const answer = await Promise.race([sent(worker, source), failure])
    if ("problems" in answer) throw new PdfFailed(answer.problems)
    return answer.pdf
  }
})

const sent = (worker: Worker, source: Request["source"]): Promise<Answer> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.once("message", (answer: Answer) => {
      port1.close()
      resolve(answer)
    })
    worker.postMessage({ source, reply: port2 } satisfies Request, [port2])
  })
