/** Whether the page is being put on paper: its pictures are drawn anew for that, before the browser lays it out. */
import { signal } from "@preact/signals"
import { options } from "preact"

export const isPrinting = signal(false)

/** From now on the page is drawn for paper whenever it is printed. */
export const drawForPaper = (): void => {
  const set = (printing: boolean): void => {
    const { debounceRendering } = options
    // The browser does not wait: what is to be printed has to be there when this returns.
    options.debounceRendering = (draw) => draw()
    isPrinting.value = printing
    if (debounceRendering === undefined) delete options.debounceRendering
    else options.debounceRendering = debounceRendering
  }
  addEventListener("beforeprint", () => set(true))
  addEventListener("afterprint", () => set(false))
}
