/** The worker's side: it gets the file's data once, then positions, and answers the newest. */
import { fromInertJson } from "../report/live/inertJson.ts"
import type { LiveData } from "../report/live/LiveData.ts"
import { type Asked, solve, solveSections } from "./solving.ts"

/** The data as text first, then what is asked. */
export type ToWorker = string | Asked

export const answerFrom = (channel: Pick<Worker, "postMessage" | "onmessage">): void => {
  let data: LiveData | undefined
  let newest: Asked | undefined
  channel.onmessage = ({ data: message }: MessageEvent<ToWorker>) => {
    if (typeof message === "string") {
      data = fromInertJson(message) as LiveData
      return
    }
    newest = message
    // What has come meanwhile is heard first, so that only the newest is answered.
    setTimeout(() => {
      if (newest !== message || data === undefined) return
      channel.postMessage(solve(data, message))
      if (data.models.every(({ sections }) => sections.figures.length === 0)) return
      setTimeout(() => {
        if (newest === message && data !== undefined) channel.postMessage(solveSections(data, message))
      })
    })
  }
}
