/** The thread of `typesetOnThread`: loads Typst at once, then sets every program it is sent, one after the other. */
import { parentPort, type MessagePort } from "node:worker_threads"
import { PdfFailed, typeset } from "./typeset.ts"
import type { TypstSource } from "./typstSource.ts"

/** A program, and where its PDF is wanted. */
export interface Request {
  readonly source: TypstSource
  readonly reply: MessagePort
}

/** The bytes, or why Typst would not set the program; anything else that fails ends the thread. */
export type Answer = { readonly pdf: Uint8Array } | { readonly problems: ReadonlyArray<string> }

parentPort!.on("message", async ({ source, reply }: Request) => {
  reply.postMessage(await answerTo(source))
})

const answerTo = async (source: TypstSource): Promise<Answer> => {
  try {
    return { pdf: await typeset(source) }
  } catch (problem) {
    if (problem instanceof PdfFailed) return { problems: problem.problems }
    throw problem
  }
}
