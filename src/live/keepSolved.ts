/** Keeps the slow answers up with what is moved: greyed at once, asked for when the hand rests, shown when they come. */
import { effect } from "@preact/signals"
import { SHOWN } from "./view/Moves.tsx"
import type { Store } from "./Store.ts"
import type { Solved, SolvedSections } from "./solving.ts"
import type { ToWorker } from "./worker.ts"

/** @param json what the page was made from, for the worker to have as well */
export const keepSolved = (store: Store, json: string): void => {
  const script = document.getElementById("script")?.textContent ?? ""
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }))
  let worker: Worker | undefined
  const send = (message: ToWorker): void => {
    if (worker === undefined) {
      worker = new Worker(url)
      worker.postMessage(json)
      worker.onmessage = ({ data }: MessageEvent<Solved | SolvedSections>) => {
        if (data.id !== asked) return
        if ("sections" in data) {
          store.sections.value = data
          return
        }
        store.solved.value = data
        store.isFresh.value = true
      }
    }
    worker.postMessage(message)
  }
  let asked = 0
  let waiting: ReturnType<typeof setTimeout> | undefined
  effect(() => {
    const position = store.position.value
    const place = store.goal.value
    const { movable } = store.base.value
    asked++
    store.isFresh.value = false
    store.newest.value = asked
    clearTimeout(waiting)
    if (movable === null || (position.changes.length === 0 && place === null)) return
    const id = asked
    const goal = place === null ? null : store.models[place]!.figures.fte[store.data.main]
    const changed = position.changes.map(({ path }) => path)
    const paths = [...movable.weightiest.slice(0, SHOWN).map((i) => movable.assumptions[i]!.path), ...changed]
    waiting = setTimeout(() => send({ id, position, paths, goal }), REST)
  })
}

/** Milliseconds after which a hand is taken to rest. */
const REST = 120
