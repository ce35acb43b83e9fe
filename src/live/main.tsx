/** The script of a live report: the page, and in a worker what takes longer than a frame. */
import { effect } from "@preact/signals"
import { render } from "preact"
import type { LiveData } from "../report/live/LiveData.ts"
import { fromInertJson } from "../report/live/inertJson.ts"
import { liveWords } from "../words/liveWords.ts"
import { drawForPaper } from "./isPrinting.ts"
import { keepSolved } from "./keepSolved.ts"
import { addressOf, isPartlyIgnored, type Position, positionIn } from "./Position.ts"
import { makeStore, type Store } from "./Store.ts"
import { answerFrom } from "./worker.ts"
import { App } from "./view/App.tsx"
import { PageProvider } from "./view/Page.ts"
import { watchForChanges } from "./watchForChanges.ts"
import "./page.css"

const start = async (): Promise<void> => {
  const json = document.getElementById("data")?.textContent ?? "null"
  const data = fromInertJson(json) as LiveData
  const words = liveWords(data.lang)
  // Labels are measured with the letters that they are drawn with.
  await Promise.all([...document.fonts].map((face) => face.load()))
  const start = positionIn(location.hash, data) ?? startOf(data)
  const store = makeStore(data, start, words, isPartlyIgnored(location.hash, data))
  const root = document.getElementById("page")!
  render(
    <PageProvider value={{ store, words }}>
      <App />
    </PageProvider>,
    root
  )
  keepAddress(store)
  keepSolved(store, json)
  keysOf(store)
  drawForPaper()
  watchForChanges()
}

/** The last model that can be moved is varied: the first is the reference. */
const startOf = ({ models }: LiveData): Position => ({
  base: Math.max(
    0,
    models.findLastIndex(({ movable }) => movable !== null)
  ),
  changes: []
})

const keepAddress = (store: Store): void => {
  let written = ""
  effect(() => {
    const { changes } = store.position.value
    const address = addressOf(store.position.value, store.data)
    if (written === "" && changes.length === 0) return
    if (written === address) return
    written = address
    // It costs some milliseconds, so what was moved is painted first.
    requestAnimationFrame(() => setTimeout(() => history.replaceState(null, "", `#${written}`)))
  })
  addEventListener("hashchange", () => {
    const position = positionIn(location.hash, store.data)
    if (position !== undefined && addressOf(position, store.data) !== addressOf(store.position.value, store.data))
      store.goTo(position)
  })
}

/** Back and forth by the keys of every program, but not while somebody writes into a field. */
const keysOf = (store: Store): void =>
  addEventListener("keydown", (event) => {
    const isText = event.target instanceof HTMLInputElement && event.target.type !== "range"
    if (isText || !(event.ctrlKey || event.metaKey)) return
    const key = event.key.toLowerCase()
    if (key === "z" && !event.shiftKey) store.undo()
    else if (key === "y" || (key === "z" && event.shiftKey)) store.redo()
    else return
    event.preventDefault()
  })

if (typeof document === "undefined") answerFrom(self as unknown as Worker)
else void start()
