/** The same picture twice: as wide as a page, and as narrow as a telephone, where a page's letters could not be read. */
import { type Chart, defaultWidth } from "../charts/Chart.ts"

interface Pictures {
  readonly chart: Chart
  readonly narrow: () => Chart
}

/** What a page holds of a picture above its caption, in points: a higher one is drawn smaller, for it cannot go on over a page. */
export const highestOnPage = 600

/** In pixels: what a telephone of 390 leaves between its margins. */
const NARROW = 350

export const pictures = (draw: (width: number) => Chart): Pictures => {
  let narrow: Chart | undefined
  // Its words count for the record, and a page shows it: drawn once for both.
  return { chart: draw(defaultWidth), narrow: () => (narrow ??= draw(NARROW)) }
}
